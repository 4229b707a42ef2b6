"""By what the lines of the fact table are grouped, and the groups of one comparison: their order and headings."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import StrEnum

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import FactKind, FactLine, Verdict
from crossread.story import Role
from crossread.translation import translate, translate_n

_LONGEST = 70
"""Characters of a paragraph that a heading gives."""


class Grouping(StrEnum):
    """What lines of one group have in common."""

    NOTHING = "nothing"
    VERDICT = "verdict"
    ROW = "row"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a group: `key` is the same in every comparison, but for rows of a story."""

    key: str
    title: str
    count: int
    folded: bool
    verdict: Verdict | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of it: "Contradicts, 3 facts, folded"."""
        facts = translate_n("Facts", "{n} fact", "{n} facts", self.count)
        if self.folded:
            return translate("Facts", "{title}, {facts}, folded", title=self.title, facts=facts)
        return translate("Facts", "{title}, {facts}, unfolded", title=self.title, facts=facts)


@dataclass(frozen=True, slots=True)
class Group:
    """One group without its lines; groups stand in the order of `rank`."""

    rank: int
    key: str
    title: str
    verdict: Verdict | None = None


def groups(comparison: Comparison | None, by: Grouping) -> Callable[[FactLine], Group]:
    """Return what tells the group of a line."""
    if by is Grouping.VERDICT:
        verdicts = {v: Group(rank, f"verdict {v.value}", wording.verdict(v), v) for rank, v in enumerate(Verdict)}
        return lambda line: verdicts[line.verdict]
    if by is Grouping.KIND:
        kinds = {kind: Group(rank, f"kind {kind.value}", wording.kind(kind)) for rank, kind in enumerate(FactKind)}
        return lambda line: kinds[line.kind]
    if by is Grouping.ROW and comparison is not None:
        return _Rows(comparison)
    return lambda _: _ALL


_ALL = Group(0, "", "")


class _Rows:
    """Tells in which row of the story a line is told first; rows are counted as they are shown, without furniture."""

    def __init__(self, comparison: Comparison) -> None:
        self._groups: list[Group] = []
        self._at: dict[Hashable, int] = {}
        versions, told = comparison.story.versions, 0
        for rank, (row, reference) in enumerate(zip(comparison.rows, comparison.references, strict=True)):
            self._at.update({(v, p): rank for v, cell in enumerate(row.cells) for p in cell})
            cell = row.cells[reference] or next(cell for cell in row.cells if cell)
            paragraph = versions[reference if row.cells[reference] else row.present[0]].paragraphs[cell[0]]
            told += paragraph.role is not Role.FURNITURE
            words = wording.cut(" ".join(paragraph.text.split()), _LONGEST)
            title = translate("Facts", "Row {number}: {words}", number=told, words=words)
            self._groups.append(Group(rank, f"row {rank}", title))
        self._elsewhere = Group(len(self._groups), "row elsewhere", translate("Facts", "Elsewhere"))

    def __call__(self, line: FactLine) -> Group:
        places = ((fact.place.version, fact.place.paragraph) for fact in line.mentions)
        first = min((self._at[place] for place in places if place in self._at), default=None)
        return self._elsewhere if first is None else self._groups[first]
