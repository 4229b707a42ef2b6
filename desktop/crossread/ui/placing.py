"""Where facts and quotes stand: beside the columns or below them, how large, and what the reporter drew is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

_COLUMN = 330
"""The width a column of text keeps, in pixels, before the facts go below: some 45 characters of text."""
_SHARE = 0.34
"""How much of the height that texts and facts share the facts get below; with their filter, some 38 of 100."""
_LINES = 6
"""How many lines of facts are in view below at the least, as long as the texts keep as much room as the facts."""
_ROOMY = 0.54
"""The share of the whole height that the overview gets below: a matrix and its figures are looked at as one picture."""
_SIDE = (390, 112, 760)
"""Width of the fact table at the side: for what a fact is about, for each version, and at most."""


class Placing(QObject):
    """Lays out the window's splitter. `place` is "side", "below" or "auto", `wanted` whether the pane is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._memory = window.memory
        self.wanted = True
        self.place = self._memory.value("facts", "auto")
        self._laid_out = ("", 0, 0, "")
        facts = window.side.facts
        for below in (True, False):
            kept = self._memory.value(_card_name(below))
            if kept is not None and str(kept).isdecimal():
                facts.give_card(below, int(kept))
        facts.card_sized.connect(lambda below, size: self._memory.keep(_card_name(below), size))
        window.splitter.splitterMoved.connect(lambda *_: self._remember())
        window.side.view_changed.connect(lambda _: self.lay_out())

    def toggle(self) -> None:
        """Show the pane, or hide it; the keyboard goes from there to the columns."""
        held = self._window.side.isAncestorOf(self._window.focusWidget())
        self.wanted = not self.wanted
        self.lay_out()
        if held and not self.wanted:
            self._window.focus_columns()

    def show(self) -> None:
        """Show the pane."""
        self.wanted = True
        self.lay_out()

    def stand(self, place: str) -> None:
        """Stand the pane at the "side", "below", or, "auto", where there is room."""
        self.place = place
        self._memory.keep("facts", place)
        self.show()

    def lay_out(self) -> None:
        """Stand the pane at the side where the columns keep a readable width, else below."""
        window = self._window
        count, width = max(len(window.desk.keys), 1), window.width()
        side = min(_SIDE[0] + _SIDE[1] * count, _SIDE[2])
        place = self.place
        if place == "auto":
            place = "side" if width - side >= count * _COLUMN else "below"
        view = "overview" if window.side.shown == "overview" else "facts"
        if (place, count, width, view) != self._laid_out:
            self._laid_out = place, count, width, view
            below, splitter = place == "below", window.splitter
            splitter.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
            window.side.facts.set_below(below)
            kept = self._memory.value(f"{view} {place}")
            whole = splitter.height() if below else splitter.width()
            usual = self._usual_height(whole, view) if below else side
            size = round(whole * float(kept)) if kept else usual
            splitter.setSizes([whole - size, size])
        window.side.setVisible(self.wanted)

    def _usual_height(self, whole: int, view: str) -> int:
        """Return how high the pane is below while the reporter drew nothing else; `whole` is shared with the texts."""
        if view == "overview":
            return round(whole * _ROOMY)
        window = self._window
        facts = window.side.facts
        facts.filter_bar.fit(window.splitter.width())
        tools = facts.filter_bar.heightForWidth(window.splitter.width()) + window.side.tabs.sizeHint().height()
        shared = whole - window.pane.header.height() - window.pane.legend.height() - tools  # text and facts alone
        return tools + max(round(shared * _SHARE), min(facts.view.height_of(_LINES), shared // 2))

    def _remember(self) -> None:
        first, second = self._window.splitter.sizes()
        if first + second:
            self._memory.keep(f"{self._laid_out[3]} {self._laid_out[0]}", round(second / (first + second), 3))


def _card_name(below: bool) -> str:
    return f"fact card {'below' if below else 'side'}"
