"""The sentences a reporter reads, for every value, verdict and line of the fact table."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from crossread import wording
from crossread.align import RowKind, SharedText, Source
from crossread.facts import (
    Amount,
    Bound,
    ByHand,
    Certainty,
    Change,
    Citation,
    Fact,
    FactKind,
    FactLine,
    Hedge,
    Named,
    Paraphrase,
    Put,
    Quotation,
    Unsourced,
    Value,
    Verdict,
    When,
)
from crossread.story import Paragraph, Place, Provenance, Version


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (Amount(Decimal(12000), Decimal(12000), counted="troop"), "12,000 troops"),
        (
            Amount(Decimal(12000), Decimal(12000), Bound.ABOUT, counted="people", hedge=Hedge.ABOUT),
            "about 12,000 people",
        ),
        (Amount(Decimal(300), Decimal(300), Bound.ABOUT, hedge=Hedge.NEARLY), "nearly 300"),
        (Amount(Decimal(25), Decimal(30), Bound.RANGE, unit="kilometre"), "25 to 30 kilometres"),
        (Amount(Decimal(11), None, Bound.AT_LEAST, counted="people"), "at least 11 people"),
        (Amount(None, Decimal(40), Bound.AT_MOST, unit="percent"), "at most 40%"),
        (Amount(Decimal("1.25"), Decimal("1.25"), unit="percent"), "1.25%"),
        (Amount(Decimal(1), Decimal(1), unit="kilometre"), "1 kilometre"),
        (Amount(Decimal("1.2E+9"), Decimal("1.2E+9"), unit="USD"), "1.2 billion USD"),
        (Amount(Decimal("4.50"), Decimal("4.50"), unit="EUR", per="day"), "4.5 EUR per day"),
        (Amount(Decimal(5), Decimal(5), unit="percent", change=Change.UP), "up 5%"),
        (Amount(Decimal(24), Decimal(99), Bound.VAGUE, counted="home"), "somewhere between 24 and 99 homes"),
        (Amount(Decimal(3), Decimal(0), counted="score"), "3-0"),
        (Amount(Decimal(52), Decimal(48), counted="vote"), "52-48"),
        (When("2025-07-12", dt.date(2025, 7, 12), dt.date(2025, 7, 12)), "12 July 2025"),
        (When("2025-07-12T14:00", dt.date(2025, 7, 12), dt.date(2025, 7, 12)), "12 July 2025, 14:00"),
        (When("2024-10", dt.date(2024, 10, 1), dt.date(2024, 10, 31)), "October 2024"),
        (When("2024", dt.date(2024, 1, 1), dt.date(2024, 12, 31)), "2024"),
        (When("2025-W28", dt.date(2025, 7, 7), dt.date(2025, 7, 13)), "7 July 2025 to 13 July 2025"),
        (When("2014", dt.date(2014, 1, 1), None), "since 1 January 2014"),
        (When("T09:25"), "09:25"),
        (Named("Edda Korn", "mayor"), "Edda Korn (mayor)"),
        (Named("Harn"), "Harn"),
        (Quotation("The dyke will hold", "Edda Korn"), "“The dyke will hold” – Edda Korn"),
        (Citation("police", "said"), "police (said)"),
        (Citation("Reuters", "credit"), "credited to Reuters"),
    ],
)
def test_a_value_reads_as_a_short_phrase(value: Value, wanted: str) -> None:
    assert wording.value(value) == wanted


@pytest.mark.parametrize(
    ("value", "words", "wanted"),
    [
        (Citation("Ann Lee", "said"), "said Ann Lee", "said Ann Lee"),
        (Citation("Ann Lee", "said"), "he said", "Ann Lee (he said)"),
        (Citation("police", "according to"), "According to police", "According to police"),
        (Unsourced(), "had been killed", "nobody cited (had been killed)"),
        (Put(Certainty.ALLEGED, "believed"), "is believed to", "is believed to (with a reservation)"),
        (Put(Certainty.ASSERTED), "died", "stated as fact (died)"),
        (Put(Certainty.ALLEGED, "reputed"), "boss", "“reputed” (boss)"),
    ],
)
def test_a_mention_says_with_its_words_what_they_leave_open_and_first_what_matters(
    value: Value, words: str, wanted: str
) -> None:
    assert wording.mention(value, words) == wanted


@pytest.mark.parametrize(
    ("value", "words", "about", "wanted"),
    [
        (Amount(Decimal(7), Decimal(7), counted="village"), "seven of its villages", "villages", ""),
        (Amount(Decimal(7), Decimal(7), counted="village"), "seven", "villages", ""),
        (Amount(Decimal(7), Decimal(7), counted="village"), "seven", "people", "7 villages"),
        (Amount(Decimal("5.9"), Decimal("5.9"), unit="magnitude"), "5.9", "magnitude (of the quake)", ""),
        (Amount(Decimal(1150), Decimal(1150), unit="kilometre"), "1,150 kilometers", "distance", ""),
        (Amount(Decimal(27), Decimal(27), unit="year"), "27", "age of Ann Lee", ""),
        (
            Amount(Decimal(2000), Decimal(2000), bound=Bound.AT_MOST, counted="tent"),
            "as many as 2,000 tents",
            "tents",
            "at most 2,000 tents",
        ),
        (When("2011-11-10", dt.date(2011, 11, 10), dt.date(2011, 11, 10)), "10 Nov", "date", "10 November 2011"),
        (Named("Ann Lee", "mayor"), "Ann Lee", "Ann Lee", "mayor"),
        (Named("Ann Lee", "mayor"), "Lee", "Ann Lee", "Ann Lee (mayor)"),
        (Named("Ann Lee", "Mrs."), "Ann Lee", "Ann Lee", ""),
        (Named("Ann Lee", "Mrs."), "Lee", "pair", "Ann Lee"),
        (Citation("Ann Lee", "said"), "Ann Lee said", "who says: 7 villages", ""),
        (Citation("Ann Lee", "said"), "she said", "who says: 7 villages", "Ann Lee (said)"),
        (Put(Certainty.ATTEMPTED, "trying to"), "trying to restore", "how far: power", "said to be tried"),
    ],
)
def test_what_words_come_to_is_said_only_where_they_do_not_say_it(
    value: Value, words: str, about: str, wanted: str
) -> None:
    assert wording.adds(value, words, about) == wanted


def test_a_figure_is_brief_without_what_it_is_about() -> None:
    figure = Amount(Decimal(15), Decimal(15), Bound.ABOUT, counted="village", hedge=Hedge.ABOUT)
    assert wording.brief(figure, "villages") == "≈15"
    assert wording.brief(figure, "people killed") == "≈15 villages"
    assert wording.brief(Amount(Decimal(4), None, Bound.AT_LEAST, counted="tug"), "tugs") == "≥4"
    assert wording.brief(Amount(Decimal(12), Decimal(120), Bound.VAGUE), "tugs") == ""
    assert wording.brief(Named("Ann Lee"), "Ann Lee") == ""


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (Amount(Decimal("0.5"), Decimal("0.5"), unit="fraction"), "50%"),
        (Amount(Decimal("0.5"), Decimal(2) / 3, unit="fraction", bound=Bound.RANGE), "50 to 67%"),
        (Amount(Decimal(64) / 60, Decimal(64) / 60, unit="hour"), "64 minutes"),
        (Amount(Decimal("1.5"), Decimal("1.5"), unit="hour"), "1.5 hours"),
    ],
)
def test_a_share_and_a_figure_in_two_units_read_as_a_person_says_them(value: Value, wanted: str) -> None:
    assert wording.value(value) == wanted


def test_an_update_or_a_number_to_call_is_no_correction() -> None:
    assert wording.kind(FactKind.NOTICE) == "Notice"


def test_every_kind_verdict_and_row_has_words() -> None:
    said = [*map(wording.kind, FactKind), *map(wording.verdict, Verdict), *map(wording.row_kind, RowKind)]
    assert all(word and word[0].isupper() for word in said)
    assert len({wording.verdict(verdict) for verdict in Verdict}) == len(Verdict)


def outlet(label: str, text: str) -> Version:
    return Version(Provenance(label, outlet=label), (Paragraph(text),))


def line(
    verdict: Verdict, versions: list[Version], words: list[str | None], rule: str = "different figures"
) -> FactLine:
    mentions = []
    for number, (version, shown) in enumerate(zip(versions, words, strict=True)):
        if shown is not None:
            start = version.paragraphs[0].text.index(shown)
            place = Place(number, 0, start, start + len(shown))
            mentions.append(Fact(FactKind.QUANTITY, place, Amount(Decimal(1), Decimal(1))))
    return FactLine(FactKind.QUANTITY, "troops sent", verdict, rule, tuple(mentions))


WIRE = outlet("Wire", "Karland sent 12,000 troops.")
DAILY = outlet("The Daily", "Karland sent 11,000 troops.")
POST = outlet("Post", "Karland  sent 12,000 troops at once.")


def test_agreement_is_one_sentence() -> None:
    versions = [WIRE, DAILY, POST]
    assert wording.line(line(Verdict.SAME, versions, ["12,000 troops", None, "12,000 troops"]), versions) == (
        "Two outlets agree: 12,000 troops."
    )
    assert wording.line(line(Verdict.SAME, [WIRE, POST], ["12,000 troops"] * 2), [WIRE, POST]) == (
        "Both outlets agree: 12,000 troops."
    )


def test_a_conflict_names_who_says_what() -> None:
    versions = [WIRE, DAILY, POST]
    said = wording.line(
        line(Verdict.CONTRADICTS, versions, ["12,000 troops", "11,000 troops", "12,000 troops"]), versions
    )
    assert said == "Troops sent: 12,000 troops in Wire and Post; 11,000 troops in The Daily (different figures)."


def test_a_lone_fact_names_its_outlet() -> None:
    versions = [WIRE, DAILY]
    assert wording.line(line(Verdict.ONLY, versions, [None, "11,000 troops"]), versions) == (
        "Only The Daily has 11,000 troops."
    )


def test_versions_of_one_outlet_are_called_versions() -> None:
    early, late = outlet("Wire", "Karland sent 12,000 troops."), outlet("Wire", "Karland sent 12,000 troops now.")
    assert wording.line(line(Verdict.SAME, [early, late], ["12,000 troops"] * 2), [early, late]) == (
        "Both versions agree: 12,000 troops."
    )


def test_a_long_quote_is_cut() -> None:
    assert len(wording.value(Quotation("word " * 200))) < 170


@pytest.mark.parametrize("figure", ["12,000", "$12 million", "3.5", "−40"])
def test_no_figure_is_cut(figure: str) -> None:
    text = f"The loss came to {figure} in all"
    for most in range(1, len(text)):
        shown = wording.cut(text, most)
        assert len(shown) <= most + 1
        assert figure in shown or not any(sign.isnumeric() for sign in shown)


def test_a_text_without_spaces_is_cut_all_the_same() -> None:
    assert wording.cut("水" * 300, 160) == "水" * 160 + "…"


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (Quotation("The dyke will hold,", "Edda Korn"), "Edda Korn, quoted by Wire: “The dyke will hold.”"),
        (Quotation("Will  it\nhold?", "Edda Korn"), "Edda Korn, quoted by Wire: “Will it hold?”"),
        (Quotation("The dyke will hold.", None), "Quoted by Wire, no speaker found: “The dyke will hold.”"),
        (
            Paraphrase("the dyke would hold", "Edda Korn"),
            "Edda Korn, told in other words by Wire: the dyke would hold.",
        ),
    ],
)
def test_a_quote_is_a_sentence_with_its_speaker_and_outlet(value: Value, wanted: str) -> None:
    version = Version(Provenance("a.txt", outlet="Wire"), (Paragraph("“The dyke will hold,” said Edda Korn."),))
    fact = Fact(FactKind.QUOTE, Place(0, 0, 1, 20), value)
    assert wording.quote(fact, [version]) == wanted


@pytest.mark.parametrize(
    ("share", "wanted"),
    [(0.0, "0%"), (0.004, "under 1%"), (0.634, "63%"), (0.99, "99%"), (0.9999, "over 99%"), (1.0, "100%")],
)
def test_a_share_is_none_or_all_only_where_it_is(share: float, wanted: str) -> None:
    assert wording.share(share) == wanted


@pytest.mark.parametrize(
    ("source", "wanted"), [(Source.ONE, "Wire"), (Source.OTHER, "Daily"), (Source.UNKNOWN, "not known")]
)
def test_who_came_first_is_told_by_name(source: Source, wanted: str) -> None:
    assert wording.came_first(SharedText(0, 2, 0.5, 0.5, (), source), ["Wire", "Post", "Daily"]) == wanted


def test_what_was_done_to_a_line_by_hand_is_told_joined_first() -> None:
    mention = Fact(FactKind.PERSON, Place(0, 0, 0, 3), Named("Ann"))
    line = FactLine(FactKind.PERSON, "Ann", Verdict.ONLY, "one version alone has it", (mention,))
    assert wording.by_hand(line) == []
    both = FactLine(
        line.kind,
        line.about,
        line.verdict,
        line.rule,
        line.mentions,
        by_hand=frozenset({ByHand.SEPARATED, ByHand.JOINED}),
    )
    assert wording.by_hand(both) == ["joined by hand", "separated by hand"]


def test_what_a_matter_has_come_to_is_said_in_its_own_words_alone() -> None:
    state = Put(Certainty.ASSERTED, "not been determined")
    assert wording.value(state) == "not been determined"
    assert wording.mention(state, "not been determined") == "not been determined"
    assert (
        wording.mention(Put(Certainty.ATTEMPTED, "trying to"), "trying to restore")
        == "trying to restore (said to be tried)"
    )


@pytest.mark.parametrize(
    ("about", "wanted"),
    [
        ("date (sold the salt works)", "sold the salt works"),
        ("length of time (national mourning)", "national mourning"),
        ("date", "date"),
        ("distance (spare cable)", "distance (spare cable)"),
        ("people killed", "people killed"),
    ],
)
def test_what_the_kind_beside_it_says_is_not_said_twice(about: str, wanted: str) -> None:
    line = FactLine(FactKind.DATE, about, Verdict.SAME, "", ())
    assert wording.about_beside_kind(line) == wanted
