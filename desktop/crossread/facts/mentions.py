"""What is known of each mention when mentions are joined: its words weighted, its event, its row."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds
from crossread.facts.names import NameForm
from crossread.facts.values import Amount, Fact, FactKind, When
from crossread.facts.verdicts import counted_head

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from crossread.align import Row


@dataclass(frozen=True, slots=True)
class Mention:
    """One fact with what joining needs: the keys of its anchor nearest first, its nearest event of each clash, its row.

    `row` is -1 where no row holds its paragraph; `days` are the days of the dates in its sentence, if any.
    """

    fact: Fact
    keys: tuple[str, ...]
    names: frozenset[str]
    events: dict[str, str]
    nearest: str | None
    row: int
    moment: tuple[int, int]
    """Paragraph and sentence start, to tell whether two mentions share a sentence."""

    @property
    def version(self) -> int:
        """The column of the version that says it."""
        return self.fact.place.version


def mentions(facts: Sequence[Fact], rows: Sequence[Row]) -> list[Mention]:
    """Return the mentions of `facts`, in the same order."""
    at = {(v, p): r for r, row in enumerate(rows) for v, cell in enumerate(row.cells) for p in cell}
    return [_mention(fact, at) for fact in facts]


def _mention(fact: Fact, at: dict[tuple[int, int], int]) -> Mention:
    keys: list[str] = []
    found: dict[str, str] = {}
    nearest = None
    table = tables.events()
    words = [tables.stem(word) for word in fact.anchor.words]
    if isinstance(fact.value, Amount) and fact.value.counted:
        words = [counted_head(fact.value.counted), *words]
    for stem in words:
        event = table.get(stem)
        if event is not None:
            found.setdefault(event.clash or event.name, event.name)
            nearest = nearest or event.name
        key = f"@{event.name}" if event else _canonical(stem)
        if key not in keys:
            keys.append(key)
    names = frozenset(NameForm.of(name).known for name in fact.anchor.names)
    place = fact.place
    row = at.get((place.version, place.paragraph), -1)
    return Mention(fact, tuple(keys), names, found, nearest, row, (place.paragraph, 0))


def _canonical(stem: str) -> str:
    sets = tables.synonyms().get(stem)
    return f"#{min(sets)}" if sets else stem


def likeness(items: Sequence[Mention]) -> NDArray[np.float32]:
    """Return how alike the words and names around each two mentions are: shape (n, n), 0.0 to 1.0.

    Words are weighted by how rare they are among the mentions of this story and by how near they stand.
    """
    import numpy as np

    seen = Counter(key for item in items for key in {*item.keys, *(f"n:{name}" for name in item.names)})
    column = {key: i for i, key in enumerate(seen)}
    matrix = np.zeros((len(items), max(1, len(column))), dtype=np.float32)
    total = len(items)
    for r, item in enumerate(items):
        for rank, key in enumerate(item.keys):
            matrix[r, column[key]] = math.log(1 + total / seen[key]) / (1 + rank / thresholds.NEAR_WORDS)
        for name in item.names:
            key = f"n:{name}"
            matrix[r, column[key]] = thresholds.NAME_SHARE * math.log(1 + total / seen[key])
    norms = np.linalg.norm(matrix, axis=1, keepdims=True)
    matrix /= np.where(norms > 0, norms, 1)
    return (matrix @ matrix.T).astype(np.float32)


def kind_group(fact: Fact) -> str:
    """Return the group of kinds within which facts are ever compared."""
    if isinstance(fact.value, Amount):
        if fact.kind is FactKind.AGE:
            return "age"
        return "figure"
    if isinstance(fact.value, When):
        return "time" if fact.kind is FactKind.TIME else "date"
    return fact.kind.value
