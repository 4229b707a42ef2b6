"""What the reporter's hand did to a comparison, as exports look it up: decisions about facts, pins of rows, ties."""

from __future__ import annotations

from collections.abc import Sequence, Set

from crossread.align import Row
from crossread.compare import Comparison
from crossread.facts import Decision, FactLine, Judgement, line_key
from crossread.story import Pin, Place, Tie
from crossread.translation import marked, translate

Spot = tuple[int, int]

_DECIDED = {
    Decision.CONFIRMED: marked("Report", "confirmed by the reporter"),
    Decision.DISMISSED: marked("Report", "dismissed by the reporter"),
}


class Hand:
    """Decisions, pins and ties of one comparison; pins and ties that find nothing to hold in it are left out."""

    def __init__(self, comparison: Comparison, judgements: Sequence[Judgement] = ()) -> None:
        self._judged = {judgement.key: judgement for judgement in judgements}
        self._at = {
            (version, index): number
            for number, row in enumerate(comparison.rows)
            for version, cell in enumerate(row.cells)
            for index in cell
        }
        self.standing = tuple(line for line in comparison.facts if not self._is_dismissed(line))
        """The fact lines that were not dismissed."""
        self.dismissed = tuple(line for line in comparison.facts if self._is_dismissed(line))
        self.pins = tuple(pin for pin in comparison.story.pins if self._holds(pin))
        mentioned = {fact.place for line in comparison.facts if line.by_hand for fact in line.mentions}
        self.ties = tuple(tie for tie in comparison.story.ties if _at_work(tie, mentioned))
        self._apart = {spot for pin in self.pins if not pin.together for spot in pin.paragraphs}
        self._linked = [frozenset(pin.paragraphs) for pin in self.pins if pin.together]

    def judgement(self, line: FactLine) -> Judgement | None:
        """Return what was decided about a line."""
        return self._judged.get(line_key(line)) if self._judged else None

    @property
    def decided(self) -> bool:
        """Whether anything was decided about facts."""
        return bool(self._judged)

    def _is_dismissed(self, line: FactLine) -> bool:
        known = self.judgement(line)
        return known is not None and known.decision is Decision.DISMISSED

    def _holds(self, pin: Pin) -> bool:
        rows = {self._at.get(spot, -1) for spot in pin.paragraphs}
        return -1 not in rows and (len(rows) == 1) is pin.together

    def linked(self, row: Row) -> bool:
        """Return whether the reporter linked paragraphs of a row."""
        held = {(version, index) for version, cell in enumerate(row.cells) for index in cell}
        return any(pin <= held for pin in self._linked)

    def apart(self, spot: Spot) -> bool:
        """Return whether the reporter keeps a paragraph, by version and index, apart from others."""
        return spot in self._apart


def _at_work(tie: Tie, mentioned: Set[Place]) -> bool:
    here = len(mentioned & set(tie.places))
    return here > 1 if tie.together else here > 0 and not mentioned.isdisjoint(tie.against)


def decided_words(known: Judgement | None) -> tuple[str, str]:
    """Return what was decided about a line in words, and the note on it; each may be empty."""
    if known is None:
        return "", ""
    said = _DECIDED.get(known.decision, "")
    return translate("Report", said) if said else "", " ".join(known.note.split())
