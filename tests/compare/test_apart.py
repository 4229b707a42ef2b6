"""Which versions seem to tell another story than the rest."""

from __future__ import annotations

import pytest

from crossread import wording
from crossread.align import Row, RowKind
from crossread.compare import Comparison, apart, compare
from crossread.facts import Fact, FactKind, FactLine, Named, Verdict
from crossread.story import Paragraph, Place, Provenance, Role, Story, Version

FERRY = (
    "The ferry Marlin ran aground off Tolva on Monday with 212 passengers aboard.",
    "Captain Ines Rask said the engines failed before the ship hit the rocks.",
    "Nobody was hurt, and the passengers were taken off by tugs.",
)
FERRY_AGAIN = (
    "All 212 passengers of the Marlin were rescued after the ferry hit rocks near Tolva.",
    "The engines failed, said the captain, Ines Rask.",
)
BUDGET = (
    "The city council of Brannock passed its budget on Monday after a debate of nine hours.",
    "Schools lose four million dollars; the mayor, Otto Lind, called it painful.",
)


def version(name: str, *texts: str) -> Version:
    headline = Paragraph(f"What {name} writes", Role.HEADLINE)
    return Version(Provenance(name, outlet=name), (headline, *map(Paragraph, texts)))


def compared(*versions: Version) -> Comparison:
    return compare(Story(versions))


def test_two_stories_are_told_apart_and_one_event_is_not() -> None:
    assert apart(compared(version("Post", *FERRY), version("Mail", *BUDGET))) == (0, 1)
    assert apart(compared(version("Post", *FERRY), version("Mail", *FERRY_AGAIN))) == ()


def test_the_stranger_among_several_is_named() -> None:
    comparison = compared(version("Post", *FERRY), version("Mail", *FERRY_AGAIN), version("Globe", *BUDGET))
    assert apart(comparison) == (2,)
    assert wording.apart(comparison) == "Globe seems to tell another story than the rest."


def test_strangers_to_each_other_are_told_so() -> None:
    both = compared(version("Post", *FERRY), version("Mail", *BUDGET))
    assert wording.apart(both) == "These versions seem to tell different stories."


@pytest.mark.parametrize(("kind", "alone"), [(FactKind.DATE, (0, 1)), (FactKind.PLACE, (0, 1)), (FactKind.PERSON, ())])
def test_a_day_or_a_place_in_common_makes_no_story_in_common_but_a_person_does(
    kind: FactKind, alone: tuple[int]
) -> None:
    versions = version("Post", *FERRY), version("Mail", *BUDGET)
    rows = tuple(Row(cells, RowKind.ONLY) for cells in (((0, 1, 2, 3), ()), ((), (0, 1, 2))))
    mentions = tuple(Fact(kind, Place(number, 1, 0, 3), Named("The")) for number in range(2))
    line = FactLine(kind, "what both name", Verdict.SAME, "the same words", mentions)
    assert apart(Comparison(Story(versions), (), rows, (0, 1), ((), ()), (line,))) == alone


def test_a_version_alone_or_unread_is_no_stranger() -> None:
    unread = Version(Provenance("Gone"), (), trouble="The page is gone.")
    assert apart(compared(version("Post", *FERRY))) == ()
    assert apart(compared(version("Post", *FERRY), unread)) == ()
