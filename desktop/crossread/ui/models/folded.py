"""A text as it is searched: letter case, quotes, dashes and spaces folded, and the way back to its own characters."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from crossread.align.typography import FOLDED, INVISIBLE

_SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"), " ")
_SPACES |= dict.fromkeys(range(0x2000, 0x200B), " ")
_EACH = {**FOLDED, **_SPACES}
_EVEN = {char: plain for char, plain in _EACH.items() if plain is not None and len(plain) == 1}
_UNEVEN = re.compile(rf"[…{INVISIBLE}]|\s\s")
"""What does not stand for one character each when it is folded."""


class Folded(NamedTuple):
    """The folded text; `origins` gives the number of the character each of its own came from, None: the same one."""

    text: str
    origins: tuple[int, ...] | None = None

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Return where characters start to end, at least one, stand in the text as it reads."""
        if self.origins is None:
            return start, end
        return self.origins[start], self.origins[end - 1] + 1


def fold(text: str) -> Folded:
    """Return `text` in the form in which what is looked for and what is read are compared; it holds no line break."""
    even = text.translate(_EVEN).casefold()
    if len(even) == len(text) and not _UNEVEN.search(text):
        return Folded(even)
    parts: list[str] = []
    origins: list[int] = []
    for number, char in enumerate(text):
        part = char.translate(_EACH).casefold()
        if part == " " and parts and parts[-1] == " ":
            continue
        if part:
            parts.append(part)
            origins += [number] * len(part)
    return Folded("".join(parts), tuple(origins))


def fold_needle(words: str) -> str:
    """Return typed or pasted words in the same form; nothing where they are no more than spaces."""
    folded = fold(unicodedata.normalize("NFC", words)).text
    return folded if folded.strip() else ""
