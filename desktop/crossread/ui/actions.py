"""The one table of actions: it feeds the menus, the toolbar, the shortcuts and the page of shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from crossread.translation import all_marked, marked, translate
from crossread.ui.action import Action, Key, Role
from crossread.ui.group_actions import GROUPS, grouped
from crossread.ui.hand_actions import BY_HAND, lines_selected

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

MENUS = all_marked("Menus", "&File", "&Edit", "Ve&rsions", "&Go", "&View", "&Help")


def _compared(window: MainWindow) -> bool:
    comparison = window.state.comparison
    return comparison is not None and bool(comparison.rows)


def _any(window: MainWindow) -> bool:
    return bool(window.desk.keys)


def _several(window: MainWindow) -> bool:
    return _compared(window) and len(window.desk.keys) > 1


def _chosen(window: MainWindow) -> bool:
    return window.state.chosen is not None


def _undo(window: MainWindow) -> str:
    """Return what undo says of its next step: "Undo link paragraphs"."""
    step = window.desk.undo.undoText()
    return translate("Actions", "&Undo {step}", step=step) if step else translate("Actions", "&Undo")


def _redo(window: MainWindow) -> str:
    step = window.desk.undo.redoText()
    return translate("Actions", "&Redo {step}", step=step) if step else translate("Actions", "&Redo")


def _hide(window: MainWindow) -> str:
    return translate("Actions", "S&how column") if window.arranging.hidden else translate("Actions", "&Hide column")


def _held(window: MainWindow) -> bool:
    return window.state.chosen is not None or window.state.passage is not None


def _quote(window: MainWindow) -> bool:
    return window.side.quoting


def _show_preferences(window: MainWindow) -> None:
    from crossread.ui.dialogs.preferences import show_preferences

    show_preferences(window)


TABLE: tuple[Action, ...] = (
    Action(
        "open",
        "&Open…",
        "&File",
        lambda w: w.files.ask_to_open(),
        (Key.Open,),
        icon="open",
        bar="Open",
        tip="Add files as versions, or open a saved story",
    ),
    Action("open-address", "Open &web address…", "&File", lambda w: w.files.ask_for_address(), ("Ctrl+L",)),
    Action("save", "&Save story", "&File", lambda w: w.files.save(), (Key.Save,), enabled=_any, section=True),
    Action("save-as", "Save story &as…", "&File", lambda w: w.files.save_as(), (Key.SaveAs,), enabled=_any),
    Action(
        "export",
        "&Export…",
        "&File",
        lambda w: w.files.ask_to_export(),
        ("Ctrl+E",),
        enabled=_compared,
        icon="export",
        bar="Export",
        tip="Write the comparison as a web page, a table or JSON",
    ),
    Action(
        "print",
        "&Print…",
        "&File",
        lambda w: w.printing.print(),
        (Key.Print,),
        enabled=_compared,
        tip="Print the facts and texts, or the redline while it is shown",
        section=True,
    ),
    Action("print-preview", "Print pre&view…", "&File", lambda w: w.printing.preview(), enabled=_compared),
    Action(
        "close-story",
        "&Close story",
        "&File",
        lambda w: w.files.close_story(),
        (Key.Close,),
        enabled=_any,
        section=True,
    ),
    Action("quit", "&Quit", "&File", lambda w: w.close(), (Key.Quit,), section=True, role=Role.QuitRole),
    Action(
        "undo",
        "&Undo",
        "&Edit",
        lambda w: w.desk.undo.undo(),
        (Key.Undo,),
        lambda w: w.desk.undo.canUndo(),
        says=_undo,
    ),
    Action(
        "redo",
        "&Redo",
        "&Edit",
        lambda w: w.desk.undo.redo(),
        (Key.Redo,),
        lambda w: w.desk.undo.canRedo(),
        says=_redo,
    ),
    Action(
        "copy",
        "&Copy",
        "&Edit",
        lambda w: w.copy(),
        (Key.Copy,),
        enabled=_compared,
        section=True,
    ),
    Action("copy-fact", "Copy fact as &sentence", "&Edit", lambda w: w.copy_fact(), ("Ctrl+Shift+C",), enabled=_chosen),
    Action(
        "copy-quote",
        "Copy &quote with speaker and outlet",
        "&Edit",
        lambda w: w.copy_quote(),
        ("Ctrl+Shift+K",),
        enabled=_quote,
    ),
    Action("select-all", "Select &all", "&Edit", lambda w: w.reading.select_all(), (Key.SelectAll,), enabled=_compared),
    Action(
        "find",
        "&Find…",
        "&Edit",
        lambda w: w.reading.find(),
        (Key.Find,),
        enabled=_compared,
        section=True,
        tip="Find words in all versions at once",
    ),
    Action("find-next", "Find &next", "&Edit", lambda w: w.reading.find(1), (Key.FindNext,), enabled=_compared),
    Action(
        "find-previous",
        "Find &previous",
        "&Edit",
        lambda w: w.reading.find(-1),
        (Key.FindPrevious,),
        enabled=_compared,
    ),
    Action("find-fact", "Search fac&ts", "&Edit", lambda w: w.search_facts(), ("Ctrl+Shift+F",), enabled=_compared),
    *BY_HAND,
    Action(
        "preferences",
        "Pr&eferences…",
        "&Edit",
        _show_preferences,
        (Key.Preferences, "Ctrl+,"),
        tip="Colours, type, what reads the texts, what is kept",
        section=True,
        role=Role.PreferencesRole,
    ),
    Action(
        "paste",
        "&Paste as version",
        "Ve&rsions",
        lambda w: w.files.paste(),
        (Key.Paste,),
        icon="paste",
        bar="Paste",
        tip="Add what is on the clipboard as a version",
    ),
    Action(
        "paste-dialog",
        "Paste with &details…",
        "Ve&rsions",
        lambda w: w.files.ask_to_paste(),
        ("Ctrl+Shift+V",),
        tip="Paste or type a version and say where it comes from",
    ),
    Action(
        "compare-again",
        "Compare a&gain",
        "Ve&rsions",
        lambda w: w.desk.compare_again(),
        (Key.Refresh,),
        enabled=lambda w: w.desk.stale and not w.desk.busy,
    ),
    Action(
        "remove-unread",
        "Remove &unread versions",
        "Ve&rsions",
        lambda w: w.desk.remove_unread(),
        enabled=lambda w: bool(w.desk.unread),
    ),
    Action(
        "move-left",
        "Move column &left",
        "Ve&rsions",
        lambda w: w.arranging.move(-1),
        ("Ctrl+Shift+Left",),
        enabled=lambda w: w.arranging.can_move(-1),
        tip="Move the column you are in one place to the left",
        section=True,
    ),
    Action(
        "move-right",
        "Move column &right",
        "Ve&rsions",
        lambda w: w.arranging.move(1),
        ("Ctrl+Shift+Right",),
        enabled=lambda w: w.arranging.can_move(1),
        tip="Move the column you are in one place to the right",
    ),
    Action(
        "hide-column",
        "&Hide column",
        "Ve&rsions",
        lambda w: w.arranging.flip(),
        ("Ctrl+Shift+H",),
        enabled=lambda w: w.arranging.can_hide(w.arranging.position),
        says=_hide,
        tip="Fold the column you are in to a slim stub, or show it again",
    ),
    Action(
        "stop",
        "S&top",
        "Ve&rsions",
        lambda w: w.desk.cancel(),
        ("Ctrl+.",),
        enabled=lambda w: w.desk.busy or w.desk.errand is not None,
    ),
    Action(
        "next-difference",
        "&Next difference",
        "&Go",
        lambda w: w.reading.step_difference(1),
        ("F8", "F7"),
        enabled=_several,
        icon="next",
        bar="Next",
        tip="Go to the next difference",
    ),
    Action(
        "previous-difference",
        "&Previous difference",
        "&Go",
        lambda w: w.reading.step_difference(-1),
        ("Shift+F8", "Shift+F7"),
        enabled=_several,
        icon="previous",
        bar="Previous",
        tip="Go to the previous difference",
    ),
    Action(
        "next-conflict",
        "Next &conflict",
        "&Go",
        lambda w: w.pane.next_conflict(),
        ("F4",),
        enabled=_several,
        section=True,
        tip="Go to the next fact that the versions tell differently",
    ),
    Action(
        "previous-conflict",
        "Previous c&onflict",
        "&Go",
        lambda w: w.pane.previous_conflict(),
        ("Shift+F4",),
        enabled=_several,
    ),
    Action("next-fact", "Next &fact", "&Go", lambda w: w.step_fact(1), ("Ctrl+Down",), enabled=_compared),
    Action("previous-fact", "Pre&vious fact", "&Go", lambda w: w.step_fact(-1), ("Ctrl+Up",), enabled=_compared),
    Action("let-go", "Let &go of what is chosen", "&Go", lambda w: w.state.let_go(), ("Esc",), enabled=_held),
    *(
        Action(
            f"paragraph-{way}",
            text,
            "&Go",
            lambda w, walk=walk: w.by_hand.walk(*walk),
            (f"Alt+{way.capitalize()}",),
            enabled=lambda w: _compared(w) and not w.reading.in_redline,
            section=way == "down",
        )
        for way, text, walk in (
            ("down", marked("Actions", "Ne&xt paragraph"), (0, 1)),
            ("up", marked("Actions", "Previous paragrap&h"), (0, -1)),
            ("left", marked("Actions", "Paragraph to the left"), (-1, 0)),
            ("right", marked("Actions", "Paragraph to the right"), (1, 0)),
        )
    ),
    Action("go-columns", "To the co&lumns", "&Go", lambda w: w.focus_columns(), ("F6",), enabled=_any, section=True),
    Action("go-facts", "To the fac&t table", "&Go", lambda w: w.show_view("facts"), ("Shift+F6",), enabled=_any),
    Action("zoom-in", "Zoom &in", "&View", lambda w: w.looks.zoom(1), (Key.ZoomIn, "Ctrl+=")),
    Action("zoom-out", "Zoom &out", "&View", lambda w: w.looks.zoom(-1), (Key.ZoomOut,)),
    Action("zoom-normal", "&Normal size", "&View", lambda w: w.looks.zoom(0), ("Ctrl+0",)),
    Action(
        "redline",
        "R&edline",
        "&View",
        lambda w: w.reading.toggle_redline(),
        ("Ctrl+D",),
        enabled=lambda w: w.state.pair.older is not None and _compared(w),
        checked=lambda w: w.reading.in_redline,
        tip="Read two versions as one text, with what was deleted and what was inserted",
        section=True,
    ),
    Action(
        "changes-only",
        "Show chan&ges only",
        "&View",
        lambda w: w.arranging.toggle_changes_only(),
        ("Ctrl+Shift+O",),
        enabled=_several,
        checked=lambda w: w.arranging.changes_only,
        tip="Fold the rows that are the same everywhere; a click on their line, or Enter, opens them",
    ),
    Action(
        "show-columns",
        "Show all col&umns",
        "&View",
        lambda w: w.arranging.show_all(),
        ("Ctrl+Shift+J",),
        enabled=lambda w: bool(w.desk.arrangement.hidden),
        tip="Show the hidden columns again",
    ),
    Action(
        "freeze",
        "&Keep base or first column in sight",
        "&View",
        lambda w: w.arranging.toggle_freeze(),
        checked=lambda w: w.arranging.freezes,
        tip="Where the columns need more room than there is, one stays at the left while the others scroll",
    ),
    Action(
        "facts",
        "&Facts, quotes and overview",
        "&View",
        lambda w: w.placing.toggle(),
        ("F9",),
        enabled=_any,
        checked=lambda w: w.placing.wanted,
        icon="facts",
        bar="Facts",
        tip="Show or hide facts, quotes and overview",
        section=True,
    ),
    *(
        Action(
            f"show-{name}",
            text,
            "&View",
            lambda w, name=name: w.show_view(name),
            (key,),
            enabled=_any,
            checked=lambda w, name=name: w.placing.wanted and w.side.shown == name,
            radio="side view",
        )
        for name, text, key in (
            ("facts", marked("Actions", "Fact &table"), "Ctrl+1"),
            ("quotes", marked("Actions", "&Quotes"), "Ctrl+2"),
            ("overview", marked("Actions", "O&verview"), "Ctrl+3"),
        )
    ),
    *(
        Action(
            f"facts-{place}",
            text,
            "&View",
            lambda w, place=place: w.placing.stand(place),
            enabled=_any,
            checked=lambda w, place=place: w.placing.place == place,
            radio="facts place",
        )
        for place, text in (
            ("auto", marked("Actions", "Facts where there is &room")),
            ("side", marked("Actions", "Facts at the &side")),
            ("below", marked("Actions", "Facts &below")),
        )
    ),
    Action(
        "show-dismissed",
        "Show dismissed facts",
        "&View",
        lambda w: w.judged.toggle_dismissed(),
        enabled=lambda w: w.judged.some_dismissed,
        checked=lambda w: w.state.filter.dismissed,
    ),
    *GROUPS,
    *(
        Action(
            f"theme-{name}",
            text,
            "&View",
            lambda w, name=name: w.looks.choose(name),
            checked=lambda w, name=name: w.looks.chosen == name,
            radio="theme",
            section=name == "system",
        )
        for name, text in (
            ("system", marked("Actions", "Colours of the s&ystem")),
            ("light", marked("Actions", "&Light")),
            ("dark", marked("Actions", "&Dark")),
            ("safe", marked("Actions", "&Colour-blind safe")),
        )
    ),
    Action(
        "commands",
        "&Find a command…",
        "&Help",
        lambda w: w.commands.open(),
        ("Ctrl+Shift+P",),
        tip="Type a few letters of anything the menus hold",
    ),
    Action("shortcuts", "&Keyboard shortcuts", "&Help", lambda w: w.show_shortcuts(), ("F1",)),
    Action("about", "&About Crossread", "&Help", lambda w: w.show_about(), role=Role.AboutRole, section=True),
)


def sequences(entry: Action) -> list[QKeySequence]:
    """Return the key sequences of `entry` on this platform, without doubles."""
    found: list[QKeySequence] = []
    for key in entry.keys:
        keys = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        found += [one for one in keys if one not in found]
    return found


def needs(entry: Action) -> str:
    """Return what `entry` lacks while it cannot be done."""
    wanted = {
        _any: translate("Commands", "needs a version"),
        _compared: translate("Commands", "needs a comparison"),
        _several: translate("Commands", "needs two versions"),
        _chosen: translate("Commands", "needs a chosen fact"),
        _quote: translate("Commands", "needs a chosen quote"),
        grouped: translate("Commands", "needs grouped facts"),
        lines_selected: translate("Commands", "needs two selected lines of the fact table that can be merged"),
    }
    return wanted.get(entry.enabled) or translate("Commands", "nothing to do now")


def plain(text: str) -> str:
    """Return an action's text without its mnemonic and its dots."""
    return text.replace("&", "").rstrip("…\u00a0")
