"""One paragraph -> its amounts and dates as facts, none overlapping another."""

from __future__ import annotations

import datetime as dt

from crossread.facts.find import refuse
from crossread.facts.find.amounts import Search
from crossread.facts.find.lex import tokens
from crossread.facts.values import Fact
from crossread.language.values import ParagraphReading
from crossread.story import Place

_LONGEST_LINE = 20_000
"""Characters of the longest line looked into; what is longer is no prose but data."""


def amounts_and_dates(
    number: int, paragraph: int, text: str, reading: ParagraphReading, published: dt.date | None
) -> list[Fact]:
    """Return the amounts and dates of one paragraph in the order of the text; their anchors are left empty."""
    row = tokens(text)
    closed = refuse.masked(text)
    found = Search(row, reading, closed).run()
    return [Fact(item.kind, Place(number, paragraph, item.start, item.end), item.value, rule=item.rule) for item in found]
