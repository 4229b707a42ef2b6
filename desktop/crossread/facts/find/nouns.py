"""The counted noun: which word after a figure says what is counted, with or without a parse; and singular forms."""

from __future__ import annotations

from functools import cache

from crossread.facts.find.lex import Sort, Tokens
from crossread.facts.find.tables import table, words
from crossread.language.values import ParagraphReading, Word

_FAR = 7
"""Words after a figure among which its noun is looked for; noun phrases in news are rarely longer."""

Tags = dict[int, Word]


def tags(reading: ParagraphReading | None) -> Tags:
    """Return the tagged words by the character they start at; empty where nothing tagged them."""
    if reading is None:
        return {}
    return {word.start: word for word in reading.words if word.pos}


@cache
def singular(word: str) -> str:  # noqa: PLR0911 - one answer per ending
    """Return the singular of a lower-case noun; a word that is no plural comes back as it is."""
    irregular: str | None = table("nouns")["irregular"].get(word)
    if irregular:
        return irregular
    for tail, put in (("people", "people"), ("women", "woman"), ("men", "man"), ("children", "child")):
        if word.endswith(tail) and len(word) > len(tail) + 1:
            return word[: -len(tail)] + put
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics", "'s")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("oes") and len(word) > 5:
        return word[:-2]
    return word[:-1]


def is_plural(word: str) -> bool:
    """Return whether a lower-case word looks like a plural noun."""
    return singular(word) != word or word in words("nouns", "singular_heads")


def counted(row: Tokens, at: int, known: Tags, *, one: bool, share: bool = False) -> tuple[str, int] | None:
    """Return (lemma, next) of what is counted by a figure that ends before token `at`; None where nothing is.

    `one` says that the figure is 1, so that a singular noun may follow; `share` that it is a part of something.
    """
    if row[at].low == "of":
        at = _after_of(row, at + 1)
        one = one or share
    elif share and row[at].low in _DETERMINERS:
        at, one = _after_of(row, at), True
    elif row.hyphen(at) and row.joined(at) and row[at + 1].sort is Sort.WORD:
        hyphened = row[at + 1]
        if hyphened.low in words("nouns", "stops") or hyphened.low in words("nouns", "suffixes"):
            return None
        return singular(hyphened.low), at + 2
    if known:
        return _parsed(row, at, known)
    return _guessed(row, at, one)


_DETERMINERS = frozenset(
    ("the", "its", "his", "her", "their", "our", "my", "your", "these", "those", "all", "that", "this")
)


def _after_of(row: Tokens, at: int) -> int:
    while row[at].low in _DETERMINERS:
        at += 1
    return at


_BEFORE_NOUN = frozenset(("ADJ", "NUM", "ADV", "VERB", "DET"))


def _parsed(row: Tokens, at: int, known: Tags) -> tuple[str, int] | None:
    head: tuple[str, int] | None = None
    for index in range(at, at + _FAR):
        token = row[index]
        word = known.get(token.start)
        if token.sort is Sort.MARK and token.text in HYPHEN_OR_AND and head is None:
            continue
        if token.sort is Sort.NUMBER and index > at and row[index + 1].text[:1].isupper():
            continue  # "two new 737 Max jets"
        if word is None or token.sort is not Sort.WORD:
            break  # a figure of its own: "280 million of the 1.5 billion shekels"
        if word.pos in ("NOUN", "PROPN"):
            head = (singular(token.low), index + 1)
        elif (
            head is not None
            or word.pos not in _BEFORE_NOUN
            or (word.pos != "ADV" and token.low in words("nouns", "stops"))
        ):
            break
    return head


HYPHEN_OR_AND = frozenset("-‐‑")


def _guessed(row: Tokens, at: int, one: bool) -> tuple[str, int] | None:
    stops, skips = words("nouns", "stops"), words("nouns", "skips")
    last: tuple[str, int] | None = None
    beyond = at
    for index in range(at, at + _FAR):
        token = row[index]
        beyond = max(beyond, row.model(index))
        if index < beyond:
            continue
        if row.hyphen(index) and row.joined(index) and row.joined(index + 1):
            continue
        if token.sort is Sort.NUMBER and index > at and row[index + 1].text[:1].isupper():
            continue  # "two new 737 Max jets"
        if token.sort is not Sort.WORD:
            break
        low = token.low.removesuffix("'s") if token.low.endswith("'s") else token.low
        if low in skips and index < at + 3 and row[index + 1].low not in stops:
            continue
        if low in stops:
            break
        if is_plural(low) and not low.endswith("ss"):
            return (
                last if one and last is not None and low not in words("nouns", "irregular") else _noun_run(row, index)
            )
        if low.endswith("ly"):
            continue
        if low in skips:
            break
        last = (low, index + 1)
        if low in words("nouns", "collectives"):
            break
    return last if last is not None and (one or _nounish(last[0])) else None


def _nounish(word: str) -> bool:
    return not word.endswith(("ed", "ing", "ly", "ous", "ful", "ive"))


def _noun_run(row: Tokens, index: int) -> tuple[str, int]:
    """Return the last plural of a run that starts with a plural ("sports clubs" -> club)."""
    best = index
    follower = row[index + 1]
    if (
        follower.sort is Sort.WORD
        and follower.low not in words("nouns", "stops")
        and is_plural(follower.low)
        and not row[index].low.endswith("'s")
        and row[index].low
        in ("sports", "arms", "goods", "savings", "sales", "operations", "news", "human", "women", "men")
    ):
        best = index + 1
    return singular(row[best].low), best + 1
