"""One paragraph -> its amounts and dates as facts, none overlapping another."""

from __future__ import annotations

import datetime as dt

from crossread.facts.finders import refuse
from crossread.facts.finders.amounts import Found, Search
from crossread.facts.finders.context import DateContext
from crossread.facts.finders.dates import Dated, find_dates
from crossread.facts.finders.lex import tokens
from crossread.facts.finders.nobody import nobody
from crossread.facts.finders.remaining import remaining
from crossread.facts.values import Fact
from crossread.language.values import ParagraphReading
from crossread.story import Place


def amounts_and_dates(  # noqa: PLR0917 - the five that every finder takes, and the context
    number: int,
    paragraph: int,
    text: str,
    reading: ParagraphReading,
    published: dt.date | None,
    context: DateContext | None = None,
    *,
    english: bool = True,
) -> list[Fact]:
    """Return the amounts and dates of one paragraph in the order of the text; their anchors are left empty.

    Where the text is not `english` a figure counts the word beside it.

    `context` is the article's, made by `DateContext.of` and handed to its paragraphs one after the other, so that a
    month can belong to a year named before; without it the paragraph is read by itself.
    """
    context = context or DateContext.of([text], published)
    titles = refuse.titles(text)
    dates = [d for d in find_dates(text, context) if not any(d.start < end and start < d.end for start, end in titles)]
    left = list(remaining(text))
    closed = [*refuse.masked(text), *((d.start, d.end) for d in dates), *((c.start, c.end) for c in left)]
    found: list[Dated | Found] = [*dates, *Search(tokens(text), reading, closed, english=english).run()]
    none = list(nobody(text))
    found = [item for item in found if not any(item.start < n.end and n.start < item.end for n in none)]
    found += [*none, *left]
    found.sort(key=lambda item: item.start)
    return [
        Fact(item.kind, Place(number, paragraph, item.start, item.end), item.value, rule=item.rule) for item in found
    ]
