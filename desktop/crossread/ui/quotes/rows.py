"""The quotes of a comparison as rows: who says each, and in which words every version has it. No widgets."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossread.compare import Comparison
from crossread.facts import Fact, FactKind, FactLine, Named, Paraphrase, Quotation
from crossread.facts import altered as quoted
from crossread.facts.quote_words import Alteration, alterations
from crossread.facts.roles import RoleForm


@dataclass(frozen=True, slots=True)
class Wording:
    """A quote as one version has it; `told` is in other words. `speaker` is None where none was found."""

    fact: Fact
    words: str
    speaker: str | None
    told: bool = False


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quote across the versions.

    `speaker` is who most versions name, `role` the office most give, None where none was found. A cell holds the
    wordings of one version, none where it lacks the quote. `reference` is the wording the others are marked against.
    """

    line: FactLine
    speaker: str | None
    role: str | None
    cells: tuple[tuple[Wording, ...], ...]
    reference: Wording | None

    def altered(self, wording: Wording) -> tuple[Alteration, ...]:
        """Return where `wording` departs from the reference; nothing for the reference and for what is told."""
        if self.reference is None or wording.told or wording is self.reference:
            return ()
        return alterations(self.reference.words, wording.words)

    def otherwise_said_by(self, wording: Wording) -> str | None:
        """Return whom this wording names where most versions name somebody else."""
        return wording.speaker if wording.speaker != self.speaker else None

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody the versions name for the quote."""
        named = (wording.speaker for cell in self.cells for wording in cell)
        return tuple(dict.fromkeys(name for name in named if name))


def rows(comparison: Comparison | None) -> tuple[QuoteRow, ...]:
    """Return a row per quote line of the fact table, in its order: the altered ones first."""
    if comparison is None:
        return ()
    roles = _Roles(comparison.facts)
    return tuple(_row(line, comparison, roles) for line in comparison.facts if line.kind is FactKind.QUOTE)


def _row(line: FactLine, comparison: Comparison, roles: _Roles) -> QuoteRow:
    cells: list[dict[tuple[str, str | None], Wording]] = [{} for _ in comparison.story.versions]
    for fact in line.mentions:
        value = fact.value
        if isinstance(value, Quotation | Paraphrase):
            words = " ".join(value.words.split())
        else:
            words = " ".join(comparison.story.text(fact.place).split())
        speaker = value.speaker if isinstance(value, Quotation | Paraphrase) else None
        wording = Wording(fact, words, speaker, isinstance(value, Paraphrase))
        cells[fact.place.version].setdefault((words.casefold(), speaker), wording)
    held = tuple(tuple(cell.values()) for cell in cells)
    speaker = _most(cell[0].speaker for cell in held if cell)
    return QuoteRow(line, speaker, roles.of(speaker), held, _reference(held, comparison.story.base))


def _reference(cells: Sequence[tuple[Wording, ...]], base: int | None) -> Wording | None:
    """Return the base's own wording, else the one most versions have; of several, the first."""
    firsts = [next((wording for wording in cell if not wording.told), None) for cell in cells]
    if base is not None and firsts[base] is not None:
        return firsts[base]
    count = Counter(quoted.words(wording.words) for wording in firsts if wording)
    return max((w for w in firsts if w), key=lambda w: count[quoted.words(w.words)], default=None)


def _most(names: Iterable[str | None]) -> str | None:
    count = Counter(name for name in names if name)
    return max(count, key=lambda name: count[name], default=None)


class _Roles:
    """The offices the versions give to the persons they name."""

    def __init__(self, lines: Sequence[FactLine]) -> None:
        self._roles: dict[str, Counter[str]] = defaultdict(Counter)
        for line in lines:
            if line.kind is FactKind.PERSON:
                named = [fact.value for fact in line.mentions if isinstance(fact.value, Named)]
                roles = [value.role for value in named if value.role and RoleForm.of(value.role).head]
                for name in {value.name for value in named}:
                    self._roles[name].update(roles)

    def of(self, name: str | None) -> str | None:
        """Return the role most mentions give to `name`, the longest of several, None where none is known."""
        given = self._roles.get(name or "", Counter())
        counts: Counter[str] = Counter()
        for role, count in given.items():
            counts[role.casefold()] += count
        best = max(counts, key=lambda role: (counts[role], len(role)), default=None)
        return next((role for role in sorted(given) if role.casefold() == best), None)
