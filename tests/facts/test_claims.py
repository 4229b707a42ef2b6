"""Who says a thing and how certainly: what is compared between outlets, and what never is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crossread.facts import Certainty, Citation, FactKind, FactLine, Put, Unsourced, Verdict

TOLL = "The landslide killed 14 people in the valley of Orna"
PADDING = (
    "The slope above the valley of Orna gave way at dawn after three days of rain without a pause.",
    "Roads to the valley were closed for the whole day and the school in the next village stayed shut.",
)


def who(lines: tuple[FactLine, ...]) -> list[tuple[str, Verdict]]:
    return [(line.about, line.verdict) for line in lines if line.about.startswith("who says")]


def how(lines: tuple[FactLine, ...]) -> list[Verdict]:
    return [line.verdict for line in lines if line.kind is FactKind.CERTAINTY]


def rules(lines: tuple[FactLine, ...]) -> list[str]:
    return [line.rule for line in lines if line.about.startswith(("who says", "how certain"))]


# --- Who says it ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (f"{TOLL}, police said.", f"Police said {TOLL[0].lower()}{TOLL[1:]}.", Verdict.SAME),
        (f"{TOLL}, police said.", f"{TOLL}, a police spokesman said.", Verdict.COMPATIBLE),
        (f"{TOLL}, police said.", f"{TOLL}, Mayor Edda Korn said.", Verdict.COMPATIBLE),
        (f"{TOLL}, police said.", f"{TOLL}, witnesses said.", Verdict.DIFFERS),
        (f"{TOLL}, residents said.", f"{TOLL}, according to witnesses.", Verdict.COMPATIBLE),
        (f"{TOLL}, Reuters reported.", f"{TOLL}, police said.", Verdict.COMPATIBLE),
        (f"{TOLL}, the Orna Herald reported.", f"{TOLL}, police said.", Verdict.COMPATIBLE),
        (f"{TOLL}, the authorities said.", f"{TOLL}, the Velmar Geological Institute said.", Verdict.COMPATIBLE),
        (f"{TOLL}, the Orna Herald reported.", f"{TOLL}, according to the Velmar Post.", Verdict.DIFFERS),
        (f"{TOLL}, police said.", f"{TOLL}, said Oto Brill, a farmer.", Verdict.DIFFERS),
        (f"{TOLL}, the company said.", f"{TOLL}, said Oto Brill, chief executive of Velcor.", Verdict.COMPATIBLE),
    ],
)
def test_two_sources_of_one_figure(told, one: str, other: str, wanted: Verdict) -> None:
    assert who(told(one, other)) == [("who says: people killed", wanted)]


def test_the_rule_names_the_sources(told) -> None:
    lines = told(f"{TOLL}, police said.", f"{TOLL}, witnesses said.")
    assert rules(lines) == ["another source: police against witnesses"]


def test_a_source_that_is_left_out_is_told(told) -> None:
    lines = told((f"{TOLL}, police said.", *PADDING), (f"{TOLL}.", *PADDING))
    line = next(line for line in lines if line.about.startswith("who says"))
    assert line.verdict is Verdict.DIFFERS
    assert line.rule == "source dropped: cited in Outlet 0, stated as fact in Outlet 1"
    assert [type(fact.value) for fact in line.mentions] == [Citation, Unsourced]


@pytest.mark.parametrize(
    "other",
    [
        (f"{TOLL}. The mayor said so.", *PADDING),
        (f"{TOLL}.", "Police spoke of a hard day, and the mayor said it would take weeks to clear the road."),
        ("The valley is in mourning, police said in the morning after the long night.", f"{TOLL}."),
        (f"{TOLL}.", *PADDING, "The 14 people were killed in their sleep, a police spokesman said."),
        (f"“{TOLL}.”", *PADDING),
        (
            f"{TOLL}.",
            *PADDING,
            *PADDING,
            "Nobody will be let into the valley before Monday, police said on Sunday evening.",
        ),
        ("Police counted 14 people killed by the landslide in the valley of Orna.", *PADDING),
    ],
)
def test_a_source_close_by_is_not_called_dropped(told, other) -> None:
    lines = told((f"{TOLL}, police said.", *PADDING), other, rows=False)
    assert not [line for line in lines if "dropped" in line.rule]


def test_a_company_that_is_named_for_its_own_figure_is_no_source_left_out(told) -> None:
    lines = told(
        ("Corvane Motors Co reported net income of $1.32 billion on Thursday.", *PADDING),
        ("Carmaker Corvane earned $1.32 billion in the three months to June.", *PADDING),
    )
    assert not [line for line in lines if "dropped" in line.rule]


def test_nobody_is_asked_who_says_how_far_it_was(told) -> None:
    one, other = "The landslide swept 30 houses for 900 metres down the valley", "It swept them for 900 metres"
    lines = told((f"{one}, police said.", *PADDING), (f"{one}.", *PADDING), (f"{other}.", *PADDING))
    assert not [line for line in lines if line.about.startswith("who says") and "metres" in line.about]


def test_a_headline_needs_no_source(article) -> None:
    from crossread import facts, language
    from crossread.align import Row, RowKind
    from crossread.story import Paragraph, Provenance, Role, Version

    versions = [
        article(f"{TOLL}, police said.", *PADDING),
        Version(
            Provenance("b"), (Paragraph("Landslide kills 14 people in Orna", Role.HEADLINE), Paragraph(PADDING[0]))
        ),
    ]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    lines = facts.table(versions, readings, [Row(((0,), (0,)), RowKind.CHANGED, confidence=0.8)], found)
    assert who(lines) == []


def test_sources_of_unequal_figures_are_not_compared(told) -> None:
    lines = told(f"{TOLL}, police said.", "The landslide killed 19 people in the valley of Orna, witnesses said.")
    assert who(lines) == []


def test_two_figures_of_one_sentence_have_one_line(told) -> None:
    text = "The landslide killed 14 people and destroyed 60 houses in the valley of Orna"
    found = who(told(f"{text}, police said.", f"{text}, witnesses said."))
    assert len(found) == 1


def test_what_sort_of_board_it_is_nobody_claims(told) -> None:
    lines = told(
        "The transport ministry said it would send a five-member board to Orna.",
        "Brill keeps silent: his lawyer said he trusts the five-man board alone.",
    )
    assert not who(lines)


def test_officials_who_act_are_likely_the_source(told) -> None:
    lines = told(
        (f"{TOLL}, police said.", *PADDING),
        ("Officials now count 14 people killed by the landslide.", *PADDING),
    )
    assert not [line for line in lines if line.rule.startswith("source dropped")]


def test_a_source_speaks_for_its_own_clause_alone(told) -> None:
    lines = told(
        ("The landslide killed 14 people in Orna, but the mayor said the road was safe.", *PADDING),
        ("The landslide killed 14 people in Orna, witnesses said.", *PADDING),
    )
    assert not [line for line in lines if line.rule.startswith("another source")]


# --- How certainly ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        "The landslide reportedly killed 14 people in the valley of Orna.",
        "The landslide may have killed 14 people in the valley of Orna.",
        "The landslide is believed to have killed 14 people in the valley of Orna.",
        "The coroner believes the landslide killed 14 people in the valley of Orna.",
    ],
)
def test_stated_here_and_alleged_there(told, other: str) -> None:
    assert how(told(f"{TOLL}.", other)) == [Verdict.DIFFERS]


@pytest.mark.parametrize(
    "other",
    [
        f"{TOLL}, police said.",
        "About 14 people were killed by the landslide in the valley of Orna.",
        "The landslide killed an estimated 14 people in the valley of Orna.",
        "Houses may fall later; the landslide killed 14 people in the valley of Orna.",
        "If the landslide killed 14 people in the valley of Orna, the law must change.",
    ],
)
def test_a_source_or_a_rounding_is_no_reservation(told, other: str) -> None:
    assert how(told(f"{TOLL}.", other)) == []


def test_both_with_a_reservation_have_no_line(told) -> None:
    lines = told(f"{TOLL.replace('killed', 'reportedly killed')}.", f"{TOLL.replace('killed', 'may have killed')}.")
    assert how(lines) == []


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Oto Brill was arrested on the quay.", "Oto Brill was not arrested on the quay.", [Verdict.CONTRADICTS]),
        ("Oto Brill resigned on Friday.", "Oto Brill may resign on Friday.", [Verdict.DIFFERS]),
        ("Oto Brill fired the shot.", "Oto Brill allegedly fired the shot.", [Verdict.DIFFERS]),
        ("Oto Brill set the fire.", "Oto Brill denied that he set the fire.", [Verdict.DIFFERS]),
        ("The envoy was poisoned in Bern.", "The envoy was not poisoned in Bern.", [Verdict.CONTRADICTS]),
        ("A court convicted Oto Brill.", "A court accused Oto Brill.", [Verdict.DIFFERS]),
        ("Oto Brill forged the letter.", "Police accuse Oto Brill of having forged the letter.", [Verdict.DIFFERS]),
        ("Oto Brill forged the letter.", "Oto Brill is accused of forging the letter.", [Verdict.DIFFERS]),
        ("Oto Brill forged the letter.", "Oto Brill is thought to have forged the letter.", [Verdict.DIFFERS]),
        ("Oto Brill forged the letter, police said.", "Oto Brill is accused of forging the letter.", []),
        ("The army captured the town.", "The army failed to capture the town.", [Verdict.CONTRADICTS]),
        ("Oto Brill left the hall.", "Oto Brill refused to leave the hall.", [Verdict.CONTRADICTS]),
        ("Oto Brill threatened to resign.", "Oto Brill may resign on Friday.", []),
        ("Oto Brill killed two men.", "Oto Brill allegedly shot and killed two men.", [Verdict.DIFFERS]),
        ("Oto Brill shot and killed two men.", "Oto Brill allegedly beat and killed two men.", [Verdict.DIFFERS]),
        ("Two men are accused of killing Oto Brill.", "Two men are accused in killing Oto Brill.", []),
        ("Oto Brill is accused of killing him.", "Oto Brill allegedly beat and killed him.", []),
        ("Two shells hit the school.", "There were reports that two shells had hit the school.", [Verdict.DIFFERS]),
        ("Two shells hit the school.", "The army denied claims that two shells had hit the school.", [Verdict.DIFFERS]),
        ("Oto Brill forged the letter.", "Oto Brill was held on suspicion of forging the letter.", [Verdict.DIFFERS]),
        ("Two shells hit the school.", "There was proof that two shells had hit the school.", []),
        ("The rioting spread to Orna.", "Crowds tried to storm the hall and the rioting spread to Orna.", []),
        ("Oto Brill was arrested on the quay.", "Edda Korn was not arrested on the quay.", []),
        ("Oto Brill was arrested on the quay.", "Oto Brill was not hurt on the quay.", []),
        ("Oto Brill was arrested on the quay.", "Oto Brill did not arrest anybody on the quay.", []),
        ("Oto Brill was arrested on the quay.", "Police did not say whether Oto Brill was arrested.", []),
        (
            "Oto Brill was arrested, police said.",
            "Oto Brill was not arrested, his lawyer Edda Korn said.",
            [Verdict.DIFFERS],
        ),
        ("Oto Brill was arrested, police said.", "Oto Brill was arrested, witnesses said.", []),
        (
            "Sailors tried to storm the harbour hall and the rioting spread to the old town of Velm.",
            "Sailors stormed the harbour square as the rioting spread to the old town of Velm.",
            [],
        ),
        (
            "Photographs were shown at the trial of the men accused of killing Oto Brill.",
            "Photographs were shown at the trial of the men accused in killing Oto Brill.",
            [],
        ),
        ("Oto Brill was arrested.", "“Oto Brill was not arrested on the quay today,” Edda Korn said.", []),
    ],
)
def test_what_happened_to_whom(told, one: str, other: str, wanted: list[Verdict]) -> None:
    assert how(told(one, other)) == wanted
    assert how(told(other, one)) == wanted


def test_other_rows_are_not_compared(told) -> None:
    lines = told(
        ("Oto Brill was praised on the quay.", "The rain went on."),
        ("The rain went on.", "Oto Brill was not praised on the quay."),
    )
    assert how(lines) == []


def test_the_mentions_say_how_it_is_put(told) -> None:
    line = next(
        line
        for line in told("Oto Brill resigned on Friday.", "Oto Brill may resign on Friday.")
        if line.kind is FactKind.CERTAINTY
    )
    assert [fact.value for fact in line.mentions] == [Put(Certainty.ASSERTED), Put(Certainty.ALLEGED, "may")]
    assert line.about == "how certain: Oto Brill resigned; date of the resignation"


def attributions(lines: tuple[FactLine, ...]) -> dict[str, tuple[Verdict, str]]:
    return {line.about: (line.verdict, line.rule) for line in lines if line.kind is FactKind.ATTRIBUTION}


def test_that_a_source_has_another_first_name_the_line_of_the_name_says_and_those_of_the_source_repeat(
    told: Callable[..., tuple[FactLine, ...]],
) -> None:
    lines = told(
        "The wall held back 40 tonnes of mud, incident controller Daniel Kress said.",
        "The wall held back 40 tonnes of mud, incident controller David Kress said.",
    )
    name, role = (line for line in lines if line.kind is FactKind.PERSON)
    assert (role.about, role.verdict) == (f"role of {name.about}", Verdict.SAME)
    assert name.verdict is Verdict.DIFFERS
    found = attributions(lines)
    assert found
    assert found["Daniel Kress cited"][0] is Verdict.COMPATIBLE, found
    assert all("Daniel Kress against David Kress" in rule for _, rule in found.values()), found


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Ilse Marten", "Marten", Verdict.SAME),
        ("Ilse Marten", "Ilse K. Marten", Verdict.SAME),
        ("Ilse Marten", "Ilse Martin", Verdict.COMPATIBLE),
    ],
)
def test_a_source_in_short_or_in_another_spelling_is_no_other_source(
    told: Callable[..., tuple[FactLine, ...]], one: str, other: str, wanted: Verdict
) -> None:
    lines = told(
        f"The harbour stays shut, {one} said. {one} is the fire chief.",
        f"The harbour stays shut, {other} said. Ilse K. Marten is the fire chief."
        if other == "Marten"
        else f"The harbour stays shut, {other} said. {other} is the fire chief.",
    )
    found = attributions(lines)
    assert found
    assert {verdict for verdict, _ in found.values()} == {wanted}, found


def test_who_wears_what_is_asked_of_one_person_alone(told: Callable[..., tuple[FactLine, ...]]) -> None:
    lines = told("Police said Brill was wearing crampons.", "The other man was not wearing crampons when he slipped.")
    assert not [line for line in lines if line.kind is FactKind.CERTAINTY]
