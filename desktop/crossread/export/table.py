"""The fact table as CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from crossread import wording
from crossread.compare import Comparison
from crossread.export.encoding import clean
from crossread.export.hand import Hand
from crossread.facts import FactLine, Judgement
from crossread.story import names

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "%", "|")
"""A cell that begins with one of these runs as a formula in some spreadsheet, full-width forms too (OWASP's list)."""


def fact_table(comparison: Comparison, judgements: Sequence[Judgement] = ()) -> str:
    """Return one line a fact, one column a version; a version's several mentions are parted by " | ".

    Where anything was decided about facts, two more columns at the end say what, and hold the notes; one more says
    which were joined or separated by hand, where any was.
    """
    story, hand = comparison.story, Hand(comparison, judgements)
    regrouped = any(line.by_hand for line in comparison.facts)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    labels = [clean(name) for name in names(story.versions)]
    writer.writerow(
        _safe(cell)
        for cell in [
            "fact",
            "kind",
            "about",
            "verdict",
            *labels,
            "why",
            *(["decision", "note"] if hand.decided else []),
            *(["by hand"] if regrouped else []),
        ]
    )
    for number, line in enumerate(comparison.facts, 1):
        words = [_words(comparison, line, version) for version in range(len(story.versions))]
        cells = [f"f{number}", line.kind.value, line.about, line.verdict.value, *words, line.rule]
        known = hand.judgement(line)
        if hand.decided:
            cells += ["", ""] if known is None else [known.decision.value, clean(known.note)]
        cells += [", ".join(wording.by_hand(line))] if regrouped else []
        writer.writerow(_safe(cell) for cell in cells)
    return "\ufeff" + out.getvalue()


def _words(comparison: Comparison, line: FactLine, version: int) -> str:
    texts = [
        wording.mention(fact.value, " ".join(comparison.story.text(fact.place).split()))
        for fact in line.mentions
        if fact.place.version == version
    ]
    return " | ".join(dict.fromkeys(texts))


def _safe(cell: str) -> str:
    """Return a cell with an apostrophe before what a spreadsheet would run as a formula, leading spaces aside."""
    return f"'{cell}" if cell.lstrip(" \u00a0\u200b").startswith(_FORMULA) else cell
