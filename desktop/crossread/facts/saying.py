"""The words that say who says a thing: a source together with its reporting word."""

from __future__ import annotations

import re
from dataclasses import replace

from crossread.facts.values import Citation, Fact

_APART = 30
"""Characters between a source and its reporting word: room for a title ("said prison spokesman Al Quintero")."""
_OTHER = re.compile(r"[^\w\s'’-]|\d")
"""What sets a source and a word apart: a comma with what stands beside a name, an age, the end of a quote."""


def with_its_cue(cited: Fact, text: str) -> Fact:
    """Return a citation of the paragraph `text` that points at its source and the reporting word right beside it.

    Where the two stand apart it points at the source alone, so that nothing else lies between.
    """
    value, place = cited.value, cited.place
    if not isinstance(value, Citation) or not value.cue:
        return cited
    words = r"\s+".join(map(re.escape, value.cue.split()))
    cue = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
    after = cue.search(text, place.end, place.end + _APART + len(value.cue))
    if after is not None and not _OTHER.search(text, place.end, after.start()):
        return replace(cited, place=replace(place, end=after.end()))
    low = max(0, place.start - _APART - len(value.cue))
    before = next(reversed(list(cue.finditer(text, low, place.start))), None)
    if before is not None and not _OTHER.search(text, before.end(), place.start):
        return replace(cited, place=replace(place, start=before.start()))
    return cited
