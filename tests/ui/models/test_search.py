"""Searching all versions: what is the same word, where it stands, in what order one goes from hit to hit."""

from __future__ import annotations

import pytest

from crossread.story import Paragraph, Place, Provenance, Version
from crossread.ui.models.folded import fold, fold_needle
from crossread.ui.models.search import Search


def search(*texts, words="", order=None):
    """Return a search over versions given as lists of paragraphs, read row by row."""
    versions = [
        Version(Provenance(f"{number}.txt"), tuple(map(Paragraph, text)), trouble=None if text else "cannot be read")
        for number, text in enumerate(texts)
    ]
    longest = max(map(len, texts))
    rows = [(v, p) for p in range(longest) for v in range(len(texts)) if p < len(texts[v])]
    made = Search()
    made.read(versions, order or rows)
    if words:
        made.look_for(words)
    return made


def found(made, version, paragraph, text):
    return [text[start:end] for start, end in made.hits(version, paragraph)]


@pytest.mark.parametrize(
    ("text", "typed", "read"),
    [
        ("The Mayor’s boat", "mayor's", "Mayor’s"),
        ("“Not now,” he said", '"not now,"', "“Not now,”"),
        ("a four‑hour fire", "four-hour", "four‑hour"),
        ("the fire — put out", "fire - put", "fire — put"),
        ("12\u202f000 people", "12 000", "12\u202f000"),
        ("closed   until  noon", "closed until noon", "closed   until  noon"),
        ("a line\nand another", "line and", "line\nand"),
        ("Well… no", "well... no", "Well… no"),
        ("har\u00adbour", "harbour", "har\u00adbour"),
        ("die Straße hier", "STRASSE", "Straße"),
        ("a fire", " fire ", "fire"),
        ("caf\u00e9", "cafe\u0301", "caf\u00e9"),
        ("𝔸 boat", "BOAT", "boat"),
    ],
)
def test_what_a_reporter_types_finds_what_was_set(text, typed, read):
    assert found(search([text], words=typed), 0, 0, text) == [read]


def test_what_is_typed_is_no_pattern():
    assert search(["It cost $3.50 (or so)."], words="$3.50 (or").count == 1
    assert search(["It cost 3x50."], words="3.50").count == 0


def test_spaces_alone_look_for_nothing():
    made = search(["a b c"], words="  ")
    assert not made.looking
    assert made.count == 0
    assert fold_needle("\u200b") == ""


def test_folded_text_leads_back_to_every_character():
    text = "A  “ß…” z"
    folded = fold(text)
    assert folded.text == 'a "ss..." z'
    assert [text[slice(*folded.stretch(at, at + 1))] for at in range(len(folded.text))] == list("A “ßß………” z")


def test_no_hit_reaches_from_one_paragraph_into_the_next():
    assert search(["the har", "bour"], words="harbour").count == 0
    assert search(["the har", "bour"], words="har bour").count == 0


def test_hits_are_gone_to_row_by_row_and_from_the_last_to_the_first():
    made = search(["boat", "sea boat"], ["a boat", "dry"], words="boat")
    seen = []
    made.hit_shown.connect(seen.append)
    wraps = []
    for _ in range(3):
        made.step(1)
        wraps.append(made.wrapped)
    assert seen == [Place(1, 0, 2, 6), Place(0, 1, 4, 8), Place(0, 0, 0, 4)]
    assert wraps == [0, 0, 1]
    made.step(-1)
    assert made.current == Place(0, 1, 4, 8)
    assert (made.number, made.wrapped) == (3, -1)


def test_counts_are_told_for_each_version_and_none_for_one_without_text():
    made = search(["boat boat", "boat"], ["none"], [], words="boat")
    assert made.counts() == (3, 0, None)
    assert made.count == 3
    assert made.spots() == [(0, 0), (0, 1)]


def test_typing_on_stays_where_the_search_began():
    made = search(["fire", "file", "fire"])
    made.begin_at((0, 1))
    made.look_for("fi")
    assert made.current.paragraph == 1
    made.look_for("fir")
    assert made.current.paragraph == 2
    made.look_for("fi")
    assert made.current.paragraph == 1


def test_typing_on_after_a_step_goes_on_from_there():
    made = search(["fire", "fire", "fire brigade"], words="fire")
    made.step(1)
    made.look_for("fire b")
    assert made.current.paragraph == 2
    made.look_for("fire")
    assert made.current.paragraph == 1


def test_a_search_that_passes_the_end_finds_the_first():
    made = search(["fire", "sea"])
    made.begin_at((0, 1))
    made.look_for("fire")
    assert made.current.paragraph == 0


def test_other_versions_are_searched_without_going_anywhere():
    made = search(["boat", "boat"], words="boat")
    made.step(1)
    seen = []
    made.hit_shown.connect(seen.append)
    versions = [Version(Provenance("new.txt"), (Paragraph("boat boat"), Paragraph("a boat, a boat")))]
    made.read(versions, [(0, 0), (0, 1)])
    assert (made.count, made.number) == (4, 3)
    assert seen == []


def test_a_stopped_search_marks_nothing_and_keeps_its_words():
    made = search(["boat"], words="boat")
    made.stop()
    assert (made.count, made.current, made.hits(0, 0), made.counts()) == (0, None, (), ())
    assert made.words == "boat"
    made.step(1)
    assert made.current is None
