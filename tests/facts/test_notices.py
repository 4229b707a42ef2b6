"""Corrections and words of an update: found, and told which version carries them."""

from __future__ import annotations

from crossread import facts, language
from crossread.facts import FactKind, FactLine, Notice, Verdict
from crossread.story import Paragraph, Provenance, Role, Version

NOTE = "Correction: An earlier version said 12 people were hurt at the mill."


def version(name: str, *paragraphs: str | Paragraph) -> Version:
    parts = tuple(Paragraph(part) if isinstance(part, str) else part for part in paragraphs)
    return Version(Provenance(name, outlet=name), parts)


def table(*versions: Version) -> list[FactLine]:
    readings = [language.reader().read(one) for one in versions]
    found = [facts.find(n, one, readings[n]) for n, one in enumerate(versions)]
    return [line for line in facts.table(versions, readings, (), found) if line.kind is FactKind.NOTICE]


def test_a_correction_that_one_version_carries() -> None:
    lines = table(
        version("A", "The mill burned down.", Paragraph(NOTE, Role.CORRECTION)), version("B", "The mill burned down.")
    )
    assert [(line.verdict, line.about) for line in lines] == [(Verdict.ONLY, "correction")]
    assert lines[0].mentions[0].value == Notice(NOTE)
    assert lines[0].rule == "the other version does not carry it"


def test_one_correction_in_two_versions_is_the_same() -> None:
    both = [version(name, "The mill burned down.", Paragraph(NOTE, Role.CORRECTION)) for name in "AB"]
    assert [line.verdict for line in table(*both)] == [Verdict.SAME]


def test_two_corrections_are_two_lines() -> None:
    other = "Correction: An earlier version misspelled the name of the mayor."
    lines = table(
        version("A", "The mill burned down.", Paragraph(NOTE, Role.CORRECTION)),
        version("B", "The mill burned down.", Paragraph(other, Role.CORRECTION)),
    )
    assert [line.verdict for line in lines] == [Verdict.ONLY, Verdict.ONLY]


def test_the_number_of_an_update_stands_before_the_headline() -> None:
    lines = table(
        version("A", Paragraph("UPDATE 2-Mill burns down in Harn", Role.HEADLINE), "The mill burned down."),
        version("B", Paragraph("Mill burns down in Harn", Role.HEADLINE), "The mill burned down."),
    )
    assert [(line.about, line.mentions[0].value) for line in lines] == [("update", Notice("UPDATE 2"))]


def test_a_notice_within_a_paragraph_is_found() -> None:
    lines = table(
        version("A", "The mill burned down. This story has been updated to add the name of the owner."),
        version("B", "The mill burned down."),
    )
    assert [line.mentions[0].value for line in lines] == [
        Notice("This story has been updated to add the name of the owner.")
    ]


def test_plain_news_is_no_notice() -> None:
    plain = version(
        "A",
        Paragraph("Update on the mill is due on Friday", Role.HEADLINE),
        "The mayor said this story has been told too often. Police corrected the number of the hurt to 12.",
    )
    assert table(plain, version("B", "The mill burned down.")) == []
