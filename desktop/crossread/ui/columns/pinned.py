"""What the reporter pinned, as the columns tell it: which paragraphs bear a sign, and what it means. No Qt widgets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from crossread import align, wording
from crossread.compare import Comparison
from crossread.story import names
from crossread.translation import translate, translate_n

Spot = tuple[int, int]

MOST, LONG = 4, 60
"""How many paragraphs a sign names, and how many characters of each."""


@dataclass(frozen=True, slots=True)
class PinSign:
    """What holds of the pins of one paragraph: which others it was linked with, and which it is kept apart from."""

    linked: tuple[Spot, ...] = ()
    apart: tuple[Spot, ...] = ()


class Pinned:
    """The signs of one comparison, by paragraph, and its weak rows. A pin that cannot hold has no sign."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        at = {
            (version, index): number
            for number, row in enumerate(comparison.rows)
            for version, cell in enumerate(row.cells)
            for index in cell
        }
        linked: dict[Spot, dict[Spot, None]] = defaultdict(dict)
        apart: dict[Spot, dict[Spot, None]] = defaultdict(dict)
        for pin in comparison.story.pins:
            held = [spot for spot in pin.paragraphs if spot in at]
            found = linked if pin.together else apart
            for one in held:
                others = (two for two in held if two != one and (at[one] == at[two]) is pin.together)
                found[one].update(dict.fromkeys(others))
        spots = [spot for spot in at if linked.get(spot) or apart.get(spot)]
        self._signs = {spot: PinSign(tuple(linked[spot]), tuple(apart[spot])) for spot in spots}
        self.weak = frozenset(number for number, row in enumerate(comparison.rows) if align.weak(comparison.story, row))
        """The rows, by number, that are a weak match."""

    def sign(self, spot: Spot) -> PinSign | None:
        """Return what is pinned about a paragraph."""
        return self._signs.get(spot)

    def words(self, spot: Spot) -> str:
        """Return what the sign of a paragraph means, in a line for what it is linked with and one for the other."""
        sign = self._signs.get(spot)
        if sign is None:
            return ""
        parts = []
        if sign.linked:
            parts.append(translate("Columns", "Linked by hand with {paragraphs}", paragraphs=self._told(sign.linked)))
        if sign.apart:
            parts.append(
                translate("Columns", "Kept apart by hand from {paragraphs}", paragraphs=self._told(sign.apart))
            )
        return "\n".join(parts).replace(" \n", "\n")

    def _told(self, spots: Sequence[Spot]) -> str:
        """Return what paragraphs say: one beside the words about them, several each on a line of its own."""
        versions = self._comparison.story.versions
        called = names(versions)
        told = []
        for version, index in spots[:MOST]:
            text = " ".join(versions[version].paragraphs[index].text.split())
            short = text if len(text) <= LONG else text[:LONG].rsplit(" ", 1)[0] + "…"
            told.append(f"{called[version]}: {wording.quoted(short)}")
        if len(spots) > MOST:
            told.append(translate_n("Columns", "and {n} more", "and {n} more", len(spots) - MOST))
        return told[0] if len(told) == 1 else "\n    ".join(["", *told])


def weak_words() -> str:
    """Return what the sign of a weak match means."""
    return translate(
        "Columns",
        "Weak match: these may not tell the same thing.\nThe menu of a paragraph confirms it, or parts it.",
    )
