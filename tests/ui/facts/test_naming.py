"""No two versions go by the same name where they stand beside each other."""

from __future__ import annotations

import datetime as dt

import pytest

from crossread.story import Paragraph, Provenance, Version
from crossread.ui.models.naming import names


def version(outlet, published=None):
    return Version(Provenance("x.txt", outlet=outlet, published=published), (Paragraph("Words."),))


DAY, NEXT = dt.date(2031, 3, 3), dt.date(2031, 3, 4)


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ((dt.datetime(2031, 3, 3, 8, 15), dt.datetime(2031, 3, 3, 17, 5)), ("Post · 08:15", "Post · 17:05")),  # noqa: DTZ001 - local times
        ((DAY, NEXT), ("Post · 2031-03-03", "Post · 2031-03-04")),
        ((DAY, DAY), ("Post · 1", "Post · 3")),
        ((None, DAY), ("Post · 1", "Post · 3")),
    ],
)
def test_versions_of_one_outlet_are_told_apart(published, expected):
    first, third = published
    assert names([version("Post", first), version("Wire", DAY), version("Post", third)]) == (
        expected[0],
        "Wire",
        expected[1],
    )
