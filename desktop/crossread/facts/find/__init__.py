"""Figures and dates: a paragraph's text -> amounts, money, percentages, durations, ages, dates and times."""

from crossread.facts.find.context import DateContext
from crossread.facts.find.durations import duration_timex
from crossread.facts.find.paragraph import amounts_and_dates
from crossread.facts.find.units import to_base

__all__ = ["DateContext", "amounts_and_dates", "duration_timex", "to_base"]
