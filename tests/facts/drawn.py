"""The figures of a fact table as a test writes them down, and which of its lines are conflicts."""

from __future__ import annotations

from crossread.facts import Amount, FactKind, FactLine, Verdict

FIGURES = frozenset(
    {FactKind.QUANTITY, FactKind.MONEY, FactKind.PERCENT, FactKind.DURATION, FactKind.AGE, FactKind.DATE, FactKind.TIME}
)
CONFLICT = frozenset({Verdict.CONTRADICTS, Verdict.DIFFERS})


def figures(lines: tuple[FactLine, ...]) -> dict[str, Verdict]:
    """Each line of figures as it could be drawn: "12 / 14" with its verdict, versions in order."""
    return {" / ".join(_drawn(line)): line.verdict for line in lines if line.kind in FIGURES}


def _drawn(line: FactLine) -> list[str]:
    drawn = []
    for fact in line.mentions:
        value = fact.value
        shown = (
            str(value.low if value.low is not None else value.high) if isinstance(value, Amount) else str(value.timex)
        )
        drawn.append(f"{fact.place.version}:{shown}")
    return drawn


def conflicts(lines: tuple[FactLine, ...]) -> list[str]:
    return [" / ".join(_drawn(line)) for line in lines if line.kind in FIGURES and line.verdict in CONFLICT]
