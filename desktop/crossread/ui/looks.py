"""Theme, zoom and icons of one window: which is chosen, and how everything comes to wear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from crossread import places
from crossread.ui import theme as themes
from crossread.ui.theme import Theme
from crossread.ui.theme.dress import dress

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

SYSTEM = "system"


class Looks(QObject):
    """Holds the chosen theme: a name of ours, or "system", which follows the desktop while the window is open."""

    def __init__(self, window: MainWindow, forced: str | None) -> None:
        super().__init__(window)
        self._window = window
        self.chosen = forced or window.memory.preferences.theme
        self.theme = themes.load(self._name())
        self._dress()  # before there are widgets: a style sheet that comes later is costly
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, name: str) -> None:
        """Wear the theme `name`, or what the system asks for, and remember it."""
        self.chosen = name
        self.theme = themes.load(self._name())
        self.wear()
        self._window.prefer(theme=name)

    def wear(self) -> None:
        """Dress the application, every view and the icons in the theme."""
        self._dress()
        window = self._window
        for part in (window.reading, window.side, window.start, window.notice):
            part.set_theme(self.theme)
        self.wear_bar()

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, self.theme)

    def wear_bar(self) -> None:
        """Dress the toolbar and its icons."""
        window = self._window
        window.bar.setStyleSheet(_bar_sheet(self.theme))
        window.actions_.set_icons(lambda name: icon(name, self.theme.muted, self.theme.faint))

    def zoom(self, by: int) -> None:
        """Go one step larger (1) or smaller (-1), or back to normal (0)."""
        state = self._window.state
        if by == 0:
            state.set_zoom(1.0)
        else:
            state.step_zoom(by)

    def _name(self) -> str:
        return themes.system_theme_name() if self.chosen == SYSTEM else self.chosen

    def _system_changed(self) -> None:
        if self.chosen == SYSTEM:
            self.theme = themes.load(self._name())
            self.wear()


def _bar_sheet(theme: Theme) -> str:
    return (
        f"QToolBar {{ background: {theme.card.name()}; border: 0; border-bottom: 1px solid {theme.rule.name()};"
        " padding: 0 6px; spacing: 2px; }"
        f"QToolBar::separator {{ background: {theme.rule.name()}; width: 1px; margin: 6px 6px; }}"
        f"QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 4px 9px;"
        f" color: {theme.ink.name()}; }}"
        f"QToolButton:hover {{ background: {theme.raised.name()}; }}"
        f"QToolButton:pressed, QToolButton:checked {{ background: {theme.selection.name()}; }}"
        f"QToolButton:focus {{ border-color: {theme.accent.name()}; }}"
        f"QToolButton:disabled {{ color: {theme.faint.name()}; }}"
    )


def icon(name: str, colour: QColor, disabled: QColor, size: int = 18) -> QIcon:
    """Return the line drawing `name` in `colour`, for plain and doubled resolution, paler where disabled."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = (places.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", tint.name()).encode()))
        for scale in (1, 2):
            pixmap = QPixmap(size * scale, size * scale)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
            painter.end()
            pixmap.setDevicePixelRatio(scale)
            made.addPixmap(pixmap, mode)
    return made
