"""Single quotation marks as British papers set them, told from the apostrophes that look the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENER = re.compile(r"(?:(?<=^)|(?<=[\s(\[{\-–—/:]))['‘](?=[^\W_]|[\"“£$€])")
_CLOSER = re.compile(r"(?:(?<=[\w.,!?…;)%\"”\-–—])['’](?![\w'’])|(?<=[.,!?…;] )['’](?=\s|$))")
_CLIPPED = re.compile(r"['‘](?:\d\ds?|tis|twas|til|till|em|n|cause|bout|round)\b", re.IGNORECASE)
"""What an apostrophe begins: a year, a decade, a clipped word."""
_ENDED = frozenset('.,!?…;"”')
"""A mark after these closes a quote: no word ends so with an apostrophe."""
_AFTER = frozenset(',.;:!?)]-–—"”')
"""A mark before these closes a quote more likely than it ends a plural: "the workers’ union"."""


def single(
    text: str, taken: Sequence[tuple[int, int]], *, carried: bool = False, goes_on: bool = False
) -> list[tuple[int, int, bool]]:
    """Return start, end and openness of the stretches that single marks quote, without the marks.

    `taken` are the stretches that other marks quote, characters: a single mark inside one of them is a quote within a
    quote or an apostrophe. A mark is an apostrophe where nothing says that it closes; a stretch stays open only where
    it begins its paragraph or follows a colon, and the next paragraph goes on with it (`goes_on`, as `closes` tells of
    straight marks). `carried` says that the paragraph before has left one open.
    """
    openers = _openers(text, taken)
    closers = [m for m in _CLOSER.finditer(text) if not any(low < m.start() < high for low, high in taken)]
    found: list[tuple[int, int, bool]] = []
    at = 0
    if carried and not (openers and openers[0].start() == 0):
        ahead = openers[0].start() if openers else len(text)
        end = _closing(text, [m.start() for m in closers if m.start() < ahead and _ends(text, m.start())])
        if end is not None or (not openers and goes_on):
            at = len(text) if end is None else end
            found.append((0, at, end is None))
    for n, mark in enumerate(openers):
        if mark.start() < at:
            continue
        ahead = openers[n + 1].start() if n + 1 < len(openers) else len(text)
        end = _closing(text, [m.start() for m in closers if mark.end() < m.start() < ahead])
        if end is not None:
            found.append((mark.end(), end, False))
            at = end
        elif ahead == len(text) and _may_stay_open(text, mark, goes_on=goes_on):
            found.append((mark.end(), len(text), True))
            at = len(text)
    return found


def closes(text: str) -> bool | None:
    """Tell whether a paragraph goes on with a quote left open before it: opened anew, or closed with no new one first.

    None where it has no mark that says either.
    """
    opener = next(iter(_openers(text, ())), None)
    if opener is not None and opener.start() == 0:
        return True
    closer = next((m.start() for m in _CLOSER.finditer(text) if _ends(text, m.start())), None)
    if opener is None and closer is None:
        return None
    return closer is not None and (opener is None or closer < opener.start())


def _openers(text: str, taken: Sequence[tuple[int, int]]) -> list[re.Match[str]]:
    found = [m for m in _OPENER.finditer(text) if not _CLIPPED.match(text, m.start())]
    return [m for m in found if not any(low <= m.start() < high for low, high in taken)]


def _may_stay_open(text: str, mark: re.Match[str], *, goes_on: bool) -> bool:
    begins = mark.start() == 0
    return (begins and mark.group() == "‘") or (goes_on and (begins or text[: mark.start()].rstrip().endswith(":")))


def _ends(text: str, at: int) -> bool:
    """Tell whether a mark stands after the end of a clause, as no apostrophe does."""
    return text[:at].rstrip()[-1:] in _ENDED


def _closing(text: str, closers: Sequence[int]) -> int | None:
    """Return the first mark that surely closes, else the last that may: "the workers’ pay’"."""
    for at in closers:
        after = text[at + 1] if at + 1 < len(text) else ","
        if _ends(text, at) or (text[at - 1] not in "sSnN" and after.isspace()):
            return at
        if after in _AFTER:
            return at
    return closers[-1] if closers else None
