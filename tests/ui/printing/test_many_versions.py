"""More versions than fit beside one another: rows that a table has nothing in are left out of it, and named."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from made import FactSays, Outlet, comparison

from crossread.facts import Verdict
from crossread.story import Role
from crossread.ui.printing.report import report, runs

WIDE = 271.0
"""Millimetres between the margins of A4 that lies: eight versions beside one another."""


def printed(who, *, versions=16, verdict=Verdict.DIFFERS):
    """Return the parts of a report of one paragraph and fact a row; `who` are the versions that have it, row by row."""
    outlets = [Outlet(f"Outlet {number + 1}") for number in range(versions)]
    rows = [
        [f"They saw {{f{row}:{row + 100} boats}} there." if number in have else None for number in range(versions)]
        for row, have in enumerate(who)
    ]
    facts = {f"f{row}": FactSays(verdict, f"harbour {row + 1}") for row in range(len(who))}
    return list(report(comparison(outlets, rows, facts), "Harbour", WIDE))


def drawing(parts, title):
    """Draw the tables under `title`: what stands over each as words, and the numbers of its rows."""
    drawn = []
    for part in parts:
        if title in part.html or "None of" in part.html:
            words = " ".join(re.sub(r"<[^>]+>", " ", part.html).split())
            drawn.append((words, [re.findall(r"<b>(\d+)\b", row)[0] for row in part.rows]))
    return drawn


FIRST, SECOND, ALL = range(8), range(8, 16), range(16)


def test_a_fact_that_no_version_of_a_table_states_is_left_out_and_named():
    (first, numbers), (second, others) = drawing(printed([ALL, SECOND, SECOND, FIRST, ALL, SECOND]), "disagree")
    assert first.endswith("versions 1 to 8 Facts 2–3, 6 are stated by none of these versions.")
    assert numbers == ["1", "4", "5"]
    assert second.endswith("versions 9 to 16 Fact 4 is stated by none of these versions.")
    assert others == ["1", "2", "3", "5", "6"]


def test_a_row_that_no_version_of_a_table_has_is_left_out_and_named():
    (first, numbers), (second, others) = drawing(printed([ALL, SECOND, FIRST, SECOND]), "Side by side")
    assert first.endswith("Rows 2, 4 have nothing in these versions.")
    assert numbers == ["1", "3"]
    assert second.endswith("Row 3 has nothing in these versions.")
    assert others == ["1", "2", "4"]


def test_a_table_without_any_rows_is_left_out_and_its_versions_are_named():
    who = [{2}, {5}, {33}]
    facts = drawing(printed(who, versions=40, verdict=Verdict.ONLY), "In one version only")
    assert [numbers for _, numbers in facts if numbers] == [["1", "2"], ["3"]]
    assert [words for words, numbers in facts if not numbers] == [
        "None of these facts is stated by versions 9–32.",
        "None of these rows has anything in versions 9–32.",
    ]


def test_what_all_tables_have_is_numbered_without_a_word_more():
    for title in ("disagree", "Side by side"):
        for words, numbers in drawing(printed([ALL, ALL]), title):
            assert numbers == ["1", "2"]
            assert "these versions" not in words


def test_one_table_that_holds_all_versions_has_no_numbers():
    for part in printed([FIRST, {3}], versions=8):
        assert "these versions" not in part.html
        assert not any(re.search(r"<b>\d+\b", row) for row in part.rows if "harbour" in row or "They saw" in row)


def test_rows_of_furniture_alone_are_not_counted():
    outlets = [Outlet(f"Outlet {number}") for number in range(16)]
    made = comparison(outlets, [["Read more of our stories here."] * 16, ["They saw boats there."] * 16], {})
    versions = tuple(
        replace(version, paragraphs=(replace(version.paragraphs[0], role=Role.FURNITURE), *version.paragraphs[1:]))
        for version in made.story.versions
    )
    made = replace(made, story=replace(made.story, versions=versions))
    assert [numbers for _, numbers in drawing(list(report(made, "Harbour", WIDE)), "Side by side")] == [["1"], ["1"]]


def test_tables_of_one_version_name_it_alone():
    narrow = comparison([Outlet(f"Outlet {n}") for n in range(3)], [["They saw boats."] * 3], {})
    headings = [part.html for part in report(narrow, "Harbour", 80.0) if "Side by side" in part.html]
    assert "versions 1 to 2" in headings[0]
    assert "version 3<" in headings[1]


@pytest.mark.parametrize(
    ("numbers", "drawn"),
    [([], ""), ([4], "4"), ([1, 2], "1–2"), ([2, 4], "2, 4"), ([1, 2, 3, 5, 7, 8, 9], "1–3, 5, 7–9")],
)
def test_numbers_are_named_in_runs(numbers, drawn):
    assert runs(numbers) == drawn
