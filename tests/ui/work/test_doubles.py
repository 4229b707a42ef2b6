"""The same content given twice: judged by what lies on the desk now, not by what was read first."""

from __future__ import annotations

from crossread.sources import Pasted
from crossread.story import Paragraph, Provenance, Version
from crossread.ui.work import Column
from crossread.ui.work.doubles import without_doubles, without_twins


def version(name, sha):
    return Version(Provenance(name, outlet=name, sha256=sha), (Paragraph("A ferry ran aground."),))


def test_the_later_of_two_is_marked_and_names_the_column_of_the_first():
    a, b, c = version("Wire", "1" * 64), version("Post", "2" * 64), version("Mail", "1" * 64)
    kept = without_doubles([a, b, c])
    assert [bool(v.trouble) for v in kept] == [False, False, True]
    assert kept[2].trouble == "Mail: it has the same content as Wire in column 1. Remove one of the two."
    assert without_doubles([b, c]) == (b, c)
    assert [bool(v.trouble) for v in without_doubles([c, b, a])] == [False, False, True]


def test_versions_without_a_fingerprint_are_no_doubles():
    assert all(not v.trouble for v in without_doubles([version("Wire", ""), version("Post", "")]))


def test_the_same_content_is_never_read_in_one_batch(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("A ferry ran aground.", encoding="utf-8")
    (tmp_path / "c.txt").write_text("Nobody was hurt.", encoding="utf-8")
    names = ("a.txt", "c.txt", "b.txt", "a.txt", "missing.txt", "missing.txt")
    sources = [*(tmp_path / name for name in names), Pasted(text="A ferry ran aground.")]
    columns = [Column(key, source) for key, source in enumerate(sources)]
    batches = [[column.key for column in batch] for batch in without_twins(columns)]
    assert batches == [[0, 1, 4], [2, 5], [3], [6]]
