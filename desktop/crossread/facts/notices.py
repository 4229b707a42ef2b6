"""Corrections, editor's notes and words of an update: found in each version, and compared between versions."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts.altered import words
from crossread.facts.phones import phone_lines
from crossread.facts.tables import table
from crossread.facts.values import Fact, FactKind, FactLine, Notice, Verdict
from crossread.story import ALIGNED_ROLES, Place, Role

if TYPE_CHECKING:
    from crossread.story import Version


def notices(number: int, version: Version) -> list[Fact]:
    """Return the notices of one version: the paragraphs that are one, and an "UPDATE 2" before its headline."""
    found = []
    for index, paragraph in enumerate(version.paragraphs):
        text = paragraph.text
        end = len(text)
        if paragraph.role is Role.CORRECTION:
            start = 0
        elif paragraph.role is Role.HEADLINE and (match := _label().match(text)):
            start, end = match.span(1)
        elif paragraph.role in ALIGNED_ROLES and (match := _within().search(text)):
            start = match.start()
        else:
            continue
        if _LETTERS.search(text, start, end):
            place = Place(number, index, start, end)
            found.append(Fact(FactKind.NOTICE, place, Notice(" ".join(text[start:end].split())), rule=_RULE))
    return found


def notice_lines(facts: Sequence[Fact], versions: Sequence[Version]) -> list[FactLine]:
    """Return a line for each notice, SAME where several versions carry the same words, and each telephone number."""
    by_words: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        if isinstance(fact.value, Notice) and fact.rule == _RULE:
            by_words[words(fact.value.words)].append(fact)
    lines = []
    for same in by_words.values():
        carried = {fact.place.version for fact in same}
        if len(carried) > 1:
            verdict, rule = Verdict.SAME, "the same notice"
        else:
            others = sum(version.trouble is None for version in versions) - 1
            verdict = Verdict.ONLY
            rule = "the other version does not carry it" if others == 1 else "no other version carries it"
        lines.append(FactLine(FactKind.NOTICE, _called(same[0]), verdict, rule, tuple(same)))
    return lines + phone_lines(facts, versions)


_RULE = "notice"


def _called(fact: Fact) -> str:
    """Return what kind of notice it is, by its first words: "correction", "update", "editor's note"."""
    said = fact.value.words.lower().replace("’", "'") if isinstance(fact.value, Notice) else ""
    kinds: dict[str, list[str]] = table("notices")["kinds"]
    return next((kind for kind, signs in kinds.items() if any(sign in said for sign in signs)), "notice")


_LETTERS = re.compile(r"[^\W\d_]")


@cache
def _label() -> re.Pattern[str]:
    labels = "|".join(table("notices")["headline"])
    return re.compile(rf"((?:{labels})(?: ?\d{{1,2}})?)\s*[-–—:|]\s*\S", re.IGNORECASE)


@cache
def _within() -> re.Pattern[str]:
    opens = "|".join(re.escape(opening) for opening in table("notices")["opens"])
    return re.compile(rf"(?:^|(?<=[.!?)\]] )|(?<=[(\[]))(?:{opens})\b", re.IGNORECASE)
