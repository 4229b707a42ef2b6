"""Three outlets and more on one event: every row is about one thing, though every paragraph is about the event."""

from __future__ import annotations

import numpy as np
from tests.align.told import rows

from crossread.align import coverage
from crossread.align.measures import Alike
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


HERALD = [
    "The freighter Marianne Holt ran aground on the Sill reef off Varnholm on Sunday and spilled 200 tonnes of oil.",
    "The Marianne Holt struck the Sill reef before midnight on Sunday in heavy seas, the Varnholm coastguard said.",
    "A helicopter lifted the 19 sailors of the freighter off the Sill reef; one was treated for a broken wrist.",
    "Oil from the freighter had reached Kettle Bay near Varnholm by Monday; volunteers shovelled up the black sand.",
    "Harbour master Pia Strand of Varnholm said that the Marianne Holt had ignored two radio warnings before the reef.",
    "Fishermen of Varnholm must keep their boats in port until the water off the Sill reef has been tested for oil.",
    "The owner of the freighter, Holt Shipping, said it would pay for the cleaning of the Varnholm coast.",
    "Biologist Sven Aker counted forty guillemots killed by the oil of the Marianne Holt on the beaches of Varnholm.",
    "Tugs from Varnholm will try to pull the freighter Marianne Holt off the Sill reef at high tide on Wednesday.",
    "In 1994 the tanker Aurora broke apart on the Sill reef, and the coast of Varnholm took six years to recover.",
]
ECHO = [
    "Oil is washing ashore at Varnholm after the freighter Marianne Holt hit the Sill reef on Sunday.",
    "Some 200 tonnes of oil have run from the Marianne Holt into the sea off Varnholm, the coastguard estimates.",
    "No boat may go out from Varnholm to fish as long as tests find oil in the water around the Sill reef.",
    "Holt Shipping, to which the freighter on the Sill reef belongs, wants to pay what cleaning the coast will cost.",
    "Twice Pia Strand, the Varnholm harbour master, had called the freighter by radio to warn it of the Sill reef.",
    "The crew of the Marianne Holt, 19 sailors, left the reef by helicopter, one with a broken wrist.",
    "Among the victims of the oil off Varnholm are forty guillemots, found dead by the biologist Sven Aker.",
    "Hotels in Varnholm say that guests who heard of the oil and the Marianne Holt begin to cancel their holidays.",
    "It was on the Sill reef off Varnholm that the tanker Aurora sank in 1994 and fouled the coast for six years.",
    "When the tide is high on Wednesday, tugs are to drag the Marianne Holt from the Sill reef back to Varnholm.",
]
BOTH_SAY = {(2, 5), (4, 4), (5, 2), (6, 3), (7, 6), (8, 9), (9, 8)}


def test_two_outlets_share_a_row_for_each_thing_both_say_though_all_of_it_is_about_one_event() -> None:
    found = {row.cells for row in rows(outlet(HERALD, "herald"), outlet(ECHO, "echo"))}
    assert {((one,), (other,)) for one, other in BOTH_SAY} <= found
    assert ((), (7,)) in found


def test_two_outlets_that_both_tell_the_event_at_their_top_meet_there() -> None:
    found = rows(outlet(HERALD, "herald"), outlet(ECHO, "echo"))
    assert next(row for row in found if 0 in row.cells[0]).cells[1]


def test_no_cell_of_two_outlets_is_a_heap_in_whatever_order_they_tell() -> None:
    for told in (HERALD, HERALD[::-1], HERALD[5:] + HERALD[:5]):
        found = rows(outlet(told, "herald"), outlet(ECHO, "echo"))
        assert max(len(cell) for row in found for cell in row.cells) <= 3


def test_another_accident_of_the_kind_with_other_names_and_figures_is_no_part_of_the_event() -> None:
    other = [
        "Diesel leaked into the harbour of Sandsund on Friday after the ferry Ingrid Dahl had run onto the Hook bank.",
        "About 35 tonnes were lost before the ferry was afloat again, the Sandsund coastguard believes.",
        "Fog lay over the Hook bank at noon when the Ingrid Dahl came off its course; two of 84 passengers were hurt.",
    ]
    strangers = rows(outlet(HERALD, "herald"), outlet(other, "post"))
    assert all(len(row.present) == 1 for row in strangers)


AGENCY = WIRE[:2]
CITY = [
    *AGENCY,
    "Shops along the quay fear for their trade while the Osterby bridge is shut, said grocer Henk Maas.",
    "Repairs of the two cables will take at least six weeks, engineer Dora Lindt of the roads agency said.",
    "Pupils from the east bank were given the day off; 340 children could not reach the Linden school.",
]
VALLEY = [
    *AGENCY,
    "How long it takes depends on steel from abroad.",
    "Six weeks of repairs are what engineer Dora Lindt expects, and the roads agency has no second plan.",
    "Commuters queued for two hours at Velm, where the only other bridge over the river stands.",
    "At the Linden school 340 pupils stayed away, head teacher Ruth Amsel told this newspaper.",
    "The ferry company will add four crossings a day from Thursday, its manager Olle Berg announced in the evening.",
    "A petition for a tunnel has been signed by 2,100 people since noon on Tuesday.",
]


def test_two_outlets_that_print_one_agency_meet_beyond_it_too_where_each_tells_in_its_own_words() -> None:
    both = {row.cells for row in rows(outlet(CITY, "city"), outlet(VALLEY, "valley")) if all(row.cells)}
    assert both == {((0,), (0,)), ((1,), (1,)), ((3,), (3,)), ((4,), (5,))}


def in_one_order(likeness: float, count: int = 12) -> Alike:
    """Two versions of which each sentence is so much like the one at the same place, and like no other."""
    sizes = np.full(count, 100.0)
    return Alike(np.eye(count, dtype=np.float32) * likeness, sizes, sizes)


def test_an_event_told_by_two_in_one_order_makes_no_draft_of_the_other_without_words_in_common() -> None:
    assert in_one_order(0.4).kinship(reported=False) == 1.0
    assert in_one_order(0.4).kinship(reported=True) == 0.0
    assert in_one_order(0.7).kinship(reported=True) == 1.0


ALIKE = np.array([[0.3, 0.0, 0.0], [0.0, 0.2, 0.0], [0.0, 0.0, 0.0], [0.3, 0.0, 0.0]])
"""Two versions of two paragraphs with one of three."""


def test_paragraphs_are_likelier_to_be_linked_beside_others_that_are_alike_but_not_across_versions() -> None:
    beside = coverage.likely(ALIKE, np.array([0, 2]))
    alone = coverage.likely(np.where(ALIKE == 0.3, 0.0, ALIKE), np.array([0, 2]))
    assert beside[1, 1] > alone[1, 1]
    assert coverage.likely(ALIKE, np.array([0, 3]))[2, 2] > beside[2, 2] == alone[2, 2]


def test_paragraphs_are_less_likely_to_be_linked_where_either_has_a_better_partner() -> None:
    alike = np.array([[0.2, 0.0], [0.0, 0.0]])
    rivalled = np.array([[0.2, 0.4], [0.0, 0.0]])
    start = np.array([0])
    assert coverage.likely(rivalled, start)[0, 0] < coverage.likely(alike, start)[0, 0]
    assert np.allclose(coverage.likely(rivalled.T, start), coverage.likely(rivalled, start).T)
