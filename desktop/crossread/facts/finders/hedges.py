"""What bounds, hedges or directs a figure: "nearly", "at least", "up to", "rose by". Phrases come from a table."""

from __future__ import annotations

from functools import cache

from crossread.facts.finders.lex import Sort, Tokens, tokens
from crossread.facts.finders.nouns import singular
from crossread.facts.finders.spelled import starters
from crossread.facts.finders.tables import table, words
from crossread.facts.values import Bound, Change, Hedge

_Phrases = dict[str, list[tuple[tuple[str, ...], Bound, Hedge]]]


@cache
def _phrases(side: str) -> _Phrases:
    """Return the phrases of one side by the word nearest to the figure, longest first."""
    index: _Phrases = {}
    for phrase, (bound, hedge) in table("hedges")[side].items():
        parts = tuple(token.low for token in tokens(phrase))
        key = parts[-1] if side == "before" else parts[0]
        index.setdefault(key, []).append((parts, Bound(bound), Hedge(hedge)))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


def before(row: Tokens, at: int, *, lasting: bool) -> tuple[Bound, Hedge, int] | None:
    """Return (bound, hedge, first token) of the hedge that ends before token `at`.

    `lasting` says that the figure is a length of time, where "over" mostly means "during".
    """
    end = at
    if row[end - 1].low in words("hedges", "words", "between"):
        end -= 1
    for stop in {at, end}:
        for parts, bound, hedge in _phrases("before").get(row[stop - 1].low, ()):
            start = stop - len(parts)
            if start < 0 or row.lows(start, stop) != parts:
                continue
            if lasting and parts in (("over",), ("under",), ("above",)) and not _amount_of_time(row, start):
                continue
            if (parts == ("over",) and _spread(row, at)) or (row.hyphen(at + 1) and row[at + 2].low == "fold"):
                continue
            return bound, hedge, start
    return None


def _spread(row: Tokens, at: int) -> bool:
    """Tell whether "over" before a figure means "across": "640 beds over three sites"."""
    few = table("numbers")["small"].get(row[at].low, _MANY)
    return few < _MANY and singular(row[at + 1].low) in words("hedges", "words", "spread")


_MANY = 10


def _amount_of_time(row: Tokens, at: int) -> bool:
    return row[at - 1].low in ("for", "of", "well", "just", "after", "lasted", "took", "spent", "far", "is", "was")


def after(row: Tokens, at: int) -> tuple[Bound, Hedge, int] | None:
    """Return (bound, hedge, next) of the hedge that begins at token `at`: "or more", "+", "or so"."""
    for parts, bound, hedge in _phrases("after").get(row[at].low, ()):
        if row.lows(at, at + len(parts)) != parts:
            continue
        follower = row[at + len(parts)]
        if (parts[0] == "-" and not row.joined(at)) or (
            parts == ("plus",) and (follower.sort is Sort.NUMBER or follower.low in starters())
        ):
            continue
        if parts == ("+",) and (not row.joined(at) or (follower.sort is Sort.NUMBER and row.joined(at + 1))):
            continue
        return bound, hedge, at + len(parts)
    return None


@cache
def _ways() -> dict[str, Change]:
    ways = dict.fromkeys(words("hedges", "change", "up"), Change.UP)
    ways.update(dict.fromkeys(words("hedges", "change", "down"), Change.DOWN))
    return ways


def way(word: str) -> Change | None:
    """Return the direction of a lower-case word of change ("fell", "increase"), or None."""
    return _ways().get(word)


_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their"})


def change_before(row: Tokens, at: int, *, share: bool = True) -> Change | None:
    """Return the change that the figure beginning at `at`, with its hedge, states: "rose 5", "cut by 5".

    Words that change a share but mean something else before a sum ("lost 5%", "lost $5m") need `share`.
    """
    word = row[at - 1].low
    if word in ("by", "of"):
        for back in range(2, 8 if word == "by" else 5):
            token = row[at - back]
            if token.sort in (Sort.LINE, Sort.MARK) and token.text not in ("'", "’", "%", "$"):
                return None
            found = way(token.low)
            # "A reduced sentence of four months" is four months: the participle describes what is of that size. "Turned
            # down a proposal of 695 pence" is no fall.
            described = token.low.endswith("ed") and row[at - back - 1].low in _ARTICLES
            if found and word == "of" and (described or token.low in ("up", "down")):
                return None
            if found:
                return found
        return None
    if word.endswith("ly") or word in ("a", "another", "further", "an", "only", "just", "more", "even"):
        word = row[at - 2].low
    if not share and word in words("hedges", "change", "shares_only"):
        return None
    return way(word)


def change_after(row: Tokens, at: int) -> Change | None:
    """Return the change named after a share or a sum that ends before `at`: "5% pay rise", "3% lower"."""
    for ahead in (at, at + 1):
        token = row[ahead]
        if row.hyphen(ahead):
            continue
        if token.sort is not Sort.WORD:
            return None
        if token.low in ("increase", "rise", "gain", "jump", "growth", "hike", "surge", "boost", "uptick", "higher"):
            return Change.UP
        if token.low in (
            "drop",
            "fall",
            "decline",
            "decrease",
            "cut",
            "reduction",
            "plunge",
            "slump",
            "dip",
            "lower",
            "loss",
        ):
            return Change.DOWN
        if token.low in words("nouns", "stops"):
            return None
    return None


def moves_near(row: Tokens, at: int) -> bool:
    """Return whether the clause before token `at` says that something changed, so that "from X to Y" are two levels."""
    for back in range(1, 9):
        token = row[at - back]
        if token.sort is Sort.LINE or token.text in (".", ";", "!", "?"):
            return False
        if token.low in _ways() or token.low in (
            "went",
            "going",
            "moved",
            "changed",
            "shifted",
            "revised",
            "doubled",
            "peaked",
        ):
            return True
    return False
