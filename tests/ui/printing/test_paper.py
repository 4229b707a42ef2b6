"""The pages themselves: nothing leaves them at the side, no row is torn, each has its footer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from crossread.story import names
from crossread.ui.printing import paper
from crossread.ui.printing.redline import redlined
from crossread.ui.printing.report import report

LONG = "https://example.org/" + "a-very-long-address-" * 12


@pytest.fixture
def printer(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    paper.lay_page(printer, landscape=True)
    return printer


def widened(comparison):
    """Return the comparison with an address that breaks nowhere in place of the last paragraph of each version."""
    versions = tuple(
        replace(version, provenance=replace(version.provenance, url=LONG)) for version in comparison.story.versions
    )
    return replace(comparison, story=replace(comparison.story, versions=versions))


def twice(comparison):
    """Return the comparison with all its versions once more."""
    rows = tuple(replace(row, cells=row.cells * 2) for row in comparison.rows)
    story = replace(comparison.story, versions=comparison.story.versions * 2)
    return replace(comparison, story=story, rows=rows, readings=comparison.readings * 2)


def filled(printer, comparison, on=lambda: True):
    parts = report(comparison, "Flood", paper.width_mm(printer))
    return paper.fill(printer, "DejaVu Serif", QApplication.font(), parts, on)


@pytest.mark.parametrize("count", [2, 8, 16])
@pytest.mark.parametrize("turn", list(QPageLayout.Orientation))
def test_nothing_is_wider_than_the_page(printer, count, turn):
    from made import flood

    printer.setPageOrientation(turn)
    body = paper.body_of(printer)
    comparison = flood(count) if count <= 8 else twice(flood(8))
    pages = filled(printer, widened(comparison))
    assert pages
    for page in pages:
        layout = page.documentLayout()
        assert page.size().width() <= body.width() + 1
        for frame in page.rootFrame().childFrames():
            assert layout.frameBoundingRect(frame).right() <= body.width() + 1
            for column in range(frame.columns()):
                for row in range(frame.rows()):
                    cell = frame.cellAt(row, column)
                    block = cell.firstCursorPosition().block()
                    lines = block.layout()
                    room = layout.blockBoundingRect(block).width() + 1
                    assert all(lines.lineAt(n).naturalTextWidth() <= room for n in range(lines.lineCount()))


def test_no_row_is_torn(printer):
    from made import flood

    assert all(page.pageCount() == 1 for page in filled(printer, flood(8)))


def test_every_version_has_its_column_on_paper(printer):
    from made import flood

    comparison = twice(flood(8))
    words = " ".join(page.toPlainText() for page in filled(printer, comparison))
    for name in names(comparison.story.versions):
        assert words.count(name) >= 3
    assert "versions 1 to 8" in words
    assert "versions 9 to 16" in words


def test_second_signs_are_printed_for_what_has_a_colour(printer):
    from made import flood

    styles = set()
    for page in filled(printer, flood(4)):
        block = page.begin()
        while block.isValid():
            walk = block.begin()
            while not walk.atEnd():
                form = walk.fragment().charFormat()
                colour = form.foreground().color()
                if colour.saturation() > 60:
                    signed = form.fontUnderline() or form.fontStrikeOut() or form.fontWeight() >= QFont.Weight.Bold
                    styles.add(form.underlineStyle())
                    assert signed or form.underlineStyle() != form.UnderlineStyle.NoUnderline
                walk += 1
            block = block.next()
    assert len(styles) > 1


def test_a_paragraph_out_of_its_articles_order_has_its_number_on_paper(printer):
    from made import Outlet, comparison

    made = comparison([Outlet("Wire"), Outlet("Daily")], [["Rain."] * 2, ["Sun."] * 2], order={1: (1, 0)})
    told = " ".join(page.toPlainText() for page in filled(printer, made))
    assert "¶ 2" in told
    assert "¶ 1" in told


def test_each_page_has_the_name_of_the_story_and_its_number(printer, monkeypatch, flood):
    footers = []
    drawn = paper._footer
    monkeypatch.setattr(
        paper, "_footer", lambda p, box, font, words: footers.append(words) or drawn(p, box, font, words)
    )
    pages = filled(printer, flood)
    assert paper.paint(pages, printer, "Flood", QApplication.font(), lambda: True)
    count = len(footers)
    assert count >= 2
    assert footers == [("Flood", f"Page {number} of {count}") for number in range(1, count + 1)]


def test_a_range_of_pages_and_copies_are_heeded(printer, monkeypatch, flood):
    numbers = []
    monkeypatch.setattr(paper, "_footer", lambda p, box, font, words: numbers.append(words[1].split()[1]))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    printer.setCopyCount(2)
    assert paper.paint(filled(printer, flood), printer, "Flood", QApplication.font(), lambda: True)
    assert numbers == (["2"] if printer.supportsMultipleCopies() else ["2", "2"])


def test_it_stops_when_asked(printer, flood):
    assert filled(printer, flood, on=lambda: False) is None


def test_ink_is_black_whatever_theme_the_window_wears(qapp, printer, flood):
    from crossread.ui.theme import load
    from crossread.ui.theme.dress import palette

    before = qapp.palette()
    qapp.setPalette(palette(load("dark")))
    try:
        page = filled(printer, flood)[0]
        image = QImage(400, 300, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        from PySide6.QtGui import QPainter

        painter = QPainter(image)
        body = paper.body_of(printer)
        painter.scale(400 / body.width(), 400 / body.width())
        paper._body(page, 0, painter, body)
        painter.end()
        assert min(image.pixelColor(x, y).lightness() for x in range(0, 400, 2) for y in range(0, 120, 2)) < 90
    finally:
        qapp.setPalette(before)


def test_a_redline_on_paper_marks_both_ways(printer, flood):
    html = "".join(part.whole() for part in redlined(flood, 0, 1, "Flood"))
    assert 'class="added"' in html
    assert 'class="removed"' in html
    assert "From " in html
