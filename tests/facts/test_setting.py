"""Which places of a story tell its figures apart: those where something else happens, and none by a slip."""

from __future__ import annotations

from crossread.facts import Fact, FactKind
from crossread.facts.mentions import setting
from crossread.facts.values import Named
from crossread.story import Place


def minor(*names: tuple[FactKind, str]) -> frozenset[str]:
    facts = [Fact(kind, Place(0, number, 0, 1), Named(name, None)) for number, (kind, name) in enumerate(names)]
    return setting(facts, (), ()).minor_places


MAIN = [(FactKind.PLACE, "Verrin Museum")] * 5


def test_a_place_named_in_passing_is_another_scene() -> None:
    assert minor(*MAIN, (FactKind.PLACE, "Lindau")) == {"lindau"}


def test_a_part_of_the_name_of_the_scene_is_no_other_scene() -> None:
    assert minor(*MAIN, (FactKind.PLACE, "Verrin")) == frozenset()


def test_a_surname_that_one_version_has_alone_is_no_scene() -> None:
    person = (FactKind.PERSON, "Odile Marchetaux")
    assert minor(*MAIN, person, (FactKind.PLACE, "Marchetaux")) == frozenset()
