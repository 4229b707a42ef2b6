"""Which rows a reporter is asked to look at."""

from __future__ import annotations

from crossread import align
from crossread.align import Row, RowKind, thresholds
from crossread.story import Paragraph, Pin, Provenance, Role, Story, Version

LOW = thresholds.WEAK - 0.01


def story(role: Role = Role.BODY, *pins: Pin) -> Story:
    versions = tuple(Version(Provenance(name), (Paragraph(f"{name} tells it.", role),)) for name in "abc")
    return Story(versions, pins=pins)


def row(confidence: float, cells: tuple[tuple[int, ...], ...] = ((0,), (0,), ())) -> Row:
    return Row(cells, RowKind.CHANGED, confidence=confidence)


def test_paragraphs_with_little_in_common_are_a_weak_match() -> None:
    assert align.weak(story(), row(LOW))
    assert not align.weak(story(), row(thresholds.WEAK))
    assert not align.weak(story(), row(LOW, ((0,), (), ())))


def test_headlines_stand_together_whatever_they_say() -> None:
    assert not align.weak(story(Role.HEADLINE), row(LOW))


def test_what_the_reporter_has_linked_is_not_weak() -> None:
    assert not align.weak(story(Role.BODY, Pin(((0, 0), (1, 0)))), row(LOW))
    assert align.weak(story(Role.BODY, Pin(((0, 0), (2, 0)), together=False)), row(LOW))
