"""Figures and dates: a paragraph's text -> amounts, money, percentages, durations, ages, dates and times."""

from crossread.facts.finders.context import DateContext
from crossread.facts.finders.durations import duration_timex
from crossread.facts.finders.paragraph import amounts_and_dates
from crossread.facts.finders.units import to_base

__all__ = ["DateContext", "amounts_and_dates", "duration_timex", "to_base"]
