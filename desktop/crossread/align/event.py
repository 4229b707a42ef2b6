"""Whether two versions tell one event, two of a kind or a tale, and which of their paragraphs tell it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossread.align import thresholds
from crossread.align.likeness import background
from crossread.align.units import Band, Sentences, Unit

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WORD = re.compile(r"[^\W\d_]\w*")
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Opening:
    """What a version opens with: which of its paragraphs, counted from its first; the names there, and in all of it.

    `anchors` is what ties all of it to an event: different names and sentences with figures, per sentence;
    infinite where no word has a capital, since names cannot be told there.
    """

    paragraphs: tuple[int, ...]
    names: frozenset[str]
    everywhere: frozenset[str]
    anchors: float


def openings(sentences: Sentences) -> list[Opening]:
    """Return the opening of each version.

    A name is a word that the version never writes small and that is not a common one.
    """
    return [
        _opening(sentences.units[units], rows.start)
        for rows, units in zip(sentences.paragraphs_of, sentences.of_version, strict=True)
    ]


def _opening(units: Sequence[Unit], start: int) -> Opening:
    words = [_WORD.findall(unit.text) for unit in units]
    small = {word for found in words for word in found if word[0].islower()}
    common = background()

    def names(found: Sequence[str]) -> Iterator[str]:
        for word in found:
            plain = word.lower()
            if word[0].isupper() and plain not in small and common.get(plain, 1.0) >= 1.0:
                yield plain

    told = dict.fromkeys(unit.paragraph for unit in units if unit.band in (Band.TEXT, Band.HEADLINE))
    first = list(told)[: thresholds.OPENING]
    at_first = [found for unit, found in zip(units, words, strict=True) if unit.paragraph in first]
    everywhere = frozenset(name for found in words for name in names(found))
    figures = sum(bool(_FIGURE.search(unit.text)) for unit in units)
    written_small = not any(word[0].isupper() for found in words for word in found)
    return Opening(
        tuple(number - start for number in first),
        frozenset(name for found in at_first for name in names(found)),
        everywhere,
        math.inf if written_small else (len(everywhere) + figures) / len(units),
    )


def reported(one: Opening, other: Opening) -> bool:
    """Tell whether two versions report something: names and figures tie them to an event, as they do no tale."""
    return (one.anchors + other.anchors) / 2.0 >= thresholds.ANCHORED


def one_event(one: Opening, other: Opening) -> float:
    """Return a factor for how alike two versions are: about 1.0 on one event, less on two of a kind.

    It goes by how many of the names of either opening the other version has. It is 1.0 where neither version has a name
    at all, as in scripts without capitals.
    """
    if not (one.everywhere or other.everywhere):
        return 1.0
    known = len(one.names & other.everywhere) / max(1, len(one.names))
    known += len(other.names & one.everywhere) / max(1, len(other.names))
    return min(math.exp(thresholds.NAMES * (known / 2.0 - thresholds.NAMED)), thresholds.SAME_EVENT)


def told(one: Opening, other: Opening, alike: NDArray[Any]) -> NDArray[Any]:
    """Return a factor for each two paragraphs, shape as `alike`: how far one tells what the other opens with."""
    import numpy as np

    if not (one.paragraphs and other.paragraphs):
        return np.ones_like(alike)
    like_one, like_other = alike[list(one.paragraphs)].max(axis=0), alike[:, list(other.paragraphs)].max(axis=1)
    near = np.maximum(like_other[:, None], like_one[None, :])
    return np.asarray(((near + thresholds.TRACE) / thresholds.TOLD) ** thresholds.TELLS)
