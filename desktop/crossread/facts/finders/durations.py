"""Lengths of time as TIMEX3 writes them."""

from __future__ import annotations

from crossread.facts.values import Amount, Bound

_SIGNS = {
    "second": ("PT", "S"), "minute": ("PT", "M"), "hour": ("PT", "H"), "day": ("P", "D"), "night": ("P", "D"),
    "week": ("P", "W"), "month": ("P", "M"), "year": ("P", "Y"), "decade": ("P", "DE"), "century": ("P", "CE"),
    "millennium": ("P", "ME"),
}  # fmt: skip


def duration_timex(amount: Amount) -> str | None:
    """Return "P3D" for three days, "PT2H" for two hours; None for what is no single length of time."""
    signs = _SIGNS.get(amount.unit or "")
    if amount.unit == "fortnight" or signs is None:
        return None
    if amount.bound is Bound.VAGUE:
        return f"{signs[0]}X{signs[1]}"
    count = amount.high if amount.high is not None else amount.low
    return f"{signs[0]}{count.normalize():f}{signs[1]}" if count is not None else None
