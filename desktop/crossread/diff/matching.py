"""Two lists of keys -> the runs they share, by diff-match-patch over one character a key. Its only home."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from crossread.diff.thresholds import TIMEOUT, WINDOW

_FIRST_SURROGATE, _SURROGATES = 0xD800, 0x800


class Run(NamedTuple):
    """Keys left to left + length equal keys right to right + length."""

    left: int
    right: int
    length: int


class _Stretch(NamedTuple):
    left: int
    left_end: int
    right: int
    right_end: int

    @property
    def size(self) -> int:
        return self.left_end - self.left + self.right_end - self.right


def shared_runs(left: Sequence[str], right: Sequence[str]) -> list[Run]:
    """Return the runs of equal keys, ascending on both sides, that leave the shortest edit between them.

    Beyond `WINDOW` keys the edit need not be the shortest; the time stays near-linear and the result repeatable.
    """
    pairs: list[tuple[int, int]] = []
    waiting = [_Stretch(0, len(left), 0, len(right))]
    while waiting:
        stretch = _trimmed(left, right, waiting.pop(), pairs)
        if stretch.left == stretch.left_end or stretch.right == stretch.right_end:
            continue
        if stretch.size <= WINDOW:
            pairs += _shortest(left, right, stretch)
            continue
        anchors = _anchors(left, right, stretch)
        pairs += anchors
        if anchors:
            starts = [(stretch.left, stretch.right), *((i + 1, j + 1) for i, j in anchors)]
            ends = [*anchors, (stretch.left_end, stretch.right_end)]
            waiting += [_Stretch(i, k, j, m) for (i, j), (k, m) in zip(starts, ends, strict=True)]
    return _joined(sorted(pairs))


def _joined(pairs: list[tuple[int, int]]) -> list[Run]:
    runs: list[Run] = []
    for i, j in pairs:
        if runs and runs[-1].left + runs[-1].length == i and runs[-1].right + runs[-1].length == j:
            runs[-1] = runs[-1]._replace(length=runs[-1].length + 1)
        else:
            runs.append(Run(i, j, 1))
    return runs


def _trimmed(left: Sequence[str], right: Sequence[str], at: _Stretch, pairs: list[tuple[int, int]]) -> _Stretch:
    """Return `at` without what both sides begin and end with; those pairs go to `pairs`."""
    i, i_end, j, j_end = at
    while i < i_end and j < j_end and left[i] == right[j]:
        pairs.append((i, j))
        i, j = i + 1, j + 1
    while i < i_end and j < j_end and left[i_end - 1] == right[j_end - 1]:
        i_end, j_end = i_end - 1, j_end - 1
        pairs.append((i_end, j_end))
    return _Stretch(i, i_end, j, j_end)


def _anchors(left: Sequence[str], right: Sequence[str], at: _Stretch) -> list[tuple[int, int]]:
    """Return the longest ascending list of pairs whose key stands once on each side (patience difference)."""
    once_left = Counter(left[at.left : at.left_end])
    once_right = Counter(right[at.right : at.right_end])
    position = {right[j]: j for j in range(at.right, at.right_end) if once_right[right[j]] == 1}
    tails: list[int] = []
    chain: list[tuple[int, int, int]] = []  # left, right, index in the chain of the pair before
    heads: list[int] = []
    for i in range(at.left, at.left_end):
        if once_left[left[i]] != 1 or left[i] not in position:
            continue
        j = position[left[i]]
        length = bisect_left(tails, j)
        chain.append((i, j, heads[length - 1] if length else -1))
        tails[length : length + 1] = [j]
        heads[length : length + 1] = [len(chain) - 1]
    found = []
    link = heads[-1] if heads else -1
    while link >= 0:
        i, j, link = chain[link]
        found.append((i, j))
    return found[::-1]


def _shortest(left: Sequence[str], right: Sequence[str], at: _Stretch) -> list[tuple[int, int]]:
    """Return the pairs of the shortest edit. Keys that one side alone has can never pair: left out."""
    from diff_match_patch import diff_match_patch

    both = set(left[at.left : at.left_end]) & set(right[at.right : at.right_end])
    if not both:
        return []
    codes: dict[str, str] = {}
    lefts = [i for i in range(at.left, at.left_end) if left[i] in both]
    rights = [j for j in range(at.right, at.right_end) if right[j] in both]
    for i in lefts:
        code = len(codes) + 0x20
        codes.setdefault(left[i], chr(code if code < _FIRST_SURROGATE else code + _SURROGATES))
    engine = diff_match_patch()
    engine.Diff_Timeout = TIMEOUT
    edits = engine.diff_main("".join(codes[left[i]] for i in lefts), "".join(codes[right[j]] for j in rights), False)
    pairs, i, j = [], 0, 0
    for operation, text in edits:
        if operation == engine.DIFF_EQUAL:
            pairs += list(zip(lefts[i : i + len(text)], rights[j : j + len(text)], strict=True))
        i += len(text) if operation != engine.DIFF_INSERT else 0
        j += len(text) if operation != engine.DIFF_DELETE else 0
    return pairs
