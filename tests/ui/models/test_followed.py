"""Which line of another comparison is the one that was chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made import FactSays, Outlet, comparison

from crossread.facts import FactKind, Verdict
from crossread.ui.models.followed import followed
from crossread.ui.models.view_state import FactFilter

FACTS = {
    "dead": FactSays(Verdict.CONTRADICTS, "dead"),
    "hurt": FactSays(Verdict.SAME, "hurt"),
    "gone": FactSays(Verdict.SAME, "missing"),
}
TOLD = {
    "Wire": "{dead:12 dead}, {hurt:3 hurt}.",
    "Post": "{dead:14 dead}, {hurt:3 hurt}.",
    "Herald": "{hurt:3 hurt} in all, {gone:none missing}.",
}


def told(*names):
    made = comparison([Outlet(name) for name in names], [[TOLD[name] for name in names]], FACTS)
    return replace(made, facts=tuple(line for line in made.facts if line.mentions))


def line(compared, about):
    return next(line for line in compared.facts if line.about == about)


@pytest.mark.parametrize("names", [("Wire", "Post", "Herald"), ("Herald", "Post", "Wire"), ("Post", "Herald")])
def test_a_fact_is_found_again_wherever_its_versions_stand_now(names):
    old, new = told("Wire", "Post"), told(*names)
    assert followed(line(old, "dead"), old, new) is line(new, "dead")


def test_a_fact_that_no_version_tells_any_more_is_not_found():
    old, new = told("Wire", "Herald"), told("Wire", "Post")
    assert followed(line(old, "missing"), old, new) is None


def test_the_same_words_as_a_fact_of_another_kind_are_another_fact():
    old = told("Wire", "Post")
    other = replace(old, facts=tuple(replace(one, kind=FactKind.DATE) for one in old.facts))
    assert followed(line(old, "dead"), old, other) is None


def test_the_chosen_fact_stays_chosen_in_another_comparison_and_is_not_chosen_anew(state, flood):
    line = flood.facts[1]
    state.choose_fact(line)
    chosen = []
    state.fact_chosen.connect(chosen.append)
    state.set_comparison(replace(flood, facts=tuple(replace(one) for one in flood.facts)))
    assert state.chosen is state.comparison.facts[1]
    assert state.chosen is not line
    assert not chosen, "nothing scrolls to it"


def test_a_chosen_fact_that_is_gone_or_filtered_out_now_is_let_go(state, flood):
    state.set_filter(FactFilter(verdicts=frozenset({Verdict.CONTRADICTS})))
    state.choose_fact(flood.facts[0])
    calm = tuple(replace(one, verdict=Verdict.SAME) for one in flood.facts)
    state.set_comparison(replace(flood, facts=calm))
    assert state.chosen is None
    state.choose_fact(state.comparison.facts[0])
    state.set_comparison(replace(flood, facts=()))
    assert state.chosen is None
