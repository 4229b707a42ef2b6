"""Lines on what each outlet says a person is: "assistant general manager" here, "assistant GM" there; whose brother."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations, product
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.names import office_after
from crossread.facts.roles import RoleForm, apart
from crossread.facts.values import Fact, FactKind, FactLine, Named, Verdict
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.story import Version

_WORD = re.compile(r"[^\W\d_][\w'’.-]*$")
_LONGEST = 60
"""Characters of an office before a name; a longer run of its words is a list."""

_IS = re.compile(r",?\s(?:who\s)?(?:is|was)\s(?:then\s)?(?:the\s|an?\s|its\s|their\s)?(?=\S)")
"""What stands between a name and the office it is told to have: "Ann Lee was deputy mayor"."""

_AS = re.compile(
    r"\b[Aa]s\s(?:the\s|an?\s|its\s|their\s)?(?P<office>(?:[\w'’-]{1,25}\s){0,4}?[a-z-]{2,25})"
    r"(?:\s(?:of|at|for|with)\s[^,.;:]{2,60})?,\s(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?$"
)
"""What stands before a name that its office opens: "As deputy mayor of Tarn, Mr Lee"."""

_JOINTS = frozenset({"and", "of", "for"})
"""What stands within an office, never at its end."""


def office_lines(lines: Sequence[FactLine], versions: Sequence[Version]) -> list[FactLine]:
    """Return for each line of a person the line on the offices given, where at least two versions give one.

    Offices agree that have one head, "GM" and "general manager", and differ where one person cannot hold both. A
    version that gives both speaks against nobody but itself, and what only one of them tells is left out.
    """
    found = (_line(line, versions) for line in lines if line.kind is FactKind.PERSON)
    return [line for line in found if line is not None]


def offices(text: str, start: int, end: int, role: str | None = None) -> Iterator[tuple[int, int]]:
    """Yield where the offices of a person stand whose name is at `start` to `end`: right before it, or after a comma.

    `role` is what was read as the person's office, found where it stands near the name.
    """
    found = {(begin, begin + len(known)) for known, begin in _near(text, start, end, role)}
    whole = _before(text, start)
    if whole is not None:
        found = {span for span in found if span[1] <= whole[0] or span[0] >= whole[1]}
        found |= set(_apart(text, *whole))
    yield from sorted(found)


def _near(text: str, start: int, end: int, role: str | None) -> Iterator[tuple[str, int]]:
    told = _told_to_be(text, start, end)
    if told is not None:
        yield told
    for known in filter(None, {role, None if told else office_after(text, end)}):
        after = text.find(known, end, end + _LONGEST + len(known))
        at = after if after >= 0 else text.rfind(known, max(0, start - _LONGEST - len(known)), start)
        if at >= 0:
            yield known, at


def _told_to_be(text: str, start: int, end: int) -> tuple[str, int] | None:
    """Return the office a sentence says or takes for granted a person has, with where it stands, None where none is."""
    lead = _AS.search(text, max(0, start - 3 * _LONGEST), start)
    if lead is not None and lead.group("office").split()[-1].lower() in _office_words()[0]:
        return lead.group("office"), lead.start("office")
    after = _IS.match(text, end)
    if after is None:
        return None
    closing, known = _office_words()
    words: list[str] = []
    for match in re.finditer(r"[\w'’-]+", text[after.end() : after.end() + _LONGEST]):
        if match.group().lower() not in known - _JOINTS or (words and text[after.end() + match.start() - 1] != " "):
            break
        words.append(match.group())
    if not words or words[-1].lower() not in closing or not text.startswith(words[0], after.end()):
        return None
    return " ".join(words), after.end()


def _apart(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of two offices in one: president | and | general manager."""
    at = start
    for part in text[start:end].split(" and "):
        if RoleForm.of(part).head:
            yield at, at + len(part)
        at += len(part) + len(" and ")


@cache
def _office_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that end an office, and all that stand in one."""
    table = tables.roles()
    closing = table.heads | table.short.keys()
    return closing, closing | table.fields | table.below - {"under"} | table.once | _JOINTS


def _before(text: str, name: int) -> tuple[int, int] | None:
    closing, known = _office_words()
    away = max(0, name - 2 * _LONGEST)
    lead = text[away:name].rstrip()
    begin = end = len(lead)
    if away + end == name or name - away - end > 1:
        return None
    words: list[tuple[int, str]] = []
    while (match := _WORD.search(lead, max(0, begin - _LONGEST), begin)) is not None:
        word = match.group().lower().rstrip(".")
        if not {part.removesuffix("'s") for part in word.split("-")} <= known:
            break
        words.append((match.start(), word))
        begin = len(lead[: match.start()].rstrip())
        if match.start() - begin > 1 or begin == 0:
            break
    while words and words[-1][1] in _JOINTS:
        words.pop()
    if not words or words[0][1].rpartition("-")[2] not in closing or end - words[-1][0] > _LONGEST:
        return None
    return away + words[-1][0], away + end


def _line(person: FactLine, versions: Sequence[Version]) -> FactLine | None:
    given: dict[int, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in person.mentions:
        place = fact.place
        text = versions[place.version].paragraphs[place.paragraph].text
        if not versions[place.version].is_english:
            continue
        role = fact.value.role if isinstance(fact.value, Named) else None
        for start, end in offices(text, place.start, place.end, role):
            if not RoleForm.of(text[start:end]).head:
                continue
            at = Place(place.version, place.paragraph, start, end)
            told = Fact(FactKind.PERSON, at, Named(text[start:end]), rule="office")
            given[place.version][RoleForm.of(text[start:end]).head].append(told)
    if len(given) < 2:  # nothing to hold against each other
        return None
    what = f"role of {person.about}"
    for one, other in combinations(given.values(), 2):
        reasons = [apart(a, b) for a, b in product(_told(one), _told(other))]
        if all(reasons):
            return FactLine(FactKind.PERSON, what, Verdict.DIFFERS, str(reasons[0]), _mentions(given))
    if (itself := _within(given.values())) is not None:
        return FactLine(FactKind.PERSON, what, Verdict.DIFFERS, itself, _mentions(given))
    times: dict[str, set[int]] = defaultdict(set)
    for version, keys in given.items():
        for key in keys:
            times[key].add(version)
    shared = {key for key, told in times.items() if len(told) > 1}
    kept = {v: {key: facts for key, facts in keys.items() if key in shared} for v, keys in given.items()}
    return FactLine(FactKind.PERSON, what, Verdict.SAME, "the same role", _mentions(kept)) if shared else None


def _within(given: Iterable[dict[str, list[Fact]]]) -> str | None:
    """Return that one version itself gives two offices that nobody holds at a time, None where none does."""
    for keys in given:
        for one, other in combinations(_told(keys), 2):
            a, b = RoleForm.of(one), RoleForm.of(other)
            if a.head == b.head and not (a.words | b.words) & tables.roles().once and apart(one, other):
                return f"one version itself says {one} and {other}"
    return None


def _told(keys: dict[str, list[Fact]]) -> list[str]:
    return [fact.value.name for facts in keys.values() for fact in facts if isinstance(fact.value, Named)]


def _mentions(given: dict[int, dict[str, list[Fact]]]) -> tuple[Fact, ...]:
    found = {fact.place: fact for keys in given.values() for facts in keys.values() for fact in facts}
    return tuple(found[place] for place in sorted(found))
