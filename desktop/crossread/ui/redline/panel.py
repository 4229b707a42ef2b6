"""The redline with its bar: told anew when the comparison, the pair or the size of the text changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crossread.story import names
from crossread.translation import translate
from crossread.ui.models.view_state import ViewState
from crossread.ui.redline.bar import RedlineBar
from crossread.ui.redline.find_bar import RedlineFind
from crossread.ui.redline.text import RedlineText
from crossread.ui.theme import Theme


class RedlinePanel(QWidget):
    """Follows `state`; what changes while it is hidden is caught up with when it is shown."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._stale = True
        self.bar = RedlineBar(state, theme, self)
        self.text = RedlineText(state, theme, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self.text, 1)
        self.find = RedlineFind(self.text, theme, self)
        box.addWidget(self.find)
        self.setFocusProxy(self.text)
        self.text.counted.connect(self.bar.show_count)
        state.comparison_changed.connect(self._tell_anew)
        state.pair.changed.connect(self._tell_anew)
        state.zoom_changed.connect(self._tell_anew)
        state.typeface_changed.connect(self._tell_anew)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.bar.set_theme(theme)
        self.text.set_theme(theme)
        self.find.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell what is compared by now."""
        super().showEvent(event)
        self._state.pair.hold()
        if self._stale:
            self._tell()

    def _tell_anew(self, _: object = None) -> None:
        self._stale = True
        if self.isVisible():
            self._tell()

    def _tell(self) -> None:
        self._stale = False
        comparison, pair = self._state.comparison, self._state.pair
        self.bar.show_versions(comparison)
        if comparison is not None and pair.older is not None and pair.newer is not None:
            called = names(comparison.story.versions)
            says = translate("Redline", "From {older} to {newer}", older=called[pair.older], newer=called[pair.newer])
            self.text.setAccessibleName(says)
        self.text.show_pair()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the find bar, else go back to the columns, with an Esc that nothing else had a use for."""
        if event.key() == Qt.Key.Key_Escape and not self.find.isHidden():
            self.find.leave()
        elif event.key() == Qt.Key.Key_Escape:
            self.bar.left.emit()
        else:
            super().keyPressEvent(event)
