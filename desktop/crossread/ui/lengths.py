"""How long a version is: its words, or its characters where a script writes no spaces between words. No widgets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crossread.story import ALIGNED_ROLES, Version

_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]+")
"""Scripts written without spaces between words: kana, Chinese characters. Their texts are measured in characters."""


@dataclass(frozen=True, slots=True)
class Length:
    """A number of words, or of `characters`; page furniture is not counted."""

    number: int
    characters: bool = False


def length(version: Version) -> Length:
    """Return how long the text of `version` is."""
    held = [part.text for part in version.paragraphs if part.role in ALIGNED_ROLES]
    others = sum(len(_IDEOGRAPHS.sub("", text)) for text in held)
    total = sum(map(len, held))
    if 2 * others < total:
        return Length(total - others, characters=True)
    return Length(sum(len(text.split()) for text in held))
