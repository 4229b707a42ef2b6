"""The rows of the page: the paragraphs of all versions side by side, with their marks."""

from __future__ import annotations

from collections.abc import Iterator

from crossread import wording
from crossread.align import Row
from crossread.compare import Comparison, strays
from crossread.export.hand import Hand
from crossread.export.markup import escape, heads, nothing, paragraph, width
from crossread.facts import Fact, Verdict
from crossread.story import Role, names
from crossread.translation import translate


def columns(comparison: Comparison, hand: Hand) -> Iterator[str]:
    """Give the section: a key to the marks, then a line a row and a column a version; furniture is left out."""
    story, strayed = comparison.story, strays(comparison)
    key = _key(strayed=bool(strayed))
    yield f'<section class="aligned" id="rows"><h2>{escape(translate("Report", "Side by side"))}</h2>{key}'
    wide = width(len(story.versions))
    yield f'<div class="scroll{wide}"><table class="columns">'
    yield f"<thead><tr>{heads(translate('Report', 'Row'))}"
    for name in names(story.versions):
        yield f'<th scope="col"><span dir="auto">{escape(name)}</span></th>'
    yield "</tr></thead><tbody>"
    shown = _shown_facts(hand)
    for row, marks in zip(comparison.rows, comparison.marks, strict=True):
        if _is_furniture(comparison, row):
            continue
        linked = _by_hand(translate("Report", "linked by hand")) if hand.linked(row) else ""
        yield f'<tr><td class="gutter">{escape(wording.row_kind(row.kind))}{linked}</td>'
        for number, cell in enumerate(row.cells):
            yield f'<td dir="auto" lang="{escape(story.versions[number].language)}">'
            if not cell:
                yield nothing("gap", translate("Report", "not in this version"))
            elif number in row.moved:
                yield f'<span class="moved">⇅ {escape(translate("Report", "moved"))}</span>'
            if any(hand.apart((number, index)) for index in cell):
                yield _by_hand(translate("Report", "kept apart by hand"))
            for index in cell:
                if (number, index) in strayed:
                    yield f'<span class="place">¶ {strayed[number, index]}</span>'
                here = [m for m in marks if (m.place.version, m.place.paragraph) == (number, index)]
                yield paragraph(story, number, index, here, shown.get((number, index), []))
            yield "</td>"
        yield "</tr>"
    yield "</tbody></table></div></section>"


def _by_hand(words: str) -> str:
    return f'<span class="hand">{escape(words)}</span>'


def _key(*, strayed: bool) -> str:
    """Return what the marks of the columns mean."""
    added, removed = escape(translate("Report", "added")), escape(translate("Report", "removed"))
    signs = [
        f"<ins>{added}</ins>",
        f"<del>{removed}</del>",
        f'<span class="replaced">{escape(translate("Report", "replaced"))}</span>',
        f'<span class="fact contradicts">{escape(translate("Report", "contradicted fact"))}</span>',
        f'<span class="fact differs">{escape(translate("Report", "differing fact"))}</span>',
        escape(translate("Report", "In each row the marks are against the cell that has none.")),
    ]
    if strayed:
        signs.append(escape(wording.numbers_key()))
    return '<p class="key">' + "".join(f"<span>{sign}</span>" for sign in signs) + "</p>"


def _is_furniture(comparison: Comparison, row: Row) -> bool:
    """Return whether a row holds page furniture alone, which the card counts and the page leaves out."""
    versions = comparison.story.versions
    return all(versions[n].paragraphs[i].role is Role.FURNITURE for n, cell in enumerate(row.cells) for i in cell)


def _shown_facts(hand: Hand) -> dict[tuple[int, int], list[tuple[Fact, Verdict]]]:
    """Return, per version and paragraph, the facts that are marked there: those another version puts otherwise."""
    shown: dict[tuple[int, int], list[tuple[Fact, Verdict]]] = {}
    for line in hand.standing:
        if line.verdict in {Verdict.CONTRADICTS, Verdict.DIFFERS}:
            for fact in line.mentions:
                shown.setdefault((fact.place.version, fact.place.paragraph), []).append((fact, line.verdict))
    return shown
