"""Independent tellings of one event -> groups of paragraphs, by how alike they are, in whatever order they stand."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.align import thresholds
from crossread.align.groups import Groups, backed, clusters
from crossread.align.measures import Measures


def gather(tellings: Sequence[Sequence[int]], measures: Measures, joined: Groups) -> None:
    """Join in `joined` the paragraphs of different tellings that speak of the same thing.

    What is joined already stays together; paragraphs of one telling that its own alignment kept apart meet only where
    another telling says both at once.
    """
    import numpy as np

    sentences = measures.sentences
    alike = measures.alike.copy()
    for telling in tellings:
        numbers = np.flatnonzero(np.isin(sentences.version_of, telling))
        alike[np.ix_(numbers, numbers)] = 0.0
    for version, inside in enumerate(sentences.paragraphs_of):
        alike[inside, inside] = measures.inside(version)
    for group in joined.all():
        alike[np.ix_(group, group)] = 1.0
    count = sum(bool(np.isin(sentences.version_of, telling).any()) for telling in tellings)
    least = thresholds.TOGETHER + thresholds.CROWD * max(0, min(count, thresholds.CROWDED) - 2)
    for group in clusters(alike, least):
        kept = backed(group, alike, sentences.version_of)
        joined.join(kept)
