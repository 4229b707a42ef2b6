"""What words mean, as vectors, by a table of word pieces distilled from a sentence encoder. No spaCy here."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from crossread import places
from crossread.language.word_pieces import pieces

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WIDTH = 256
"""Numbers of a vector."""

_PART = re.compile(r"\d+|[^\W\d_]+")
_KEPT = 50_000
"""Words whose vectors are kept, 51 MB at most; then all are forgotten."""


class Meaning:
    """The vectors of words, put together from their pieces. The length of one says how much its word tells.

    `vectors.npy` holds a row of 8-bit numbers per piece, `scales.npy` what each row is to be multiplied by, and
    `pieces.txt` the pieces, one a line. The rows stay on disk until they are asked for.
    """

    def __init__(self, folder: Path) -> None:
        import numpy as np

        self._rows: NDArray[np.int8] = np.load(folder / "vectors.npy", mmap_mode="r", allow_pickle=False)
        self._scales: NDArray[np.float32] = np.load(folder / "scales.npy", allow_pickle=False).astype(np.float32)
        lines = (folder / "pieces.txt").read_text(encoding="utf-8").splitlines()
        self._numbers = {piece: number for number, piece in enumerate(lines)}
        self._known: dict[str, NDArray[np.float32]] = {}

    def word(self, text: str) -> NDArray[np.float32]:
        """Return the sum of the vectors of a word's pieces, shape (WIDTH,); zeros where the table does not know it.

        Letter case, accents and whatever is neither letter nor digit do not matter. Not to be written to.
        """
        found = self._known.get(text)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[text] = self._made(text)
        return found

    def _made(self, text: str) -> NDArray[np.float32]:
        import numpy as np

        numbers = [number for part in _PART.findall(text) for number in pieces(part, self._numbers)]
        vector = np.zeros(WIDTH, dtype=np.float32)
        for number in numbers:
            vector += self._rows[number].astype(np.float32) * self._scales[number]
        vector.flags.writeable = False
        return vector


@cache
def meaning() -> Meaning:
    """Return the table that Crossread ships. Loads it when first called: some 40 ms."""
    return Meaning(places.resources() / "models" / "meaning")
