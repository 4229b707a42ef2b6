"""What the reporter puts right by hand and decides about facts, as entries of the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossread.facts import Decision
from crossread.ui.action import Action

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow


def _chosen(window: MainWindow) -> bool:
    return window.state.chosen is not None


def lines_selected(window: MainWindow) -> bool:
    """Return whether two lines of the fact table at least are selected, and none that follows from others."""
    return window.fact_lines.several


BY_HAND: tuple[Action, ...] = (
    Action(
        "confirm-fact",
        "Confirm fact",
        "&Edit",
        lambda w: w.judged.confirm(),
        ("Ctrl+Shift+Y",),
        enabled=_chosen,
        checked=lambda w: w.judged.has(Decision.CONFIRMED),
        says=lambda w: w.judged.confirming,
        tip="You have checked it: what the line says of the versions is right",
        section=True,
    ),
    Action(
        "dismiss-fact",
        "Dismiss fact",
        "&Edit",
        lambda w: w.judged.dismiss(),
        ("Ctrl+Shift+D",),
        enabled=_chosen,
        checked=lambda w: w.judged.has(Decision.DISMISSED),
        says=lambda w: w.judged.dismissing,
        tip="It is of no matter: the line leaves the table and is no conflict any more",
    ),
    Action(
        "note-fact",
        "Note on fact…",
        "&Edit",
        lambda w: w.judged.note(),
        ("Ctrl+Shift+N",),
        enabled=_chosen,
        tip="Write down what you know about it; it is kept with the story",
    ),
    Action(
        "merge-facts",
        "Merge fact lines",
        "&Edit",
        lambda w: w.fact_lines.merge(),
        ("Ctrl+J",),
        enabled=lines_selected,
        tip="Make one line of the selected lines of the fact table; its verdict is judged anew",
        section=True,
    ),
    Action(
        "separate-version",
        "Separate version from this line…",
        "&Edit",
        lambda w: w.fact_lines.separate(),
        ("Ctrl+Shift+B",),
        enabled=lambda w: w.fact_lines.separable,
        says=lambda w: w.fact_lines.separating,
        tip="What one version says there is another fact: give it a line of its own",
    ),
    Action(
        "separate-all",
        "Separate into single lines",
        "&Edit",
        lambda w: w.fact_lines.take_apart(),
        enabled=lambda w: w.fact_lines.divisible,
        tip="Give the words of each version in this line a line of their own",
    ),
    Action(
        "mark-paragraph",
        "&Mark paragraph for linking",
        "&Edit",
        lambda w: w.by_hand.mark(),
        ("Ctrl+Shift+M",),
        enabled=lambda w: w.by_hand.focused,
        tip="Mark the paragraph looked at, then go to others and link them",
        section=True,
    ),
    Action(
        "link",
        "&Link paragraphs",
        "&Edit",
        lambda w: w.by_hand.link(),
        ("Ctrl+K",),
        enabled=lambda w: w.by_hand.linkable,
        tip="Put the picked paragraphs of different versions into one row",
    ),
    Action(
        "take-out",
        "Take &out of this row",
        "&Edit",
        lambda w: w.by_hand.take_out(),
        ("Ctrl+Shift+X",),
        enabled=lambda w: w.by_hand.in_company,
        tip="Give this paragraph a row of its own",
    ),
    Action(
        "let-go-pin",
        "Let &go of the pin",
        "&Edit",
        lambda w: w.by_hand.let_go(),
        ("Ctrl+Shift+L",),
        enabled=lambda w: w.by_hand.pinned,
        tip="Leave it to Crossread again where this paragraph stands",
    ),
    Action(
        "confirm-match",
        "Confirm &weak match",
        "&Edit",
        lambda w: w.by_hand.confirm(),
        enabled=lambda w: w.by_hand.weak,
        tip="The paragraphs of this row do tell the same thing",
    ),
    Action(
        "part-match",
        "Not the same as the others here",
        "&Edit",
        lambda w: w.by_hand.part(),
        enabled=lambda w: w.by_hand.weak,
        tip="This paragraph tells something else than the others of its row",
    ),
)
