"""The fact that is read, found again in another comparison. Which paragraph is looked at is kept by `picked`."""

from __future__ import annotations

from crossread.compare import Comparison
from crossread.facts import FactLine
from crossread.ui.models.picked import carried


def followed(line: FactLine, old: Comparison, new: Comparison) -> FactLine | None:
    """Return the line of `new` that shares most mentions with one of `old`; None where none shares any."""
    spots = [(fact.place.version, fact.place.paragraph) for fact in line.mentions]
    now = carried(old.story, new.story, spots)
    there = {(spot, fact.place.start, fact.place.end) for spot, fact in zip(now, line.mentions, strict=True)}

    def shared(other: FactLine) -> tuple[int, bool]:
        places = (fact.place for fact in other.mentions if other.kind is line.kind)
        return sum(((at.version, at.paragraph), at.start, at.end) in there for at in places), other.about == line.about

    best = max(new.facts, key=shared, default=None)
    return best if best is not None and shared(best)[0] else None
