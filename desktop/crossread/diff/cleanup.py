"""Shared runs of tokens -> stretches a person would call kept or changed, held fast at words that carry meaning."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from crossread.diff.matching import Run
from crossread.diff.thresholds import APART, COINCIDENCE, LIGHT, PUNCTUATION
from crossread.diff.tokens import Token, Weight

_SENTENCE_ENDS = frozenset({".", "!", "?", "..."})
_WEIGHTS = {Weight.MARK: PUNCTUATION, Weight.LIGHT: LIGHT, Weight.WORD: 1.0, Weight.ANCHOR: 1.0, Weight.FIGURE: 1.0}


class Stretch(NamedTuple):
    """Tokens left to left_end against tokens right to right_end; `kept` where they match one by one."""

    kept: bool
    left: int
    left_end: int
    right: int
    right_end: int


def stretches(left: Sequence[Token], right: Sequence[Token], runs: Sequence[Run]) -> list[Stretch]:
    """Return the whole of both sides in order, as kept and changed stretches.

    Coincidental matches between larger changes are given up, unless a figure, name or negation is among them; changes
    are slid to sentence borders where that changes nothing; figures that pair off stand alone.
    """
    runs = _without_coincidences(left, right, runs)
    runs = _slid(left, right, runs)
    found: list[Stretch] = []
    i = j = 0
    for run in [*runs, Run(len(left), len(right), 0)]:
        if i < run.left or j < run.right:
            found += _figures_apart(left, right, Stretch(False, i, run.left, j, run.right))
        i, j = run.left + run.length, run.right + run.length
        if run.length:
            found.append(Stretch(True, run.left, i, run.right, j))
    return found


class _Gaps:
    """What changed between two runs: how much, and whether something is in it that must stay in sight."""

    def __init__(self, left: Sequence[Token], right: Sequence[Token]) -> None:
        self.sides = left, right
        self._heavy = [list(accumulate((_WEIGHTS[t.weight] for t in side), initial=0.0)) for side in self.sides]
        self._anchors = [list(accumulate((t.weight >= Weight.ANCHOR for t in side), initial=0)) for side in self.sides]
        self._words = list(accumulate((t.weight >= Weight.WORD for t in left), initial=0))

    def weight(self, before: Run, after: Run) -> float:
        """Return the weight of what lies between two runs: the larger of what went and what came."""
        gone = self._heavy[0][after.left] - self._heavy[0][before.left + before.length]
        come = self._heavy[1][after.right] - self._heavy[1][before.right + before.length]
        return max(gone, come)

    def telling(self, before: Run, after: Run) -> bool:
        """Return whether a short change swaps, brings or drops a figure, a name or a negation."""
        start, end = before.left + before.length, after.left
        across, stop = before.right + before.length, after.right
        if max(end - start, stop - across) > APART:
            return False
        gone = self._anchors[0][end] > self._anchors[0][start] or start == end
        come = self._anchors[1][stop] > self._anchors[1][across] or across == stop
        return gone and come and (start < end or across < stop)

    def coincidence(self, before: Run, run: Run, after: Run) -> bool:
        """Return whether `run` weighs too little beside the changes around it to be what was kept."""
        stop = run.left + run.length
        if self._anchors[0][stop] > self._anchors[0][run.left]:
            return False
        if self.telling(before, run) or self.telling(run, after):
            return False
        one, other = self.weight(before, run), self.weight(run, after)
        bare = self._words[stop] == self._words[run.left]
        beside = (one * other) ** 0.5 if bare else min(one, other)
        return self._heavy[0][stop] - self._heavy[0][run.left] <= COINCIDENCE * beside


def _without_coincidences(left: Sequence[Token], right: Sequence[Token], runs: Sequence[Run]) -> list[Run]:
    gaps = _Gaps(left, right)
    start, end = Run(0, 0, 0), Run(len(left), len(right), 0)
    while True:
        kept: list[Run] = []
        for number, run in enumerate(runs):
            after = runs[number + 1] if number + 1 < len(runs) else end
            if not gaps.coincidence(kept[-1] if kept else start, run, after):
                kept.append(run)
        if len(kept) == len(runs):
            return kept
        runs = kept


def _slid(left: Sequence[Token], right: Sequence[Token], runs: Sequence[Run]) -> list[Run]:
    """Slide every addition and removal to where it begins and ends with a sentence or a clause, if it can be slid."""
    slid = [Run(0, 0, 0), *runs, Run(len(left), len(right), 0)]
    for number in range(1, len(slid)):
        before, after = slid[number - 1], slid[number]
        i, j = before.left + before.length, before.right + before.length
        if (i == after.left) == (j == after.right):
            continue
        side, start, end = (right, j, after.right) if i == after.left else (left, i, after.left)
        shift = _best_shift(side, start, end, before.length, after.length)
        slid[number - 1] = before._replace(length=before.length + shift)
        slid[number] = Run(after.left + shift, after.right + shift, after.length - shift)
    return [run for run in slid if run.length]


def _best_shift(side: Sequence[Token], start: int, end: int, back: int, ahead: int) -> int:
    """Return by how many tokens to slide the tokens start to end of `side`, negative towards the start of the text."""
    low = high = 0
    while low < back and side[start - low - 1].key == side[end - low - 1].key:
        low += 1
    while high < ahead and side[start + high].key == side[end + high].key:
        high += 1
    return max(range(-low, high + 1), key=lambda shift: (_neatness(side, start + shift, end + shift), -abs(shift)))


def _neatness(side: Sequence[Token], start: int, end: int) -> int:
    """Return how well the tokens start to end stand on their own: whole sentences, then clauses led in by a mark."""
    opens = start == 0 or side[start - 1].key in _SENTENCE_ENDS
    closes = end == len(side) or side[end - 1].key in _SENTENCE_ENDS
    return 4 * (opens and closes) + 2 * (side[start].weight == Weight.MARK) + (side[end - 1].weight == Weight.MARK)


def _figures_apart(left: Sequence[Token], right: Sequence[Token], change: Stretch) -> list[Stretch]:
    """Return a short change cut so that figures which pair off one to one are changes of their own."""
    _, i, i_end, j, j_end = change
    lefts = [at for at in range(i, i_end) if left[at].weight == Weight.FIGURE]
    rights = [at for at in range(j, j_end) if right[at].weight == Weight.FIGURE]
    if not lefts or len(lefts) != len(rights) or max(i_end - i, j_end - j) > APART:
        return [change]
    parts = []
    for at, across in zip(lefts, rights, strict=True):
        kept = left[at].key == right[across].key  # where marks around it shared more than the figure does
        parts += [Stretch(False, i, at, j, across), Stretch(kept, at, at + 1, across, across + 1)]
        i, j = at + 1, across + 1
    parts.append(Stretch(False, i, i_end, j, j_end))
    return [part for part in parts if part.left < part.left_end or part.right < part.right_end]
