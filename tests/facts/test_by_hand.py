"""What the reporter joined and separated by hand: held whatever was joined before, judged anew, told as such."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.compare import Comparer
from crossread.facts import ByHand, Fact, FactKind, FactLine, Named, Verdict, parts
from crossread.facts.by_hand import Family, Ties
from crossread.story import Paragraph, Place, Provenance, Story, Tie, Version

TOLD = (
    ("The ferry carried 212 passengers.", "The repair will cost $3 million."),
    ("On board were 240 people.", "Mending the hull costs $4 million."),
    ("There were 212 passengers on the ferry.", "Nobody was hurt."),
)


def versions(*bodies: tuple[str, ...]) -> tuple[Version, ...]:
    return tuple(
        Version(Provenance(f"Outlet {n}", outlet=f"Outlet {n}"), tuple(map(Paragraph, body)))
        for n, body in enumerate(bodies)
    )


STORY = Story(versions(*TOLD))
COMPARER = Comparer()


def lines(*ties: Tie, story: Story = STORY) -> tuple[FactLine, ...]:
    return COMPARER.compare(Story(story.versions, ties=ties)).facts


def place(version: int, words: str, story: Story = STORY) -> Place:
    for index, paragraph in enumerate(story.versions[version].paragraphs):
        start = paragraph.text.find(words)
        if start >= 0:
            return Place(version, index, start, start + len(words))
    raise AssertionError(words)


def holding(found: Sequence[FactLine], where: Place) -> FactLine:
    return next(
        line
        for line in found
        if not line.follows and any(f.place.version == where.version and overlap(f.place, where) for f in line.mentions)
    )


def overlap(one: Place, other: Place) -> bool:
    return one.paragraph == other.paragraph and one.start < other.end and other.start < one.end


P0, P1, P2 = place(0, "212 passengers"), place(1, "240 people"), place(2, "212 passengers")


def test_lines_joined_by_hand_are_judged_anew_by_the_rules_of_figures() -> None:
    apart = lines(Tie("quantity", (P0, P2), (P1,)))
    assert holding(apart, P0) is not holding(apart, P1)
    line = holding(lines(Tie("quantity", (P0, P1))), P0)
    assert {fact.place.version for fact in line.mentions} == {0, 1, 2}
    assert line.verdict is Verdict.CONTRADICTS
    assert line.by_hand == {ByHand.JOINED}


def test_a_separated_mention_has_a_line_of_its_own_even_where_a_reader_would_not_miss_it() -> None:
    found = lines(Tie("quantity", (P2,), (P0, P1)))
    alone = holding(found, P2)
    assert [fact.place.version for fact in alone.mentions] == [2]
    assert alone.verdict is Verdict.ONLY
    assert alone.by_hand == {ByHand.SEPARATED}
    assert holding(found, P0).by_hand == {ByHand.SEPARATED}


def test_what_has_no_common_measure_differs_and_is_never_called_the_same() -> None:
    story = Story(versions(("It has 40 rooms.",), ("It is 40 miles long.",)))
    rooms, miles = place(0, "40 rooms", story), place(1, "40 miles", story)
    line = holding(lines(Tie("quantity", (rooms, miles)), story=story), rooms)
    assert line.verdict is Verdict.DIFFERS
    assert "40 rooms" in line.rule


def test_counted_otherwise_figures_are_compared_as_figures() -> None:
    story = Story(versions(("It has 40 rooms.",), ("It has 45 suites.",), ("It has 40 cabins.",)))
    rooms, suites, cabins = place(0, "40 rooms", story), place(1, "45 suites", story), place(2, "40 cabins", story)
    assert holding(lines(Tie("quantity", (rooms, suites)), story=story), rooms).verdict is Verdict.CONTRADICTS
    assert holding(lines(Tie("quantity", (rooms, cabins)), story=story), rooms).verdict is Verdict.SAME


def test_two_figures_of_one_version_are_told_as_that_version_contradicting_itself() -> None:
    story = Story(versions(("Police counted 40 boats. The harbour master saw 45 rafts.",), ("They were 40 boats.",)))
    boats, rafts = place(0, "40 boats", story), place(0, "45 rafts", story)
    line = holding(lines(Tie("quantity", (boats, rafts)), story=story), boats)
    assert line.verdict is Verdict.DIFFERS, "that the other agrees with one of the two hides neither"
    assert line.rule == "one version itself says 40 boats and 45 rafts"


def test_other_names_that_are_joined_differ_and_the_first_name_alone_is_the_same() -> None:
    story = Story(
        versions(("Ilse Marten rang the port.",), ("Otto Brandis rang the port.",), ("Ilse rang the port at noon.",))
    )
    one, other = place(0, "Ilse Marten", story), place(1, "Otto Brandis", story)
    line = holding(lines(Tie("person", (one, other)), story=story), one)
    assert line.verdict is Verdict.DIFFERS
    assert "Ilse Marten against Otto Brandis" in line.rule


def test_a_mention_that_is_gone_leaves_its_tie_without_effect() -> None:
    gone = Place(1, 7, 0, 3)
    assert lines(Tie("quantity", (P0, gone))) == lines()
    assert lines(Tie("quantity", (gone,), (P0, P1))) == lines()


def test_a_mention_is_found_again_where_its_words_are_cut_otherwise() -> None:
    shorter = Place(P1.version, P1.paragraph, P1.start, P1.start + 3)
    assert holding(lines(Tie("quantity", (P0, shorter))), P0).by_hand == {ByHand.JOINED}


def test_who_says_it_follows_the_line_and_is_joined_by_nobody() -> None:
    found = lines()
    assert all(not line.by_hand for line in found)
    assert all(line.follows for line in found if line.about.startswith(("who says", "how certain")))


def test_a_line_is_taken_apart_by_version_and_value() -> None:
    line = holding(lines(Tie("quantity", (P0, P1, P2))), P0)
    assert [[fact.place.version for fact in part] for part in parts(line)] == [[0], [1], [2]]


# --- Ties on any mentions ---------------------------------------------------------------------------------------------

PLACES = [Place(version, paragraph, 0, 4) for version in range(3) for paragraph in range(3)]
FACTS = [Fact(FactKind.PERSON, place, Named(f"N{n}")) for n, place in enumerate(PLACES)]
SOME = st.lists(st.sampled_from(PLACES), min_size=1, max_size=4, unique=True)


@st.composite
def grouped(draw: st.DrawFn) -> list[list[Fact]]:
    home = draw(st.lists(st.integers(0, 4), min_size=len(FACTS), max_size=len(FACTS)))
    groups = [[fact for fact, at in zip(FACTS, home, strict=True) if at == number] for number in range(5)]
    return [group for group in groups if group]


@st.composite
def tied(draw: st.DrawFn) -> list[Tie]:
    """Ties that do not contradict each other: mentions have colours, only unlike ones part, only like ones meet."""
    colour = dict(zip(PLACES, draw(st.lists(st.integers(0, 3), min_size=9, max_size=9)), strict=True))
    found = []
    for some in draw(st.lists(SOME, max_size=5)):
        like = tuple(p for p in some if colour[p] == colour[some[0]])
        unlike = tuple(p for p in some if colour[p] != colour[some[0]])
        if unlike:
            found.append(Tie("person", like, unlike))
        elif len(like) > 1:
            found.append(Tie("person", like))
    return found


def homes(groups: Sequence[Sequence[Fact]]) -> dict[Place, int]:
    return {fact.place: number for number, group in enumerate(groups) for fact in group}


@given(grouped(), tied())
def test_every_tie_is_held_and_no_mention_is_lost(groups: list[list[Fact]], ties: list[Tie]) -> None:
    held = Ties(ties).hold(Family.NAMES, groups)
    at = homes(held)
    assert sorted(at) == PLACES
    assert sum(map(len, held)) == len(FACTS)
    for tie in ties:
        if tie.together:
            assert len({at[place] for place in tie.places}) == 1
        assert {at[place] for place in tie.places}.isdisjoint(at[place] for place in tie.against)


@given(grouped(), tied(), st.permutations(range(3)))
def test_what_is_held_hangs_on_no_order_of_the_versions(
    groups: list[list[Fact]], ties: list[Tie], order: list[int]
) -> None:
    def moved(where: Place) -> Place:
        return Place(order[where.version], where.paragraph, where.start, where.end)

    def drawn(found: Sequence[Sequence[Fact]]) -> set[frozenset[object]]:
        return {frozenset(fact.value for fact in group) for group in found}

    other = [[Fact(fact.kind, moved(fact.place), fact.value) for fact in group] for group in reversed(groups)]
    theirs = [Tie(t.kind, tuple(map(moved, t.places)), tuple(map(moved, t.against))) for t in ties]
    assert drawn(Ties(ties).hold(Family.NAMES, groups)) == drawn(Ties(theirs).hold(Family.NAMES, other))


@given(grouped())
def test_without_ties_nothing_changes(groups: list[list[Fact]]) -> None:
    assert Ties(()).hold(Family.NAMES, groups) == groups


def test_a_mention_nobody_separated_stays_with_those_that_stayed() -> None:
    groups = [FACTS[:4]]
    ties = [Tie("person", (PLACES[0],), (PLACES[1], PLACES[2]))]
    assert [[fact.place for fact in group] for group in Ties(ties).hold(Family.NAMES, groups)] == [
        PLACES[1:4],
        PLACES[:1],
    ]


def test_two_that_left_a_line_one_after_the_other_do_not_meet() -> None:
    ties = [Tie("person", (PLACES[0],), (PLACES[2],)), Tie("person", (PLACES[1],), (PLACES[2],))]
    at = homes(Ties(ties).hold(Family.NAMES, [FACTS[:3]]))
    assert len(set(at.values())) == 3


@pytest.mark.parametrize("one", [0, 1, 2])
def test_names_and_sources_at_one_place_are_tied_each_for_itself(one: int) -> None:
    ties = Ties([Tie("attribution", (PLACES[0],), (PLACES[1], PLACES[2]))])
    assert ties.hold(Family.NAMES, [FACTS[:3]]) == [FACTS[:3]]
    assert not ties.done(Family.NAMES, [FACTS[one]])


def test_any_two_of_many_are_held_apart_when_all_are() -> None:
    ties = [Tie("person", (PLACES[n],), tuple(PLACES[n + 1 : 5])) for n in range(4)]
    at = homes(Ties(ties).hold(Family.NAMES, [FACTS]))
    assert all(at[a] != at[b] for a, b in combinations(PLACES[:5], 2))
    assert {at[place] for place in PLACES[5:]} == {at[PLACES[4]]}
