"""What a capitalised run names: votes from its own words and from what stands round it. Not where runs are."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from crossread.language.name_parts import Span
from crossread.language.name_runs import text_of
from crossread.language.tables import Lexicon, lexicon
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
MAPPED = 4.5
"""Its last or first word is one of places alone: ... Airport, ... Bridge; statistics know that less surely."""
HOUSE = 1.5
"""Its last word is that of a body which is a building as well: ... Museum."""
FIRST_NAME = 4.2
AGED = 4.0
"""Followed by an age."""
SPOKEN = 2.0
"""Followed by a verb of speaking, by "who", or by an office."""
CITY = 2.0
"""The gazetteer of cities holds it."""
AMBIGUOUS = 1.6
"""A table holds it, but it is a plain word or a first name too."""
ACRONYM = 1.5
PLACED = 1.2
"""After "in", "near" and the like."""
LONE = 1.0
"""One unknown word that speaks or acts: a body more often than a person, whose full name would stand somewhere."""
SHAPED = 0.6
"""Two or three capitalised words and nothing more: most often a person."""
WEAK = 0.4

_ARTICLES = frozenset({"the", "a", "an", "this", "that", "every", "each"})
_SHOUTED = 4
"""Letters from which a small word in capitals is no acronym."""
_AHEAD = 6
"""Tokens after a name among which an apposition says what it is."""


def votes(tokens: Sequence[Token], span: Span, small: AbstractSet[str]) -> Votes:
    """Return the votes for what `span` names from one mention; none where nothing speaks for any kind.

    `small` are the words that the article writes in small letters too.
    """
    found: Votes = {}
    _by_words(tokens, span, small, found)
    _by_what_precedes(tokens, span, found)
    _by_what_follows(tokens, span, found)
    if span.role is not None:
        _add(found, NameKind.PERSON, TITLED)
    return found


def is_acronym(text: str) -> bool:
    """Return whether `text` is written as an acronym that may name a body."""
    letters = text.replace(".", "").removesuffix("s")
    short = 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()
    low = text.strip(".").lower()
    lex = lexicon()
    # "THIS is too much", set in capitals to shout; "WHO" and "IT" are bodies as often.
    shouted = len(letters) >= _SHOUTED and low in lex.starters | lex.common
    return short and not shouted and low not in lex.no_acronyms


def _add(found: Votes, kind: NameKind, weight: float) -> None:
    found[kind] = found.get(kind, 0.0) + weight


def _by_words(tokens: Sequence[Token], span: Span, small: AbstractSet[str], found: Votes) -> None:
    lex = lexicon()
    text = text_of(tokens, span.first, span.last)
    if text in lex.territories:
        _add(found, NameKind.PLACE, AMBIGUOUS if text in lex.ambiguous else KNOWN)
    if text in lex.peoples:
        _add(found, NameKind.GROUP, KNOWN)
    if text in lex.bodies:
        _add(found, NameKind.ORG, KNOWN)
    low = [t.text.lower().rstrip(".") for t in tokens[span.first : span.last] if t.text[0].isalnum()]
    if found or not low:
        return
    if text in lex.cities and low[-1] not in lex.surnames and text not in lex.given_names:
        _add(found, NameKind.PLACE, CITY)
    elif " " in text and len(low) > 1:
        _by_several_words(tokens, span, small, found)
    elif is_acronym(text):
        _add(found, NameKind.ORG, ACRONYM)
    elif text in lex.given_names:
        _add(found, NameKind.PERSON, AMBIGUOUS)


def _by_several_words(tokens: Sequence[Token], span: Span, small: AbstractSet[str], found: Votes) -> None:
    lex = lexicon()
    low = [t.text.lower().rstrip(".") for t in tokens[span.first : span.last] if t.text[0].isalnum()]
    closed = _closed(low, lex)
    whole = tokens[span.first : span.last]
    if whole[0].text in lex.given_names and (closed is None or low[-1] in lex.surnames):
        _add(found, NameKind.PERSON, FIRST_NAME)
    elif closed is not None:
        house = low[-1] in lex.houses and lex.body_words.isdisjoint(low)
        _add(found, closed, HOUSE if house else MAPPED if closed is NameKind.PLACE else CLOSED)
    elif any(len(word) == 1 for word in low[:-1]):
        _add(found, NameKind.PERSON, SPOKEN)
    elif whole[-1].text in lex.territories - lex.ambiguous:
        _add(found, NameKind.PLACE if low[0] in lex.place_parts else NameKind.ORG, PLACED)
    elif any(is_acronym(t.text) for t in whole) and not all(t.text.isupper() for t in whole):
        _add(found, NameKind.ORG, SHAPED)  # several words in capitals are a shout: "MUST SEE"
    elif len(low) <= 4 and all(_like_a_persons(t.text, small) for t in whole):
        _add(found, NameKind.PERSON, SHAPED)


def _like_a_persons(text: str, small: AbstractSet[str]) -> bool:
    """Return whether a word may be part of a person's name: letters, and no word that is written small elsewhere."""
    lex = lexicon()
    low = text.lower()
    if low in small or low in lex.common:
        return low in lex.inside_names
    head, _, tail = low.replace("’", "'").rpartition("'")
    if head and len(tail) == 1 and tail != "s":
        return False  # "Add'l", "Int'l": shortened words
    return all(c.isalpha() or c in "-.'’" for c in text)


def _closed(low: Sequence[str], lex: Lexicon) -> NameKind | None:
    """Return the kind that the first or last words of a longer name give away."""
    last, first = low[-1], low[0]
    joined = any(word in {"of", "for"} for word in low[1:3])
    body = last in lex.body_tails or not lex.body_words.isdisjoint(low)
    heads = first in lex.body_heads or low[1] in lex.body_heads
    kind = None
    if first in lex.event_heads and last not in lex.body_tails:
        kind = NameKind.EVENT
    elif joined and first in lex.place_heads and first not in lex.body_heads:
        kind = NameKind.PLACE
    elif body or (joined and heads):
        kind = NameKind.ORG
    elif last in lex.event_tails:
        kind = NameKind.EVENT
    elif last in lex.place_tails or first in lex.place_heads:
        kind = NameKind.PLACE
    return kind


def _by_what_precedes(tokens: Sequence[Token], span: Span, found: Votes) -> None:
    lex = lexicon()
    before = tokens[span.first - 1].text.lower() if span.first else ""
    size = span.last - span.first
    if before in _ARTICLES and span.role is None:
        _add(found, NameKind.PERSON, -SPOKEN)
        if size > 1 and before == "the":
            _add(found, NameKind.ORG, SHAPED)
    elif before in lex.place_before and size <= 3:
        _add(found, NameKind.PLACE, PLACED)
    elif before in lex.weak_place_before and size <= 2:
        _add(found, NameKind.PLACE, WEAK)
    elif before in lex.person_before:
        _add(found, NameKind.PERSON, WEAK)
    elif before == "of" and span.first > 1 and tokens[span.first - 2].text.lower() in lex.place_nouns:
        _add(found, NameKind.PLACE, CLOSED)


def _by_what_follows(tokens: Sequence[Token], span: Span, found: Votes) -> None:
    lex = lexicon()
    after = [t.text.lower() for t in tokens[span.last : span.last + _AHEAD]]
    if not after:
        return
    lone = span.role is None and " " not in text_of(tokens, span.first, span.last)
    if after[0] in lex.place_nouns and span.last - span.first <= 2:
        _add(found, NameKind.PLACE, CLOSED)
    elif after[0] in lex.speech and tokens[span.first].text.lower() not in lex.no_acronyms:
        branch = tokens[span.last - 1].text in lex.territories - lex.ambiguous  # "Vodafone Egypt said"
        _add(found, NameKind.ORG if lone or branch else NameKind.PERSON, LONE if lone else SPOKEN)
    elif after[0] in lex.person_after:
        _add(found, NameKind.PERSON, SHAPED if lone else SPOKEN)
    elif after[0] == "," and len(after) > 2:
        _by_apposition(tokens, span, after, found)


def _by_apposition(tokens: Sequence[Token], span: Span, after: Sequence[str], found: Votes) -> None:
    """Count what follows a comma: an age, "who", an office, the country a town is in."""
    lex = lexicon()
    offices = not lex.offices.isdisjoint(after[1:])
    if after[1].isdigit() and len(after[1]) <= 2 and after[2] in {",", "."}:
        _add(found, NameKind.PERSON, AGED)
    elif after[1] in {"who", "whose"} or (offices and after[1] in _ARTICLES | {"his", "her", "its", "their"}):
        _add(found, NameKind.PERSON, SPOKEN)
    elif tokens[span.last + 1].text in lex.territories and span.last - span.first <= 2 and not found:
        _add(found, NameKind.PLACE, PLACED)
