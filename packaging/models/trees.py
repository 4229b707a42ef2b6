"""The best tree over a matrix of arc scores: Chu and Liu (1965), Edmonds (1967), with one word under the root."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_NEVER = -1e9


def tree(scores: NDArray[np.float32]) -> list[int]:
    """Return the head of each word, its own index for the root.

    `scores` has a row a word and a column a head, column 0 for the root: shape (words, words + 1).
    """
    count = len(scores)
    whole = np.full((count + 1, count + 1), _NEVER)
    whole[1:] = scores
    np.fill_diagonal(whole, _NEVER)
    if count > 1:
        lead = whole[1:, 0] - whole[1:, 1:].max(1)
        root = int(lead.argmax()) + 1
        whole[1:, 0] = _NEVER
        whole[root] = _NEVER
        whole[root, 0] = 0.0
    heads = _arborescence(whole)
    return [i if heads[i + 1] == 0 else int(heads[i + 1]) - 1 for i in range(count)]


def _cycle(heads: NDArray[np.int64]) -> list[int]:
    """Return the nodes of one cycle, none where there is no cycle. Node 0 is the root."""
    state = np.zeros(len(heads), dtype=np.int8)
    state[0] = 2
    for start in range(1, len(heads)):
        at, path = start, []
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = int(heads[at])
        if state[at] == 1:
            return path[path.index(at) :]
        state[path] = 2
    return []


def _arborescence(scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the head of each node; row and column 0 are the root."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = np.array(cycle)
    outside = np.array([i for i in range(len(scores)) if i not in set(cycle)])
    kept = scores[inside, heads[inside]]
    last = len(outside)
    smaller = np.full((last + 1, last + 1), _NEVER)
    smaller[:last, :last] = scores[np.ix_(outside, outside)]
    leaving = scores[np.ix_(outside, inside)]
    smaller[:last, last] = leaving.max(1)
    entering = scores[np.ix_(inside, outside)] - kept[:, None]
    smaller[last, :last] = entering.max(0)
    smaller[0] = _NEVER
    found = _arborescence(smaller)
    result = heads.copy()
    for i in range(1, last):
        result[outside[i]] = inside[leaving[i].argmax()] if found[i] == last else outside[found[i]]
    head = outside[found[last]]
    broken = inside[entering[:, found[last]].argmax()]
    result[broken] = head
    return result
