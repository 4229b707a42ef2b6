"""What the reporter corrects by hand in the comparison shown: which paragraphs stand in a row, and what they are.

Paragraphs are given as (version, index) of that comparison. The desk may have changed since; what left it is ignored.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crossread import align
from crossread.align import Row
from crossread.story import ALIGNED_ROLES, Paragraph, Pin, Role
from crossread.translation import marked, translate
from crossread.ui.models.desk import Desk
from crossread.ui.models.pinning import Spot, linked, parted, released, renamed
from crossread.ui.models.view_state import ViewState


class Corrections:
    """Turns decisions into steps of the desk's undo. What cannot be done changes nothing."""

    def __init__(self, desk: Desk, state: ViewState) -> None:
        self._desk, self._state = desk, state

    # What stands there

    def row(self, spot: Spot) -> Row | None:
        """Return the row a paragraph stands in."""
        comparison = self._state.comparison
        rows = comparison.rows if comparison is not None else ()
        version, index = spot
        return next((row for row in rows if version < len(row.cells) and index in row.cells[version]), None)

    def paragraph(self, spot: Spot) -> Paragraph | None:
        """Return a paragraph that stands in a row."""
        comparison = self._state.comparison
        if comparison is None or self.row(spot) is None:
            return None
        return comparison.story.versions[spot[0]].paragraphs[spot[1]]

    def pins(self, spots: Iterable[Spot]) -> tuple[Pin, ...]:
        """Return the pins that name any of these paragraphs."""
        named = set(spots)
        comparison = self._state.comparison
        return tuple(pin for pin in comparison.story.pins if named & set(pin.paragraphs)) if comparison else ()

    def weak(self, spot: Spot) -> bool:
        """Tell whether a paragraph stands in its row on weak grounds, and nobody has confirmed it."""
        comparison, row = self._state.comparison, self.row(spot)
        return comparison is not None and row is not None and align.weak(comparison.story, row)

    # Rows

    def can_link(self, spots: Sequence[Spot]) -> bool:
        """Tell whether these are paragraphs of two versions at least."""
        return len({version for version, _ in spots}) > 1 and all(map(self.row, spots))

    def link(self, spots: Sequence[Spot]) -> None:
        """Put paragraphs into one row, that of the first."""
        if self.can_link(spots):
            self._pin(translate("Undo", "link paragraphs"), self._keyed(spots))

    def can_take_out(self, spot: Spot) -> bool:
        """Tell whether a paragraph shares its row."""
        return bool(self._others(spot))

    def take_out(self, spot: Spot) -> None:
        """Give a paragraph a row of its own."""
        self._part(translate("Undo", "take out of the row"), spot)

    def let_go(self, spots: Sequence[Spot]) -> None:
        """Leave it to Crossread again where these paragraphs stand."""
        now = self._desk.arrangement
        pins = released(now.pins, self._keyed(spots))
        self._desk.rearrange(translate("Undo", "let go of the pin"), replace(now, pins=pins))

    def confirm(self, spot: Spot) -> None:
        """Hold the row of a paragraph as it is."""
        row = self.row(spot)
        if row is not None and self.can_take_out(spot):
            self._pin(translate("Undo", "confirm the match"), self._keyed(_spots(row)))

    def part(self, spot: Spot) -> None:
        """Say that a paragraph does not tell what the others of its row tell."""
        self._part(translate("Undo", "part the match"), spot)

    def _others(self, spot: Spot) -> list[Spot]:
        row = self.row(spot)
        return [other for other in _spots(row) if other != spot] if row is not None else []

    def _part(self, text: str, spot: Spot) -> None:
        own, others = self._keyed([spot]), self._keyed(self._others(spot))
        if own and others:
            now = self._desk.arrangement
            self._desk.rearrange(text, replace(now, pins=parted(now.pins, own[0], others)))

    def _pin(self, text: str, spots: Sequence[Spot]) -> None:
        if len(set(spots)) > 1:
            now = self._desk.arrangement
            self._desk.rearrange(text, replace(now, pins=linked(now.pins, spots)))

    def _keyed(self, spots: Iterable[Spot]) -> list[Spot]:
        """Return paragraphs by the key of their version, those whose version is still on the desk."""
        shown, there = self._desk.shown_keys, set(self._desk.keys)
        return [(shown[version], index) for version, index in spots if version < len(shown) and shown[version] in there]

    # Roles

    def give_role(self, spots: Sequence[Spot], role: Role) -> None:
        """Say what paragraphs are on their page. Furniture takes no part in the comparison, so no pin holds it."""
        now = self._desk.arrangement
        keyed = self._keyed(spot for spot in spots if self.row(spot) is not None)
        slots = {slot.key: slot for slot in now.slots}
        for key, index in keyed:
            read = self._desk.read(key)
            if read is not None and index < len(read.paragraphs):
                amendment = slots[key].amendment.with_role(index, role, read.paragraphs[index].role)
                slots[key] = replace(slots[key], amendment=amendment)
        leaves = role not in ALIGNED_ROLES
        pins = renamed(now.pins, lambda spot: None if spot in keyed else spot) if leaves else now.pins
        what = translate("Undo", "mark as {role}", role=role_word(role))
        if leaves:
            what = translate("Undo", "mark as furniture")
        self._desk.rearrange(what, replace(now, slots=tuple(slots[slot.key] for slot in now.slots), pins=pins))


def _spots(row: Row) -> list[Spot]:
    return [(version, index) for version, cell in enumerate(row.cells) for index in cell]


def role_word(role: Role) -> str:
    """Return what a reporter calls a role: "text" for a plain paragraph."""
    return translate("Roles", _WORDS[role])


_WORDS = {
    Role.HEADLINE: marked("Roles", "headline"),
    Role.STANDFIRST: marked("Roles", "standfirst"),
    Role.HEADING: marked("Roles", "heading between paragraphs"),
    Role.BODY: marked("Roles", "text"),
    Role.QUOTE: marked("Roles", "quote"),
    Role.CAPTION: marked("Roles", "caption"),
    Role.LIST: marked("Roles", "item of a list"),
    Role.TABLE: marked("Roles", "row of a table"),
    Role.BYLINE: marked("Roles", "byline"),
    Role.DATELINE: marked("Roles", "dateline"),
    Role.CORRECTION: marked("Roles", "correction"),
    Role.FURNITURE: marked("Roles", "page furniture"),
}
