"""Figures that are no quantities: parts of names, labels, addresses, scores, keys. Their words come from a table."""

from __future__ import annotations

import re
from functools import cache

from crossread.facts.finders import tallies, units
from crossread.facts.finders.lex import LONGER_SMALL, Sort, Tokens, tokens
from crossread.facts.finders.nouns import acronym, is_plural, of_parent
from crossread.facts.finders.spelled import Number
from crossread.facts.finders.tables import table, words
from crossread.language.values import ParagraphReading

_MASKED = re.compile(
    r"https?://\S{1,2000}"
    r"|\bwww\.\S{1,500}"
    r"|[\w.+-]{1,64}@[\w.-]{1,100}"
    r"|#\w{1,60}"
    r"|\+\d[\d()./ -]{6,20}\d"  # telephone
    r"|\(\d{2,5}\) ?\d{3,4}[ -]?\d{3,4}\b"
    r"|\b\d{3,5}[ -]\d{3,4}[ -]\d{4}\b"
    r"|\b\d{1,3}(?:\.\d{1,3}){3}\b"
    r"|\b\d{1,4}(?:-\d{1,4}){2,5}\b"
    r"|\b(?:at|call|phone|tel|telephone|dial|text|fax)[:.]? \d[\d -]{5,14}\d\b"
    r"|\[\d{1,3}\]"  # a footnote
)
"""Stretches that hold digits but no figure."""


def masked(text: str) -> list[tuple[int, int]]:
    """Return the stretches of `text` in which no figure is looked for: addresses, telephone numbers, footnotes."""
    return [match.span() for match in _MASKED.finditer(text)] if any(mark in text for mark in "@#[+(/-.") else []


_TITLE = re.compile(r"[\"“‘](?P<double>[^\"“”\n]{3,80})[\"”]|(?<!\w)['‘](?P<single>[^'‘’\n]{3,80})['’](?!\w)")
_SMALL = frozenset(("a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "by", "from", "with"))
"""Words that a title may hold in lower case."""


def titles(text: str) -> list[tuple[int, int]]:
    """Return the quoted titles in `text`, of songs and books, in which no date is looked for: "The Long Way to Sunday".

    A title has capitals throughout and several words of its own; other quotes are what somebody says, and so are those
    of a headline all in capitals.
    """
    found = []
    quoted = any(mark in text for mark in "\"“'‘") and LONGER_SMALL.search(text) is not None
    for match in _TITLE.finditer(text) if quoted else ():
        words_in = (match["double"] or match["single"]).rstrip(",.").split()
        own = [word for word in words_in if word.lower() not in _SMALL]
        if len(own) > 1 and all(word[:1].isupper() for word in own):
            found.append(match.span())
    return found


@cache
def _names() -> dict[str, list[tuple[str, ...]]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for phrase in table("refused")["names"]:
        parts = tuple(token.low for token in tokens(phrase))
        index.setdefault(parts[0], []).append(parts)
    return index


def fixed_names(row: Tokens) -> list[tuple[int, int]]:
    """Return (first, last) tokens of every known name that holds a figure ("S&P 500", "24/7")."""
    found: list[tuple[int, int]] = []
    for at, token in enumerate(row):
        fitting = (parts for parts in _names().get(token.low, ()) if row.lows(at, at + len(parts)) == parts)
        found.extend((at, at + len(parts)) for parts in fitting)
    return found


def name_spans(reading: ParagraphReading) -> list[tuple[int, int]]:
    """Return the stretches that names take up."""
    return [(name.start, name.end) for name in reading.names]


_SPACED = frozenset({"a", "an", "the", "his", "her", "with", "of", "from"})
"""Words that a figure with a leading point may have run into."""


def is_label(row: Tokens, number: Number, prefixed: bool, *, english: bool = True) -> bool:
    """Return whether a bare figure is a label and no count: touched by letters, after "Article", before a street.

    In another language than English a capital makes no name: "14 Menschen".
    """
    first, last = number.first, number.last
    before, token, follower = row[first - 1], row[first], row[last]
    # A sign was lost after it: "4\ufffd months" may be four and a half.
    lost = follower.text == "\ufffd" and row.joined(last)
    spaced = row[first].text.startswith(".") and before.low in _SPACED  # "a.32-caliber revolver" has lost its space
    if lost or (row.joined(first) and before.sort is Sort.WORD and not prefixed and not spaced):
        return True
    if number.form not in ("digits", "words") or prefixed or of_parent(row, first):
        return False
    if token.sort is Sort.NUMBER and (_touched(row, first, last) or _clock_or_key(row, first, last)):
        return True
    if _numbered(row, first) or (before.low in _ENDS and _ends(row, last)):
        return True
    capital = before.text != before.low
    labels = words("refused", "labels") if capital else words("refused", "plain_labels")
    if before.low in labels and not _counts(row, last):
        return capital or token.sort is Sort.NUMBER or follower.sort is not Sort.WORD
    named = english and (_in_name(row, first, last) or _release(row, first, last))
    return named or _listed(row, first, last)


def _release(row: Tokens, first: int, last: int) -> bool:
    """Return whether a figure says which release of a program it is, and counts nothing: "Firefox 3.05", "IE 8"."""
    before, figure, follower = row[first - 1], row[first], row[last]
    if row.in_capitals or figure.sort is not Sort.NUMBER or before.sort is not Sort.WORD or not _ends(row, last):
        return False
    if not row[first - 2].text.islower() or not before.text[:1].isupper() or before.low.endswith("'s"):
        return False
    listed = follower.sort is not Sort.WORD or follower.low in _JOINTS
    return "." in figure.text or (len(before.text) > 1 and before.text.isupper() and listed)


def _listed(row: Tokens, first: int, last: int) -> bool:
    """Return whether a figure goes on with a list of labels: the three and the four of "day two, three and four"."""
    goes_on = row[last].low in _JOINTS and _bare(row, last + 1)
    if _counts(row, last) or row[first - 1].low not in _JOINTS or (row[first - 1].text == "," and not goes_on):
        return False  # "on day two, three were held"
    for at in range(first - 2, first - 2 - _LISTED, -2):
        if not _bare(row, at):
            return False
        if row[at - 1].low in words("refused", "plain_labels"):
            return True
        if row[at - 1].low not in _JOINTS:
            return False
    return False


_LISTED = 16
"""Words among which a list of labels is looked for."""
_JOINTS = frozenset((",", "and", "or"))


def _bare(row: Tokens, at: int) -> bool:
    return row[at].sort is Sort.NUMBER or row[at].low in words("numbers", "small")


_ENDS = frozenset(("top", "bottom", "final", "last"))


def _ends(row: Tokens, at: int) -> bool:
    """Return whether no noun can begin at token `at`."""
    return row[at].sort is not Sort.WORD or row[at].low in words("nouns", "stops")


def _numbered(row: Tokens, first: int) -> bool:
    """Return whether "No 10", "no. 10", "Art. 5" stands there."""
    before = row[first - 1]
    if before.text == ".":
        return row[first - 2].low in ("no", "nos", "nr", "art", "sec", "fig", "vol", "pp", "ch")
    return before.low in ("no", "nos", "№") and before.text[:1].isupper()


def _touched(row: Tokens, first: int, last: int) -> bool:
    """Return whether digits are part of a longer key: "Covid-19", "F-16", "5G", "A1-B2"."""
    before = row[first - 1]
    if before.text == "+" and row.joined(first) and row.joined(first - 1) and row[first - 2].sort is Sort.WORD:
        return True
    hyphened = row.hyphen(first - 1) and row.joined(first) and row.joined(first - 1)
    if hyphened and row[first - 2].sort is Sort.WORD and row[first - 2].low not in ("minus", "to", "mid"):
        return True
    for at in (first - 1, first - 2):
        if row[at].text in words("refused", "models") and row.model(at) > first:
            return True
    if hyphened and row[first - 2].sort is Sort.NUMBER:
        return True
    if row[last - 1].text in ("B", "T") and row.joined(last - 1) and row[last].text[:1].isupper():
        return True
    token = row[last]
    return row.joined(last) and token.sort is Sort.WORD and token.text.isupper() and token.text in ("G", "D", "K")


def _clock_or_key(row: Tokens, first: int, last: int) -> bool:
    for mark, beyond in ((first - 1, first - 2), (last, last + 1)):
        sign = row[mark].text
        touching = row.joined(mark) and row.joined(mark + 1)
        if sign in (":", "/", "_", "\\", "=", ".", ",") and touching and row[beyond].sort is Sort.NUMBER:
            return True
    if row[last].text == "." and row[first - 1].sort is Sort.LINE and row[last + 1].text[:1].isupper():
        return row[first].text.isdecimal() and len(row[first].text) <= 2
    return False


def _counts(row: Tokens, at: int) -> bool:
    """Return whether a plural follows, so that the figure counts after all ("at Gate 12 people waited" is rare)."""
    return row[at].sort is Sort.WORD and row[at].text.islower() and is_plural(row[at].low)


_QUARTERS = frozenset(("N", "E", "S", "W", "NE", "NW", "SE", "SW"))
"""Points of the compass in an address."""


def _in_name(row: Tokens, first: int, last: int) -> bool:
    """Return whether digits stand in a row of capitals: "Boeing 737", "787 Dreamliner", "49 Zorro Ranch Road"."""
    if row[first].sort is not Sort.NUMBER or row[last - 1].sort is not Sort.NUMBER:
        return False
    before, follower = row[first - 1], row[last]
    if row[first - 2].sort is Sort.NUMBER and before.text[:1].isupper() and row[first - 3].text[:1].isupper():
        return True  # "Airbus 330 NEO 9"
    if follower.text in _QUARTERS and row[last + 1].sort is Sort.NUMBER:
        return True  # "9 E 4th St"
    parted = row[last + 1].low in ("and", "or", "&", ",") and row[last + 2].sort is Sort.NUMBER
    shouted = row.in_capitals and before.text.isupper() and follower.text.isupper()  # "FIRE KILLS 12 IN ORNA"
    named = follower.sort is Sort.WORD and follower.text[:1].isupper() and acronym(follower.text) is None  # "12 MPs"
    if named and not parted and not shouted:  # "12 Danish and 11 Polish sailors"
        run = last
        while run < last + 6 and row[run].sort is Sort.WORD and row[run].text[:1].isupper():
            if row[run].low in words("refused", "streets"):
                return True
            run = max(row.model(run), run + 1)
        tail, beyond = row[run - 1], row[run]
        if not is_plural(tail.low) and not (
            beyond.sort is Sort.WORD and is_plural(beyond.low) and beyond.low not in words("nouns", "stops")
        ):
            return len(follower.text) > 1 and row[first].text.isdecimal()
    capital = before.sort is Sort.WORD and before.text[:1].isupper() and not before.text.isupper()
    inside = row[first - 2].sort is not Sort.LINE and row[first - 2].text not in (".", "!", "?", '"', "“", ":")
    ends = follower.sort is not Sort.WORD or follower.low in words("nouns", "stops")
    counted = row[first - 2].low in _WHERE and follower.low in _OF_SEVERAL  # "in Kiev 30 were hurt"
    return (
        capital
        and not row.in_capitals
        and inside
        and ends
        and not counted
        and before.low not in words("hedges", "words", "between")
        and row[first].text.isdecimal()
    )


_WHERE = frozenset(("in", "at", "near"))
_OF_SEVERAL = frozenset(("were", "are", "have"))


_LASTING = frozenset(("for", "after", "within", "than", "least"))
"""Words after which "one year" is a length of time."""


def is_pronoun(row: Tokens, number: Number) -> bool:
    """Return whether "one" stands for a thing or a person here, and does not count."""
    if row[number.first].low != "one" or number.last != number.first + 1 or number.low != 1:
        return False
    before, follower = row[number.first - 1], row[number.last]
    if before.low in _LASTING and units.unit_at(row, number.last) is not None:
        return False  # "jailed for one year"
    if before.low in words("refused", "one_after") and not (
        before.low in ("the", "only", "new", "first", "last", "next")
        and follower.sort is Sort.WORD
        and follower.low not in words("refused", "one_before")
    ):
        return True
    if row.hyphen(number.last) and row.joined(number.last):
        return row[number.last + 1].low in ("off", "on", "sided", "way", "time", "stop", "to", "of")
    return follower.sort is not Sort.WORD or follower.low in words("refused", "one_before")


def is_score(row: Tokens, first: int, last: int) -> bool:
    """Return whether "X-Y" at tokens first to last (exclusive) is a score or a vote: "3-0", "a 52-48 vote"."""
    if tallies.counts(row, last):
        return False
    scores = words("refused", "scores")
    around = [*range(first - 3, first), *range(last, last + 3)]
    return any(row[at].low in scores for at in around)
