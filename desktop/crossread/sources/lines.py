"""Plain text -> paragraphs, before anything is known of their roles: unwraps hard-wrapped text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

_WIDEST_WRAP = 100
"""Characters of the longest line hard-wrapped text has; mail and wire copy wrap at 60 to 80."""
_WRAPPED_SHARE = 0.8
"""Share of line breaks that must fall where the next word would not have fitted."""
_BULLET = re.compile(r"(?:[-–*•‣▪●◦·+]|\d{1,3}[.)]|[a-z]\))\s+\S")


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of cleaned text, in order, none blank, each one line with single spaces.

    Blank lines separate; so does every line break, unless the text as a whole is hard-wrapped. No sign is lost.
    """
    blocks: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            blocks[-1].append(line.rstrip())
        elif blocks[-1]:
            blocks.append([])
    width = _wrapped_at(blocks)
    found: list[str] = []
    for block in blocks:
        found += _unwrapped(block, width) if width else (" ".join(line.split(" ")) for line in block)
    return [" ".join(part for part in paragraph.split(" ") if part) for paragraph in found]


def is_bullet(line: str) -> bool:
    """Return whether `line` is an item of a list, by the sign or number it begins with."""
    return _BULLET.match(line) is not None


def _wrapped_at(blocks: Iterable[list[str]]) -> int | None:
    """Return the width at which a text is hard-wrapped, or None where its line breaks are meant.

    A wrapping editor breaks a line where the next word would not fit; paragraphs end where they end.
    """
    lines = [line for block in blocks for line in block]
    # A long address cannot be wrapped, so it says nothing of the width.
    width = max((len(line) for line in lines if " " in line.strip()), default=0)
    if not 40 <= width <= _WIDEST_WRAP:
        return None
    breaks = [pair for block in blocks for pair in pairwise(block)]
    inner = [(line, following) for line, following in breaks if not is_bullet(following.lstrip())]
    full = sum(_is_full(line, following, width) for line, following in inner)
    sentences = sum(line.endswith((".", "!", "?", "”", '"')) for line, _ in inner)
    if len(inner) < 2:
        # One break tells little: it must also be one that no sentence ends at.
        goes_on = bool(inner) and not inner[0][0].endswith((".", "!", "?")) and inner[0][1].lstrip()[:1].islower()
        return width if full and goes_on else None
    if full < len(inner) * _WRAPPED_SHARE or sentences > len(inner) * 0.6:
        return None
    return width


def _is_full(line: str, following: str, width: int) -> bool:
    word = following.split(maxsplit=1)[0]
    # Some programs count one or two characters less than the width, or break at a hyphen.
    return len(line) + 1 + len(word) > width - 2


def _unwrapped(block: list[str], width: int) -> list[str]:
    found: list[str] = []
    for number, line in enumerate(block):
        text = line.strip()
        fresh = number == 0 or is_bullet(text) or not _is_full(block[number - 1], text, width)
        if (
            not fresh
            and line[:1] == " " != block[number - 1][:1]
            and block[number - 1].endswith((".", "”", '"', "!", "?"))
        ):
            fresh = True  # paragraphs told by their indent
        if fresh:
            found.append(text)
        else:
            joint = "" if re.search(r"\w-$", found[-1]) else " "
            found[-1] += joint + text
    return found
