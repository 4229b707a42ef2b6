"""Briefs of one event stand side by side, whatever words each tells it in; briefs of two events do not."""

from __future__ import annotations

import itertools

import pytest
from tests.align.told import rows

from crossread.story import Paragraph, Provenance, Version

THEFT = (
    "Armed robbers stole gems worth 40 million crowns from the Lindqvist jewellery shop in Osterby on Thursday.",
    "Thieves in wigs got away with rings and watches valued at 5 million dollars from Lindqvist's in central Osterby.",
    "A gang has struck at the heart of Osterby's golden mile, emptying nearly every case of the jeweller Lindqvist.",
)
FERRY = "The ferry Anne Tarn ran aground off Velmar in thick fog on Thursday with 210 passengers aboard."


def brief(name: str, *paragraphs: str) -> Version:
    return Version(Provenance(name), tuple(map(Paragraph, paragraphs)))


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_briefs_of_one_event_stand_in_one_row_in_whatever_order_they_come(order: tuple[int, ...]) -> None:
    (row,) = rows(*(brief(f"Outlet {n}", THEFT[n]) for n in order))
    assert row.cells == ((0,), (0,), (0,))


def test_a_brief_on_another_event_stands_alone() -> None:
    found = rows(*(brief(f"Outlet {n}", text) for n, text in enumerate((*THEFT, FERRY))))
    assert {row.cells for row in found} == {((0,), (0,), (0,), ()), ((), (), (), (0,))}


def test_no_two_paragraphs_of_a_brief_come_into_one_cell() -> None:
    more = "Police in Osterby said on Friday that the robbers had left in a stolen van."
    found = rows(brief("One", THEFT[0], more), brief("Two", more, THEFT[1]), brief("Three", THEFT[2]))
    assert all(len(cell) <= 1 for row in found for cell in row.cells)
