"""Versions and readings -> rows: the room's one call, and the steps it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from crossread.align import briefs, coverage, layout, pinned, tellings, thresholds
from crossread.align.confidence import confidences
from crossread.align.groups import Groups, families
from crossread.align.layout import Cells
from crossread.align.measures import Measures
from crossread.align.order import identity
from crossread.align.typography import plain
from crossread.align.units import Band, Sentences, band
from crossread.align.values import Row
from crossread.language import Reading
from crossread.story import Pin, Version

_SINGLE = (Band.HEADLINE, Band.BYLINE, Band.DATELINE)
"""Bands of which an article has one paragraph as a rule; where it has, they stand together whatever they say."""


def align(
    versions: Sequence[Version],
    readings: Sequence[Reading],
    *,
    base: int | None = None,
    pins: Sequence[Pin] = (),
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Row, ...]:
    """Return which paragraphs of all versions stand together, every paragraph in exactly one row, in reading order.

    Versions that copy or revise one another are aligned sentence by sentence, in order but for what was moved;
    independent tellings by what their paragraphs say. The links do not depend on the order of `versions`; `base`,
    where given, is the version whose order the rows follow. Furniture stands in rows of its own, where it was read.

    `pins`, in the order they were made, win over all that, over what headlines and furniture do too: paragraphs pinned
    together stand in one row, paragraphs pinned apart never do, also not through a third. Where pins contradict each
    other, the later one wins, and of the earlier one holds what does not contradict it. Paragraphs that no version has
    are ignored. Only rows in which a pin does not hold already are touched, as `pinned.hold` says.

    Raises Cancelled soon after `cancelled()` turns true.
    """
    stop = cancelled or (lambda: False)
    order = sorted(range(len(versions)), key=lambda number: (*identity(versions[number]), _named(number, pins)))
    back = {number: at for at, number in enumerate(order)}
    own = [versions[number] for number in order]
    sentences = Sentences(own, [readings[number] for number in order])
    cells, closeness = _grouped(own, sentences, stop)
    cells += _furniture(own)
    if pins:
        renumbered = [[(back[v], i) for v, i in pin.paragraphs if v in back] for pin in pins]
        held = [(paragraphs, pin.together) for paragraphs, pin in zip(renumbered, pins, strict=True)]
        cells = pinned.hold(cells, held, lambda spots: _alike(spots, sentences, closeness))
    ranks = _ranks(own, closeness, None if base is None else back[base])
    cells = sorted(cells, key=lambda row: [(number, cell) for number, cell in enumerate(row) if cell])
    header, rest = layout.header_first(cells, own)
    several = base is None and closeness is not None and len(families(closeness.kin)) > 1
    ordered = header + layout.in_reading_order(rest, ranks, layout.agreed(rest) if several else ())
    moved = layout.moved(ordered, own, lambda row, one, other: _copied(row, one, other, sentences, closeness))
    sure = _confidences(ordered, sentences, closeness)
    return tuple(
        Row(
            cells=tuple(row[back[number]] for number in range(len(versions))),
            kind=layout.kind(row, elsewhere, own),
            moved=tuple(sorted(order[number] for number in elsewhere)),
            confidence=confidence,
        )
        for row, elsewhere, confidence in zip(ordered, moved, sure, strict=True)
    )


def _named(version: int, pins: Sequence[Pin]) -> list[tuple[int, int, int]]:
    """Return where pins name a version: what tells two of the same words and name apart."""
    return [
        (number, place, index)
        for number, pin in enumerate(pins)
        for place, (v, index) in enumerate(pin.paragraphs)
        if v == version
    ]


def _grouped(
    versions: Sequence[Version], sentences: Sentences, cancelled: Callable[[], bool]
) -> tuple[list[Cells], Measures | None]:
    """Return the cells of every row but furniture, in no particular order, and the measures that led to them."""
    joined = Groups(len(sentences.paragraphs))
    measures = None
    if len(sentences.units) > thresholds.MOST_UNITS:
        _equal_ones(versions, sentences, joined)
    else:
        measures = Measures(sentences, cancelled)
        found = families(measures.kin)
        for family in found:
            if len(family) > 1:
                for group in tellings.together(family, measures, cancelled):
                    joined.join(group)
        if coverage.independent(found, measures):
            coverage.gather(found, measures, joined, cancelled)
            briefs.meet(measures, joined)
    _join_single(versions, sentences, joined)
    rows: list[Cells] = []
    for group in joined.all():
        if len({sentences.paragraphs[number][0] for number in group}) == 1:
            rows += [_alone(*sentences.paragraphs[number], len(versions)) for number in group]
            continue
        cells: list[list[int]] = [[] for _ in versions]
        for number in group:
            version, index = sentences.paragraphs[number]
            cells[version].append(index)
        rows.append(tuple(tuple(cell) for cell in cells))
    return rows, measures


def _equal_ones(versions: Sequence[Version], sentences: Sentences, joined: Groups) -> None:
    """Join paragraphs of the same words: the n-th of each version with the n-th of the others."""
    first: dict[tuple[str, Band, int], int] = {}
    seen: dict[tuple[int, str, Band], int] = {}
    for number, (version, index) in enumerate(sentences.paragraphs):
        paragraph = versions[version].paragraphs[index]
        text, kind = plain(paragraph.text), band(paragraph.role)
        times = seen[version, text, kind] = seen.get((version, text, kind), 0) + 1
        joined.join((first.setdefault((text, kind, times), number), number))


def _join_single(versions: Sequence[Version], sentences: Sentences, joined: Groups) -> None:
    """Join the headlines of all versions that have one, whatever they say; bylines and datelines likewise."""
    for wanted in _SINGLE:
        single = []
        for number, version in enumerate(versions):
            found = [index for index in version.aligned() if band(version.paragraphs[index].role) is wanted]
            if len(found) == 1:
                single.append(sentences.number[number, found[0]])
        joined.join(single)


def _alone(version: int, index: int, count: int) -> Cells:
    """Return the cells of a row that one paragraph of one version has to itself."""
    return tuple((index,) if at == version else () for at in range(count))


def _furniture(versions: Sequence[Version]) -> list[Cells]:
    """Return a row for every paragraph that takes no part."""
    return [
        _alone(number, index, len(versions))
        for number, version in enumerate(versions)
        for index in sorted(set(range(len(version.paragraphs))) - set(version.aligned()))
    ]


def _ranks(versions: Sequence[Version], measures: Measures | None, base: int | None) -> list[int]:
    """Return the versions whose order the rows follow: the base, then those most like all others, then the earliest."""
    central = [0.0] * len(versions) if measures is None else [round(float(x), 6) for x in measures.shared.sum(axis=1)]
    days = [version.provenance.published_day for version in versions]

    def rank(number: int) -> tuple[bool, float, bool, str, int, int]:
        day, length = days[number], len(versions[number].paragraphs)
        return number != base, -central[number], day is None, str(day), -length, number

    return sorted(range(len(versions)), key=rank)


def _copied(row: Cells, one: int, other: int, sentences: Sentences, measures: Measures | None) -> bool:
    """Tell whether two versions have a row from each other: they are one telling, or it is nearly a copy."""
    if measures is None or measures.kin[one, other] >= 1.0:
        return True
    number = sentences.number
    cells = [[number[v, index] for index in row[v] if (v, index) in number] for v in (one, other)]
    return all(cells) and measures.copied(*cells) >= thresholds.MOVED


def _alike(spots: Sequence[tuple[int, int]], sentences: Sentences, measures: Measures | None) -> list[list[float]]:
    """Return how alike paragraphs (version, index) are, each to each, 0.0 to 1.0; furniture is like nothing."""
    known = [at for at, spot in enumerate(spots) if spot in sentences.number]
    found = [[0.0] * len(spots) for _ in spots]
    if measures is not None and known:
        cosines = measures.cosines([sentences.number[spots[at]] for at in known]).tolist()
        for row, at in zip(cosines, known, strict=True):
            for value, to in zip(row, known, strict=True):
                found[at][to] = value
    return found


def _confidences(rows: Sequence[Cells], sentences: Sentences, measures: Measures | None) -> list[float]:
    if measures is None:
        return [1.0] * len(rows)
    number = sentences.number
    numbered = [
        [[number[v, i] for i in cell if (v, i) in number] if cell else [] for v, cell in enumerate(row)] for row in rows
    ]
    return confidences(numbered, measures)
