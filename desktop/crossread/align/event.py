"""Whether two versions tell one event, two of a kind or a tale, and which of their paragraphs tell it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossread.align import thresholds
from crossread.align.likeness import background
from crossread.align.units import Band, Sentences, Unit

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WORD = re.compile(r"[^\W\d_]\w*")
_FIGURE = re.compile(r"\d(?:[\d.,:]*\d)?")


@dataclass(frozen=True, slots=True)
class Opening:
    """What a version opens with: which of its paragraphs, counted from its first; the names there, and in all of it.

    `figures` are those of its first sentences, `figures_everywhere` those of all. `anchors` is what ties all of it to
    an event: different names and sentences with figures, per sentence; infinite where no word has a capital, since
    names cannot be told there.
    """

    paragraphs: tuple[int, ...]
    names: frozenset[str]
    everywhere: frozenset[str]
    figures: frozenset[str]
    figures_everywhere: frozenset[str]
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
    words = [frozenset(_WORD.findall(unit.text)) for unit in units]
    every = frozenset().union(*words)
    small = {word for word in every if word[0].islower()}
    capital = every - small
    common = background()
    names = {word: word.lower() for word in capital if word[0].isupper() and word.lower() not in small}
    names = {word: name for word, name in names.items() if common.get(name, 1.0) >= 1.0}
    told = dict.fromkeys(unit.paragraph for unit in units if unit.band in (Band.TEXT, Band.HEADLINE))
    first = list(told)[: thresholds.OPENING]
    at_first = [found for unit, found in zip(units, words, strict=True) if unit.paragraph in first]
    everywhere = frozenset(names.values())
    figures = [frozenset(_FIGURE.findall(unit.text)) for unit in units]
    written_small = not any(word[0].isupper() for word in capital)
    return Opening(
        tuple(number - start for number in first),
        frozenset(names[word] for found in at_first for word in found if word in names),
        everywhere,
        frozenset().union(*figures[: thresholds.FIRST_FIGURES]),
        frozenset().union(*figures),
        math.inf if written_small else (len(everywhere) + sum(map(bool, figures))) / len(units),
    )


def reported(one: Opening, other: Opening) -> bool:
    """Tell whether two versions report something: names and figures tie them to an event, as they do no tale."""
    return (one.anchors + other.anchors) / 2.0 >= thresholds.ANCHORED


def one_event(one: Opening, other: Opening) -> float:
    """Return a factor for how alike two versions are: 1.0 on one event, less on two of a kind.

    It goes by how many of the names and figures of either opening the other version has, and by the names of all of
    both. Where there are none, as in scripts without capitals, they say nothing.
    """
    names = _known(one.names, other.everywhere, thresholds.NAMED)
    names += _known(other.names, one.everywhere, thresholds.NAMED)
    everywhere = _known(one.everywhere, other.everywhere, thresholds.NAMED_ANYWHERE)
    everywhere += _known(other.everywhere, one.everywhere, thresholds.NAMED_ANYWHERE)
    figures = _known(one.figures, other.figures_everywhere, thresholds.FIGURED)
    figures += _known(other.figures, one.figures_everywhere, thresholds.FIGURED)
    signs = thresholds.NAMES * names + thresholds.NAMES_ANYWHERE * everywhere + thresholds.FIGURES * figures
    return math.exp(min(0.0, thresholds.ONE_EVENT + signs / 2.0))


def _known(some: frozenset[str], others: frozenset[str], usual: float) -> float:
    """Return by how much more than usual of `some` is among `others`: 0.0 of nothing, the usual share of little."""
    return (len(some & others) + usual) / (len(some) + 1) - usual


def told(one: Opening, other: Opening, alike: NDArray[Any]) -> NDArray[Any]:
    """Return a factor for each two paragraphs, shape as `alike`: how far one tells what the other opens with."""
    import numpy as np

    if not (one.paragraphs and other.paragraphs):
        return np.ones_like(alike)
    like_one, like_other = alike[list(one.paragraphs)].max(axis=0), alike[:, list(other.paragraphs)].max(axis=1)
    near = np.maximum(like_other[:, None], like_one[None, :])
    return np.asarray(((near + thresholds.TRACE) / thresholds.TOLD) ** thresholds.TELLS)
