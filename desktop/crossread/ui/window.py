"""The main window: puts the parts together, and nothing else."""

from __future__ import annotations

import contextlib
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from crossread import wording
from crossread.compare import Comparison, Options
from crossread.errors import Unsaved
from crossread.translation import translate, translate_n
from crossread.ui.action_set import ActionSet
from crossread.ui.arranging import Arranging
from crossread.ui.by_hand import ByHand
from crossread.ui.fact_lines import FactLines
from crossread.ui.facts import FactPanel
from crossread.ui.facts.detail import summary
from crossread.ui.files import Files
from crossread.ui.judged import Judged
from crossread.ui.looks import Looks
from crossread.ui.memory import Memory
from crossread.ui.models.arrangement import provisional
from crossread.ui.models.desk import Desk
from crossread.ui.models.view_state import ViewState
from crossread.ui.notices import Notice, Progress
from crossread.ui.pipelines import PipelinesMenu
from crossread.ui.placing import Placing
from crossread.ui.printing import Printing
from crossread.ui.reading import Reading
from crossread.ui.recent import RecentMenu
from crossread.ui.session import Session
from crossread.ui.side import SidePane
from crossread.ui.start import StartPage
from crossread.ui.versions import VersionsMenu

if TYPE_CHECKING:
    from crossread.ui.palette import CommandPalette
    from crossread.ui.quotes import QuotesPanel

_BAR = ("paste", "open", "", "previous-difference", "next-difference", "", "export", "facts")


class MainWindow(QMainWindow):
    """One window, one story. `theme` holds for this time only, without it the remembered one does."""

    def __init__(self, memory: Memory, theme: str | None = None) -> None:
        super().__init__()
        self.memory = memory
        self.state = ViewState(self)
        self.desk = Desk(self.state, self)
        self.desk.options = Options(memory.preferences.pipeline or None)
        self.looks = Looks(self, theme)
        self.files = Files(self)
        self.session = Session(self)
        self._assemble()
        self._furnish()
        self._listen()
        self._restore()

    def _assemble(self) -> None:
        # From the outside in: the style sheets are worked out anew for all of a part that gets another parent.
        theme = self.looks.theme
        centre = QWidget(self)
        self.notice = Notice(theme, centre)
        self.pages = QStackedWidget(centre)
        self.start = StartPage(theme, self.pages)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self.pages)
        self.reading = Reading(self.state, theme, self.splitter)
        self.pane = self.reading.pane
        self.side = SidePane(self.state, theme, self.splitter)
        self.splitter.addWidget(self.reading)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setCollapsible(0, False)
        self.placing = Placing(self)
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.splitter)
        box = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        box.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        self.by_hand = ByHand(self)
        self.judged = Judged(self)
        self.fact_lines = FactLines(self)
        self.arranging = Arranging(self)
        self.actions_ = ActionSet(self)
        self.actions_.fill_menus()
        self.pipelines = PipelinesMenu(self, self.actions_.menus["Ve&rsions"])
        self.versions_menu = VersionsMenu(self, self.actions_.menus["Ve&rsions"])
        self.bar = QToolBar(translate("Window", "Toolbar"), movable=False)
        self.bar.setObjectName("toolbar")
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.bar.setIconSize(QSize(18, 18))
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.actions_.fill_bar(self.bar, _BAR)
        self.bar.setFixedHeight(self.bar.fontMetrics().height() + 26)  # a change of theme would move it otherwise
        self.addToolBar(self.bar)
        self.fact_lines.offer_on(self.facts.view)
        self.progress = Progress(self.desk)
        self.words = QLabel()
        self.words.setContentsMargins(8, 0, 0, 0)
        self.statusBar().addWidget(self.words)
        self.statusBar().addPermanentWidget(self.progress)
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 360)
        self.looks.wear_bar()

    def _furnish(self) -> None:
        """Add what works over the parts or in the menus alone."""
        self.printing = Printing(self)
        self.recent = RecentMenu(self, self.actions_.menus["&File"], self.actions_.by_id["save"])

    def _listen(self) -> None:
        self.desk.arranged.connect(self._arranged)
        self.desk.busy_changed.connect(lambda _: self.actions_.refresh())
        self.desk.busy_changed.connect(self.side.set_busy)
        self.desk.errand_changed.connect(self.actions_.refresh)
        self.desk.told.connect(self.tell)
        self.desk.undo.indexChanged.connect(lambda _: self.actions_.refresh())
        self.desk.undo.indexChanged.connect(lambda _: self.statusBar().clearMessage())
        self.state.comparison_changed.connect(self._compared)
        self.state.fact_chosen.connect(lambda _: self.actions_.refresh())
        self.state.picked.changed.connect(self.actions_.refresh)
        self.facts.picked_changed.connect(self.actions_.refresh)
        self.state.judged_changed.connect(lambda: self._compared(self.state.comparison))
        self.state.passage_chosen.connect(lambda _: self.actions_.refresh())
        self.state.hidden_changed.connect(self.actions_.refresh)
        self.pane.header.reached.connect(lambda _: self.actions_.refresh())
        self.side.view_changed.connect(lambda _: self.actions_.refresh())
        self.side.quotes_made.connect(self._offer_quotes)
        self.reading.difference_shown.connect(self._count)
        self.reading.turned.connect(self.actions_.refresh)
        self.reading.turned.connect(self.statusBar().clearMessage)
        self.pane.conflict_shown.connect(self._count_conflicts)
        self.pane.header.menu_wanted.connect(self.versions_menu.open_at)
        self.start.paste_wanted.connect(self.files.ask_to_paste)
        self.start.open_wanted.connect(self.files.ask_to_open)
        self.start.address_wanted.connect(self.files.ask_for_address)
        self.start.sample_wanted.connect(self.files.open_sample)
        self.start.story_wanted.connect(self.files.open_story)
        self._arranged()

    @property
    def facts(self) -> FactPanel:
        """The fact table with its filter and card."""
        return self.side.facts

    @cached_property
    def commands(self) -> CommandPalette:
        """The command palette; made when it is first asked for: the first paint can do without."""
        from crossread.ui.palette import CommandPalette

        return CommandPalette(self)

    def _offer_quotes(self, panel: QuotesPanel) -> None:
        panel.view.addAction(self.actions_.by_id["copy-quote"])
        panel.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        panel.quote_changed.connect(self.actions_.refresh)

    # Keeping up

    def _arranged(self) -> None:
        there = bool(self.desk.keys)
        if there and self.pages.currentIndex() != 1:
            self.pages.setCurrentIndex(1)
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        if not there:
            self.pages.setCurrentIndex(0)
            self.start.refresh(self.memory.recent())
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        shown = self.state.comparison
        if there and (shown is None or not shown.rows):
            count = range(len(self.desk.keys))
            self.state.set_comparison(provisional(map(self.desk.version, count), map(self.desk.label, count)))
        self.bar.setVisible(there)
        self.files.show_title()
        self.actions_.refresh()

    def _compared(self, comparison: Comparison | None) -> None:
        self.placing.lay_out()
        words = ""
        if comparison is not None and comparison.rows:
            count = len(comparison.story.versions)
            versions = translate_n("Window", "{n} version.", "{n} versions.", count)
            told = (versions, wording.apart(comparison), summary(comparison, self.state.standing))
            words = " ".join(filter(None, told))
        self.words.setText(words)
        self.files.show_title()
        self.actions_.refresh()

    def _count(self, number: int, count: int) -> None:
        words = translate("Window", "Difference {number} of {count}", number=number, count=count)
        if self.reading.in_redline:
            words = translate("Window", "Change {number} of {count}", number=number, count=count)
        if not count:
            words = translate("Window", "The versions do not differ in their words.")
        self.statusBar().showMessage(words, 6000)

    def _count_conflicts(self, number: int, count: int) -> None:
        words = translate("Window", "Conflict or difference {number} of {count}", number=number, count=count)
        if not count:
            words = translate("Window", "No fact shown contradicts or differs.")
        self.statusBar().showMessage(words, 6000)

    def tell(self, sentence: str, trouble: bool = False) -> None:
        """Say `sentence` above the columns; it stays until it is dismissed or another takes its place."""
        self.notice.say(sentence, trouble=trouble)

    def prefer(self, **changes: object) -> None:
        """Change and keep preferences."""
        try:
            self.memory.prefer(**changes)
        except Unsaved as trouble:
            self.tell(wording.trouble(str(trouble)), trouble=True)

    # Facts

    def step_fact(self, by: int) -> None:
        """Choose the next or the previous fact of the table."""
        self.facts.step(by)

    def copy_fact(self) -> None:
        """Put the chosen fact on the clipboard as a sentence."""
        if self.state.chosen is not None and self.state.comparison is not None:
            sentence = wording.line(self.state.chosen, self.state.comparison.story.versions)
            QGuiApplication.clipboard().setText(sentence)
            self.statusBar().showMessage(translate("Window", "Copied as a sentence."), 4000)

    def copy(self) -> None:
        """Copy what the keyboard is in: a quote, a figure of the overview, else what is selected in the columns."""
        focus = self.focusWidget()
        beside = self.side.view()
        here = beside is not self.facts and focus is not None and beside.isAncestorOf(focus)
        (beside if here else self.reading).copy_selection()

    def copy_quote(self) -> None:
        """Put the current quote on the clipboard with its speaker and outlet."""
        if self.side.quotes.copy_quote():
            self.statusBar().showMessage(translate("Window", "Copied with speaker and outlet."), 4000)

    def search_facts(self) -> None:
        """Put the cursor into the search field of the fact table."""
        self.show_view("facts")
        self.facts.filter_bar.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.facts.filter_bar.search.selectAll()

    def focus_columns(self) -> None:
        """Put the keyboard into the columns."""
        self.reading.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_view(self, name: str) -> None:
        """Show the "facts", the "quotes" or the "overview" beside the columns, and put the keyboard there."""
        self.side.show_view(name)
        self.placing.show()
        self.side.focus()

    # Dialogs

    def show_about(self) -> None:
        """Say what this is, who made it and under which licences."""
        from crossread.ui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    def show_shortcuts(self) -> None:
        """Show all shortcuts."""
        from crossread.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self).open()

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, links and text."""
        if event.source() is None and self.files.takes(event.mimeData()):
            event.acceptProposedAction()
            self.start.show_drag(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no more that something can be dropped."""
        super().dragLeaveEvent(event)
        self.start.show_drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped as versions."""
        self.start.show_drag(False)
        if event.source() is None:
            data: QMimeData = event.mimeData()
            if self.files.take(data):
                event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the room for the facts anew."""
        super().resizeEvent(event)
        self.placing.lay_out()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer on a header card what can be done with its version."""
        for position, card in enumerate(self.pane.header.cards):
            if position < len(self.desk.keys) and card.rect().contains(card.mapFromGlobal(event.globalPos())):
                self.versions_menu.open_at(position, event.globalPos())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work, remember the window's place, end the worker."""
        if not self.files.may_close():
            event.ignore()
            return
        self.memory.keep("geometry", self.saveGeometry())
        with contextlib.suppress(Unsaved):  # the window closes; there is nobody to tell
            self.memory.prefer(text_size=self.state.zoom)
        self.session.end()
        self.desk.close()
        super().closeEvent(event)

    def _restore(self) -> None:
        geometry = self.memory.bytes("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            room = QApplication.primaryScreen().availableGeometry()
            self.resize(min(1440, room.width() * 92 // 100), min(920, room.height() * 92 // 100))
        self.state.set_zoom(self.memory.preferences.text_size)
        self.state.set_typeface(self.memory.preferences.typeface)
        if self.memory.troubles:
            self.tell(wording.trouble(self.memory.troubles[0]), trouble=True)
        QTimer.singleShot(0, self, self.actions_.refresh)
