"""How alike the paragraphs of independent tellings are: by the details they share, and as tellers of the event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossread.align import event, thresholds
from crossread.align.measures import Measures
from crossread.align.units import Band

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Details:
    """The likeness of paragraphs by what they say themselves; what every outlet says of the event counts for little."""

    def __init__(self, measures: Measures) -> None:
        import numpy as np

        sentences = measures.sentences
        self._measures, self._sentences = measures, sentences
        self._vectors = measures.likeness.details()
        self._lengths = _damped(self._vectors.lengths)
        self._lengths_of_words = _damped(measures.likeness.lengths)
        # How many sentences of its version's text stand before each paragraph; headlines and the like count none.
        told = np.concatenate([[0], np.cumsum(sentences.bands == Band.TEXT)])
        first = np.array([units.start for units in sentences.of_version], dtype=np.intp)
        self._before: NDArray[np.intp] = told[sentences.starts] - told[first[sentences.version_of]]

    def against(self, other: int) -> NDArray[Any]:
        """Return how alike the paragraphs of all versions before `other` are to its own, 0.0 to 1.0.

        Shape (paragraphs before, paragraphs of the other), the former in the order of the story.
        """
        import numpy as np

        sentences = self._sentences
        units, columns = sentences.of_version[other], sentences.paragraphs_of[other]
        if columns.start == columns.stop or not columns.start:
            return np.zeros((columns.start, columns.stop - columns.start), dtype=np.float32)
        cosines = self._vectors.dots(slice(0, units.start), units)
        cosines *= sentences.bands[: units.start, None] == sentences.bands[None, units]
        cosines /= self._lengths[: units.start, None]
        cosines /= self._lengths[None, units]
        there, back = self._covered(cosines, slice(0, columns.start), columns)
        part = thresholds.PART
        return np.asarray(part * np.maximum(there, back) + (1.0 - part) * np.minimum(there, back))

    def as_tellers(self, one: int, other: int, alike: NDArray[Any]) -> NDArray[Any]:
        """Return how alike the paragraphs of two versions are as tellers of the event, from 0.0; shape as `alike`.

        `alike` is their likeness by details. It counts for more the more the two versions have in common, the surer
        they tell one event, and the more one of the paragraphs tells what the other version opens with.
        """
        import numpy as np

        measures = self._measures
        close = measures.close[one, other] / thresholds.CLOSE
        familiar = np.minimum(alike * np.clip(close, thresholds.STRANGE, thresholds.FAMILIAR), 1.0)
        told = event.told(measures.openings[one], measures.openings[other], familiar)
        return np.asarray(familiar * told * measures.events[one, other])

    def as_event(self, one: int, other: int) -> NDArray[Any]:
        """Return how far paragraphs of two versions are to be linked as tellers of the event, 0.0 to 1.0.

        The shape is (paragraphs of the one, of the other). Less the further down either stands, and the longer the
        shorter version is.
        """
        import numpy as np

        sentences = self._sentences
        short = min(at.stop - at.start for at in (sentences.of_version[one], sentences.of_version[other]))
        rows, columns = (
            1.0 / (1.0 + (self._before[sentences.paragraphs_of[version]] / thresholds.TOP) ** thresholds.STEEP)
            for version in (one, other)
        )
        brief = thresholds.BRIEF / (thresholds.BRIEF + short)
        return np.asarray(brief * np.minimum(rows[:, None], columns[None, :]))

    def strange(self, version: int) -> NDArray[Any]:
        """Return how little each two paragraphs of a version have in common: 0.0 to 1.0; neighbours next to nothing."""
        import numpy as np

        units, rows = self._sentences.of_version[version], self._sentences.paragraphs_of[version]
        if rows.start == rows.stop:
            return np.zeros((0, 0))
        lengths = self._lengths_of_words[units]
        cosines = self._measures.dots(version, version) / lengths[:, None] / lengths[None, :]
        strange = np.clip(1.0 - np.maximum(*self._covered(cosines, rows, rows)) / thresholds.RELATED, 0.0, 1.0)
        place = np.arange(len(strange))
        strange[np.abs(place[:, None] - place[None, :]) <= 1] *= thresholds.ADJOINING
        return np.asarray(strange)

    def _covered(self, cosines: NDArray[Any], rows: slice, columns: slice) -> tuple[NDArray[Any], NDArray[Any]]:
        """Return how well each paragraph of `rows` is covered by each of `columns`, and the other way round.

        The mean of its sentences by their lengths, with some weight on the one that is covered best. Both have the
        shape (rows, columns).
        """
        import numpy as np

        starts, strongest = self._sentences.starts, thresholds.STRONGEST
        down, across = starts[rows] - starts[rows.start], starts[columns] - starts[columns.start]
        tall = self._sentences.sizes[starts[rows.start] :][: len(cosines)].astype(np.float32)
        wide = self._sentences.sizes[starts[columns.start] :][: cosines.shape[1]].astype(np.float32)
        best = np.maximum.reduceat(cosines, across, axis=1)
        there: NDArray[Any] = np.add.reduceat(best * tall[:, None], down, axis=0) / np.add.reduceat(tall, down)[:, None]
        there += strongest * (np.maximum.reduceat(best, down, axis=0) - there)
        best = np.maximum.reduceat(cosines, down, axis=0)
        back: NDArray[Any] = np.add.reduceat(best * wide, across, axis=1) / np.add.reduceat(wide, across)
        back += strongest * (np.maximum.reduceat(best, across, axis=1) - back)
        return there, back


def _damped(lengths: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the lengths of sentences with some of the usual one added, so that short ones are like fewer others."""
    import numpy as np

    squares = np.maximum(lengths, 1e-6) ** 2
    typical = float(np.median(squares)) if len(squares) else 0.0
    return np.sqrt(squares + np.float32(thresholds.EVIDENCE * typical))
