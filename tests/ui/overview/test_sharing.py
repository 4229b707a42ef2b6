"""Who shares text with whom, without widgets: the figures, the sentences, the passages, and their models."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from made import Outlet, comparison, flood, sharing
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from crossread.align import shared
from crossread.align.packing import Passages
from crossread.compare import Comparison
from crossread.story import Paragraph, Provenance, Role, Story, Version
from crossread.ui.overview.models import as_text
from crossread.ui.overview.sharing import LISTED, passages, sharers, short, spoken, summary
from crossread.ui.overview.sharing_models import FIRST, HERE, NAME, TEXT, THERE, WORDS, PassageList, SharedMatrix

DAY = dt.date(2031, 4, 9)
AGENCY = "Forty families left the valley before the second wall of the old dam gave way"
QUOTE = "Nobody told us that the water would come through the school"


def told(*texts, days=(), trouble=()):
    """Return a comparison of versions with these paragraphs, one a line, `# ` for a headline."""
    versions = []
    for number, text in enumerate(texts):
        parts = tuple(
            Paragraph(line.removeprefix("# "), Role.HEADLINE if line.startswith("# ") else Role.BODY)
            for line in text.splitlines()
        )
        published = days[number] if number < len(days) else None
        versions.append(
            Version(
                Provenance(f"{number}.txt", outlet="ABCDEFGH"[number], published=published),
                () if number in trouble else parts,
                trouble="The file is empty." if number in trouble else None,
            )
        )
    return Comparison(Story(tuple(versions)), (), (), (), (), (), shared(versions))


def drawn(made):
    """Return the matrix as the figures of each row."""
    table = SharedMatrix()
    table.set_comparison(made)
    columns = range(FIRST, table.columnCount())
    return [[table.index(row, column).data() for column in columns] for row in range(table.rowCount())]


def spoken_of(table, row, column):
    return table.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


# The matrix


def test_a_row_says_how_much_of_its_version_each_of_the_others_has(qapp):
    made = told(AGENCY, f"{AGENCY}\n{QUOTE} and more words of our own here", "Nothing of the kind was printed by us")
    assert drawn(made) == [["", "100%", "0%"], ["45%", "", "0%"], ["0%", "0%", ""]]


def test_the_models_behave_as_qt_expects(qapp):
    matrix, listed = SharedMatrix(), PassageList()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (matrix, listed)]
    for made in (sharing(flood(2)), sharing(flood(8)), flood(4), None, told(AGENCY, AGENCY, "", trouble={2})):
        matrix.set_comparison(made)
        if matrix.rowCount():
            listed.show_pair(made, matrix.sharer(0), matrix.sharer(1))
            assert listed.rowCount()
        listed.show_pair(made, None, None)
        assert not listed.rowCount()
    assert [tester.model() for tester in testers] == [matrix, listed]


@pytest.mark.parametrize(
    ("share", "shown"), [(0.0, "0%"), (0.004, "<1%"), (0.01, "1%"), (0.985, "98%"), (0.996, ">99%"), (1.0, "100%")]
)
def test_none_and_all_are_said_only_where_it_is_none_and_all(share, shown):
    assert short(share) == shown


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((DAY, DAY + dt.timedelta(1)), "A was published first and can be the source; both may have it from a third."),
        ((DAY + dt.timedelta(1), DAY), "B was published first and can be the source; both may have it from a third."),
        ((DAY, DAY), "Which of them was published first is not known."),
        ((DAY, None), "Which of them was published first is not known."),
    ],
)
def test_each_cell_says_who_can_have_copied_from_whom(qapp, days, said):
    table = SharedMatrix()
    table.set_comparison(told(AGENCY, f"{AGENCY} as the agency reported it", days=days))
    for row, column, begins in ((0, 1, "100% of A also stands in B: 1 passage."), (1, 0, "75% of B also stands in A")):
        sentence = spoken_of(table, row, column + FIRST)
        assert sentence.startswith(begins)
        assert sentence.endswith(said)
        assert table.index(row, column + FIRST).data(Qt.ItemDataRole.ToolTipRole) == sentence


def test_what_is_not_shared_and_what_was_not_read_are_told_apart(qapp):
    made = told(AGENCY, AGENCY, "Nothing of the kind was printed by us", "", trouble={3})
    assert drawn(made)[0] == ["", "100%", "0%", "–"]
    table = SharedMatrix()
    table.set_comparison(made)
    assert spoken_of(table, 0, FIRST + 2) == "A and C share no eight words in a row."
    assert spoken_of(table, 0, FIRST + 3) == "D could not be read."
    assert spoken_of(table, 0, FIRST) == "A itself"
    assert spoken_of(table, 0, NAME) == "A shares text with 1 other version, most with B: 100%."
    assert spoken_of(table, 2, NAME) == "C shares text with no other version."
    assert spoken_of(table, 3, NAME) == "D could not be read."


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (None, "It takes two versions to share text."),
        (told(AGENCY), "It takes two versions to share text."),
        (told(AGENCY, "", trouble={1}), "It takes two versions to share text."),
        (told(AGENCY, QUOTE), "The two versions do not have eight words in a row in common."),
        (told(AGENCY, QUOTE, "A third"), "No two versions have eight words in a row in common."),
    ],
)
def test_where_nothing_is_shared_one_sentence_says_so(qapp, made, said):
    assert summary(sharers(made)) == said
    assert drawn(made) == []


def test_the_summary_counts_the_pairs():
    assert summary(sharers(told(AGENCY, AGENCY, QUOTE))).startswith("1 of 3 pairs.")
    assert summary(sharers(told(AGENCY, AGENCY))).startswith("Across:")


def test_the_matrix_as_text_goes_into_a_spreadsheet(qapp):
    table = SharedMatrix()
    table.set_comparison(told(AGENCY, f"{AGENCY}\n{QUOTE}"))
    assert as_text(table).splitlines() == ["Version\tA\tB", "A\t\t100%", "B\t58%\t"]


def test_fifty_versions_are_told_at_once(qapp):
    made = told(*[f"{AGENCY} {number}" for number in range(8)])
    versions = tuple(
        dataclasses.replace(version, provenance=dataclasses.replace(version.provenance, outlet=f"Outlet {number}"))
        for number in range(50)
        for version in [made.story.versions[number % 8]]
    )
    table = SharedMatrix()
    table.set_comparison(Comparison(Story(versions), (), (), (), (), (), shared(versions)))
    assert (table.rowCount(), table.columnCount()) == (50, 51)
    assert table.index(49, FIRST).data() == "94%"


# The passages


def listed(made, row, column):
    found = sharers(made)
    return passages(made, found[row].pairs[column], row)


def test_passages_come_longest_first_with_their_words_and_places():
    made = told(f"# Dam breaks\n{QUOTE}\nOurs\n{AGENCY}.", f"{AGENCY}, they said.\nTheirs\n{QUOTE} again")
    found = listed(made, 0, 1)
    assert [(one.passage.words, one.words, one.here, one.there) for one in found] == [
        (15, AGENCY, "¶ 3", "¶ 1"),
        (11, QUOTE, "¶ 1", "¶ 3"),
    ]
    assert [(one.here, one.there) for one in listed(made, 1, 0)] == [("¶ 1", "¶ 3"), ("¶ 3", "¶ 1")]
    assert {place.version for one in listed(made, 1, 0) for place in one.passage.one} == {1}


def test_a_passage_over_paragraphs_names_them_all():
    made = told(
        f"# {AGENCY}\n{QUOTE}\nForty of them\nand not one more", f"{AGENCY}. {QUOTE} forty of them and not one more"
    )
    (one,) = listed(made, 0, 1)
    assert (one.here, one.there) == ("headline, ¶ 1–3", "¶ 1")
    assert one.words == f"{AGENCY} ¶ {QUOTE} ¶ Forty of them ¶ and not one more"
    assert spoken(one.here) == "headline, paragraphs 1 to 3"
    assert spoken(one.there) == "paragraph 1"


def test_a_word_that_was_changed_within_a_passage_is_said(qapp):
    made = told(AGENCY, AGENCY.replace("wall", "gate"), AGENCY.upper())
    assert [one.altered for one in (*listed(made, 0, 1), *listed(made, 0, 2))] == [True, False]
    table, found = PassageList(), sharers(made)
    table.show_pair(made, found[0], found[1])
    assert spoken_of(table, 0, TEXT) == (
        f"14 words, but for a word or two, paragraph 1 of A, paragraph 1 of B: “{AGENCY}”"
    )


def test_each_cell_of_the_list_can_be_read_out_and_copied(qapp):
    made = told(AGENCY, f"Ours\n{AGENCY}")
    table, found = PassageList(), sharers(made)
    table.show_pair(made, found[1], found[0])
    assert [spoken_of(table, 0, column) for column in (WORDS, HERE, THERE)] == [
        "15 words",
        "paragraph 2 of B",
        "paragraph 1 of A",
    ]
    assert as_text(table).splitlines() == ["Words\tPassage\tB\tA", f"15\t{AGENCY}\t¶ 2\t¶ 1"]
    assert table.row_of(table.passage(0)) == 0
    assert table.row_of(None) is None


def test_a_text_that_repeats_itself_over_and_over_is_listed_in_part():
    made = told(AGENCY, AGENCY)
    (pair,) = made.shared
    many = dataclasses.replace(pair, passages=Passages([*pair.passages] * (LISTED + 5)))
    assert len(passages(made, many, 0)) == LISTED


def test_furniture_is_neither_shared_nor_counted():
    furnished = Outlet("A", furniture={0: (QUOTE,)})
    made = sharing(comparison([furnished, Outlet("B", furniture={1: (QUOTE,)})], [[AGENCY, AGENCY]]))
    assert [(one.here, one.there) for one in listed(made, 0, 1)] == [("¶ 1", "¶ 1")]
