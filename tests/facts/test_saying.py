"""What the lines on sources and certainty point at: words that say who says it or how surely, and no figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crossread import facts, language
from crossread.align import Row, RowKind
from crossread.facts import Citation, FactKind, FactLine
from crossread.story import Paragraph, Provenance, Version

PADDING = (
    "The slope above the valley of Orna gave way at dawn after three days of rain without a pause.",
    "Roads to the valley were closed for the whole day and the school in the next village stayed shut.",
)
FOLLOWING = ("who says", "how certain")


def pointed(*texts: str) -> dict[str, list[str]]:
    """What each line on sources or certainty points at, in the order of the versions, by its first word."""
    versions = [
        Version(Provenance(f"Outlet {n}"), tuple(map(Paragraph, (text, *PADDING)))) for n, text in enumerate(texts)
    ]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    rows = [Row(tuple((i,) for _ in texts), RowKind.CHANGED, confidence=0.8) for i in range(3)]
    lines = facts.table(versions, readings, rows, found)
    return {
        line.about.partition(":")[0]: [
            texts[fact.place.version][fact.place.start : fact.place.end] for fact in line.mentions
        ]
        for line in lines
        if line.about.startswith(FOLLOWING)
    }


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "The landslide killed 14 people in Orna, police said.",
            "The landslide killed 14 people in Orna.",
            ["police said", "killed"],
        ),
        (
            "According to the mayor, 14 people died in Orna.",
            "On Monday 14 people died in Orna.",
            ["According to the mayor", "died"],
        ),
        (
            "There were 14 people dead in Orna, said fire chief Oto Brill.",
            "There were 14 people dead in Orna.",
            ["said fire chief Oto Brill", "were"],
        ),
        (
            "By noon 14 people had been killed in Orna, police said.",
            "By noon 14 people had been killed in Orna.",
            ["police said", "had been killed"],
        ),
        (
            "Oto Brill, a farmer, said the landslide killed 14 people in Orna.",
            "The landslide killed 14 people in Orna.",
            ["Oto Brill", "killed"],
        ),
    ],
)
def test_who_says_it_points_at_the_source_with_its_word_or_at_the_verb(one: str, other: str, wanted: list[str]) -> None:
    assert pointed(one, other)["who says"] == wanted


@pytest.mark.parametrize(
    ("other", "cue"),
    [
        ("The landslide reportedly killed 14 people in the valley of Orna.", "reportedly"),
        ("The landslide may have killed 14 people in the valley of Orna.", "may"),
        ("The landslide is believed to have killed 14 people in the valley of Orna.", "is believed to"),
        ("The coroner believes the landslide killed 14 people in the valley of Orna.", "believes"),
    ],
)
def test_how_certain_points_at_the_reservation_and_at_the_plain_verb(other: str, cue: str) -> None:
    found = pointed("The landslide killed 14 people in the valley of Orna.", other)
    assert found["how certain"] == ["killed", cue]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Oto Brill resigned on Friday.", "Oto Brill may resign on Friday.", ["resigned", "may"]),
        ("Oto Brill was arrested.", "Oto Brill was not arrested.", ["arrested", "not arrested"]),
        ("Oto Brill set the fire.", "Oto Brill denied that he set the fire.", ["set", "denied"]),
        ("Oto Brill robbed the bank.", "Oto Brill tried to rob the bank.", ["robbed", "tried to"]),
    ],
)
def test_what_happened_to_whom_points_there_too(one: str, other: str, wanted: list[str]) -> None:
    assert pointed(one, other)["how certain"] == wanted


def test_a_figure_all_agree_on_is_no_part_of_a_line_that_differs(told: Callable[..., tuple[FactLine, ...]]) -> None:
    lines = told(
        ("The ship reportedly sank on 4 May with 30 people on board, a fisherman said.", *PADDING),
        ("The ship sank on 4 May with 30 people on board.", *PADDING),
    )
    figures = [f.place for line in lines if line.kind in (FactKind.DATE, FactKind.QUANTITY) for f in line.mentions]
    following = [f.place for line in lines if line.about.startswith(FOLLOWING) for f in line.mentions]
    assert figures
    assert following
    assert not [
        (a, b)
        for a in figures
        for b in following
        if (a.version, a.paragraph) == (b.version, b.paragraph) and a.start < b.end and b.start < a.end
    ]


def test_the_line_of_a_quote_told_without_its_speaker_points_at_the_speaker(
    told: Callable[..., tuple[FactLine, ...]],
) -> None:
    lines = told(
        ("“The old mill bridge was washed away by the river within an hour,” Edda Korn said.", *PADDING),
        ("The old mill bridge was washed away by the river within an hour.", *PADDING),
    )
    (line,) = [line for line in lines if line.about.startswith("who says")]
    cited = next(fact for fact in line.mentions if isinstance(fact.value, Citation))
    assert (cited.place.start, cited.place.end) == (67, 81)


def test_where_the_speaker_stands_in_another_paragraph_it_points_at_the_verb(
    told: Callable[..., tuple[FactLine, ...]],
) -> None:
    lines = told(
        (
            "“The rain came at noon, and nobody in the valley was warned of it,” Edda Korn said.",
            "“The old mill bridge was washed away by the river within an hour.”",
            *PADDING,
        ),
        (PADDING[0], "The old mill bridge was washed away by the river within an hour.", PADDING[1]),
    )
    (line,) = [line for line in lines if line.about.startswith("who says")]
    assert [(fact.place.start, fact.place.end) for fact in line.mentions] == [(21, 31), (20, 30)]
    assert [fact.value for fact in line.mentions if isinstance(fact.value, Citation)] == [
        Citation("Edda Korn", "quoted")
    ]


def test_who_asks_a_question_is_cited_for_nothing(facts_in, article) -> None:
    found = facts_in(article('"So which is it?" defence lawyer Oto Brill asked the guard. Brill said the gun was old.'))
    cited = [fact for fact in found if fact.kind is FactKind.ATTRIBUTION]
    assert [fact.value.cue for fact in cited] == ["said"]
