"""Which two versions are read as one text, and how they stay the same two."""

from __future__ import annotations

import datetime as dt

from crossread.compare import Comparison
from crossread.story import Paragraph, Provenance, Story, Version
from crossread.ui.models.pair import Pair, usual

DAY = dt.date(2031, 4, 9)


def version(name, published=None, trouble=None):
    paragraphs = () if trouble else (Paragraph(f"What {name} says."),)
    return Version(Provenance(name, outlet=name, published=published), paragraphs, trouble=trouble)


def comparison(*versions, base=None):
    return Comparison(Story(versions, base), (), (), (), (), ())


def chosen(pair):
    return pair.older, pair.newer


def test_the_usual_pair_runs_from_the_first_published_to_the_last():
    early, noon = dt.datetime(2031, 4, 9, 8, 15), dt.datetime(2031, 4, 9, 12)  # noqa: DTZ001 - as pages state it
    late = dt.datetime(2031, 4, 9, 17, tzinfo=dt.UTC)
    assert usual([version("c", late), version("a", early), version("b", noon)]) == (1, 0)
    assert usual([version("b", dt.date(2031, 4, 10)), version("a", noon)]) == (1, 0)


def test_without_all_dates_the_columns_count():
    assert usual([version("a", DAY), version("b"), version("c", DAY)]) == (0, 2)
    assert usual([version("a", DAY), version("b", DAY), version("c", DAY)]) == (0, 2)


def test_the_base_is_the_older_one():
    versions = [version("a"), version("b"), version("c")]
    assert usual(versions, base=2) == (2, 1)
    assert usual(versions, base=0) == (0, 2)


def test_what_cannot_be_read_is_no_choice():
    versions = [version("a"), version("b", trouble="gone"), version("c"), version("d", trouble="gone")]
    pair = Pair()
    pair.follow(comparison(*versions))
    assert pair.readable == (0, 2)
    assert chosen(pair) == (0, 2)
    assert usual(versions[:2]) == (None, None)


def test_a_pair_nobody_reads_yet_follows_what_comes():
    a, b, c = version("a"), version("b"), version("c")
    pair = Pair()
    pair.follow(comparison(a, b))
    pair.follow(comparison(a, b, c))
    assert chosen(pair) == (0, 2)


def test_a_pair_that_is_read_stays_in_whatever_columns_its_versions_stand():
    a, b, c = version("a"), version("b"), version("c")
    pair = Pair()
    pair.follow(comparison(a, b))
    pair.hold()
    pair.follow(comparison(c, b, version("a")))
    assert chosen(pair) == (2, 1)
    pair.follow(comparison(b, c))
    assert chosen(pair) == (0, 1)
    pair.follow(None)
    assert chosen(pair) == (None, None)


def test_two_versions_with_the_same_words_are_not_taken_for_one_another():
    a, b = version("a"), version("b")
    twin = Version(Provenance("b", outlet="b"), a.paragraphs)
    pair = Pair()
    pair.follow(comparison(a, twin, b))
    pair.choose(older=1, newer=0)
    pair.follow(comparison(b, a, twin))
    assert chosen(pair) == (2, 1)


def test_corrected_details_make_no_other_version():
    a, b, c = version("a"), version("b"), version("c")
    pair = Pair()
    pair.follow(comparison(a, b, c))
    pair.choose(older=1, newer=0)
    pair.follow(comparison(a, Version(Provenance("b", outlet="Daily"), b.paragraphs), c))
    assert chosen(pair) == (1, 0)


def test_choosing_one_version_twice_makes_them_change_places():
    pair = Pair()
    pair.follow(comparison(version("a"), version("b"), version("c")))
    told = []
    pair.changed.connect(lambda: told.append(chosen(pair)))
    pair.choose(older=1)
    pair.choose(older=2)
    pair.choose(newer=2)
    pair.swap()
    pair.choose(older=2)
    assert told == [(1, 2), (2, 1), (1, 2), (2, 1)]
