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
    stop = token.text in _STOPS
    if not stop and not (len(token.text) > 1 and token.text[-1] == "."):
        return None
    last = at
    while last + 1 < len(tokens) and not tokens[last].spaced and tokens[last + 1].text in _CLOSERS | _STOPS:
        last += 1
    after = last + 1
    if after >= len(tokens):
        return None
    if not tokens[last].spaced and not _runs_into(tokens, at, after):
        return None
    opener = tokens[after].text in _OPENERS
    start = _first_word(tokens, after)
    if start is None or tokens[start].text[0].islower() or tokens[start].text in _STOPS:
        return None
    quoted = any(t.text in _QUOTES for t in tokens[at + 1 : after])
    if quoted and token.text != "." and _speaks_on(tokens, start):
        return None
    if (token.text == "." or not stop) and not _full_stop(tokens, at, first, start, opener):
        return None
    return after


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


def _full_stop(tokens: Sequence[Token], at: int, first: int, start: int, opener: bool) -> bool:
    """Return whether the full stop at `at` ends a sentence before the word at `start`."""
    token = tokens[at]
    if token.text == ".":
        if at == first:
            return False
        whole = tokens[at - 1]
        if whole.spaced or not any(c.isalnum() for c in whole.text):
            return True
        word = whole.text
    else:
        word = token.text.rstrip(".")
    low, following = word.lower(), tokens[start].text.lower()
    starts = opener or following in words("sentences", "starters")
    if low in words("sentences", "times") and word[:1].islower():
        return following not in words("sentences", "after_times")
    if following[0].isdigit() and low in words("sentences", "before_figures"):
        return False
    if low in words("sentences", "never"):
        # "the 10 best, No. 1 ..." against a plain "No." or "est.": a word of its own only in capitals after a stop.
        return False
    if low in words("sentences", "sometimes"):
        return starts or not (word[:1].isupper() or "." in word)
    if len(word) == 1 and word.isalpha() and word.isupper():
        return starts and word != "I"
    if word.isdigit() and at - first <= 1:
        return False
    if "." in word and all(len(part) <= 2 for part in word.split(".")):
        return starts
    return True
