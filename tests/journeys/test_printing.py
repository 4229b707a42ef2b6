"""A reporter takes the comparison to a meeting, on paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from crossread.ui.printing import paper

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def museum(reporter, window):
    """Return a reporter who has eight accounts of one theft open."""
    from crossread.ui.samples import sample

    window.desk.add(sample("museum").versions)
    reporter.wait(versions=8)
    window.pane.setFocus()
    return reporter


@pytest.fixture
def footers(monkeypatch):
    """Return what stands at the foot of each page that is printed."""
    said = []
    drawn = paper._footer
    monkeypatch.setattr(paper, "_footer", lambda p, box, font, words: said.append(words) or drawn(p, box, font, words))
    return said


def test_ctrl_p_prints_eight_versions_lying_with_name_and_number_on_each_page(museum, window, qtbot, tmp_path, footers):
    museum.press(Qt.Key.Key_P, CONTROL)
    dialog = window.findChild(QPrintDialog)
    qtbot.waitUntil(dialog.isVisible)
    file = tmp_path / "museum.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    field = next((one for one in dialog.findChildren(QLineEdit) if one.objectName() == "filename"), None)
    if field is not None:
        field.setText(str(file))
    dialog.printer().setOutputFileName(str(file))
    assert dialog.printer().pageLayout().orientation() is QPageLayout.Orientation.Landscape
    dialog.accept()
    qtbot.waitUntil(file.exists, timeout=10_000)
    assert file.read_bytes().startswith(b"%PDF")
    assert footers[0][0] == window.files.title()
    assert footers[-1][1] == f"Page {len(footers)} of {len(footers)}"
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog) is None)


def test_the_preview_shows_every_page_and_esc_closes_it(museum, window, qtbot, footers):
    museum.press(Qt.Key.Key_P, CONTROL | SHIFT)
    count = len(window.findChildren(QWidget))  # the palette, made when first asked for, stays
    museum.bot.keyClicks(window.commands.field, "preview")
    museum.bot.keyClick(window.commands.field, Qt.Key.Key_Return)
    dialog = window.findChild(QPrintPreviewDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QPrintPreviewWidget).pageCount() > 0)
    assert dialog.findChild(QPrintPreviewWidget).pageCount() == len(footers)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QPrintPreviewDialog) is None)
    assert len(window.findChildren(QWidget)) == count
    assert window.notice.text == ""


def test_while_the_redline_is_shown_it_is_what_is_printed(museum, window, qtbot, monkeypatch):
    set_ = []
    fill = paper.fill
    monkeypatch.setattr(paper, "fill", lambda *given: set_.extend(pages := fill(*given)) or pages)
    museum.press(Qt.Key.Key_D, CONTROL)
    museum.choose("print-preview")
    dialog = window.findChild(QPrintPreviewDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QPrintPreviewWidget).pageCount() > 0)
    assert "From Radio Lowland" in set_[0].toPlainText()
    assert dialog.printer().pageLayout().orientation() is QPageLayout.Orientation.Portrait
    dialog.close()


def test_stopping_half_way_prints_nothing_and_complains_of_nothing(museum, window, qtbot, tmp_path, monkeypatch):
    from crossread.ui.printing import printing

    monkeypatch.setattr(printing.QProgressDialog, "wasCanceled", lambda _: True)
    printer = window.printing._printer()
    printer.setOutputFileName(str(tmp_path / "stopped.pdf"))
    assert not window.printing.render(printer)
    assert window.notice.text == ""
    assert not (tmp_path / "stopped.pdf").exists()


@pytest.mark.qt_log_ignore("Returned false")  # that of Qt; the reporter is told in words
def test_a_printer_that_takes_nothing_is_said(museum, window, tmp_path):
    printer = window.printing._printer()
    printer.setOutputFileName(str(tmp_path / "nowhere" / "out.pdf"))
    window.printing.render(printer)
    assert "printer took nothing" in window.notice.text


def test_printing_has_the_key_of_the_platform_and_needs_a_comparison(window):
    action = window.actions_.by_id["print"]
    assert action.shortcut() == QKeySequence(QKeySequence.StandardKey.Print)
    window.actions_.refresh()
    assert not action.isEnabled()
    assert not window.actions_.by_id["print-preview"].isEnabled()
    assert QApplication.activeModalWidget() is None
