"""Fact lines merged and separated: undone, held through every later comparison, kept in the story, and said why not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from standing_in import StandIn

from crossread.compare import Comparer
from crossread.facts import ByHand, FactKind, Verdict
from crossread.story import Paragraph, Place, Provenance, Story, Tie, Version
from crossread.ui.models import desk as room
from crossread.ui.models.regrouping import Regrouping
from crossread.ui.models.tying import by_key, in_columns, joined, separated, taken_apart
from crossread.ui.models.view_state import ViewState
from crossread.ui.work import messages as say

COMPARER = Comparer()
TOLD = {
    "Wire": ("The ferry carried 212 passengers.", "Ilse Marten leads the inquiry.", "The repair will cost $3 million."),
    "Post": (
        "The ferry carried 240 passengers.",
        "Witnesses met Otto Brandis, who asks the questions.",
        "Mending it costs $3 million.",
    ),
    "Echo": ("The ferry carried 212 passengers.", "Ilse Marten leads the inquiry.", "Nobody was hurt."),
}
NEWS = ("The ferry carried 212 passengers.", "The repair will cost $3 million.")


def version(name: str, *texts: str) -> Version:
    return Version(Provenance(name, outlet=name), tuple(map(Paragraph, texts)))


class Worker(StandIn):
    """Compares in place, at once, with the real engine."""

    def compare(self, work):
        versions = tuple(column.material for column in work.columns)
        return COMPARER.compare(Story(versions, work.base, work.pins, work.ties))


class Table:
    """A desk with its lines, and how a test finds them."""

    def __init__(self, names=tuple(TOLD)):
        self.worker = Worker()
        self.state = ViewState()
        self.desk = room.Desk(self.state)
        self.desk._link_now = lambda: self.worker
        self.worker.replied.connect(self.desk._hear)
        self.regrouping = Regrouping(self.desk, self.state)
        self.desk.add([version(name, *TOLD[name]) for name in names])

    @property
    def facts(self):
        return self.state.comparison.facts

    def line(self, words, outlet=None):
        """Return the line that `outlet` tells in `words`, or any version."""
        story = self.state.comparison.story
        return next(
            line
            for line in self.facts
            if not line.follows
            and any(
                words in story.text(fact.place) and outlet in (None, story.versions[fact.place.version].label)
                for fact in line.mentions
            )
        )

    def outlets(self, line):
        versions = self.state.comparison.story.versions
        return sorted({versions[fact.place.version].label for fact in line.mentions})

    def drawn(self):
        """Return the lines as sets of outlets and words, whatever the order of the columns."""
        story = self.state.comparison.story
        return {
            frozenset((story.versions[f.place.version].label, story.text(f.place), line.kind) for f in line.mentions)
            for line in self.facts
        }


@pytest.fixture
def table(qapp):
    table = Table()
    yield table
    table.desk.close()


def test_a_version_is_separated_in_one_step_of_undo_and_the_line_looked_at_stays_chosen(table):
    line = table.line("212")
    assert line.verdict is Verdict.CONTRADICTS
    table.state.choose_fact(line)
    assert table.regrouping.versions(line) == [0, 1, 2]
    told = table.regrouping.separate(line, 1)
    assert told.startswith("Separated.")
    assert table.outlets(table.line("240")) == ["Post"]
    assert table.line("212").verdict is Verdict.SAME
    assert table.state.chosen is table.line("212")
    assert table.desk.undo.undoText() == "separate version"
    table.desk.undo.undo()
    assert table.line("240") is table.line("212")
    assert table.state.chosen is table.line("212")


def test_lines_are_merged_judged_anew_and_chosen(table):
    one, other = table.line("Marten"), table.line("Brandis")
    if one is other:
        table.regrouping.separate(one, 1)
        one, other = table.line("Marten"), table.line("Brandis")
    table.state.choose_fact(other)
    table.regrouping.merge([one, other])
    line = table.line("Brandis")
    assert table.outlets(line) == ["Echo", "Post", "Wire"]
    assert line.verdict is Verdict.DIFFERS
    assert ByHand.JOINED in line.by_hand
    assert table.state.chosen is line
    assert table.desk.undo.undoText() == "merge fact lines"


def test_lines_of_two_kinds_are_not_merged_and_one_sentence_says_why(table):
    works = len(table.worker.works)
    told = table.regrouping.merge([table.line("212"), table.line("Marten")])
    assert told == "Not merged: lines of one kind make one fact, and these are of several: Quantity, Person."
    assert not table.desk.arrangement.ties
    assert len(table.worker.works) == works


def test_what_follows_from_other_lines_is_neither_merged_nor_separated(table):
    follower = replace(table.line("212"), follows=True, about="who says: 212 passengers")
    for told in (
        table.regrouping.merge([follower, table.line("$3 million")]),
        table.regrouping.separate(follower, 1),
        table.regrouping.take_apart(follower),
    ):
        assert told.startswith("who says: 212 passengers: this follows from")
    assert not table.desk.arrangement.ties


def test_a_line_is_taken_apart_into_single_ones(table):
    table.regrouping.take_apart(table.line("212"))
    assert [table.outlets(table.line("passengers", name)) for name in TOLD] == [["Wire"], ["Post"], ["Echo"]]
    table.desk.undo.undo()
    assert table.outlets(table.line("212")) == ["Echo", "Post", "Wire"]


def test_what_was_separated_stays_so_when_another_version_joins_those_that_stayed(table):
    table.regrouping.separate(table.line("212"), 1)
    table.desk.add([version("Herald", *NEWS)])
    assert table.outlets(table.line("240")) == ["Post"]
    assert "Herald" in table.outlets(table.line("212", "Wire"))
    table.desk.move(1, 0)
    assert table.outlets(table.line("240")) == ["Post"]


def test_only_the_facts_are_joined_again(table):
    before = table.state.comparison
    table.regrouping.separate(table.line("212"), 1)
    assert table.state.comparison.rows is before.rows
    assert len(table.worker.works) == 2


def test_a_story_file_gets_the_ties_and_gives_them_back(table):
    table.regrouping.separate(table.line("212"), 1)
    drawn = table.drawn()
    assert table.desk.unsaved
    table.desk.save(Path("story.crossread"))
    save = table.worker.sent[-1]
    assert [tie.kind for tie in save.story.ties] == ["quantity"]
    table.worker.replied.emit(say.Written(save.number, save.path))
    assert not table.desk.unsaved
    table.desk.clear()
    table.desk.open_story(save.path)
    table.worker.replied.emit(say.Opened(table.worker.sent[-1].number, save.path, save.story))
    assert table.drawn() == drawn
    assert not table.desk.unsaved


def test_ties_of_a_version_that_left_come_back_with_it(table):
    table.regrouping.separate(table.line("212"), 1)
    table.desk.remove(1)
    assert not table.state.comparison.story.ties
    table.desk.undo.undo()
    assert table.outlets(table.line("240")) == ["Post"]


# --- Ties by themselves -----------------------------------------------------------------------------------------------

P = [Place(n, 0, 0, 3) for n in range(6)]
KIND = FactKind.PERSON


def test_what_was_parted_and_is_merged_again_is_together_and_the_rest_stays_apart():
    apart = taken_apart((), KIND, [[P[0]], [P[1]], [P[2]]])
    ties = joined(apart, KIND, [P[0], P[2]])
    pairs = {frozenset((a, b)) for tie in ties for a in tie.places for b in tie.against}
    assert pairs == {frozenset((P[0], P[1])), frozenset((P[1], P[2]))}
    assert [tie.places for tie in ties if tie.together] == [(P[0], P[2])]


def test_what_was_merged_and_is_parted_leaves_the_others_together():
    ties = separated(joined((), KIND, P[:4]), KIND, [P[0]], P[1:4])
    assert ties == (Tie(KIND, tuple(P[1:4])), Tie(KIND, (P[0],), tuple(P[1:4])))


def test_ties_about_other_kinds_are_left_alone():
    quote = Tie(FactKind.QUOTE, (P[0], P[1]))
    assert quote in separated((quote,), KIND, [P[0]], [P[1]])
    assert quote in joined((quote,), KIND, [P[1], P[2]])


def test_ties_come_back_from_keys_as_they_were():
    ties = (Tie(KIND, (P[0], P[1])), Tie(KIND, (P[0],), (P[2],)))
    assert in_columns(by_key(ties, [7, 8, 9]), [7, 8, 9]) == ties
    assert in_columns(by_key(ties, [7, 8, 9]), [8, 9]) == ()
    assert in_columns(by_key(ties, [7, 8, 9]), [9, 7]) == (Tie(KIND, (Place(1, 0, 0, 3),), (Place(0, 0, 0, 3),)),)


STEP = st.tuples(st.booleans(), st.lists(st.sampled_from(P), min_size=2, max_size=5, unique=True), st.integers(1, 4))


@given(st.lists(STEP, max_size=8))
def test_ties_never_contradict_each_other_and_the_last_one_holds(steps):
    ties = ()
    for together, places, at in steps:
        at = min(at, len(places) - 1)  # noqa: PLW2901 - a cut within the list
        if together:
            ties = joined(ties, KIND, places)
            assert any(set(places) <= set(tie.places) for tie in ties if tie.together)
        else:
            ties = separated(ties, KIND, places[:at], places[at:])
            assert ties[-1] == Tie(KIND, tuple(places[:at]), tuple(places[at:]))
        held = [set(tie.places) for tie in ties if tie.together]
        assert sum(map(len, held)) == len(set().union(*held)), "no mention comes together twice"
        for tie in ties:
            assert not any(held_ & set(tie.places) and held_ & set(tie.against) for held_ in held)


# --- Whatever is done and undone --------------------------------------------------------------------------------------

DEED = st.tuples(st.sampled_from(["merge", "separate", "apart"]), st.integers(0, 30), st.integers(0, 30))


def do(table, deed):
    what, one, other = deed
    lines = [line for line in table.facts if not line.follows]
    line = lines[one % len(lines)]
    if what == "merge":
        like = [some for some in lines if some.kind is line.kind and some is not line]
        if like:
            table.regrouping.merge([line, like[other % len(like)]])
    elif what == "apart":
        table.regrouping.take_apart(line)
    else:
        versions = table.regrouping.versions(line)
        if versions:
            table.regrouping.separate(line, versions[other % len(versions)])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEED, max_size=4))
def test_whatever_is_merged_and_separated_is_undone_to_the_same_comparison(qapp, deeds):
    table = Table()
    before, steps = table.state.comparison, table.desk.undo.count()
    for deed in deeds:
        do(table, deed)
    after = table.state.comparison
    while table.desk.undo.count() > steps and table.desk.undo.index() > steps:
        table.desk.undo.undo()
    assert table.state.comparison == before
    while table.desk.undo.canRedo():
        table.desk.undo.redo()
    assert table.state.comparison == after
    table.desk.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEED, max_size=4), st.permutations(range(3)))
def test_the_order_of_the_columns_changes_nothing_of_it(qapp, deeds, order):
    table = Table()
    for deed in deeds:
        do(table, deed)
    drawn = table.drawn()
    keys = [table.desk.keys[at] for at in order]
    slots = {slot.key: slot for slot in table.desk.arrangement.slots}
    table.desk.rearrange("Move", replace(table.desk.arrangement, slots=tuple(slots[key] for key in keys)))
    assert table.drawn() == drawn
    table.desk.close()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 30), st.integers(0, 30), st.permutations(list(NEWS)))
def test_a_separation_holds_whatever_version_comes(qapp, one, other, news):
    table = Table()
    lines = [line for line in table.facts if table.regrouping.versions(line) and not line.follows]
    line = lines[one % len(lines)]
    versions = table.regrouping.versions(line)
    leaving = versions[other % len(versions)]
    gone = {fact.place for fact in line.mentions if fact.place.version == leaving}
    stayed = {fact.place for fact in line.mentions} - gone
    table.regrouping.separate(line, leaving)
    table.desk.add([version("Herald", *news)])
    for found in table.facts:
        places = {fact.place for fact in found.mentions}
        if found.kind is line.kind and not found.follows:
            assert places.isdisjoint(gone) or places.isdisjoint(stayed)
    table.desk.close()
