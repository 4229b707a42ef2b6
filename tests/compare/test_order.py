"""Which paragraphs stand in another order than in their own version, and which number each has there."""

from __future__ import annotations

from crossread.align import Row, RowKind
from crossread.compare import Comparison, numbered, strays
from crossread.story import Paragraph, Provenance, Role, Story, Version

LEAD = ("The mill burnt down on Friday.", Role.BODY)
CREWS = ("Forty crews came.", Role.BODY)
CAUSE = ("Nobody knows the cause yet.", Role.BODY)
OWNER = ("The owner wants to rebuild.", Role.BODY)


def version(name: str, *paragraphs: tuple[str, Role]) -> Version:
    return Version(Provenance(name, outlet=name), tuple(Paragraph(*paragraph) for paragraph in paragraphs))


def in_rows(versions: tuple[Version, ...], *rows: Row) -> Comparison:
    return Comparison(Story(versions), (), rows, (0,) * len(rows), ((),) * len(rows), ())


def row(*cells: tuple[int, ...], moved: tuple[int, ...] = ()) -> Row:
    return Row(cells, RowKind.CHANGED, moved)


def test_a_lead_told_late_and_what_stands_before_it_say_which_paragraphs_they_are() -> None:
    both = version("Post", LEAD, CREWS, CAUSE), version("Mail", CREWS, CAUSE, LEAD)
    rows = row((0,), (2,)), row((1,), (0,)), row((2,), (1,))
    assert strays(in_rows(both, *rows)) == {(1, 2): 3, (1, 0): 1}


def test_what_goes_on_in_its_own_order_is_not_numbered_again() -> None:
    both = version("Post", LEAD, CREWS, CAUSE, OWNER), version("Mail", CAUSE, OWNER)
    rows = row((1,), ()), row((2,), (0,)), row((3,), (1,)), row((0,), ())
    assert strays(in_rows(both, *rows)) == {(0, 1): 2, (0, 0): 1}


def test_two_paragraphs_of_one_cell_are_looked_at_one_by_one() -> None:
    both = version("Post", LEAD, CREWS, CAUSE, OWNER), version("Mail", LEAD)
    rows = row((0, 2), (0,)), row((1,), ()), row((3,), ())
    assert strays(in_rows(both, *rows)) == {(0, 2): 3, (0, 1): 2, (0, 3): 4}


def test_the_head_of_a_page_furniture_and_what_is_told_as_moved_are_out_of_no_order() -> None:
    head, date, menu = ("Mill gone", Role.HEADLINE), ("3 May", Role.DATELINE), ("Log in", Role.FURNITURE)
    both = version("Post", date, head, menu, LEAD, CREWS, CAUSE), version("Mail", head, LEAD, CAUSE, CREWS)
    rows = row((1,), (0,)), row((0,), ()), row((3,), (1,)), row((5,), (2,), moved=(0,)), row((4,), (3,))
    assert strays(in_rows(both, *rows)) == {}
    assert numbered(both[0]) == {3: 1, 4: 2, 5: 3}
