"""Versions of a made-up flood, one letter a paragraph, and the rows they come to."""

from __future__ import annotations

import itertools

from crossread.align import Row, align
from crossread.language import ParagraphReading, Reading, Sentence
from crossread.story import Paragraph, Provenance, Role, Version

TOLD = {
    "A": "The river Arde burst its banks at Holmstead before dawn, and 1,200 people left their homes.",
    "B": "Firefighters in rubber boats brought forty patients out of the district hospital by noon.",
    "C": "Mayor Ines Calder closed every school until the bridges have been inspected.",
    "D": "The insurer Meridian Mutual expects claims worth $18 million from shopkeepers alone.",
    "E": "Engineers had warned in March that the upstream dam was older than its paperwork said.",
    "F": "Trains between Holmstead and the coast will not run this week, the railway announced.",
    "G": "A farmer lost ninety sheep on the meadows behind the abandoned sugar factory.",
    "H": "Volunteers cooked soup for the evacuated families in the gymnasium on Quarry Street.",
    "I": "Meteorologists measured more rain in six hours than in an ordinary summer month.",
    "J": "Opposition leaders demanded that parliament return early from its autumn recess.",
    # lower case: the same, told in other words
    "a": "Before dawn the river Arde burst its banks at Holmstead; about 1,200 people had to leave their homes.",
    "b": "Forty patients were brought out of the district hospital in rubber boats by firefighters around noon.",
    "c": "Every school stays closed until bridges have been inspected, mayor Ines Calder decided.",
    "d": "Claims from shopkeepers alone may be worth $18 million, the insurer Meridian Mutual expects.",
    "e": "That the upstream dam was older than the paperwork said, engineers had warned in March.",
    "f": "The railway announced that no trains will run between the coast and Holmstead this week.",
}


def version(letters: str, name: str = "wire", role: Role = Role.BODY) -> Version:
    """One paragraph a letter; letters written together are one paragraph of several sentences; * is furniture."""
    paragraphs = [
        Paragraph("Share this article", Role.FURNITURE)
        if letter == "*"
        else Paragraph(" ".join(TOLD[one] for one in letter), role)
        for letter in letters.split()
    ]
    return Version(Provenance(name), tuple(paragraphs))


def reading(of: Version) -> Reading:
    found = []
    for paragraph in of.paragraphs:
        starts = [0] + [at + 2 for at in range(len(paragraph.text)) if paragraph.text.startswith(". ", at)]
        ends = [*[start - 1 for start in starts[1:]], len(paragraph.text)]
        found.append(ParagraphReading(sentences=tuple(Sentence(s, e, 0, 0) for s, e in zip(starts, ends, strict=True))))
    return Reading("test", "en", tuple(found))


def rows(*versions: Version, **options: object) -> tuple[Row, ...]:
    return align(versions, [reading(of) for of in versions], **options)  # type: ignore[arg-type]


def links(found: tuple[Row, ...]) -> set[tuple[tuple[int, int], tuple[int, int]]]:
    """Every two paragraphs of different versions that stand in one row."""
    return {
        pair
        for row in found
        for pair in itertools.combinations(
            sorted((number, index) for number, cell in enumerate(row.cells) for index in cell), 2
        )
        if pair[0][0] != pair[1][0]
    }
