"""The words around a place: enough of its sentence to know what it speaks of."""

from __future__ import annotations

import re

from crossread.story.values import Place, Story

_ENDED = re.compile(r"[.!?…][\"'”’»)]{0,2}\s+(?=[\"'“‘«(]?[^\W\d_a-zß-öø-ÿ])")
"""Where a sentence ends: its mark, and a space before what may begin the next one."""

_SHORT = re.compile(r"(?:^|[\s(.])(?:[^\W\d_]|Mr|Mrs|Ms|Dr|St|Sgt|Gov|Sen|Rep|Gen|Col|Lt|Capt|No|vs|Inc|Co|Jr|Sr)$")
"""Before a point that ends no sentence."""


def around(story: Story, place: Place, most: int) -> tuple[str, str]:
    """Return the words before and after `place` in its sentence, at most some `most` characters a side.

    What is cut off there is told by "…"; runs of space are one space.
    """
    text = story.versions[place.version].paragraphs[place.paragraph].text
    before, after = text[: place.start], text[place.end :]
    starts = [m.end() for m in _ENDED.finditer(text, 0, place.start + 2) if _ends(text, m.start())]
    began = max((at for at in starts if at <= place.start), default=0)
    ended = next((m for m in _ENDED.finditer(text, place.end) if _ends(text, m.start())), None)
    before = before[began:]
    after = text[place.end : ended.end()].rstrip() if ended else after
    return _cut(before[::-1], most)[::-1], _cut(after, most)


def _ends(text: str, at: int) -> bool:
    return text[at] != "." or _SHORT.search(text[max(0, at - 6) : at]) is None


def _cut(text: str, most: int) -> str:
    words = re.sub(r"\s+", " ", text)
    if len(words) <= most:
        return words
    kept = words[:most].rpartition(" ")[0]
    return f"{kept or words[:most]} …"
