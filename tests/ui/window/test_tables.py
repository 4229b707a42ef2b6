"""What stands over the columns of versions in every table."""

from __future__ import annotations

import pytest

from crossread.story import Provenance, Version
from crossread.ui.tables import headings


def versions(*named):
    return [Version(Provenance(name, outlet=outlet)) for name, outlet in named]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ((("/a/outlet-a.txt", None), ("/a/outlet-b.HTML", None)), ("outlet-a", "outlet-b")),
        ((("/a/wire.txt", None), ("/b/wire.md", None)), ("wire.txt", "wire.md")),
        ((("a.txt", "Notes.txt"), ("https://site.example/b.html", None)), ("Notes.txt", "site.example")),
        ((("/a/draft.v2", None),), ("draft.v2",)),
        (
            (("/a/wire.txt", None), ("/b/wire.txt", None), ("/b/post.txt", None)),
            ("wire · 1", "wire · 2", "post"),
        ),
    ],
)
def test_a_file_goes_by_its_name_without_its_ending_where_that_is_clear(named, expected):
    assert headings(versions(*named)) == expected
