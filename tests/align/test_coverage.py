"""Three outlets and more on one event: every row is about one thing, though every paragraph is about the event."""

from __future__ import annotations

from tests.align.told import rows

from crossread.story import Paragraph, Provenance, Version

WIRE = [
    "The Osterby bridge was closed on Tuesday after inspectors found cracks in two of its main cables, officials said.",
    "Inspectors found the cracks during a routine check of the Osterby bridge at 7 a.m., the roads agency said.",
    "About 18,000 vehicles cross the Osterby bridge on an ordinary Tuesday, according to the roads agency.",
    "Repairs of the two cables will take at least six weeks, engineer Dora Lindt of the roads agency said.",
]
DAILY = [
    "Osterby's bridge is closed: cracks in two main cables forced officials to stop all traffic on Tuesday.",
    "Engineer Dora Lindt said that repairing the cables of the bridge would take six weeks or more.",
    "Some 18,000 vehicles use the Osterby bridge every day and must now go round by Velm, 40 kilometres away.",
    "The damage at the Osterby bridge was seen in a routine check by inspectors shortly after 7 a.m. on Tuesday.",
]
RADIO = [
    "Nobody may drive over the Osterby bridge since Tuesday morning, because its main cables are no longer safe.",
    "They were found to be cracked when a routine check began at 7 a.m., one of the inspectors told Osterby radio.",
    "Cyclists and walkers may still use the path below, as long as the wind stays weak, police in Osterby said.",
    "Dora Lindt, the engineer in charge, speaks of six weeks before the bridge is repaired.",
]
TOGETHER = {((0,), (0,), (0,)), ((1,), (3,), (1,)), ((2,), (2,), ()), ((), (), (2,)), ((3,), (1,), (3,))}


def outlet(paragraphs: list[str], name: str) -> Version:
    return Version(Provenance(name), tuple(map(Paragraph, paragraphs)))


def test_what_three_outlets_say_about_one_thing_stands_in_a_row_of_its_own() -> None:
    found = rows(outlet(WIRE, "wire"), outlet(DAILY, "daily"), outlet(RADIO, "radio"))
    assert {row.cells for row in found} == TOGETHER


def test_whatever_order_the_outlets_come_in() -> None:
    found = rows(outlet(RADIO, "radio"), outlet(WIRE, "wire"), outlet(DAILY, "daily"))
    assert {(row.cells[1], row.cells[2], row.cells[0]) for row in found} == TOGETHER
