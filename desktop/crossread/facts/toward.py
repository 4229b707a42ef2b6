"""The place that a distance or the number in a street is told from: "36 miles south of Verrin"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.figures import counted_head, dimension
from crossread.facts.names import NameForm
from crossread.facts.values import Amount, Fact

if TYPE_CHECKING:
    from crossread.facts.mentions import Setting

_TO = ("of", "from", "to", "off", "outside", "between")
_TOWARD = re.compile(rf"(?:\W{{0,2}}[\w.,'’-]{{1,20}}){{0,5}}?\W{{1,2}}(?:{'|'.join(_TO)})(?: the)? ")
_TOWARD_ENDS = tuple(f"{word}{the} " for word in _TO for the in ("", " the"))
"""Asked first, since the pattern tries many ways to be elsewhere."""


def toward(fact: Fact, told: Setting) -> str | None:
    """Return the place that a distance or a street number is told from, by its key; None for other figures."""
    place = fact.place
    if not isinstance(fact.value, Amount) or not told.readings:
        return None
    if not (counted_head(fact.value.counted or "") in tables.never_rounded() or dimension(fact.value) == "length"):
        return None
    reading = told.readings[place.version].paragraphs[place.paragraph]
    name = next((name for name in reading.names if name.start >= place.end), None)
    if name is None:
        return None
    between = told.versions[place.version].paragraphs[place.paragraph].text[place.end : name.start]
    if not between.endswith(_TOWARD_ENDS) or not _TOWARD.fullmatch(between):
        return None
    return _COMPASS.sub("", NameForm.of(name.name).known)


_COMPASS = re.compile(r"^(?:north|south|east|west|n|s|e|w) (?=.)")
"""A street's side, which outlets leave out."""
