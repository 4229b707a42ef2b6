"""The filter over the quotes: a speaker, a search, and in words how many are shown and how many are altered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from crossread.translation import translate, translate_n
from crossread.ui.facts.flow import FlowLayout
from crossread.ui.facts.search_field import SearchField
from crossread.ui.quotes.model import NOBODY, QuoteFilter, QuoteTable
from crossread.ui.theme import Theme


class QuoteFilterBar(QWidget):
    """Asks for a filter; who shows the quotes applies it."""

    filter_wanted = Signal(object)
    """QuoteFilter"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(translate("Quotes", "Search quotes"), self)
        self.search.setFixedWidth(180)
        self.speaker = QComboBox(self)
        self.speaker.setAccessibleName(translate("Quotes", "Speaker"))
        self.speaker.setToolTip(translate("Quotes", "Show the quotes of one speaker"))
        self.speaker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.speaker.setMinimumContentsLength(22)
        self.speaker.setMaxVisibleItems(20)
        self.words = QLabel(self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        flow = FlowLayout(self, spacing=8)
        flow.setContentsMargins(10, 8, 10, 8)
        for part in (self.search, self.speaker, self.words):
            flow.addWidget(part)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.search.textChanged.connect(self._ask)
        self.speaker.currentIndexChanged.connect(self._ask)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        rule, accent, muted = theme.rule.name(), theme.accent.name(), theme.muted.name()
        self.setStyleSheet(
            f"QuoteFilterBar QLineEdit {{ border: 1px solid {rule}; border-radius: 5px; padding: 4px 6px;"
            f" background: {theme.paper.name()}; }}"
            f"QuoteFilterBar QLineEdit:focus {{ border-color: {accent}; }}"
            f"QuoteFilterBar QLabel {{ color: {muted}; padding: 5px 0; }}"
        )

    def show_speakers(self, table: QuoteTable) -> None:
        """Offer the speakers of `table`; who was chosen stays so where it is still named."""
        chosen = self.speaker.currentData()
        self.speaker.blockSignals(True)
        self.speaker.clear()
        self.speaker.addItem(translate("Quotes", "All speakers"), None)
        for name, count in table.speakers:
            self.speaker.addItem(f"{name or translate('Quotes', NOBODY)} ({count})", name)
        self.speaker.setCurrentIndex(max(self._index(chosen), 0))
        self.speaker.blockSignals(False)
        if self.speaker.currentData() != chosen:
            self._ask()

    def _index(self, name: str | None) -> int:
        return next((i for i in range(self.speaker.count()) if self.speaker.itemData(i) == name), -1)

    def choose_speaker(self, name: str | None) -> None:
        """Show the quotes of `name`; None for all, "" for those without a speaker."""
        self.speaker.setCurrentIndex(max(self._index(name), 0))

    def reset(self) -> None:
        """Show all quotes again."""
        self.search.clear()
        self.speaker.setCurrentIndex(0)

    def count(self, shown: int, total: int, altered: int) -> None:
        """Say how many quotes are shown, and how many of all are altered."""
        said = translate_n("Quotes", "{n} quote", "{n} quotes", total)
        if shown != total:
            said = translate_n("Quotes", "{shown} of {n} quote", "{shown} of {n} quotes", total, shown=shown)
        changed = translate_n("Quotes", "{quotes}, {n} altered", "{quotes}, {n} altered", altered, quotes=said)
        self.words.setText(changed if altered else translate("Quotes", "{quotes}, none altered", quotes=said))

    def _ask(self, _: object = None) -> None:
        self.filter_wanted.emit(QuoteFilter(self.speaker.currentData(), self.search.text()))
