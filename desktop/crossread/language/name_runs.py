"""Capitalised runs of a sentence: where a name could stand, cut into name, title and people. What it names is not here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.language import tables
from crossread.language.tables import words
from crossread.language.tokens import Token

_HYPHENS = frozenset("-‐‑–")
_LONGEST_RUN = 12
"""Tokens; a longer capitalised run is a heading or a list, not a name."""
_TITLE_SHARE = 0.7
"""Share of the longer words of a sentence that are capitalised from which it is a heading in title case."""
_LONG_WORD = 4
"""Letters from which title case writes a word with a capital."""


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens first to last (exclusive) of a paragraph that may be a name, and the title before it.

    `initial` says that it opens its sentence, where a capital proves nothing.
    """

    paragraph: int
    first: int
    last: int
    initial: bool
    role: tuple[int, int] | None = None


def is_capital(token: Token) -> bool:
    """Return whether `token` is written as a name is: Smith, McKay, iPhone no, NATO, J."""
    return token.text[0].isupper()


def heading_case(tokens: Sequence[Token]) -> bool:
    """Return whether these tokens are set in title case or capitals, where capitals mark no names."""
    long = [t.text for t in tokens if len(t.text) >= _LONG_WORD and t.text.isalpha()]
    if not long:
        return all(t.text.isupper() for t in tokens if t.text.isalpha()) and len(tokens) > 1
    capital = sum(word[0].isupper() for word in long)
    shouted = sum(word.isupper() for word in long)
    if shouted > _TITLE_SHARE * len(long) and len(long) > 1:
        return True
    return len(long) > 2 and capital > _TITLE_SHARE * len(long)


def spans(paragraph: int, tokens: Sequence[Token], first: int, end: int) -> Iterator[Span]:
    """Yield the spans of the sentence of tokens first to end, in order, overlapping nowhere."""
    at = first
    opening = _opening(tokens, first, end)
    while at < end:
        if not _starts(tokens, at, end):
            at += 1
            continue
        stop = _run_end(tokens, at, end)
        if stop - at <= _LONGEST_RUN:
            yield from _cut(paragraph, tokens, at, stop, first, opening)
        at = max(stop, at + 1)


def _opening(tokens: Sequence[Token], first: int, end: int) -> frozenset[int]:
    """Return the indices of words that open the sentence, or speech inside it."""
    opening = set()
    at = first
    while at < end and not tokens[at].text[0].isalnum():
        at += 1
    opening.add(at)
    for i in range(first, end - 1):
        if tokens[i].text in {"“", '"', "‘", ":", "•", "(", "[", "—", "–", "``", "…", "..."}:
            opening.add(i + 1)
    return frozenset(opening)


def _starts(tokens: Sequence[Token], at: int, end: int) -> bool:
    if is_capital(tokens[at]) and tokens[at].text[0].isalpha():
        return True
    # al-Qaeda, el-Sisi
    return (
        tokens[at].text in {"al", "el", "an", "ash", "as", "ul"}
        and at + 2 < end
        and not tokens[at].spaced
        and tokens[at + 1].text in _HYPHENS
        and is_capital(tokens[at + 2])
    )


def _run_end(tokens: Sequence[Token], at: int, end: int) -> int:
    inside = words("names", "inside", "names")
    stop = at + (1 if is_capital(tokens[at]) else 3)
    while stop < end:
        token, before = tokens[stop], tokens[stop - 1]
        follows = stop + 1 < end and is_capital(tokens[stop + 1])
        if not before.spaced and token.text in _HYPHENS and not token.spaced and stop + 1 < end:
            # Jean-Paul, Al-Shabab; "Canada-based" is cut before the hyphen
            if not is_capital(tokens[stop + 1]):
                return stop
            stop += 2
        elif not before.spaced and token.text == "." and len(before.text) <= 4:
            if not follows or not token.spaced or before.text.lower() not in _points():
                return stop
            stop += 1
        elif is_capital(token) and token.text[0].isalpha() and before.spaced:
            stop += 1
        elif token.text in inside and before.spaced and token.spaced and follows:
            stop += 2
        elif (
            token.text in {"al", "el"}
            and stop + 2 < end
            and tokens[stop + 1].text in _HYPHENS
            and is_capital(tokens[stop + 2])
        ):
            stop += 3
        elif token.text == "&" and follows:
            stop += 2
        elif _joins(tokens, at, stop, end):
            stop += 3 if tokens[stop + 1].text == "the" else 2
        else:
            return stop
    return stop


def _points() -> frozenset[str]:
    return words("names", "titles", "address") | frozenset("abcdefghijklmnopqrstuvwxyz") | {"st", "jr", "ft", "mt"}


def _joins(tokens: Sequence[Token], at: int, stop: int, end: int) -> bool:
    """Return whether "of", "for" or "and" at `stop` goes on with the name: Bank of England, not Iraq and Syria."""
    word = tokens[stop].text
    if stop + 1 >= end or word not in {"of", "for", "and", "on"}:
        return False
    ahead = stop + 2 if tokens[stop + 1].text == "the" and word != "and" else stop + 1
    if ahead >= end or not is_capital(tokens[ahead]):
        return False
    left = {t.text.lower() for t in tokens[at:stop]}
    bodies = words("names", "organisations", "heads") | words("names", "organisations", "anywhere")
    if word in {"of", "for", "on"}:
        heads = (
            bodies
            | words("names", "places", "heads")
            | words("names", "events", "heads")
            | words("names", "events", "tails")
        )
        offices = words("names", "titles", "offices")
        return (
            tokens[stop - 1].text.lower() in heads
            or (bool(left & bodies) and word != "on")
            or (
                tokens[stop - 1].text.lower() in offices
                and tokens[ahead].text.lower() in words("names", "titles", "after_of")
            )
        )
    last = ahead
    while last + 1 < end and is_capital(tokens[last + 1]) and tokens[last].spaced:
        last += 1
    closes = last > ahead and tokens[last].text.lower() in words("names", "organisations", "tails")
    return (closes and at > 0 and tokens[at - 1].text.lower() == "the") or (
        bool(left & bodies) and any(t.text == "of" for t in tokens[at:stop]) and closes
    )


def _cut(
    paragraph: int, tokens: Sequence[Token], at: int, stop: int, first: int, opening: frozenset[int]
) -> Iterator[Span]:
    """Cut a run at days and months, and each part into people, title and name."""
    calendar = words("names", "outside", "calendar")
    start = at
    for i in range(at, stop + 1):
        if i < stop and tokens[i].text.lower().strip(".") not in calendar:
            continue
        if i > start:
            yield from _parts(paragraph, tokens, start, i, first, opening)
        start = i + 1


def _parts(
    paragraph: int, tokens: Sequence[Token], at: int, stop: int, first: int, opening: frozenset[int]
) -> Iterator[Span]:
    starters = words("sentences", "starters")
    start = at
    while start < stop and _small(tokens[start].text, starters):
        # A capitalised small word is no name anywhere, but may open one: "The Hague" is found as "Hague".
        if start not in opening and text_of(tokens, start, stop) in known_phrases():
            break
        start += 1
    if start == stop:
        return
    if start == at and at in opening and not _keeps_opening(tokens, at, stop):
        start += 1
    if start == stop:
        return
    initial = start in opening
    for lead in _leads(tokens, start, stop):
        yield Span(paragraph, start, lead, initial)
        start, initial = lead, False
    title = _title(tokens, start, stop, first)
    if title is not None:
        name = title[1]
        if name < stop:
            yield Span(paragraph, name, stop, False, (title[0], title[1]))
        return
    while stop > start and not tokens[stop - 1].text[0].isalnum() and tokens[stop - 1].text != ".":
        stop -= 1
    offices = words("names", "titles", "offices")
    if stop > start and (tokens[stop - 1].text.lower() not in offices or stop - start == 1):
        yield Span(paragraph, start, stop, initial)


def _small(text: str, starters: frozenset[str]) -> bool:
    """Return whether `text` is a small word with a capital: Us, In, A; not US, IT."""
    return text.lower() in starters and (len(text) == 1 or not text.isupper())


def _keeps_opening(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """Return whether the first word of a sentence belongs to the run it opens."""
    low = tokens[at].text.lower()
    if low not in words("names", "outside", "common"):
        return True
    if text_of(tokens, at, stop) in known_phrases() or _is_title(tokens, at, stop):
        return True
    return stop - at > 1 and tokens[stop - 1].text.lower() in words("names", "organisations", "tails") | words(
        "names", "organisations", "anywhere"
    ) | words("names", "places", "tails")


def _leads(tokens: Sequence[Token], at: int, stop: int) -> list[int]:
    """Return where a people, country or city ends that stands before a title or a person: Russian President, Oslo Mayor."""
    whole = text_of(tokens, at, stop)
    if whole in known_phrases() or whole in tables.peoples():
        return []
    for end in range(min(stop - 1, at + 3), at, -1):
        lead = text_of(tokens, at, end)
        people = lead in tables.peoples()
        if not people and lead not in known_phrases():
            continue
        rest = tokens[end].text
        closer = tokens[stop - 1].text.lower()
        closes = (
            closer in words("names", "organisations", "tails")
            or closer in words("names", "events", "tails")
            or closer in words("names", "places", "tails")
        )
        if _is_title(tokens, end, stop) or (people and not closes) or (rest in tables.given_names() and not closes):
            return [end]
    return []


def _is_title(tokens: Sequence[Token], at: int, stop: int) -> bool:
    return _title_end(tokens, at, stop) is not None


def _title_end(tokens: Sequence[Token], at: int, stop: int) -> int | None:
    """Return the index after the title that opens the tokens at to stop, or None."""
    address, offices = words("names", "titles", "address"), words("names", "titles", "offices")
    qualifiers, joints = words("names", "titles", "qualifiers"), words("names", "titles", "joints")
    end = None
    i = at
    while i < stop:
        low = tokens[i].text.lower().rstrip(".")
        if low in address or low in offices:
            i += 1
            if i < stop and tokens[i].text == "." and not tokens[i - 1].spaced:
                i += 1
            end = i
        elif low in qualifiers:
            i += 1
        elif (
            i > at
            and tokens[i].text in joints
            and i + 1 < stop
            and (
                tokens[i + 1].text.lower() in words("names", "titles", "after_of")
                or tokens[i + 1].text.lower() in qualifiers
                or tokens[i].text == "-"
                or tokens[i + 1].text == "the"
            )
        ):
            i += 2
            if end is not None:
                end = i
        else:
            break
    return end


def _title(tokens: Sequence[Token], at: int, stop: int, first: int) -> tuple[int, int] | None:
    """Return where the title of the name in the run at to stop starts and ends; it may begin in small letters before it."""
    low_last = tokens[stop - 1].text.lower()
    end = _title_end(tokens, at, stop)
    if (
        end is not None
        and end < stop
        and low_last in words("names", "organisations", "tails")
        and low_last not in words("names", "surnames", "also")
    ):
        return None
    offices, qualifiers = words("names", "titles", "offices"), words("names", "titles", "qualifiers")
    start = at
    if end is not None or (at > first and tokens[at - 1].text.lower() in offices):
        while (
            start > first
            and tokens[start - 1].text.islower()
            and (tokens[start - 1].text in offices or tokens[start - 1].text in qualifiers)
        ):
            start -= 1
    if end is None:
        return (start, at) if start < at else None
    return (start, end)


def text_of(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return the tokens as written, with one space where white space stood."""
    parts: list[str] = []
    for token in tokens[first:last]:
        parts.append(token.text)
        if token.spaced:
            parts.append(" ")
    return "".join(parts).strip()


def known_phrases() -> frozenset[str]:
    """Return the names of places and bodies the tables hold."""
    return tables.territories() | words("names", "organisations", "known")
