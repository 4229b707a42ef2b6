"""How the words of two quotes agree: the same, shortened, or altered, and in which words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from crossread.facts import tables, thresholds
from crossread.facts.values import Verdict

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|\.\.\.|…")
_SHOWN = 3


def agreement(one: str, other: str) -> tuple[Verdict | None, str]:
    """Return how two quotes agree, with the rule in words; a verdict of None where they are not one quote."""
    a, b = words(one), words(other)
    short, long = sorted((a, b), key=len)
    if a == b:
        return (Verdict.SAME, "the same words") if a else (None, "no words")
    if len(short) >= thresholds.QUOTE_PART and _within(short, long):
        return Verdict.COMPATIBLE, "one quotes a part of the other"
    kept = common(a, b)
    telling = {a[i] for i, _ in kept} - tables.stop_words()
    if len(kept) < thresholds.QUOTE_KEPT or len(telling) < 2 or len(kept) < thresholds.QUOTE_ALTERED * len(short):
        return None, "other words"
    return _trimmed(a, b, kept) or (None, "other words")


@lru_cache(maxsize=4096)
def words(quote: str) -> tuple[str, ...]:
    """Return the words of a quote in lower case, punctuation dropped, at most `QUOTE_LONGEST` of them."""
    found = (match.group().lower().replace("’", "'") for match in _WORD.finditer(quote))
    return tuple(word for word in found if word not in ("...", "…"))[: thresholds.QUOTE_LONGEST]


def _within(short: Sequence[str], long: Sequence[str]) -> bool:
    size = len(short)
    return any(tuple(long[i : i + size]) == tuple(short) for i in range(len(long) - size + 1))


def common(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Return the longest common run of words kept in order, as pairs of indices."""
    rows = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        row, below = rows[i], rows[i + 1]
        for j in range(len(b) - 1, -1, -1):
            row[j] = below[j + 1] + 1 if a[i] == b[j] else max(below[j], row[j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif rows[i + 1][j] >= rows[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _trimmed(a: Sequence[str], b: Sequence[str], kept: Sequence[tuple[int, int]]) -> tuple[Verdict, str] | None:
    """Compare the stretch two quotes share; what hangs over at either end is only quoted by one."""
    (first_a, first_b), (last_a, last_b) = kept[0], kept[-1]
    span = max(last_a - first_a, last_b - first_b) + 1
    if len(kept) < thresholds.QUOTE_ALTERED * span:
        return None
    pairs = [(first_a - 1, first_b - 1), *kept, (last_a + 1, last_b + 1)]
    changes: list[str] = []
    for (i, j), (k, m) in zip(pairs[:-1], pairs[1:], strict=True):
        left, right = a[i + 1 : k], b[j + 1 : m]
        if left or right:
            changes.append(_change(left, right))
    # One word at an end may be the altered one: "I got hit" against "I was hit".
    ends = _ends(a, b, kept)
    changes += ends
    if not changes:
        return Verdict.COMPATIBLE, "each quotes a different part"
    shown = "; ".join(changes[:_SHOWN]) + ("; …" if len(changes) > _SHOWN else "")
    return Verdict.DIFFERS, f"altered words: {shown}"


def _ends(a: Sequence[str], b: Sequence[str], kept: Sequence[tuple[int, int]]) -> list[str]:
    """Return the changes at the ends where both quotes go on, with other words."""
    changes = []
    head = (a[: kept[0][0]], b[: kept[0][1]])
    tail = (a[kept[-1][0] + 1 :], b[kept[-1][1] + 1 :])
    for left, right in (head, tail):
        if left and right and max(len(left), len(right)) <= 2 * min(len(left), len(right)) and len(left) <= _SHOWN + 2:
            changes.append(_change(left, right))
    return changes


def _change(left: Sequence[str], right: Sequence[str]) -> str:
    if not left:
        return f"“{' '.join(right)}” only in one"
    if not right:
        return f"“{' '.join(left)}” only in one"
    return f"“{' '.join(left)}” against “{' '.join(right)}”"
