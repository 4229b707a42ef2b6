"""What a story's values refuse, so that no later room has to ask again."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.story import ALIGNED_ROLES, Paragraph, Place, Provenance, Role, Story, Version, fingerprint


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u00a0\u2003"])
def test_a_paragraph_is_never_blank(text: str) -> None:
    with pytest.raises(ValueError, match="blank"):
        Paragraph(text)


def test_a_paragraph_can_be_written_as_utf8() -> None:
    with pytest.raises(ValueError, match="surrogate"):
        Paragraph("half \ud83d of a face")


@pytest.mark.parametrize("numbers", [(-1, 0, 0, 0), (0, -1, 0, 0), (0, 0, -1, 0), (0, 0, 5, 4)])
def test_a_place_runs_forwards(numbers: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such place"):
        Place(*numbers)


def test_places_sort_as_they_are_read() -> None:
    places = [Place(0, 1, 0, 2), Place(0, 0, 5, 6), Place(1, 0, 0, 1), Place(0, 0, 0, 9)]
    assert sorted(places) == [Place(0, 0, 0, 9), Place(0, 0, 5, 6), Place(0, 1, 0, 2), Place(1, 0, 0, 1)]


def test_a_fingerprint_is_that_of_the_bytes() -> None:
    assert fingerprint(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    data = "Zwölf Boote".encode()
    assert Provenance("a", original=data, sha256=fingerprint(data)).sha256 == fingerprint(data)


@pytest.mark.parametrize("digest", ["abc", "G" * 64, "A" * 64, "0" * 64 + "\n"])
def test_what_is_no_sha256_is_refused(digest: str) -> None:
    with pytest.raises(ValueError, match="not a SHA-256"):
        Provenance("a", sha256=digest)


def test_bytes_that_do_not_fit_their_fingerprint_are_refused() -> None:
    with pytest.raises(ValueError, match="not that of the bytes"):
        Provenance("a", original=b"one", sha256=fingerprint(b"two"))
    with pytest.raises(ValueError, match="not that of the bytes"):
        Provenance("a", original=b"one")


def test_the_day_of_publication_has_no_time() -> None:
    late = dt.datetime(2025, 3, 4, 23, 59, tzinfo=dt.UTC)
    assert Provenance("a", published=late).published_day == dt.date(2025, 3, 4)
    assert type(Provenance("a", published=late).published_day) is dt.date
    assert Provenance("a", published=dt.date(2025, 3, 4)).published_day == dt.date(2025, 3, 4)
    assert Provenance("a").published_day is None


def test_a_version_that_could_not_be_read_says_so_and_holds_nothing() -> None:
    assert Version(Provenance("a"), trouble="a: gone. Check.").aligned() == ()
    with pytest.raises(ValueError, match="no paragraphs"):
        Version(Provenance("a"), (Paragraph("It rained."),), trouble="a: gone. Check.")


def test_furniture_takes_no_part() -> None:
    paragraphs = (Paragraph("Share", Role.FURNITURE), Paragraph("It rained."), Paragraph("By Kim", Role.BYLINE))
    assert Version(Provenance("a"), paragraphs).aligned() == (1, 2)
    assert frozenset(Role) - ALIGNED_ROLES == {Role.FURNITURE}


def test_an_outlet_is_the_shorter_name() -> None:
    assert Version(Provenance("wire.txt", outlet="Wire")).label == "Wire"
    assert Version(Provenance("wire.txt")).label == "wire.txt"


@pytest.mark.parametrize("base", [-1, 1, 7])
def test_the_base_is_one_of_the_versions(base: int) -> None:
    with pytest.raises(ValueError, match="to be the base"):
        Story((Version(Provenance("a")),), base)


@given(st.text(min_size=1).filter(lambda text: text.strip()), st.data())
def test_a_story_gives_back_the_words_at_a_place(text: str, data: st.DataObject) -> None:
    story = Story((Version(Provenance("a"), (Paragraph(text),)),))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert story.text(Place(0, 0, start, end)) == text[start:end]
    with pytest.raises(ValueError, match="outside"):
        story.text(Place(0, 0, start, len(text) + 1))


@pytest.mark.parametrize(
    "value", [Paragraph("a"), Place(0, 0, 0, 1), Provenance("a"), Version(Provenance("a")), Story()]
)
def test_values_do_not_change(value: object) -> None:
    field = dataclasses.fields(value)[0].name  # type: ignore[arg-type]
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(value, field, None)
    assert hash(value) == hash(dataclasses.replace(value))  # type: ignore[type-var]
