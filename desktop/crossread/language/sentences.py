"""Where sentences end, by rules over tokens: abbreviations, initials, figures, times of day, quotes."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.language.tables import words
from crossread.language.tokens import Token

_STOPS = frozenset(
    {".", "!", "?", "…", "...", "!!", "?!", "!?", "??", "!!!", "???", "....", "。", "！", "？", "؟", "।", "։"}
)
_QUOTES = frozenset({'"', "'", "”", "’", "»", "''", "“", "‘", "«", "„", "``", "`"})
_OPENERS = frozenset("([{“‘«„\"'`¿¡—–-•*")
_CLOSERS = frozenset({'"', "'", "”", "’", "»", "''", ")", "]", "}", "*"})
_LOOK_AHEAD = 4
"""Tokens after a closing quote among which "Adams asked" is looked for."""


def sentence_ends(text: str, tokens: Sequence[Token]) -> list[int]:
    """Return, per sentence and in order, the index after its last token; the last one is len(tokens)."""
    ends: list[int] = []
    first = 0
    at = 0
    while at < len(tokens):
        after = _end_after(tokens, at, first)
        if after is None and at + 1 < len(tokens) and "\n\n" in text[tokens[at].end : tokens[at + 1].start]:
            after = at + 1
        if after is None:
            at += 1
            continue
        ends.append(after)
        first = at = after
    if first < len(tokens):
        ends.append(len(tokens))
    return ends


def _end_after(tokens: Sequence[Token], at: int, first: int) -> int | None:
    """Return the index after the sentence that ends with the stop at `at` and what closes with it, or None."""
    token = tokens[at]
    full_stop = token.text == "." or (len(token.text) > 1 and token.text[-1] == "." and token.text not in _STOPS)
    if not full_stop and token.text not in _STOPS:
        return None
    after = at + 1
    while after < len(tokens) and not tokens[after - 1].spaced and tokens[after].text in _CLOSERS | _STOPS:
        after += 1
    start = _first_word(tokens, after)
    if start is None or tokens[start].text[0].islower():
        return None
    if not tokens[after - 1].spaced and not _runs_into(tokens, at, after):
        return None
    if full_stop:
        opener = tokens[after].text in _OPENERS
        return after if _full_stop(tokens, at, first, start, opener=opener) else None
    quoted = any(t.text in _QUOTES for t in tokens[at + 1 : after])
    return None if quoted and _speaks_on(tokens, start) else after


def _runs_into(tokens: Sequence[Token], at: int, after: int) -> bool:
    """Return whether a sentence follows without a space: "It ended.Then it rained", not "3.5", "U.S.A", "name.com"."""
    before = tokens[at - 1].text if at else ""
    return (
        tokens[at].text in {".", "?", "!"} and len(before) > 2 and before.islower() and tokens[after].text[:1].isupper()
    )


def _first_word(tokens: Sequence[Token], at: int) -> int | None:
    while at < len(tokens) and not any(c.isalnum() for c in tokens[at].text):
        at += 1
    return at if at < len(tokens) else None


def _speaks_on(tokens: Sequence[Token], start: int) -> bool:
    speaking = words("sentences", "speaking")
    for token in tokens[start : start + _LOOK_AHEAD]:
        if token.text.lower() in speaking:
            return True
        if not token.text[:1].isupper() and token.text != ".":
            return False
    return False


def _full_stop(tokens: Sequence[Token], at: int, first: int, start: int, *, opener: bool) -> bool:
    """Return whether the full stop at `at` ends a sentence before the word at `start`."""
    word = tokens[at].text.rstrip(".")
    if tokens[at].text == ".":
        if at == first:
            return False
        word = tokens[at - 1].text
        if tokens[at - 1].spaced or not any(c.isalnum() for c in word):
            return True
        if word.isdigit() and at - first == 1:
            return False  # "3. Third"
    following = tokens[start].text.lower()
    starts = opener or following in words("sentences", "starters")
    return _word_ends(word, following, starts=starts)


def _word_ends(word: str, following: str, *, starts: bool) -> bool:
    """Return whether a full stop after `word` ends a sentence; `starts` says that what follows opens one by itself."""
    low = word.lower()
    if low in words("sentences", "times") and word[:1].islower():
        ends = following not in words("sentences", "after_times")
    elif low in words("sentences", "never") or (low in words("sentences", "before_figures") and following[0].isdigit()):
        ends = False
    elif low in words("sentences", "sometimes"):
        ends = starts or not (word[:1].isupper() or "." in word)
    elif len(word) == 1 and word.isalpha() and word.isupper():
        ends = starts and word != "I"
    elif "." in word and all(len(part) <= 2 and part.isalpha() for part in word.split(".")):
        ends = starts
    else:
        ends = True
    return ends
