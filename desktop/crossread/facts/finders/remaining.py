"""What a game's clock shows: "with 4:48 remaining", "2:15 into the seventh round": lengths of time, no times of day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from crossread.facts.finders.amounts import Found
from crossread.facts.values import Amount, FactKind

AFTER = re.compile(
    r"[ \u00a0](?:remaining|left|to (?:go|play)|on the (?:game )?clock|mark|into"
    r"|(?:of|in) (?:the )?[\w-]{3,12} (?:round|quarter|period|half))\b"
)
"""What follows the minutes and seconds of a game that are left, or gone."""
_CLOCK = re.compile(rf"(?<![\w$£€¥./:,-])(\d{{1,2}}):([0-5]\d)(?={AFTER.pattern})")
_SECOND = 1 / Decimal(60)


def remaining(text: str) -> Iterator[Found]:
    """Yield the lengths of time that a game's clock shows, in minutes."""
    for match in _CLOCK.finditer(text):
        length = int(match[1]) + int(match[2]) / Decimal(60)
        yield Found(
            match.start(), match.end(), FactKind.DURATION, Amount(length, length, unit="minute", step=_SECOND), "clock"
        )
