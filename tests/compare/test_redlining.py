"""Two versions as one text: in what order, what was deleted and inserted, and what only moved."""

from __future__ import annotations

from crossread.align import Row, RowKind
from crossread.compare import Comparison, PassageKind, PieceKind, redline
from crossread.story import Paragraph, Provenance, Role, Story, Version

BRACKETS = {PieceKind.KEPT: "%s", PieceKind.DELETED: "[-%s-]", PieceKind.INSERTED: "{+%s+}"}


def compared(versions, rows, moved=None, roles=None):
    """Return a comparison of versions given as lists of paragraphs; `rows` give, per version, which stand together."""
    made = tuple(
        Version(
            Provenance(f"{number}.txt"),
            tuple(
                Paragraph(text, (roles or {}).get((number, index), Role.BODY)) for index, text in enumerate(paragraphs)
            ),
        )
        for number, paragraphs in enumerate(versions)
    )
    table = tuple(
        Row(tuple(map(tuple, cells)), RowKind.CHANGED, tuple((moved or {}).get(number, ())))
        for number, cells in enumerate(rows)
    )
    return Comparison(Story(made), (), table, (0,) * len(table), ((),) * len(table), ())


def drawn(comparison, older=0, newer=1):
    """Draw each passage: its words with brackets, or what is said of a move."""
    lines = []
    for passage in redline(comparison, older, newer):
        words = "".join(BRACKETS[piece.kind] % comparison.story.text(piece.place) for piece in passage.pieces)
        way = "up" if passage.up else "down"
        if passage.kind is PassageKind.MOVED:
            words = f"({way}) {words}"
        if passage.kind is PassageKind.LEFT:
            words = f"(left, {way})"
        lines.append(words)
    return lines


BRIDGE = "The old harbour bridge was closed on Monday after 12 boats broke loose."
MAYOR = "Mayor Ines Calder said the town would rebuild it by spring."
STORM = "Nobody was hurt in the storm, which passed before midnight."
FERRY = "The ferries to the outer islands stay in port until Thursday."


def test_changed_words_stand_beside_those_they_replace():
    comparison = compared([[BRIDGE], [BRIDGE.replace("12", "14").replace("old ", "")]], [[[0], [0]]])
    assert drawn(comparison) == [
        "The [-old -]harbour bridge was closed on Monday after [-12-]{+14+} boats broke loose."
    ]
    assert drawn(comparison, 1, 0) == [
        "The {+old +}harbour bridge was closed on Monday after [-14-]{+12+} boats broke loose."
    ]


def test_typography_alone_is_no_change():
    plain, fine = 'It\'s "closed" - for good.', "It’s “closed” – for\u00a0good."
    (passage,) = redline(compared([[plain], [fine]], [[[0], [0]]]), 0, 1)
    assert not passage.changed
    assert len(passage.pieces) == 1


def test_a_deleted_paragraph_stands_where_it_stood_and_before_what_was_inserted_there():
    comparison = compared(
        [[BRIDGE, STORM, MAYOR], [BRIDGE, FERRY, MAYOR]], [[[0], [0]], [[1], []], [[], [1]], [[2], [2]]]
    )
    assert drawn(comparison) == [BRIDGE, f"[-{STORM}-]", f"{{+{FERRY}+}}", MAYOR]


def test_what_was_deleted_at_the_top_comes_first():
    comparison = compared([[STORM, BRIDGE], [BRIDGE]], [[[0], []], [[1], [0]]])
    assert drawn(comparison) == [f"[-{STORM}-]", BRIDGE]


def test_a_moved_paragraph_is_said_to_be_moved_and_its_old_place_too():
    rows = [[[0], [0]], [[3], [1]], [[1], [2]], [[2], [3]]]
    comparison = compared([[BRIDGE, STORM, MAYOR, FERRY], [BRIDGE, FERRY, STORM, MAYOR]], rows, moved={1: (0,)})
    assert drawn(comparison) == [BRIDGE, f"(up) {FERRY}", STORM, MAYOR, "(left, up)"]
    assert drawn(comparison, 1, 0) == [BRIDGE, "(left, down)", STORM, MAYOR, f"(down) {FERRY}"]
    moved, left = (passage for passage in redline(comparison, 0, 1) if passage.moved is not None)
    assert moved.moved == left.moved
    assert comparison.story.text(moved.pieces[0].place) == FERRY


def test_what_only_a_third_version_moved_is_not_said_to_be_moved():
    rows = [[[0], [0], [1]], [[1], [1], [0]]]
    comparison = compared([[BRIDGE, STORM], [BRIDGE, STORM], [STORM, BRIDGE]], rows, moved={1: (2,)})
    assert drawn(comparison) == [BRIDGE, STORM]


def test_what_both_moved_alike_is_not_said_to_be_moved():
    rows = [[[0], [1], [1]], [[1], [2], [2]], [[2], [0], [0]]]
    texts = [[BRIDGE, STORM, MAYOR], [MAYOR, BRIDGE, STORM], [MAYOR, BRIDGE, STORM]]
    comparison = compared(texts, rows, moved={2: (1, 2)})
    assert drawn(comparison, 1, 2) == [MAYOR, BRIDGE, STORM]
    assert drawn(comparison, 0, 1) == [f"(up) {MAYOR}", BRIDGE, STORM, "(left, up)"]


def test_split_and_merged_paragraphs_are_no_change_by_themselves():
    comparison = compared([[BRIDGE, MAYOR], [f"{BRIDGE} {MAYOR}"]], [[[0, 1], [0]]])
    assert drawn(comparison) == [f"{BRIDGE} {MAYOR}"]
    assert drawn(comparison, 1, 0) == [BRIDGE, MAYOR]


def test_a_paragraph_that_was_told_anew_is_replaced_as_a_whole():
    anew = "Boats tore free in the gale and the bridge is shut."
    comparison = compared([[BRIDGE], [anew]], [[[0], [0]]])
    assert drawn(comparison) == [f"[-{BRIDGE}-]{{+{anew}+}}"]


def test_page_furniture_is_left_out():
    texts = [["Menu", BRIDGE, "Share"], [BRIDGE, "Comments"]]
    roles = {(0, 0): Role.FURNITURE, (0, 2): Role.FURNITURE, (1, 1): Role.FURNITURE}
    assert drawn(compared(texts, [[[1], [0]]], roles=roles)) == [BRIDGE]


def test_every_word_of_both_versions_is_told_once():
    rows = [[[0], [0]], [[2], [1]], [[1], []], [[], [2]], [[3], [3]]]
    texts = [[BRIDGE, STORM, MAYOR, FERRY], [BRIDGE.replace("12", "14"), MAYOR, "A new one.", FERRY + " Perhaps."]]
    comparison = compared(texts, rows, moved={1: (0,)})
    pieces = [piece for passage in redline(comparison, 0, 1) for piece in passage.pieces]
    for version, kinds in ((0, (PieceKind.DELETED,)), (1, (PieceKind.KEPT, PieceKind.INSERTED))):
        told = sorted(piece.place for piece in pieces if piece.kind in kinds)
        assert all(place.version == version for place in told)
        if version:
            by_paragraph = ["".join(comparison.story.text(p) for p in told if p.paragraph == n) for n in range(4)]
            assert by_paragraph == texts[1]


def test_a_version_against_itself_has_no_change():
    comparison = compared([[BRIDGE, MAYOR]], [[[0]], [[1]]])
    assert drawn(comparison, 0, 0) == [BRIDGE, MAYOR]
