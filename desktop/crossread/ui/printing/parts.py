"""What is printed, part by part, and where its pages break: never within a row or passage that fits on one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

GAP = '<p class="gap">&nbsp;</p>'
"""Stands over what follows a table; Qt knows no margin there."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some HTML and, under it, a table: its opening with the head, which each page repeats, and its rows.

    `fresh` begins a page. A part without rows is not broken.
    """

    html: str
    opening: str = ""
    rows: tuple[str, ...] = ()
    fresh: bool = False

    def whole(self) -> str:
        """Return the part in one piece."""
        return f"{self.html}{self.opening}{''.join(self.rows)}</table>" if self.rows else self.html


class Measures(NamedTuple):
    """How high a part is when it is set: all of it, its head with what stands over it, the head alone, each row."""

    whole: float
    before: float = 0.0
    head: float = 0.0
    rows: Sequence[float] = ()


def table(heads: str, *, padding: int = 3, role: str = "usual") -> str:
    """Return the opening of a table with a head; Qt sets a table in from the left by its padding."""
    return f'<table class="{role}" width="99%" cellspacing="0" cellpadding="{padding}"><thead><tr>{heads}</tr></thead>'


def paginated(measured: Iterable[tuple[Part, Measures]], height: float, lost: float) -> Iterator[str]:
    """Give the HTML of each page of `height`; `lost` is the room between a table and what follows it.

    A row higher than a page makes one that overflows; whoever sets it goes on with it on the next sheet.
    """
    page: list[str] = []
    used = 0.0
    for part, high in measured:
        first = high.before + high.rows[0] if high.rows else high.whole
        if page and (part.fresh or used + first > height):
            yield "".join(page)
            page, used = [], 0.0
        page.append(GAP + part.html if high.rows and page else part.html)
        used += high.before if high.rows else high.whole
        page.append(part.opening)
        for number, (row, tall) in enumerate(zip(part.rows, high.rows, strict=True)):
            if number and used + tall > height:
                yield "".join([*page, "</table>"])
                page, used = [part.opening], high.head
            page.append(row)
            used += tall
        if high.rows:
            page.append("</table>")
            used += lost
    if page:
        yield "".join(page)
