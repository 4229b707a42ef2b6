"""All facts of one version, in the order of their places, each with what it is about."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.anchors import anchored
from crossread.facts.attribution import citations, credited
from crossread.facts.finders import DateContext, amounts_and_dates
from crossread.facts.names import names
from crossread.facts.notices import notices
from crossread.facts.owners import about, hero, whose
from crossread.facts.phones import phones, without_phones
from crossread.facts.quotes import quotes
from crossread.facts.speakers import resolved, spoken
from crossread.facts.timing import words_of
from crossread.facts.values import Amount, Citation, Fact, FactKind, Named, When
from crossread.language import NameKind, ParagraphReading, Reading
from crossread.story import Role

if TYPE_CHECKING:
    from crossread.story import Version


OLDEST = 122
"""Years of the longest life on record; a bare number above it is no age."""


SCALE_WITHIN = 3
"""Content words from a bare figure within which "magnitude" or "Richter" says what it measures."""


def find(number: int, version: Version, reading: Reading) -> tuple[Fact, ...]:
    """Return the facts of one version, furniture skipped, in the order of their places; `number` is its column.

    Raises ValueError where `reading` is of another version (it has another number of paragraphs).
    """
    if len(reading.paragraphs) != len(version.paragraphs):
        raise ValueError(f"{version.label}: the reading is of another version")
    column = version.aligned()
    published: dt.date | None = version.provenance.published_day
    dates = DateContext.of((version.paragraphs[paragraph].text for paragraph in column), published)
    quoted = quotes(number, version, reading.paragraphs, column)
    cited = resolved(_citations(number, version, reading, column, quoted), version, reading, column)
    quoted = spoken(quoted, cited, version, reading)
    numbers = phones(number, version)
    found: list[Fact] = []
    before: tuple[str, ...] = ()
    person: str | None = None
    titled = [i for i in column if version.paragraphs[i].role is Role.HEADLINE]
    chief = hero(*((name for i in some for name in reading.paragraphs[i].names) for some in (titled, column)))
    for paragraph in column:
        text, read = version.paragraphs[paragraph].text, reading.paragraphs[paragraph]
        here = [fact for fact in quoted if fact.place.paragraph == paragraph]
        every = amounts_and_dates(number, paragraph, text, read, published, dates, english=version.is_english)
        figures = without_phones(every, numbers)
        facts = [
            *(_by_its_verb(_aged(fact, text, read), read) for fact in figures),
            *(
                _own(fact, version)
                for fact in names(number, paragraph, text, read)
                if not _counted(fact, text, figures)
            ),
            *here,
            *(fact for fact in cited if fact.place.paragraph == paragraph and not _asked(fact)),
        ]
        measured = [_measured(_owned(fact, text, read, person, chief)) for fact in anchored(facts, text, read, before)]
        found += (_loosened(fact, text) for fact in _of_one_scale(measured, read))
        before = _names(read) or before
        person = about(read) if any(name.kind is NameKind.PERSON for name in read.names) else person
    found += [*notices(number, version), *numbers]
    known = {(fact.place, fact.kind) for fact in found}
    for fact in credited(number, version, column):
        if (fact.place, fact.kind) not in known:
            found.append(fact)
    return tuple(sorted(found, key=lambda fact: (fact.place, fact.kind.value)))


def _asked(fact: Fact) -> bool:
    """Tell whether somebody is cited for a question, which states nothing."""
    return isinstance(fact.value, Citation) and fact.value.cue in _ASKING


_ASKING = frozenset({"ask", "asks", "asked", "asking"})


def _citations(
    number: int, version: Version, reading: Reading, column: Sequence[int], quoted: Sequence[Fact]
) -> list[Fact]:
    return [
        fact
        for paragraph in column
        for fact in citations(
            number,
            paragraph,
            version.paragraphs[paragraph].text,
            reading.paragraphs[paragraph],
            [quote for quote in quoted if quote.place.paragraph == paragraph],
        )
    ]


_BEFORE_AGE = re.compile(
    r"(?:^|\b)(?:(?:he|she|who) (?:was|is|will be|would be|would have been)(?: (?:only|just|about|nearly))?|"
    r"believed to be(?: (?:about|around))?|"
    r"(?:boys?|girls?|man|woman|child) of|(?:dies|died|dead)(?: \w{1,20}){0,3} at) $",
    re.IGNORECASE,
)
_IS = re.compile(r" (?:was|is)(?: (?:only|just|about|nearly))? ")
_AFTER_AGE = re.compile(r"\s*(?:[.,;]|$|(?:by|on|in|at|next|this|when) )")


def _aged(fact: Fact, text: str, reading: ParagraphReading) -> Fact:
    """Return a bare number that can only be an age as one: "He was 77.", "dies at 77", "Ann Lee was 77 when"."""
    value, place = fact.value, fact.place
    if fact.kind is not FactKind.QUANTITY or not isinstance(value, Amount) or value.unit or value.counted:
        return fact
    if value.low is None or value.low != value.high or not 1 <= value.low <= OLDEST:
        return fact
    told = _BEFORE_AGE.search(text[max(0, place.start - 90) : place.start]) is not None
    told = told or any(
        name.kind is NameKind.PERSON and _IS.fullmatch(text, name.end, place.start) for name in reading.names
    )
    if not told or not _AFTER_AGE.match(text, place.end):
        return fact
    return replace(fact, kind=FactKind.AGE, value=replace(value, unit="year"), rule="bare age")


def _by_its_verb(fact: Fact, reading: ParagraphReading) -> Fact:
    """Return "scored 178 times" as a count of goals: what so many times counts, its verb says."""
    value = fact.value
    if not isinstance(value, Amount) or value.counted != "time" or value.unit is not None:
        return fact
    words = reading.words
    inside = words_of(words, fact.place)
    above = next((words[i].head for i in inside if words[i].head not in inside), None)
    done: dict[str, str] = tables.table("topics")["times"]
    noun = done.get(words[above].lemma.lower()) if above is not None else None
    return fact if noun is None else replace(fact, value=replace(value, counted=noun))


def _owned(fact: Fact, text: str, reading: ParagraphReading, before: str | None, chief: str | None) -> Fact:
    """Return an age with the person whose it is, where that is sure."""
    owner = whose(fact, text, reading, before, chief)
    return fact if owner is None else replace(fact, anchor=replace(fact.anchor, whose=owner.who, meant=owner.meant))


def _counted(fact: Fact, text: str, figures: Sequence[Fact]) -> bool:
    """Tell whether a name is a figure with what it counts, in capitals: "31 Magazines"."""
    place = fact.place
    return text[place.start].isdigit() and any(figure.place.start == place.start for figure in figures)


def _own(fact: Fact, version: Version) -> Fact:
    """Return the outlet's own name as the body it is: "the director told Coast Nine" in Coast Nine News."""
    outlet = (version.provenance.outlet or "").lower().split()
    words = fact.value.name.lower().split() if isinstance(fact.value, Named) else []
    if fact.kind is not FactKind.PERSON or len(words) < 2 or words != outlet[: len(words)]:
        return fact
    return replace(fact, kind=FactKind.ORG)


_DEGREES = frozenset({"degree", "celsius", "fahrenheit"})
_STRONGEST = 11
"""No earthquake reaches this magnitude."""


def _scaled(fact: Fact, *, bare: bool, fine: bool) -> Fact:
    """Return a figure that counts nothing as a magnitude, where it can be one.

    `bare` says that a figure without a unit is one, `fine` that one with a decimal is, in degrees too.
    """
    value = fact.value
    if not isinstance(value, Amount) or fact.kind is not FactKind.QUANTITY or value.counted:
        return fact
    plain = value.unit is None and (bare or (fine and value.step < 1))
    degrees = fine and value.unit in _DEGREES and value.step < 1
    if not (plain or degrees) or value.low is None or value.low >= _STRONGEST:
        return fact
    return replace(fact, value=replace(value, unit="magnitude"))


def _measured(fact: Fact) -> Fact:
    """Return a figure beside "magnitude", or with a decimal beside "quake", as one: "put the magnitude at 5.9"."""
    near = frozenset(fact.anchor.words[:SCALE_WITHIN])
    return _scaled(fact, bare=bool(tables.scales() & near), fine=bool(tables.quakes() & near))


def _of_one_scale(facts: Sequence[Fact], reading: ParagraphReading) -> list[Fact]:
    """Return `facts` with a bare decimal beside a magnitude as one too: "put it at 5.9, but the survey said 6.1"."""
    scaled = [fact.place.start for fact in facts if isinstance(fact.value, Amount) and fact.value.unit == "magnitude"]
    within = [(s.start, s.end) for s in reading.sentences if any(s.start <= at < s.end for at in scaled)]
    beside = (any(a <= fact.place.start < b for a, b in within) for fact in facts)
    return [_scaled(fact, bare=False, fine=near) for fact, near in zip(facts, beside, strict=True)]


_LOOSELY = re.compile(
    r"(?:\b(?:about|around|approximately|roughly|circa|towards?|nearly|almost|by|before|after|until|till|since|"
    r"no (?:earlier|later) than|(?:shortly|just|soon|not long|some time) (?:before|after))|~) (?:at )?$",
    re.IGNORECASE,
)
_LOOSE_WITHIN = 24
"""Characters before a date or a time in which its "shortly before" stands."""


def _loosened(fact: Fact, text: str) -> Fact:
    """Return a date or time that is given loosely as one said with a reservation: "around 8 p.m.", "by 20 October"."""
    start = fact.place.start
    if not isinstance(fact.value, When) or not _LOOSELY.search(text[max(0, start - _LOOSE_WITHIN) : start]):
        return fact
    return replace(fact, anchor=replace(fact.anchor, hedged=True))


def _names(reading: ParagraphReading) -> tuple[str, ...]:
    """Return the names a pronoun in the next paragraph may stand for: the first ones of this paragraph."""
    return tuple(dict.fromkeys(name.name for name in reading.names))[:2]
