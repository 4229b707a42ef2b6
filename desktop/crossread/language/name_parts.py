"""A capitalised run cut into people, title and name: "Oslo Mayor Kari Berg". Not what is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.language.name_runs import openings, runs, text_of
from crossread.language.tables import lexicon
from crossread.language.tokens import Token

_SCORE = re.compile(r"\d{1,3}[-–‐‑]\d{1,3}")
"""3-0, 52-48."""

_LONGEST_LEAD = 3
"""Words of a country or city before a title: New South Wales Premier."""


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens first to last (exclusive) of a paragraph that may be a name, and the tokens of the title before it.

    `initial` says that it opens its sentence, where a capital proves nothing.
    """

    paragraph: int
    first: int
    last: int
    initial: bool
    role: tuple[int, int] | None = None


def spans(paragraph: int, tokens: Sequence[Token], first: int, end: int) -> Iterator[Span]:
    """Yield the spans of the sentence of tokens first to end, in order, overlapping nowhere."""
    opening = openings(tokens, first, end)
    for start, stop in runs(tokens, first, end):
        at = _without_small_words(tokens, start, stop, opening)
        if at < stop:
            yield from _parts(paragraph, tokens, at, stop, first, initial=at in opening)


def _without_small_words(tokens: Sequence[Token], at: int, stop: int, opening: frozenset[int]) -> int:
    """Return where the run starts without its capitalised small words, and the plain word that opens a sentence."""
    lex = lexicon()
    start = at
    while start < stop and _small(tokens[start].text):
        # "The Hague", "New Zealand" stay whole; "The Kremlin" begins with the Kremlin.
        if start + 1 < stop and any(lex.known(text_of(tokens, start, end)) for end in range(start + 2, stop + 1)):
            return start
        start += 1
    if start == at and start in opening and not _keeps_opening(tokens, start, stop):
        start += 1
    return start


def _small(text: str) -> bool:
    """Return whether `text` is a small word with a capital: Us, In, A; not US, IT."""
    return text.lower() in lexicon().starters and (len(text) == 1 or not text.isupper())


def _keeps_opening(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """Return whether the first word of a sentence belongs to the run it opens."""
    lex = lexicon()
    if tokens[at].text.lower() not in lex.common:
        return True
    if any(lex.known(text_of(tokens, at, end)) for end in range(at + 1, stop + 1)):
        return True
    if _title_end(tokens, at, stop) is not None:
        return True
    return stop - at > 1 and tokens[stop - 1].text.lower() in lex.body_tails | lex.body_words | lex.place_tails


def _parts(
    paragraph: int, tokens: Sequence[Token], start: int, stop: int, first: int, *, initial: bool
) -> Iterator[Span]:
    lead = _lead(tokens, start, stop)
    if lead is not None:
        yield Span(paragraph, start, lead, initial)
        start, initial = lead, False
    title = _title(tokens, start, stop, first)
    if title is not None:
        if title[1] < stop and tokens[stop - 1].text.lower() not in lexicon().offices:
            yield Span(paragraph, title[1], stop, False, title)
        return
    stop = without_score(tokens, start, stop)
    while stop > start and not _may_close(tokens[stop - 1].text):
        stop -= 1
    if stop == start or (stop - start > 1 and tokens[stop - 1].text.lower() in lexicon().offices):
        return
    middle = _known_end(tokens, start, stop)
    yield Span(paragraph, start, middle, initial)
    if middle < stop:
        yield Span(paragraph, middle, stop, False)


def without_score(tokens: Sequence[Token], start: int, stop: int) -> int:
    """Return where a name of tokens start to stop ends before the result of a game: Velm | 3 - 0."""
    while stop - start > 3 and _SCORE.fullmatch("".join(token.text for token in tokens[stop - 3 : stop])):
        stop -= 3
    return stop


def _may_close(text: str) -> bool:
    return text == "." or (text[0].isalnum() and not text.islower()) or text.isdigit()


def _known_end(tokens: Sequence[Token], start: int, stop: int) -> int:
    """Return where a body known by name begins at the end of the run, Nixon | White House; `stop` where none does."""
    lex = lexicon()
    for at in range(start + 1, stop - 1):
        if text_of(tokens, at, stop) in lex.bodies and tokens[at - 1].spaced:
            return at
    return stop


def _lead(tokens: Sequence[Token], at: int, stop: int) -> int | None:
    """Return where a people, country or city ends before a title or a person: Russian President, Oslo Mayor."""
    lex = lexicon()
    whole = text_of(tokens, at, stop)
    if lex.known(whole) or whole in lex.peoples:
        return None
    closes = tokens[stop - 1].text.lower() in lex.closers
    for end in range(min(stop - 1, at + _LONGEST_LEAD), at, -1):
        lead = text_of(tokens, at, end)
        people = lead in lex.peoples
        if not people and not lex.known(lead):
            continue
        if _title_end(tokens, end, stop) is not None:
            return end
        if not closes and (people or tokens[end].text in lex.given_names):
            return end
    return None


def _title(tokens: Sequence[Token], at: int, stop: int, first: int) -> tuple[int, int] | None:
    """Return where the title before a name starts and ends; it may begin in small letters before the run."""
    lex = lexicon()
    last = tokens[stop - 1].text.lower()
    end = _title_end(tokens, at, stop)
    if end is not None and end < stop and last in lex.body_tails and last not in lex.surnames:
        return None
    start = at
    before = tokens[at - 1].text if at > first else ""
    if end is not None or before in lex.offices:
        while start > first and tokens[start - 1].text in lex.offices | lex.qualifiers:
            start -= 1
    if end is not None:
        return start, end
    return (start, at) if start < at else _inner_title(tokens, at, stop)


def _inner_title(tokens: Sequence[Token], at: int, stop: int) -> tuple[int, int] | None:
    """Return the title that closes with an office inside the run: Harbour Safety Director | Jo Owen."""
    lex = lexicon()
    if tokens[at].text in lex.given_names or tokens[stop - 1].text.lower() in lex.closers - lex.surnames:
        return None
    for end in range(stop - 1, at + 1, -1):
        rest = stop - end
        office = tokens[end - 1].text.lower()
        ranked = office.endswith(".") and office.rstrip(".") in lex.addresses
        if (office in lex.offices or ranked) and (rest > 1 or tokens[end].text in lex.given_names):
            return at, end
    return None


def _title_end(tokens: Sequence[Token], at: int, stop: int) -> int | None:
    """Return the index after the title that opens the tokens at to stop, or None."""
    lex = lexicon()
    end = None
    i = at
    while i < stop:
        low = tokens[i].text.lower().rstrip(".")
        if low in lex.addresses or low in lex.offices:
            i += 1
            if i < stop and tokens[i].text == "." and not tokens[i - 1].spaced:
                i += 1
            end = i
        elif low in lex.qualifiers:
            i += 1
        elif i > at and _joint(tokens, i, stop):
            i += 2
            end = i if end is not None else None
        else:
            break
    return end


def _joint(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """Return whether "of", "for" or a hyphen at `at` joins two parts of an office: Secretary of State."""
    lex = lexicon()
    if at + 1 >= stop or tokens[at].text not in lex.joints:
        return False
    following = tokens[at + 1].text.lower()
    return tokens[at].text == "-" or following in lex.after_of or following in lex.qualifiers
