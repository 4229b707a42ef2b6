"""Days that one version alone gives otherwise: which of them may be meant for the day that the others give."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.facts import thresholds
from crossread.facts.doings import UNSURE
from crossread.facts.mentions import TOLD, Mention
from crossread.facts.oppose import of_one_time
from crossread.facts.slips import slipped
from crossread.facts.values import FactKind, When


def two_days(a: Mention, b: Mention, *, known: bool = False) -> bool:
    """Tell whether something says that two unequal days are of two things; see `known_day` for `known`."""
    ahead = a.since is not None and b.since is not None and (a.since > 0) != (b.since > 0)
    if UNSURE in (a.doing, b.doing) or ahead:
        return True
    slip = _long_ago(a) and _long_ago(b) and slipped(a.fact.value, b.fact.value)
    if TOLD in a.governors | b.governors and not slip:
        return True
    return not known and not of_one_time(a, b)


def known_day(pairs: Sequence[tuple[Mention, Mention]]) -> bool:
    """Tell whether articles of several days give one day in one of two lines: it is none that each has its own of."""
    return any(len({item.news_day for item in side}) > 1 for side in zip(*pairs, strict=True))


def within_a_year(a: Mention, b: Mention) -> bool:
    """Tell whether one date is a day, and the other a year that agrees with every day of it: "last year"."""
    values = a.fact.value, b.fact.value
    grains = [len(value.timex.partition("T")[0]) for value in values if isinstance(value, When)]
    return len(grains) > 1 and min(grains) == _YEAR and max(grains) > _YEAR


_YEAR = 4
"""Letters of a year as TIMEX3 writes it."""


def _long_ago(item: Mention) -> bool:
    """Tell whether a day lies before the news: what was agreed on it may be said to be announced or signed."""
    return item.since is not None and item.since < -thresholds.NEWS_DAYS


def of_telling(item: Mention) -> bool:
    """Tell whether a date is the day on which somebody said something, told from publication: "last night"."""
    return item.fact.kind is FactKind.DATE and TOLD in item.governors and item.news_day is not None


def told_alike(a: Mention, b: Mention) -> bool:
    """Tell whether two days given by their dates, not by the weekday, are told in the same words and of no two events.

    Those are no days of the news, of which an article has many.
    """
    if not (written_out(a) and written_out(b)) or (None not in (a.nearest, b.nearest) and a.nearest != b.nearest):
        return False
    words = {*a.keys[: thresholds.NEAR_EVENT]} & {*b.keys[: thresholds.NEAR_EVENT]}
    return bool(words) and len(words | (a.names & b.names) | (a.governors & b.governors)) > 1


def written_out(item: Mention) -> bool:
    """Tell whether a day is given by its date: "9 March", and not "Sunday"."""
    return item.fact.kind is FactKind.DATE and item.fact.rule in _DATED


_DATED = frozenset({"day-month", "month-day"})
"""The patterns of days that are given by their dates."""
