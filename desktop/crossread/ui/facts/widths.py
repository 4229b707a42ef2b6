"""How the width of the fact table is shared among its columns, in device-independent pixels."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.ui.facts.model import ABOUT, FIRST_VERSION, KIND, VERDICT

_FIXED = {VERDICT: 166, KIND: 106}
_ABOUT = (170, 300)
"""Least and greatest width of what a fact is about, at normal size."""
_WORDS = (88, 260)
"""The same of a version's column."""
_WORDS_READ = 140
"""What a version's column keeps before what a fact is about takes more than its least."""
_ABOUT_READ = 0.95
"""Share of the lines whose subject is to be read whole, long quotes aside, which no width would do for."""


def shared(room: int, versions: int, subjects: Sequence[int], scale: float) -> list[int]:
    """Return the width of each column of a table that is `room` wide, by column number.

    `subjects` are the widths of what the facts are about, margins included. `scale` is 1.0 at normal size of type.
    """
    left = room - sum(round(width * scale) for width in _FIXED.values())
    least, most = (round(width * scale) for width in _ABOUT)
    fitting = sorted(width for width in subjects if width <= most)
    wanted = fitting[int(_ABOUT_READ * (len(fitting) - 1))] if fitting else least
    about = max(least, min(wanted, most, left - versions * round(_WORDS_READ * scale)))
    least, most = (round(width * scale) for width in _WORDS)
    words = min(max((left - about) // versions, least), most)
    widths = {column: round(width * scale) for column, width in _FIXED.items()}
    widths[ABOUT] = max(about, left - words * versions)
    return [*(widths[column] for column in range(FIRST_VERSION)), *[words] * versions]
