"""Single quotation marks as British papers set them, told from the apostrophes that look the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENER = re.compile(r"(?:(?<=^)|(?<=[\s(\[{\-–—/:]))['‘](?=[^\W_]|[\"“£$€])")
_CLOSER = re.compile(r"(?<=[\w.,!?…;)%\"”\-–—])['’](?![\w'’])")
_CLIPPED = re.compile(r"['‘](?:\d\ds?|tis|twas|til|till|em|n|cause|bout|round)\b", re.IGNORECASE)
"""What an apostrophe begins: a year, a decade, a clipped word."""
_ENDED = frozenset('.,!?…;"”')
"""A mark after these closes a quote: no word ends so with an apostrophe."""
_AFTER = frozenset(',.;:!?)]-–—"”')
"""A mark before these closes a quote more likely than it ends a plural: "the workers’ union"."""


def single(text: str, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    """Return start, end and openness of the stretches that single marks quote, without the marks.

    `taken` are the stretches that other marks quote, characters: a single mark inside one of them is a quote within a
    quote or an apostrophe. A mark is an apostrophe where nothing says that it closes; a stretch stays open only where
    it begins its paragraph, as one does whose next paragraph goes on with it.
    """
    openers = [m for m in _OPENER.finditer(text) if not _CLIPPED.match(text, m.start())]
    openers = [m for m in openers if not any(low <= m.start() < high for low, high in taken)]
    closers = [m for m in _CLOSER.finditer(text) if not any(low < m.start() < high for low, high in taken)]
    found: list[tuple[int, int, bool]] = []
    at = 0
    for n, mark in enumerate(openers):
        if mark.start() < at:
            continue
        ahead = openers[n + 1].start() if n + 1 < len(openers) else len(text)
        end = _closing(text, [m.start() for m in closers if mark.end() < m.start() < ahead])
        if end is not None:
            found.append((mark.end(), end, False))
            at = end
        elif mark.start() == 0 and mark.group() == "‘" and ahead == len(text):
            found.append((mark.end(), len(text), True))
            at = len(text)
    return found


def _closing(text: str, closers: Sequence[int]) -> int | None:
    """Return the first mark that surely closes, else the last that may: "the workers’ pay’"."""
    for at in closers:
        after = text[at + 1] if at + 1 < len(text) else ","
        if text[at - 1] in _ENDED or (text[at - 1] not in "sSnN" and after.isspace()):
            return at
        if after in _AFTER:
            return at
    return closers[-1] if closers else None
