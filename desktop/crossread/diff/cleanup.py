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


def _without_coincidences(left: Sequence[Token], right: Sequence[Token], runs: Sequence[Run]) -> list[Run]:
    heavy_left = list(accumulate((_WEIGHTS[token.weight] for token in left), initial=0.0))
    heavy_right = list(accumulate((_WEIGHTS[token.weight] for token in right), initial=0.0))
    anchors = list(accumulate((token.weight >= Weight.ANCHOR for token in left), initial=0))

    def change(before: Run, after: Run) -> float:
        """Return the weight of what changed between two runs: the larger of what went and what came."""
        gone = heavy_left[after.left] - heavy_left[before.left + before.length]
        come = heavy_right[after.right] - heavy_right[before.right + before.length]
        return max(gone, come)

    start, end = Run(0, 0, 0), Run(len(left), len(right), 0)
    while True:
        kept: list[Run] = []
        for number, run in enumerate(runs):
            stop = run.left + run.length
            if anchors[stop] == anchors[run.left]:
                before = change(kept[-1] if kept else start, run)
                after = change(run, runs[number + 1] if number + 1 < len(runs) else end)
                if heavy_left[stop] - heavy_left[run.left] <= COINCIDENCE * min(before, after):
                    continue
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
        parts += [Stretch(False, i, at, j, across), Stretch(False, at, at + 1, across, across + 1)]
        i, j = at + 1, across + 1
    parts.append(Stretch(False, i, i_end, j, j_end))
    return [part for part in parts if part.left < part.left_end or part.right < part.right_end]
