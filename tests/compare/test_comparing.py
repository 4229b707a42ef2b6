"""The whole road in one call: what is kept, what is read again, how it is stopped, what the marks say."""

from __future__ import annotations

import datetime as dt
import pickle
from dataclasses import replace

import pytest

from crossread import compare, language
from crossread.compare import Comparer, MarkKind, Options, Step
from crossread.compare.years import with_years
from crossread.errors import Cancelled, StoryError
from crossread.facts import Verdict
from crossread.story import Paragraph, Pin, Provenance, Role, Story, Tie, Version


def version(name: str, *texts: str) -> Version:
    return Version(Provenance(f"{name}.txt", outlet=name), tuple(Paragraph(text) for text in texts))


WIRE = version(
    "Wire",
    "The old harbour bridge was closed on Monday after 12 boats broke loose.",
    "Mayor Ines Calder said the town would rebuild it by spring.",
)
DAILY = version(
    "Daily",
    "The old harbour bridge was closed on Monday after 14 boats broke loose.",
    "Mayor Ines Calder said the town would rebuild it by spring.",
    "Nobody was hurt in the storm, which passed before midnight.",
)
GONE = Version(Provenance("gone.txt"), trouble="gone.txt: there is no such file. Check the path.")


def drawing(comparison: compare.Comparison) -> list[str]:
    """Draw each row: a letter a version, the paragraphs it has there or a dot."""
    return [" ".join("".join(str(i) for i in cell) or "." for cell in row.cells) for row in comparison.rows]


def marked(comparison: compare.Comparison, row: int) -> list[tuple[str, str, str | None]]:
    story = comparison.story
    return [
        (mark.kind.value, story.text(mark.place), None if mark.reference is None else story.text(mark.reference))
        for mark in comparison.marks[row]
    ]


def test_what_the_versions_share_is_told_but_not_of_one_that_is_gone() -> None:
    comparison = compare.compare(Story((WIRE, GONE, DAILY)))
    (pair,) = comparison.shared
    assert (pair.one, pair.other) == (0, 2)
    assert pair.of_one > pair.of_other > 0.5


def test_a_changed_figure_is_one_replaced_word() -> None:
    comparison = compare.compare(Story((WIRE, DAILY)))
    assert drawing(comparison) == ["0 0", "1 1", ". 2"]
    assert marked(comparison, 0) == [("replaced", "14", "12")]
    assert marked(comparison, 1) == []
    assert comparison.references == (0, 0, 1)


def test_a_fact_that_contradicts_comes_first() -> None:
    comparison = compare.compare(Story((WIRE, DAILY)))
    assert comparison.facts[0].verdict is Verdict.CONTRADICTS
    assert [comparison.story.text(fact.place) for fact in comparison.facts[0].mentions] == ["12 boats", "14 boats"]


def test_the_base_is_what_others_are_marked_against() -> None:
    comparison = compare.compare(Story((WIRE, DAILY), base=1))
    assert comparison.references == (1, 1, 1)
    assert marked(comparison, 0) == [("replaced", "12", "14")]


def test_without_a_base_the_version_most_like_the_others_is_the_reference() -> None:
    odd = version(
        "Odd", "The old harbour bridge was closed late on Monday night after 12 boats and a barge broke loose."
    )
    comparison = compare.compare(Story((odd, WIRE, DAILY)))
    row = drawing(comparison).index("0 0 0")
    assert comparison.references[row] == 1


def test_a_version_with_trouble_keeps_its_column() -> None:
    comparison = compare.compare(Story((WIRE, GONE, DAILY)))
    assert drawing(comparison) == ["0 . 0", "1 . 1", ". . 2"]
    assert len(comparison.readings) == 3
    assert marked(comparison, 0) == [("replaced", "14", "12")]


def test_the_pins_of_a_story_set_its_rows_and_its_marks() -> None:
    parted = compare.compare(Story((WIRE, DAILY), pins=(Pin(((0, 0), (1, 0)), together=False),)))
    assert set(drawing(parted)) == {"0 .", ". 0", "1 1", ". 2"}
    joined = compare.compare(Story((WIRE, DAILY), pins=(Pin(((0, 1), (1, 2))),)))
    assert drawing(joined) == ["0 0", "1 12"]
    assert marked(joined, 1)[0][0] == "added"


def test_furniture_that_is_pinned_to_the_text_is_compared_word_by_word() -> None:
    cut = Version(Provenance("cut.txt"), (WIRE.paragraphs[0], Paragraph("The town would rebuild it.", Role.FURNITURE)))
    comparison = compare.compare(Story((WIRE, cut), pins=(Pin(((0, 1), (1, 1))),)))
    assert drawing(comparison) == ["0 0", "1 1"]
    assert marked(comparison, 1)


@pytest.mark.parametrize("versions", [(), (WIRE,), (GONE, GONE), (WIRE, GONE)])
def test_few_versions_give_a_comparison_all_the_same(versions: tuple[Version, ...]) -> None:
    comparison = compare.compare(Story(versions))
    assert len(comparison.rows) == len(comparison.references) == len(comparison.marks)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the labels of the versions that are read, as they are."""
    read: list[str] = []
    own = language.reader()

    class Counting:
        pipeline = own.pipeline

        def read(self, given: Version, cancelled: object = None) -> language.Reading:
            read.append(given.label)
            return own.read(given)

    monkeypatch.setattr(language, "reader", lambda pipeline=None: Counting())
    return read


def test_adding_a_version_reads_only_that_one(read: list[str]) -> None:
    comparer = Comparer()
    comparer.compare(Story((WIRE,)))
    comparer.compare(Story((DAILY, WIRE)))
    assert read == ["Wire", "Daily"]


def test_a_pin_reads_nothing_anew_and_finds_no_fact_anew(read: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    comparer = Comparer()
    comparer.compare(Story((WIRE, DAILY)))
    monkeypatch.setattr("crossread.facts.find", lambda *_: pytest.fail("facts are looked for again"))
    comparer.compare(Story((WIRE, DAILY), pins=(Pin(((0, 1), (1, 2))),)))
    assert read == ["Wire", "Daily"]


def test_another_role_reads_that_version_alone(read: list[str]) -> None:
    comparer = Comparer()
    comparer.compare(Story((WIRE, DAILY)))
    last = replace(DAILY.paragraphs[2], role=Role.FURNITURE)
    comparer.compare(Story((WIRE, replace(DAILY, paragraphs=(*DAILY.paragraphs[:2], last)))))
    assert read == ["Wire", "Daily", "Daily"]


def test_comparing_again_gives_what_a_fresh_comparison_gives() -> None:
    comparer = Comparer()
    comparer.compare(Story((WIRE, DAILY)))
    assert comparer.compare(Story((DAILY, WIRE), base=0)) == compare.compare(Story((DAILY, WIRE), base=0))


def test_steps_are_told_in_order() -> None:
    steps: list[Step] = []
    compare.compare(Story((WIRE, DAILY)), progress=steps.append)
    assert list(dict.fromkeys(step.stage for step in steps)) == [
        "Reading",
        "Aligning",
        "Marking changes",
        "Comparing facts",
    ]
    assert all(0 <= step.done <= step.total for step in steps)
    assert (steps[-1].done, steps[-1].total) == (2, 2)


def test_the_reporter_can_stop_at_every_step() -> None:
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    compare.compare(Story((WIRE, DAILY)), cancelled=count)
    for stop_at in range(1, asked + 1):
        left = stop_at

        def stop() -> bool:
            nonlocal left
            left -= 1
            return left <= 0

        with pytest.raises(Cancelled):
            compare.compare(Story((WIRE, DAILY)), cancelled=stop)


def test_an_unknown_pipeline_is_known_trouble() -> None:
    with pytest.raises(StoryError):
        compare.compare(Story((WIRE, DAILY)), Options(pipeline="no_such_pipeline"))


def test_a_comparison_crosses_a_process_border() -> None:
    comparison = compare.compare(Story((WIRE, GONE, DAILY)))
    assert pickle.loads(pickle.dumps(comparison)) == comparison  # noqa: S301 - our own value, in one process


def test_removed_words_are_a_point_that_knows_what_stood_there() -> None:
    cut = version("Cut", "The old bridge was closed on Monday after 12 boats broke loose.")
    comparison = compare.compare(Story((WIRE, cut)))
    row = drawing(comparison).index("0 0")
    (mark,) = comparison.marks[row]
    assert mark.kind is MarkKind.REMOVED
    assert mark.place.start == mark.place.end
    assert marked(comparison, row)[0][2].strip() == "harbour"  # type: ignore[union-attr]


def test_copies_are_marked_without_being_compared_word_by_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("equal texts need no diff")

    monkeypatch.setattr("crossread.diff.cell", never)
    texts = [f"Paragraph {i} of the long report is about the harbour and the bridge." for i in range(12)]
    comparison = compare.compare(Story(tuple(version(f"Outlet {n}", *texts) for n in range(20))))
    assert drawing(comparison) == [" ".join([str(i)] * 20) for i in range(12)]
    assert all(not marks for marks in comparison.marks)


def test_what_is_tied_by_hand_has_the_facts_joined_again_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    comparer = Comparer()
    before = comparer.compare(Story((WIRE, DAILY)))
    for work in ("align", "shared"):
        monkeypatch.setattr(f"crossread.align.{work}", lambda *_, **__: pytest.fail("nothing of this is stale"))
    boats = next(line for line in before.facts if line.verdict is Verdict.CONTRADICTS)
    one, other = (fact.place for fact in boats.mentions)
    steps: list[Step] = []
    after = comparer.compare(Story((WIRE, DAILY), ties=(Tie(boats.kind, (one,), (other,)),)), progress=steps.append)
    assert after.rows is before.rows
    assert (after.marks, after.references, after.shared) == (before.marks, before.references, before.shared)
    assert not any(line.verdict is Verdict.CONTRADICTS for line in after.facts)
    assert {step.stage for step in steps} == {"Reading", "Comparing facts"}
    assert comparer.compare(Story((WIRE, DAILY))) == before


def test_a_dateline_without_its_year_is_of_the_year_of_the_other_versions() -> None:
    wire = version("Wire", "TARN, Feb 17 (Wire) - The dam at Orna gave way on Sunday, the agency said.")
    daily = version("Daily", "The dam at Orna gave way on 12 February, the agency said.")
    daily = replace(daily, provenance=replace(daily.provenance, published=dt.date(2025, 2, 18)))
    found = compare.compare(Story((wire, daily)))
    (line,) = (line for line in found.facts if "2025-02-16" in {getattr(f.value, "timex", "") for f in line.mentions})
    assert line.verdict is Verdict.CONTRADICTS
    assert found.story.versions[0].provenance.published is None


def test_no_year_is_guessed_where_no_version_has_a_date_near_it() -> None:
    wire = version("Wire", "TARN, Feb 17 (Wire) - The dam at Orna gave way on Sunday, the agency said.")
    daily = version("Daily", "The dam at Orna gave way on 12 February, the agency said.")
    assert with_years((wire, daily)) == (wire, daily)
    late = replace(daily, provenance=replace(daily.provenance, published=dt.date(2025, 8, 18)))
    assert with_years((wire, late))[0] == wire
