"""The command palette's panel: a field, the commands found, and a line that tells of the one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from crossread.translation import translate
from crossread.ui.models.commands import Command, Found, find, used
from crossread.ui.palette.rows import FOUND, RowPainter, Rows, spoken

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow


WIDTH, ROWS = 640, 11
"""Most width of the panel in pixels, and most rows seen at once."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_PAGES = {Qt.Key.Key_PageDown: ROWS - 1, Qt.Key.Key_PageUp: 1 - ROWS}


class CommandPalette(QFrame):
    """Lies over the window while it is open. The keyboard stays in the field; running or leaving gives it back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._came_from: QWidget | None = None
        self._commands: list[Command] = []
        name = translate("Commands", "Find a command")
        self.setAccessibleName(name)
        self.field = QLineEdit(placeholderText=translate("Commands", "Type what you want to do"))
        self.field.setAccessibleName(name)
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self._rows = Rows()
        self.list = QListView()
        self.list.setAccessibleName(translate("Commands", "Commands found"))
        self.list.setModel(self._rows)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self._painter = RowPainter(window.looks.theme)
        self.list.setItemDelegate(self._painter)
        self.list.clicked.connect(lambda _: self.run())
        self.words = QLabel()
        self.words.setMinimumWidth(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 6)
        box.setSpacing(6)
        box.addWidget(self.field)
        box.addWidget(self.list)
        box.addWidget(self.words)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        self.hide()

    # Opening and leaving

    def open(self) -> None:
        """Show the panel with every command; open, it is left."""
        if not self.isHidden():
            self.leave()
            return
        self._came_from = QApplication.focusWidget()
        self._wear()
        self._commands = self._known()
        self.field.clear()
        self._look()
        self.show()
        self.raise_()
        self._place()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._announce()

    def leave(self, *, back: bool = True) -> None:
        """Hide the panel; the keyboard goes back to where it came from."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        there, self._came_from = self._came_from, None
        self.hide()
        if back:
            if there is None or not isValid(there) or not there.isVisible():
                there = self._window.pages.currentWidget()
            there.setFocus(Qt.FocusReason.OtherFocusReason)

    def run(self) -> None:
        """Run the chosen command; what cannot be done now stays and says what it needs."""
        found = self.chosen
        if found is None or not found.command.enabled:
            self._announce()
            return
        self.leave()
        memory = self._window.memory
        memory.keep("commands", used(found.command.id, memory.names("commands")))
        self._window.actions_.by_id[found.command.id].trigger()

    @property
    def chosen(self) -> Found | None:
        """The command that Enter would run."""
        return self.list.currentIndex().data(FOUND)

    @property
    def found(self) -> list[Found]:
        """The commands shown, in their order."""
        return [self._rows.index(row).data(FOUND) for row in range(self._rows.rowCount())]

    # What is shown

    def _known(self) -> list[Command]:
        from crossread.ui.actions import TABLE, needs, plain

        actions = self._window.actions_
        actions.refresh()
        known = []
        for entry in TABLE:
            action = actions.by_id[entry.id]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            lacking = "" if action.isEnabled() else needs(entry)
            checked = action.isChecked() if action.isCheckable() else None
            known.append(
                Command(entry.id, plain(entry.title), plain(entry.menu_title), keys, entry.hint, lacking, checked)
            )
        return [command for command in known if command.id != "commands"]

    def _look(self) -> None:
        self._rows.show(find(self._commands, self.field.text(), self._window.memory.names("commands")))
        self._step(0)
        self._tell()
        self._place()
        self._announce()

    def _step(self, by: int) -> None:
        """Choose the row `by` rows on; one step goes round at the ends, a page stops there. 0 is the first row."""
        count = self._rows.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + by if by else 0
        row = row % count if abs(by) == 1 else min(max(row, 0), count - 1)
        self.list.selectionModel().setCurrentIndex(
            self._rows.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.list.scrollTo(self._rows.index(row))

    def _tell(self) -> None:
        found = self.chosen
        if found is None:
            self.words.setText(translate("Commands", "No command has these words."))
            return
        command = found.command
        lacking = translate("Commands", "Not available now: {needs}.", needs=command.needs)
        self.words.setText(lacking if command.needs else command.tip or translate("Commands", "Enter runs it."))

    def _announce(self) -> None:
        if not self.isHidden() and QAccessible.isActive():
            words = self.words.text() if self.chosen is None else spoken(self.chosen)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _place(self) -> None:
        """Stand in the middle, under the menus."""
        window = self._window
        self.setFixedWidth(min(WIDTH, window.width() - 24))
        height = max(self.list.sizeHintForRow(0), 1)
        rows = min(self._rows.rowCount(), ROWS, max((window.height() - 120) // height, 1))
        self.list.setFixedHeight(rows * height)
        self.list.setVisible(rows > 0)
        self.layout().activate()
        self.resize(self.width(), self.sizeHint().height())
        top = window.centralWidget().mapTo(window, QPoint()).y()
        self.move((window.width() - self.width()) // 2, min(top + 10, max(window.height() - self.height() - 10, 0)))

    def _wear(self) -> None:
        theme = self._painter.theme = self._window.looks.theme
        self.setStyleSheet(
            f"CommandPalette {{ background: {theme.card.name()}; border: 1px solid {theme.rule.name()};"
            " border-radius: 8px; }"
            f"QLineEdit {{ border: 1px solid {theme.rule.name()}; border-radius: 5px; padding: 6px 8px;"
            f" background: {theme.paper.name()}; }}"
            f"QLineEdit:focus {{ border-color: {theme.accent.name()}; }}"
            "QListView { background: transparent; }"
            f"QLabel {{ color: {theme.muted.name()}; padding: 0 4px; }}"
        )

    # Keys and clicks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave when something else is clicked; take the keys that lead through the list."""
        if watched is self.field:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # while the panel is open, no key of the window's does anything
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = watched is self or self.isAncestorOf(watched)
            if not inside and watched.window() is self._window:
                self.leave(back=watched.focusPolicy() == Qt.FocusPolicy.NoFocus)
        elif event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape or QKeySequence(event.keyCombination()) in self._own_keys():
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run()
        elif key in _STEPS or key in _PAGES:
            self._step(_STEPS.get(key) or _PAGES[key])
            self._tell()
            self._announce()
        else:
            return False
        return True

    def _own_keys(self) -> list[QKeySequence]:
        return self._window.actions_.by_id["commands"].shortcuts()
