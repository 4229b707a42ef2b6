"""Persons whose name two versions spell otherwise, where nobody had to put it into our letters: one is wrong."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.names import NameForm
from crossread.facts.values import FactKind, FactLine, Named, Verdict
from crossread.language.tables import countries, lexicon, nations

if TYPE_CHECKING:
    from crossread.story import Version

_LATIN = "Latn"
_CAPITAL = re.compile(r"\b[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}")


def with_spellings(lines: Sequence[FactLine], versions: Sequence[Version]) -> list[FactLine]:
    """Return `lines` with those that differ which give one person's name in two spellings, in a story of our letters.

    "Sergei" and "Sergey" are both right for a Russian name; of "Oliver" and "Olivar" in a story of Peru one is wrong.
    """
    told: bool | None = None
    found = list(lines)
    for number, line in enumerate(lines):
        if line.kind is FactKind.PLACE and line.verdict is Verdict.COMPATIBLE and not line.by_hand:
            place = _misspelled(line)
            found[number] = replace(line, verdict=Verdict.DIFFERS, rule=_rule(*place)) if place else line
            continue
        if (slip := _alone(line)) is not None:
            found[number] = replace(line, verdict=Verdict.DIFFERS, rule=_rule(*slip))
            continue
        if line.kind is not FactKind.PERSON or line.verdict is not Verdict.COMPATIBLE or line.by_hand:
            continue
        certain = _pair(line, _two_first_names)
        pair = certain or _pair(line, _apart)
        if pair is None:
            continue
        told = _written_latin(versions) if told is None else told
        if told or certain:
            found[number] = replace(line, verdict=Verdict.DIFFERS, rule=_rule(*pair))
    return found


def _rule(one: str, other: str) -> str:
    return f"another spelling: {one} against {other}"


def _alone(line: FactLine) -> tuple[str, str] | None:
    """Return a name that several versions give and what one alone makes of it: "Fisheries Services", "Lasalle".

    Of a body it is one word in the plural, of a person a capital within the name; what a version gives both ways is
    no slip of its own.
    """
    if line.by_hand or line.verdict not in (Verdict.SAME, Verdict.COMPATIBLE) or line.kind not in _SLIPS:
        return None
    told: dict[str, set[int]] = defaultdict(set)
    for fact in line.mentions:
        if isinstance(fact.value, Named):
            told[fact.value.name].add(fact.place.version)
    slip = _SLIPS[line.kind]
    pairs = (
        (a, b) for a in told for b in told if len(told[a]) > 1 and len(told[b]) == 1 and told[a].isdisjoint(told[b])
    )
    return next(((a, b) for a, b in pairs if slip(a, b)), None)


def _plural_slip(one: str, other: str) -> bool:
    """Tell whether two names of a body, of several words, are one but for the plural of a word."""
    a, b = one.split(), other.split()
    if not len(a) == len(b) >= _SEVERAL:
        return False
    unequal = [sorted((x, y), key=len) for x, y in zip(a, b, strict=True) if x != y]
    return len(unequal) == 1 and unequal[0][0] + "s" == unequal[0][1]


def _capital_slip(one: str, other: str) -> bool:
    """Tell whether two full names of a person are one but for a capital within the last: Ann LaSalle, Ann Lasalle."""
    first, last = one.rpartition(" ")[::2], other.rpartition(" ")[::2]
    shouted = last[1].isupper() or first[1].isupper()
    named = bool(first[0]) and bool(last[0])
    return named and not shouted and first[1] != last[1] and first[1].lower() == last[1].lower()


_SEVERAL = 3
"""Words of a body's name from which it is printed as it is, and not put in the plural by who writes."""
_SLIPS: dict[FactKind, Callable[[str, str], bool]] = {FactKind.ORG: _plural_slip, FactKind.PERSON: _capital_slip}


def _misspelled(line: FactLine) -> tuple[str, str] | None:
    """Return the large city that several versions name, and what one version alone makes of it, by a letter."""
    told: dict[str, set[int]] = defaultdict(set)
    for fact in line.mentions:
        if isinstance(fact.value, Named):
            told[fact.value.name].add(fact.place.version)
    cities = [name for name in told if name in lexicon().cities and len(told[name]) > 1]
    others = [name for name in told if name not in lexicon().cities and len(told[name]) == 1]
    pairs = ((a, b) for a in cities for b in others if not told[b] & told[a] and _near(NameForm.of(a), NameForm.of(b)))
    return next(pairs, None)


def _near(a: NameForm, b: NameForm) -> bool:
    """Tell whether two names of one word are nearly one: "Alexandra" for Alexandria, and not "Lyons" for Lyon."""
    plural = a.known.rstrip("s") == b.known.rstrip("s")
    return len(a.tokens) == len(b.tokens) == 1 and a.known != b.known and not plural and a.spelled_like(b)


def _pair(line: FactLine, apart: Callable[[NameForm, NameForm], bool]) -> tuple[str, str] | None:
    """Return the first two names of a line that are `apart`, None where none are."""
    names = list(dict.fromkeys(fact.value.name for fact in line.mentions if isinstance(fact.value, Named)))
    return next(((a, b) for a, b in combinations(names, 2) if apart(NameForm.of(a), NameForm.of(b))), None)


def _apart(a: NameForm, b: NameForm) -> bool:
    """Tell whether two names are spelled otherwise by a letter, and are not one in the plural or run together."""
    if len(a.letters) != len(b.letters) or a.run_together(b) or not a.spelled_like(b):
        return False
    return any(x != y and len(x) == len(y) for x, y in zip(a.letters, b.letters, strict=True))


def _two_first_names(a: NameForm, b: NameForm) -> bool:
    """Tell whether two names share the surname, and their first names are two English ways to write one."""
    if min(len(a.tokens), len(b.tokens)) < 2 or a.surname != b.surname or a.tokens[0] == b.tokens[0]:
        return False
    return any({a.tokens[0], b.tokens[0]} <= names for names in _sounding_alike())


@cache
def _sounding_alike() -> tuple[frozenset[str], ...]:
    return tuple(map(frozenset, tables.table("names")["spelling"]["first"]))


def _written_latin(versions: Sequence[Version]) -> bool:
    """Tell whether the countries that most versions name all write with our letters; False where none is named."""
    named = Counter(code for version in versions for code in set(_countries(version)))
    main = [country for country, times in named.items() if 2 * times > len(versions)]
    return bool(main) and all(_scripts(country) == {_LATIN} for country in main)


def _countries(version: Version) -> Iterator[str]:
    """Yield the countries that a version names, by name or by their adjective: "Peru", "Peruvian"."""
    known, peoples = countries(), nations()
    for shown in {name for index in version.aligned() for name in _CAPITAL.findall(version.paragraphs[index].text)}:
        words = shown.split()
        for size in range(1, len(words) + 1):
            for at in range(len(words) - size + 1):
                name = " ".join(words[at : at + size]).rstrip(".")
                if name in known:
                    yield name
                elif name in peoples:
                    yield peoples[name]


@cache
def _scripts(country: str) -> frozenset[str]:
    """Return the scripts of a country's official languages, by CLDR: "Latn", "Cyrl"."""
    from babel import Locale
    from babel.core import get_global
    from babel.languages import get_official_languages

    code = next((code for code, name in Locale("en").territories.items() if name == country), "")
    likely = get_global("likely_subtags")
    found: set[str] = set()
    for language in get_official_languages(code, de_facto=True) if code else ():
        own = [part for part in language.split("_") if _is_script(part)]
        full = likely.get(f"{language}_{code}") or likely.get(language, "")
        found.update(own or [part for part in full.split("_") if _is_script(part)])
    return frozenset(found)


_SCRIPT = 4
"""Letters of the code of a script (ISO 15924)."""


def _is_script(part: str) -> bool:
    return len(part) == _SCRIPT and part.istitle()
