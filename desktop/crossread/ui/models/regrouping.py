"""What the reporter merges and separates in the fact table, as steps of the desk's undo.

Lines are those of the comparison shown. The desk may have changed since; what left it is ignored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import Fact, FactKind, FactLine, family, parts
from crossread.story import Place, Tie
from crossread.translation import translate, translate_n
from crossread.ui.models.desk import Desk
from crossread.ui.models.tying import joined, separated, taken_apart
from crossread.ui.models.view_state import ViewState


class Regrouping(QObject):
    """Merges and separates lines, and keeps the fact in sight that the reporter was at while they are joined anew."""

    def __init__(self, desk: Desk, state: ViewState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, state
        self._ties = desk.arrangement.ties
        self._wanted: tuple[FactKind, str, tuple[Place, ...]] | None = None
        desk.arranged.connect(self._remember)
        state.comparison_changed.connect(self._choose_again)

    # What can be done

    def trouble(self, lines: Sequence[FactLine]) -> str:
        """Return in one sentence why these lines cannot be merged, "" where they can."""
        following = next((line for line in lines if line.follows), None)
        if following is not None:
            return _follows(following)
        kinds = list(dict.fromkeys(wording.kind(line.kind) for line in lines))
        if len(kinds) > 1:
            return translate(
                "Facts",
                "Not merged: lines of one kind make one fact, and these are of several: {kinds}.",
                kinds=", ".join(kinds),
            )
        return ""

    def versions(self, line: FactLine) -> list[int]:
        """Return the versions of which one can be separated from a line; none where only one states it."""
        stated = sorted({fact.place.version for fact in line.mentions})
        return stated if len(stated) > 1 else []

    def divisible(self, line: FactLine) -> bool:
        """Tell whether a line can be taken apart into several."""
        return len(parts(line)) > 1

    # Doing it

    def merge(self, lines: Sequence[FactLine]) -> str:
        """Make one line of several; return what was done, or why it cannot be, in one sentence."""
        trouble = self.trouble(lines)
        if trouble or len(lines) < 2:
            return trouble
        places = [place for line in lines for place in self._places(line.mentions)]
        if len(set(places)) < 2:
            return ""  # their versions have left the desk
        self._tie(translate("Undo", "merge fact lines"), lambda ties: joined(ties, lines[0].kind, places))
        return translate_n(
            "Facts",
            "Merged: {n} line is one, and is judged anew.",
            "Merged: {n} lines are one, and are judged anew.",
            len(lines),
        )

    def separate(self, line: FactLine, version: int) -> str:
        """Give what one version says in a line a line of its own; return what was done in one sentence."""
        if line.follows:
            return _follows(line)
        leaving = self._places(fact for fact in line.mentions if fact.place.version == version)
        against = self._places(fact for fact in line.mentions if fact.place.version != version)
        if not leaving or not against:
            return ""
        self._tie(translate("Undo", "separate version"), lambda ties: separated(ties, line.kind, leaving, against))
        return translate("Facts", "Separated. It stays apart from this line, whatever else changes.")

    def take_apart(self, line: FactLine) -> str:
        """Give each version's words in a line a line of their own; return what was done in one sentence."""
        if line.follows:
            return _follows(line)
        found = [places for part in parts(line) if (places := self._places(part))]
        if len(found) < 2:
            return ""
        self._tie(translate("Undo", "separate into single lines"), lambda ties: taken_apart(ties, line.kind, found))
        return translate_n(
            "Facts",
            "Separated into {n} line, which stays apart.",
            "Separated into {n} lines, which stay apart.",
            len(found),
        )

    def _tie(self, text: str, change: Callable[[tuple[Tie, ...]], tuple[Tie, ...]]) -> None:
        now = self._desk.arrangement
        self._desk.rearrange(text, replace(now, ties=change(now.ties)))

    def _places(self, mentions: Iterable[Fact]) -> list[Place]:
        """Return where mentions stand by the key of their version, those whose version is still on the desk."""
        shown, there = self._desk.shown_keys, set(self._desk.keys)
        places = (fact.place for fact in mentions)
        known = (place for place in places if place.version < len(shown) and shown[place.version] in there)
        return list(dict.fromkeys(replace(place, version=shown[place.version]) for place in known))

    # The fact that was looked at

    def _remember(self) -> None:
        ties, chosen = self._desk.arrangement.ties, self._state.chosen
        if ties is not self._ties and ties != self._ties and chosen is not None:
            self._wanted = chosen.kind, chosen.about, tuple(self._places(chosen.mentions))
        self._ties = ties

    def _choose_again(self, comparison: Comparison | None) -> None:
        if comparison is None or not comparison.rows or self._wanted is None:
            return
        (kind, about, places), self._wanted = self._wanted, None

        def nearness(line: FactLine) -> tuple[int, bool]:
            shared = set(self._places(line.mentions)).intersection(places)
            return len(shared) if family(line.kind) is family(kind) else 0, line.about == about

        best = max(comparison.facts, key=nearness, default=None)
        if best is not None and nearness(best)[0] and self._state.filter.admits(best):
            self._state.choose_fact(best)


def _follows(line: FactLine) -> str:
    return translate(
        "Facts",
        "{about}: this follows from other lines; merge or separate the lines of the facts themselves.",
        about=wording.about(line),
    )
