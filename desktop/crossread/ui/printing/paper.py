"""Setting HTML on the pages of a printer: type, margins, and a footer with the story's name and the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtPrintSupport import QPrinter

from crossread.translation import translate
from crossread.ui.printing.parts import Measures, Part, paginated

MARGIN_MM = 13.0
READING_MM = 27.0
"""Margin beside a text that is read line by line: some 80 characters stand between."""
FOOTER_MM = 9.0
LOST_LINES = 2.5
"""Lines between a table and the heading under it: Qt's empty line after a table, and the heading's margin."""
INK, SOFT, RULE = QColor("#000000"), QColor("#4a4a4a"), QColor("#9a9a9a")
_ADDED, _REMOVED, _REPLACED, _CONTRADICTS, _DIFFERS = "#0b6e63", "#a3172c", "#7a4b00", "#8f0f24", "#734600"
_UNDERLINES = {
    _REPLACED: QTextCharFormat.UnderlineStyle.DashUnderline,
    _CONTRADICTS: QTextCharFormat.UnderlineStyle.WaveUnderline,
    _DIFFERS: QTextCharFormat.UnderlineStyle.DotLine,
}
"""Underlines that style sheets of Qt have no word for, by the colour the sheet gives instead."""

Step = Callable[[], bool]
"""Called between two steps of the work; returns whether to go on."""


def style_sheet(serif: str, sans: str) -> str:
    """Return how print looks: dark colours that stay apart in grey too, each with a second sign."""
    return f"""
body, p, td {{ font-family: "{serif}"; font-size: 9pt; color: #000; }}
.small td, .small p, .small span, .small b, .small i {{ font-size: 7pt; }} .small th {{ font-size: 6.5pt; }}
.usual td, .usual p, .usual span, .usual b, .usual i {{ font-size: 8.5pt; }}
h1 {{ font-family: "{serif}"; font-size: 19pt; margin: 3px 0 10px 0; }}
h2 {{ font-family: "{sans}"; font-size: 12pt; margin: 18px 0 6px 0; }}
th {{ font-family: "{sans}"; font-size: 7.5pt; text-align: left; vertical-align: bottom; color: #333;
  border-bottom: 1px solid #000; }}
td {{ vertical-align: top; border-bottom: 1px solid #cfcfcf; }}
td p {{ margin: 0 0 3px 0; }}
.kicker, .tally, .key, .tally b, .key span {{ font-family: "{sans}"; font-size: 8pt; }}
.soft, .moved {{ font-family: "{sans}"; color: #4a4a4a; }} .hash {{ font-family: monospace; color: #4a4a4a; }}
.small .soft, .small .moved, .usual .soft, .usual .moved {{ font-size: 6pt; }} .usual .hash {{ font-size: 5pt; }}
td p.soft, td p.hash {{ margin: 0; }}
p.moved {{ font-size: 8pt; margin: 6px 0 2px 0; }}
p.passage {{ font-size: 10.5pt; margin: 0 0 9px 0; }} .passage span, .passage b {{ font-size: 10.5pt; }}
p.headline, .headline, .heading, .standfirst {{ font-weight: bold; }}
p.headline.passage, .headline.passage span {{ font-size: 15pt; }}
.quote {{ font-style: italic; }}
.caption, .byline, .dateline {{ color: #4a4a4a; }}
p.v-contradicts, p.v-differs, p.v-compatible, p.v-same, p.v-only {{ font-family: "{sans}"; margin: 0; }}
p.v-contradicts {{ font-weight: bold; color: #a3172c; }} p.v-differs {{ font-weight: bold; }}
.gap {{ font-size: 4pt; margin: 0; }}
.added {{ color: {_ADDED}; text-decoration: underline; }}
.removed {{ color: {_REMOVED}; text-decoration: line-through; }}
.replaced {{ color: {_REPLACED}; }}
.contradicts {{ color: {_CONTRADICTS}; font-weight: bold; }}
.differs {{ color: {_DIFFERS}; font-weight: bold; }}
"""


def _blank(printer: QPrinter, serif: str, sans: QFont) -> QTextDocument:
    """Return an empty document that will be set for `printer`."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(printer)
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont(serif, 9))
    document.setDefaultStyleSheet(style_sheet(serif, sans.family()))
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # an address must not leave its column
    document.setDefaultTextOption(option)
    return document


def lay_page(printer: QPrinter, *, landscape: bool, side: float = MARGIN_MM) -> None:
    """Give `printer` our margins, and the direction that suits what is printed; the reporter may change both.

    `side` is the margin left and right in millimetres.
    """
    size = printer.pageLayout().pageSize()
    turn = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(side, MARGIN_MM, side, MARGIN_MM)
    printer.setPageLayout(QPageLayout(QPageSize(size), turn, margins, QPageLayout.Unit.Millimeter))


def width_mm(printer: QPrinter) -> float:
    """Return the width between the margins of a page."""
    return printer.pageLayout().paintRect(QPageLayout.Unit.Millimeter).width()


def body_of(printer: QPrinter) -> QSizeF:
    """Return the size of a page between its margins and over its footer, in the printer's pixels."""
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    return QSizeF(page.width(), page.height() - FOOTER_MM / 25.4 * printer.resolution())


def fill(printer: QPrinter, serif: str, sans: QFont, parts: Iterable[Part], on: Step) -> list[QTextDocument] | None:
    """Return the pages as documents, or None where `on` said to stop; one that overflows has several pages."""
    body, going = body_of(printer), True
    scratch = _blank(printer, serif, sans)
    scratch.setPageSize(QSizeF(body.width(), -1))

    def measured() -> Iterator[tuple[Part, Measures]]:
        nonlocal going
        for part in parts:
            yield part, _measures(scratch, part)
            going = on()
            if not going:
                return

    line = QFontMetricsF(scratch.defaultFont(), printer).height()
    pages = []
    for html in paginated(measured(), body.height() - line, LOST_LINES * line):
        document = _blank(printer, serif, sans)
        document.setPageSize(body)
        document.setHtml(html)
        _underline(document)
        pages.append(document)
        if not (going and on()):
            return None
    return pages if going else None


def _measures(document: QTextDocument, part: Part) -> Measures:
    document.setHtml(part.whole())
    whole = document.size().height()
    frames = document.rootFrame().childFrames()
    if not part.rows or not frames:
        return Measures(whole)
    layout = document.documentLayout()
    held = frames[-1]
    tops = [
        min(
            layout.blockBoundingRect(held.cellAt(row, column).firstCursorPosition().block()).top()
            for column in range(held.columns())
        )
        for row in range(held.rows())
    ]
    bounds = layout.frameBoundingRect(held)
    edge = tops[0] - bounds.top()  # of a cell, over its first line
    tops = [top - edge for top in tops]
    ends = [*tops[1:], bounds.bottom()]
    rows = [end - top for top, end in zip(tops, ends, strict=True)]
    return Measures(whole, tops[0] + rows[0], rows[0], rows[1:])


def _underline(document: QTextDocument) -> None:
    found = []
    block = document.begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            style = _UNDERLINES.get(fragment.charFormat().foreground().color().name())
            if style is not None:
                found.append((fragment.position(), fragment.length(), style))
            walk += 1
        block = block.next()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for position, length, style in found:
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setUnderlineStyle(style)
        cursor.mergeCharFormat(form)
    cursor.endEditBlock()


def paint(documents: Sequence[QTextDocument], printer: QPrinter, name: str, sans: QFont, on: Step) -> bool:
    """Print the pages, each with a footer; return False where `on` said to stop or the printer took nothing."""
    body = body_of(printer)
    footer = FOOTER_MM / 25.4 * printer.resolution()
    sheets = [(document, number) for document in documents for number in range(document.pageCount())]
    painter = QPainter()
    if not painter.begin(printer):
        return False
    font = QFont(sans)
    font.setPointSizeF(7.5)
    try:
        for place, number in enumerate(_wanted(printer, len(sheets))):
            if place:
                printer.newPage()
            _body(*sheets[number - 1], painter, body)
            box = QRectF(0, body.height() + footer * 0.35, body.width(), footer * 0.65)
            _footer(
                painter,
                box,
                font,
                (name, translate("Print", "Page {number} of {count}", number=number, count=len(sheets))),
            )
            if not on():
                printer.abort()
                return False
    finally:
        painter.end()
    return True


def _wanted(printer: QPrinter, count: int) -> Iterator[int]:
    """Give the numbers of the pages to print, from 1, in their order, as often as the reporter asked for."""
    first, last = 1, count
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage() or count, count)
    pages = list(range(first, last + 1))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    for _ in range(1 if printer.supportsMultipleCopies() else printer.copyCount()):
        yield from pages


def _body(document: QTextDocument, number: int, painter: QPainter, body: QSizeF) -> None:
    top = number * body.height()
    painter.save()
    painter.translate(0, -top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, body.width(), body.height())
    context.palette.setColor(QPalette.ColorRole.Text, INK)  # whatever theme the window wears
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _footer(painter: QPainter, box: QRectF, font: QFont, words: tuple[str, str]) -> None:
    """Write `words` at the left and at the right."""
    name, page = words
    painter.setFont(font)
    painter.setPen(QPen(RULE, 0))
    painter.drawLine(box.topLeft(), box.topRight())
    painter.setPen(SOFT)
    low = Qt.AlignmentFlag.AlignBottom
    metrics = painter.fontMetrics()
    room = int(box.width() - 2 * metrics.horizontalAdvance(page))
    painter.drawText(
        box, int(low | Qt.AlignmentFlag.AlignLeft), metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    )
    painter.drawText(box, int(low | Qt.AlignmentFlag.AlignRight), page)
