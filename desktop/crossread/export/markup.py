"""One paragraph as escaped HTML with its marks: changed words, and facts that others put otherwise."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from crossread import wording
from crossread.compare import Mark, MarkKind
from crossread.export.encoding import clean
from crossread.facts import Fact, Verdict
from crossread.story import Story
from crossread.translation import translate

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_LONGEST_REMOVED = 160
"""Characters of removed words that are shown; the reference cell beside them has them all."""
_WIDE = 5
"""Versions beyond which the tables are wider than a laptop's screen and scroll."""
_TAGS = {
    MarkKind.ADDED: ("<ins>", "</ins>"),
    MarkKind.REPLACED: ('<span class="replaced">', "</span>"),
    MarkKind.NOISE: ('<span class="noise">', "</span>"),
}


def escape(text: str) -> str:
    """Return `text` for an HTML page, attributes too; control characters, which HTML forbids, are replaced."""
    return html.escape(_CONTROLS.sub("�", clean(text)), quote=True)


def paragraph(
    story: Story, version: int, index: int, marks: Sequence[Mark], facts: Sequence[tuple[Fact, Verdict]]
) -> str:
    """Return one paragraph with `marks` and `facts`, all of which lie in it; they may overlap in any way."""
    source = story.versions[version].paragraphs[index]
    text = source.text
    removed: dict[int, list[str]] = {}
    for mark in marks:
        if mark.place.start == mark.place.end and mark.reference is not None:
            removed.setdefault(mark.place.start, []).append(_removed(story.text(mark.reference)))
    spans = [mark for mark in marks if mark.place.start < mark.place.end]
    cuts = {0, len(text), *removed}
    for place in [mark.place for mark in spans] + [fact.place for fact, _ in facts]:
        cuts |= {place.start, place.end}
    edges = sorted(cut for cut in cuts if 0 <= cut <= len(text))
    parts: list[str] = []
    for start, end in zip(edges, [*edges[1:], len(text)], strict=True):
        parts += removed.get(start, [])
        if start < end:
            parts.append(_stretch(story, text, (start, end), spans, facts))
    return f'<p class="{source.role.value}" id="v{version + 1}p{index}">{"".join(parts)}</p>'


def _removed(words: str) -> str:
    return f"<del>{escape(wording.cut(words, _LONGEST_REMOVED))}</del>"


def _stretch(
    story: Story, text: str, at: tuple[int, int], marks: Sequence[Mark], facts: Sequence[tuple[Fact, Verdict]]
) -> str:
    """Return characters start to end, which no border crosses, within the tags of all that covers them."""
    start, end = at
    shown = escape(text[start:end])
    for mark in marks:
        if mark.place.start <= start and end <= mark.place.end:
            opening, closing = _TAGS[mark.kind]
            if mark.kind is MarkKind.REPLACED and mark.reference is not None:
                instead = wording.cut(story.text(mark.reference), _LONGEST_REMOVED)
                title = translate("Report", "instead of: {words}", words=instead)
                opening = f'<span class="replaced" title="{escape(title)}">'
            shown = f"{opening}{shown}{closing}"
            break
    covering = [verdict for fact, verdict in facts if fact.place.start <= start and end <= fact.place.end]
    if covering:
        worst = min(covering, key=list(Verdict).index)
        shown = f'<span class="fact {worst.value}">{shown}</span>'
    return shown


def heads(*titles: str) -> str:
    """Return the heads of columns."""
    return "".join(f'<th scope="col">{escape(title)}</th>' for title in titles)


def nothing(style: str, why: str) -> str:
    """Return a dash, with what it means for who does not see it."""
    return f'<span class="{style}" aria-label="{escape(why)}">–</span>'


def width(versions: int) -> str:
    """Return the class that keeps so many columns readable: in a narrow window their table scrolls sideways."""
    return " wide" if versions > _WIDE else f" of-{versions}"
