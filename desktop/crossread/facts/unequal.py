"""Which values are surely unequal, before anything is asked of what they are told of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crossread.facts import thresholds
from crossread.facts.mentions import Mention
from crossread.facts.values import Amount, Bound, Hedge, When

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def plainly_unequal(items: Sequence[Mention]) -> NDArray[np.bool_]:
    """Tell which values are surely unequal, whatever is rounded or dated loosely: shape (n, n).

    Those are exact figures of one unit that no rounding joins, and days a good week apart in one year.
    """
    import numpy as np

    sizes = np.array([_plain(item) for item in items], dtype=np.float64)
    units = np.array([_unit(item) for item in items])
    apart = np.abs(sizes[:, None] - sizes[None, :])
    if items and isinstance(items[0].fact.value, When):
        return np.asarray((apart > thresholds.WEEK_SLACK_DAYS + 1) & (apart < _ALMOST_A_YEAR))
    largest = np.maximum(np.abs(sizes)[:, None], np.abs(sizes)[None, :])
    far = apart > float(thresholds.ROUNDING_SHARE) * largest
    return np.asarray(far & (units[:, None] == units[None, :]))


_ALMOST_A_YEAR = 340
"""Days; a day of another year may be the same day with its year guessed."""


def _unit(item: Mention) -> str:
    value = item.fact.value
    return value.unit or "" if isinstance(value, Amount) else ""


def _plain(item: Mention) -> float:
    """Return the one figure or day (as an ordinal) that a value is, NaN where it may be several."""
    value = item.fact.value
    if isinstance(value, When):
        return value.low.toordinal() if value.low is not None and value.low == value.high else float("nan")
    if not isinstance(value, Amount) or value.low is None or value.low != value.high:
        return float("nan")
    return float(value.low) if value.bound is Bound.EXACT and value.hedge is Hedge.NONE else float("nan")
