"""What a screen reader finds in the painted columns: a document of rows, each of cells with their words and facts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from crossread import wording
from crossread.align import RowKind
from crossread.facts import FactLine
from crossread.story import names
from crossread.translation import marked, translate, translate_n
from crossread.ui.columns.folding import fold_words
from crossread.ui.columns.marks import LOUD
from crossread.ui.columns.sheet import LineKind
from crossread.ui.columns.view import ColumnsView


class SheetAccess(QAccessibleWidget):
    """The view as a document; its children are the lines of the sheet."""

    def __init__(self, view: ColumnsView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self._view = view
        self._rows: dict[int, RowAccess] = {}
        self._of: object = None

    def _known(self) -> dict[int, RowAccess]:
        """Return the rows handed out so far; those of another comparison are given back."""
        if self._of is not self._view.scene:
            self.give_back()
            self._of = self._view.scene
        return self._rows

    def give_back(self) -> None:
        """Take all parts out of Qt's list of interfaces, which would go on pointing at them when they are gone."""
        for row in self._rows.values():
            for part in (*row.cells.values(), row):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
        self._rows = {}

    def childCount(self) -> int:
        """Return how many lines there are."""
        scene = self._view.scene
        return len(scene.sheet.lines) if scene else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        """Return one line."""
        if not 0 <= index < self.childCount():
            return None
        rows = self._known()
        if index not in rows:
            rows[index] = RowAccess(self._view, self, index)
        return rows[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which line `child` is, -1 for none."""
        return child.number if isinstance(child, RowAccess) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """Return the line at a point of the screen."""
        scene, viewport = self._view.scene, self._view.viewport()
        point = viewport.mapFromGlobal(QPoint(x, y))
        if scene is None or not viewport.rect().contains(point):
            return None
        return self.child(scene.heights.at(self._view.to_sheet(point).y()))


class _Part(QAccessibleInterface):
    """What rows and cells share: they live as long as the scene they were made for."""

    def __init__(self, view: ColumnsView, parent: QAccessibleInterface) -> None:
        super().__init__()
        self._view, self._parent, self._scene = view, parent, view.scene

    def isValid(self) -> bool:
        """Return whether what it speaks of is still shown."""
        return self._scene is not None and self._view.scene is self._scene

    def object(self) -> QObject | None:
        """Return nothing: a part of the painting is no widget."""
        return None

    def window(self) -> QWindow | None:
        """Return the window the painting is in."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return what it is a part of."""
        return self._parent

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Change nothing: the text is what the source says."""

    def backgroundColor(self):
        """Return the colour of the paper."""
        return self._view.theme.paper

    def foregroundColor(self):
        """Return the colour of the ink."""
        return self._view.theme.ink

    def _on_screen(self, rect: QRect) -> QRect:
        return QRect(self._view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _state(self, rect: QRect) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.selectableText = True
        state.multiLine = True
        state.invisible = rect.height() == 0
        state.offscreen = not rect.intersects(self._view.viewport().rect())
        return state


class RowAccess(_Part):
    """One line of the sheet; its children are the cells of all versions."""

    def __init__(self, view: ColumnsView, parent: QAccessibleInterface, number: int) -> None:
        super().__init__(view, parent)
        self.number = number
        self.cells: dict[int, CellAccess] = {}

    def role(self) -> QAccessible.Role:
        """Return that it is a row."""
        return QAccessible.Role.Row

    def childCount(self) -> int:
        """Return how many versions there are."""
        return self._scene.sheet.versions if self._scene else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        """Return the cell of one version."""
        if not 0 <= index < self.childCount():
            return None
        if index not in self.cells:
            self.cells[index] = CellAccess(self._view, self, self.number, index)
        return self.cells[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which version's cell `child` is, -1 for none."""
        return child.version if isinstance(child, CellAccess) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """Return the cell at a point of the screen."""
        if not self.isValid():
            return None
        point = self._view.viewport().mapFromGlobal(QPoint(x, y))
        version = self._scene.columns.at(point.x(), self._view.horizontalScrollBar().value())
        return None if version is None else self.child(version)

    def rect(self) -> QRect:
        """Return where it stands on the screen."""
        if not self.isValid():
            return QRect()
        first = self._view.cell_rect(self.number, 0)
        columns, x = self._scene.columns, self._view.horizontalScrollBar().value()
        return self._on_screen(QRect(columns.gutter - x, first.top(), columns.total - columns.gutter, first.height()))

    def state(self) -> QAccessible.State:
        """Return that it can be read, and whether it is in view."""
        return self._state(self._view.cell_rect(self.number, 0)) if self.isValid() else QAccessible.State()

    def text(self, kind: QAccessible.Text) -> str:
        """Return what kind of row it is, and in how many versions it stands."""
        if kind is not QAccessible.Text.Name or not self.isValid():
            return ""
        line = self._scene.sheet.lines[self.number]
        if line.kind is LineKind.FOLD:
            return fold_words(self._scene, self.number)
        if line.kind is LineKind.FURNITURE:
            return translate("Columns", "Page furniture")
        if line.kind is LineKind.TROUBLE or line.row is None:
            return translate("Columns", "Versions that could not be read")
        words = {
            RowKind.SAME: marked("Columns", "Row {number}, the same everywhere"),
            RowKind.CHANGED: marked("Columns", "Row {number}, changed"),
            RowKind.MOVED: marked("Columns", "Row {number}, moved"),
            RowKind.ONLY: marked("Columns", "Row {number}, in one version alone"),
        }[self._scene.comparison.rows[line.row].kind]
        words = translate("Columns", words, number=line.row + 1)
        weak = line.row in self._scene.pinned.weak
        return f"{words}. {translate('Columns', 'Weak match')}" if weak else words


class CellAccess(_Part):
    """One version's paragraphs in a line."""

    def __init__(self, view: ColumnsView, parent: QAccessibleInterface, number: int, version: int) -> None:
        super().__init__(view, parent)
        self.number, self.version = number, version

    def role(self) -> QAccessible.Role:
        """Return that it is text."""
        return QAccessible.Role.Paragraph

    def childCount(self) -> int:
        """Return that it has no parts."""
        return 0

    def child(self, _index: int) -> None:
        """Return nothing."""

    def childAt(self, _x: int, _y: int) -> None:
        """Return nothing."""

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Return that nothing is a part of it."""
        return -1

    def rect(self) -> QRect:
        """Return where it stands on the screen."""
        return self._on_screen(self._view.cell_rect(self.number, self.version)) if self.isValid() else QRect()

    def state(self) -> QAccessible.State:
        """Return that it can be read, and whether it is in view."""
        return self._state(self._view.cell_rect(self.number, self.version)) if self.isValid() else QAccessible.State()

    def text(self, kind: QAccessible.Text) -> str:
        """Return the outlet and the words; as description, hits of a search and facts that do not agree elsewhere."""
        if not self.isValid():
            return ""
        version = self._scene.comparison.story.versions[self.version]
        cell = self._scene.sheet.lines[self.number].cells[self.version]
        if kind is QAccessible.Text.Name:
            name = names(self._scene.comparison.story.versions)[self.version]
            if self._scene.sheet.lines[self.number].kind is LineKind.TROUBLE:
                return f"{name}: {wording.trouble(version.trouble)}" if version.trouble else name
            words = " ".join(version.paragraphs[index].text for index in cell)
            if self._scene.sheet.lines[self.number].kind is LineKind.ROW:
                return f"{name}: {words or translate('Columns', 'not in this version')}"
            return f"{name}: {words or translate('Columns', 'none')}"
        if kind is QAccessible.Text.Description:
            found = sum(len(self._scene.search.hits(self.version, index)) for index in cell)
            said = [translate_n("Columns", "{n} found", "{n} found", found)] if found else []
            pins = [self._scene.pinned.words((self.version, index)) for index in cell]
            said += [" ".join(words.split()) for words in pins if words]
            strays = self._scene.sheet.strays
            numbers = [strays[self.version, index].number for index in cell if (self.version, index) in strays]
            said += [translate("Columns", "paragraph {number} of its article", number=number) for number in numbers]
            said += self._passage(cell)
            return "; ".join([*said, *self._facts(cell)])
        return ""

    def _passage(self, cell: tuple[int, ...]) -> list[str]:
        held = self._scene.passage
        paragraphs = self._scene.comparison.story.versions[self.version].paragraphs
        words = [
            paragraphs[index].text[start:end]
            for index in cell
            for start, end in [held.get((self.version, index), (0, 0))]
            if end > start
        ]
        return [translate("Columns", "chosen shared passage: {words}", words=" ".join(words))] if words else []

    def _facts(self, cell: tuple[int, ...]) -> list[str]:
        said: dict[int, tuple[str, FactLine]] = {}
        for index in cell:
            text = self._scene.comparison.story.versions[self.version].paragraphs[index].text
            for mark in self._scene.marks.facts(self.version, index):
                if mark.line.verdict in LOUD and self._scene.shows(mark):
                    said[id(mark.line)] = (text[mark.start : mark.end], mark.line)
        return [f"{words}: {wording.verdict(line.verdict)}. {wording.rule(line)}" for words, line in said.values()]


_made: dict[int, list[SheetAccess]] = {}
"""The interfaces handed to Qt by the view they speak for; Qt keeps no reference to what lives in Python."""

_gone: list[SheetAccess] = []
"""Those of views that are gone. Qt deletes them itself, right after it has told us: till then they must live."""


def _factory(_key: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Return a new interface at each call: Qt asks again when a class has got new signals, and deletes each answer."""
    if not isinstance(thing, ColumnsView):
        return None
    _gone[:] = [old for old in _gone if isValid(old)]
    if id(thing) not in _made:
        _made[id(thing)] = []
        thing.destroyed.connect(partial(_forget, id(thing)))
    _made[id(thing)].append(SheetAccess(thing))
    return _made[id(thing)][-1]


def _forget(number: int, _thing: QObject | None = None) -> None:
    for made in _made.pop(number, ()):
        made.give_back()
        _gone.append(made)


def install() -> None:
    """Make the columns known to screen readers. Calling it again changes nothing."""
    global _installed  # noqa: PLW0603 - Qt has one list of factories and no way to ask for it
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed = True


_installed = False
