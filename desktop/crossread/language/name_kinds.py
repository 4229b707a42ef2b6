"""What a capitalised run names: votes from its own words and from what stands round it. Where runs are is not here."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.language import tables
from crossread.language.name_runs import Span, text_of
from crossread.language.tables import words
from crossread.language.tokens import Token
from crossread.language.values import NameKind

Votes = dict[NameKind, float]

# Votes are added up over all mentions of one form in the article; the weights order the kinds of evidence.
KNOWN = 6.0
"""A table holds the whole name."""
TITLED = 5.0
"""A title or office stands before it."""
CLOSED = 4.0
"""Its last or first word says so: ... Ministry, ... River, Mount ..."""
FIRST_NAME = 3.0
AGED = 3.0
"""Followed by an age or an apposition with an office."""
SPOKEN = 2.0
"""Followed by a verb of speaking, or "who"."""
PLACED = 1.2
"""After "in", "near" and the like."""
ACRONYM = 1.5
WEAK = 0.4
SHAPED = 0.6
"""Two or three capitalised words and nothing more: most often a person."""


def votes(tokens: Sequence[Token], span: Span) -> Votes:
    """Return the votes for what `span` names from one mention; none where nothing speaks for any kind."""
    found: Votes = {}
    _by_words(tokens, span, found)
    _by_context(tokens, span, found)
    if span.role is not None:
        _add(found, NameKind.PERSON, TITLED)
    return found


def _add(found: Votes, kind: NameKind, weight: float) -> None:
    found[kind] = found.get(kind, 0.0) + weight


def is_acronym(text: str) -> bool:
    """Return whether `text` is written as an acronym that may name a body."""
    letters = text.replace(".", "").removesuffix("s")
    return (
        2 <= len(letters) <= 6
        and letters.isalpha()
        and letters.isupper()
        and text.strip(".").lower() not in words("names", "outside", "acronyms")
    )


def _by_words(tokens: Sequence[Token], span: Span, found: Votes) -> None:
    text = text_of(tokens, span.first, span.last)
    low = [t.text.lower().rstrip(".") for t in tokens[span.first : span.last] if t.text[0].isalnum()]
    if text in tables.territories():
        ambiguous = text in words("names", "places", "ambiguous")
        _add(found, NameKind.PLACE, SPOKEN - WEAK if ambiguous else KNOWN)
    if text in tables.peoples():
        _add(found, NameKind.GROUP, KNOWN)
    if text in words("names", "organisations", "known"):
        _add(found, NameKind.ORG, KNOWN)
    if not low or found:
        return
    if len(low) == 1:
        if is_acronym(text):
            _add(found, NameKind.ORG, ACRONYM)
        elif text in tables.given_names():
            _add(found, NameKind.PERSON, SPOKEN - WEAK)
        return
    first_name = tokens[span.first].text in tables.given_names()
    if first_name and (low[-1] in words("names", "surnames", "also") or not _closed(low)):
        _add(found, NameKind.PERSON, FIRST_NAME)
    elif _closed(low):
        _add(found, _closed(low) or NameKind.ORG, CLOSED)
    elif any(len(word) == 1 for word in low[:-1]):
        _add(found, NameKind.PERSON, SPOKEN)
    elif low[0] in {"al", "el"} and len(low) == 2:
        _add(found, NameKind.PERSON, WEAK)
    elif len(low) <= 4 and all(t.text.isalpha() or t.text in "-." for t in tokens[span.first : span.last]):
        shouted = any(is_acronym(t.text) for t in tokens[span.first : span.last])
        _add(found, NameKind.ORG if shouted else NameKind.PERSON, SHAPED)


def _closed(low: Sequence[str]) -> NameKind | None:
    """Return the kind that the first or last words of a longer name give away."""
    last, first = low[-1], low[0]
    if first in words("names", "events", "heads") and last not in words("names", "organisations", "tails"):
        return NameKind.EVENT
    of = any(word in {"of", "for"} for word in low[1:3])
    if of and first in words("names", "places", "heads") and first not in words("names", "organisations", "heads"):
        return NameKind.PLACE
    if of and (first in words("names", "organisations", "heads") or low[1] in words("names", "organisations", "heads")):
        return NameKind.ORG
    if last in words("names", "organisations", "tails") or set(low) & words("names", "organisations", "anywhere"):
        return NameKind.ORG
    if last in words("names", "events", "tails"):
        return NameKind.EVENT
    if last in words("names", "places", "tails") or first in words("names", "places", "heads"):
        return NameKind.PLACE
    return None


def _by_context(tokens: Sequence[Token], span: Span, found: Votes) -> None:
    before = tokens[span.first - 1].text.lower() if span.first else ""
    size = span.last - span.first
    if before == "the":
        _add(found, NameKind.PERSON, -SPOKEN)
        if size > 1:
            _add(found, NameKind.ORG, SHAPED)
    elif before in words("names", "context", "place_before") and size <= 3:
        _add(found, NameKind.PLACE, PLACED)
    elif before in words("names", "context", "weak_place_before") and size <= 2:
        _add(found, NameKind.PLACE, WEAK)
    elif before in words("names", "context", "person_before"):
        _add(found, NameKind.PERSON, WEAK)
    elif before == "of" and span.first > 1 and tokens[span.first - 2].text.lower() in words("names", "places", "nouns"):
        _add(found, NameKind.PLACE, CLOSED)
    _by_what_follows(tokens, span, found)


def _by_what_follows(tokens: Sequence[Token], span: Span, found: Votes) -> None:
    after = [t.text.lower() for t in tokens[span.last : span.last + 6]]
    if not after:
        return
    if after[0] in words("names", "places", "nouns") and span.last - span.first <= 2:
        _add(found, NameKind.PLACE, CLOSED)
    elif after[0] in words("names", "context", "person_after"):
        _add(found, NameKind.PERSON, SPOKEN if span.last - span.first > 1 else SPOKEN / 2)
    elif after[0] == "," and len(after) > 2:
        if after[1].isdigit() and len(after[1]) <= 2 and after[2] in {",", "."}:
            _add(found, NameKind.PERSON, AGED)
        elif after[1] in {"who", "whose"}:
            _add(found, NameKind.PERSON, SPOKEN)
        elif set(after[1:]) & words("names", "titles", "offices") and after[1] in {
            "a",
            "an",
            "the",
            "his",
            "her",
            "its",
            "their",
        }:
            _add(found, NameKind.PERSON, SPOKEN)
        elif tokens[span.last + 1].text in tables.territories() and span.last - span.first <= 2 and not found:
            _add(found, NameKind.PLACE, PLACED)
