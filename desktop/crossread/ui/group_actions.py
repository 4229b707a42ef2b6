"""How the lines of the fact table are grouped, as entries of the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossread.translation import marked
from crossread.ui.action import Action
from crossread.ui.facts.groups import Grouping

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow


def grouped(window: MainWindow) -> bool:
    """Return whether there are facts that stand in groups."""
    comparison = window.state.comparison
    return comparison is not None and bool(comparison.rows) and window.fact_lines.grouping is not Grouping.NOTHING


GROUPS: tuple[Action, ...] = (
    *(
        Action(
            f"group-{by.value}",
            text,
            "&View",
            lambda w, by=by: w.fact_lines.group_by(by),
            enabled=lambda w: bool(w.desk.keys),
            checked=lambda w, by=by: w.fact_lines.grouping is by,
            radio="fact groups",
        )
        for by, text in (
            (Grouping.NOTHING, marked("Actions", "Facts not grouped")),
            (Grouping.VERDICT, marked("Actions", "Facts grouped by verdict")),
            (Grouping.ROW, marked("Actions", "Facts grouped by place in the story")),
            (Grouping.KIND, marked("Actions", "Facts grouped by kind")),
        )
    ),
    Action(
        "fold-groups",
        "Fold all groups of facts",
        "&View",
        lambda w: w.fact_lines.fold_all(True),
        enabled=grouped,
    ),
    Action(
        "unfold-groups",
        "Unfold all groups of facts",
        "&View",
        lambda w: w.fact_lines.fold_all(False),
        enabled=grouped,
    ),
)
