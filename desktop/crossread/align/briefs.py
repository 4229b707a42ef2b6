"""Briefs of one event, a few sentences each, stand side by side: nearly all of what each tells is the event."""

from __future__ import annotations

from itertools import combinations

from crossread.align import thresholds
from crossread.align.groups import Groups
from crossread.align.measures import Measures
from crossread.align.units import Band, Sentences


def meet(measures: Measures, joined: Groups) -> None:
    """Join in `joined` the first paragraphs of the text of all briefs that tell one event, whatever words they use.

    No two paragraphs of one version come to stand in one cell by it. The surest of one event are joined first.
    """
    sentences = measures.sentences
    leads = {version: lead for version in range(len(sentences.of_version)) if (lead := _lead(version, sentences)) >= 0}
    pairs = sorted(combinations(sorted(leads), 2), key=lambda pair: (-measures.events[pair], pair))
    for one, other in pairs:
        if measures.events[one, other] >= thresholds.ONE_EVENT and measures.kin[one, other] < 1.0:
            _join(leads[one], leads[other], sentences, joined)


def _lead(version: int, sentences: Sentences) -> int:
    """Return the number of the first paragraph of a brief's text, -1 where the version is none."""
    units = sentences.of_version[version]
    told = [at for at in range(units.start, units.stop) if sentences.bands[at] == Band.TEXT]
    return int(sentences.owner[told[0]]) if 0 < len(told) <= thresholds.BRIEF_SENTENCES else -1


def _join(one: int, other: int, sentences: Sentences, joined: Groups) -> None:
    roots = {joined.find(one), joined.find(other)}
    members = [number for number in range(len(sentences.paragraphs)) if joined.find(number) in roots]
    if len(roots) > 1 and len({sentences.paragraphs[number][0] for number in members}) == len(members):
        joined.join((one, other))
