"""A version as one row of words, compared without case, typography and white space, each with where it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from crossread.align import thresholds
from crossread.align.typography import INVISIBLE, plain
from crossread.story import Place, Version

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_INSIDE = rf"[\w\u0300-\u036f{INVISIBLE}]"
_WORD = re.compile(
    rf"\d+(?:[.,:]\d+)+|\w{_INSIDE}*(?:['‘’‛′`´＇]\w{_INSIDE}*)*"  # 1,200 is one word, so is o’clock
    r"|[%‰°$€£¥₹₽₩₪₺₴]|(?<![\w)])[-−–+](?=\d)"  # $5 and £5, 3 and -3 are not the same
)


class Stream:
    """The words of the paragraphs of a version that take part, in reading order.

    `words` are numbers, equal for equal words of one story, shape (words,). `runs` are numbers too, equal for equal
    runs of `thresholds.RUN` words that begin at a word, shape (words - RUN + 1,) or (0,); `order` sorts them and
    `ordered` are they, sorted.
    """

    def __init__(self, number: int, version: Version, known: dict[str, int]) -> None:
        import numpy as np

        self.number = number
        words, paragraphs, starts, ends = [], [], [], []
        for index in version.aligned():
            for match in _WORD.finditer(version.paragraphs[index].text):
                word = unicodedata.normalize("NFC", plain(match[0]).casefold())
                words.append(known.setdefault(word, len(known)))
                paragraphs.append(index)
                starts.append(match.start())
                ends.append(match.end())
        self.words: NDArray[np.int64] = np.array(words, dtype=np.int64)
        self._paragraphs: NDArray[np.intp] = np.array(paragraphs, dtype=np.intp)
        self._starts, self._ends = starts, ends
        self.set_runs(self.words[:0])

    def __len__(self) -> int:
        return len(self.words)

    def set_runs(self, runs: NDArray[np.int64]) -> None:
        """Take the numbers of the runs that begin at each word."""
        self.runs = runs
        self.order: NDArray[np.intp] = runs.argsort(kind="stable")
        self.ordered: NDArray[np.int64] = runs[self.order]

    def places(self, start: int, end: int) -> tuple[Place, ...]:
        """Return where the words `start` to `end` (exclusive) stand: a place per paragraph, from word to word."""
        import numpy as np

        cuts = [start, *(start + 1 + np.flatnonzero(np.diff(self._paragraphs[start:end]))).tolist(), end]
        return tuple(
            Place(self.number, int(self._paragraphs[first]), self._starts[first], self._ends[after - 1])
            for first, after in pairwise(cuts)
        )


def streams(versions: Sequence[Version]) -> list[Stream]:
    """Return the words of each version, their runs numbered over the whole story."""
    import numpy as np

    known: dict[str, int] = {}
    found = [Stream(number, version, known) for number, version in enumerate(versions)]
    runs, size = [stream.words for stream in found], 1
    while size < thresholds.RUN:
        # A run of twice the length is a pair of runs, which may overlap: exact, and sorted a few times in all.
        step = min(size, thresholds.RUN - size)
        pairs = [(run[: max(0, len(run) - step)], run[step:]) for run in runs]
        most = 1 + max((int(run.max()) for run in runs if len(run)), default=0)
        joined = np.concatenate([left * most + right for left, right in pairs]) if pairs else np.empty(0, np.int64)
        numbered = np.unique(joined, return_inverse=True)[1].reshape(-1)
        runs = np.split(numbered, np.cumsum([len(left) for left, _ in pairs])[:-1]) if pairs else []
        size += step
    for stream, numbers in zip(found, runs, strict=True):
        stream.set_runs(numbers)
    return found
