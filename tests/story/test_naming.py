"""Versions that stand beside each other have names that differ."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from crossread.story import Provenance, Version, names

MORNING = dt.datetime(2025, 3, 4, 8, 5, tzinfo=dt.UTC)


def version(name: str, outlet: str | None = None, published: dt.date | None = None) -> Version:
    return Version(Provenance(name, outlet=outlet, published=published))


def test_the_outlet_or_the_end_of_the_path_is_the_name() -> None:
    given_versions = [
        version("a.txt", "North Wire"),
        version("/desk/storm/daily.txt"),
        version("C:\\desk\\late.txt"),
        version("https://www.courier.example/storm?id=1"),
        version("http://["),
    ]
    assert names(given_versions) == ("North Wire", "daily.txt", "late.txt", "courier.example", "http://[")


def test_states_of_one_article_are_told_apart_by_time_then_day_then_column() -> None:
    evening = MORNING.replace(hour=20)
    assert names([version("a", "Post", MORNING), version("b", "Post", evening)]) == ("Post · 08:05", "Post · 20:05")
    later = MORNING + dt.timedelta(days=1)
    assert names([version("a", "Post", MORNING), version("b", "Post", later)]) == (
        "Post · 2025-03-04",
        "Post · 2025-03-05",
    )
    assert names([version("a", "Post"), version("b", "Wire"), version("c", "Post")]) == ("Post · 1", "Wire", "Post · 3")


@given(st.lists(st.builds(version, st.text(max_size=4), st.sampled_from([None, "A", "A · 2", "B"])), max_size=6))
def test_no_two_are_ever_the_same(versions: list[Version]) -> None:
    found = names(versions)
    assert len(set(found)) == len(versions)
