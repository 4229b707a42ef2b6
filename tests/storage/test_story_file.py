"""A story is saved and opened again; hostile and broken files are refused with one sentence."""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread import storage
from crossread.errors import StoryError, Unreadable, Unsaved
from crossread.facts import FactKind
from crossread.storage import Decision, Judgement
from crossread.storage.schema import FORMAT
from crossread.story import Paragraph, Pin, Place, Provenance, Role, Story, Tie, Version, fingerprint


def wire(text: str = "Two ferries collided off Lowick on Tuesday.") -> Version:
    original = text.encode()
    origin = Provenance(
        "wire.txt",
        path="/desk/wire.txt",
        outlet="North Wire",
        authors=("Ines Calder",),
        published=dt.datetime(2025, 3, 4, 17, 5, tzinfo=dt.UTC),
        retrieved=dt.datetime(2025, 3, 5, 9, 0, tzinfo=dt.UTC),
        credits=("Coast Agency",),
        sha256=fingerprint(original),
        original=original,
    )
    return Version(
        origin,
        (Paragraph("Ferries collide", Role.HEADLINE), Paragraph(text)),
        "Ferries collide",
        notices=("Read with doubt.",),
    )


def daily() -> Version:
    return Version(
        Provenance("pasted text", published=dt.date(2025, 3, 5)),
        (Paragraph("Three ferries collided."),),
        language="en-GB",
    )


def story() -> Story:
    return Story(
        (wire(), Version(Provenance("gone.txt"), trouble="gone.txt: there is no such file. Check the path."), daily()),
        base=2,
    )


def test_a_saved_story_opens_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "ferries.crossread"
    storage.save(path, story())
    assert storage.open_story(path) == story()
    assert storage.open_story(path).versions[0].provenance.original == wire().provenance.original


def test_judgements_come_back_with_the_story(tmp_path: Path) -> None:
    path = tmp_path / "ferries.crossread"
    kept = (Judgement(Decision.DISMISSED, FactKind.QUANTITY, (Place(0, 1, 0, 11), Place(2, 0, 0, 13)), "same event?"),)
    storage.save(path, story(), kept)
    assert storage.open_saved(path).judgements == kept


def test_saving_again_replaces_the_story_and_leaves_nothing_else_behind(tmp_path: Path) -> None:
    path = tmp_path / "ferries.crossread"
    storage.save(path, story())
    storage.save(path, Story((daily(),)))
    assert storage.open_story(path) == Story((daily(),))
    assert [entry.name for entry in tmp_path.iterdir()] == ["ferries.crossread"]


def test_a_save_that_fails_leaves_the_old_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ferries.crossread"
    storage.save(path, story())

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("crossread.storage.saving._write_version", full)
    with pytest.raises(Unsaved, match="disk is full"):
        storage.save(path, Story((daily(),)))
    assert storage.open_story(path) == story()
    assert [entry.name for entry in tmp_path.iterdir()] == ["ferries.crossread"]


def test_a_folder_that_does_not_exist_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unsaved, match="does not exist"):
        storage.save(tmp_path / "no" / "a.crossread", story())
    with pytest.raises(Unsaved, match="it is a folder"):
        storage.save(tmp_path, story())


def test_names_that_are_no_unicode_are_saved_all_the_same(tmp_path: Path) -> None:
    odd = Version(Provenance("caf\udce9.txt", path="caf\udce9.txt"), (Paragraph("Rain."),))
    storage.save(tmp_path / "a.crossread", Story((odd,)))
    assert storage.open_story(tmp_path / "a.crossread").versions[0].provenance.name == "caf?.txt"


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1).filter(lambda text: text.strip()))
def test_any_text_survives(text: str) -> None:
    import tempfile

    try:
        written = Story((Version(Provenance("a"), (Paragraph(text),)),))
    except ValueError:
        return
    with tempfile.TemporaryDirectory() as folder:
        storage.save(Path(folder, "a.crossread"), written)
        assert storage.open_story(Path(folder, "a.crossread")) == written


PINS = st.builds(
    Pin,
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 400)), min_size=2, max_size=6, unique=True).map(tuple),
    st.booleans(),
)


SPANS = st.builds(
    lambda version, paragraph, start, length: Place(version, paragraph, start, start + length),
    *[st.integers(0, 90)] * 4,
)
TIES = st.lists(SPANS, min_size=2, max_size=6, unique=True).flatmap(
    lambda places: st.integers(1, len(places)).map(lambda at: Tie("person", tuple(places[:at]), tuple(places[at:])))
)


@settings(max_examples=40, deadline=None)
@given(st.lists(TIES, max_size=8).map(tuple))
def test_any_ties_survive_those_of_mentions_that_are_gone_too(ties: tuple[Tie, ...]) -> None:
    import tempfile

    written = Story((wire(),), ties=ties)
    with tempfile.TemporaryDirectory() as folder:
        storage.save(Path(folder, "a.crossread"), written)
        assert storage.open_story(Path(folder, "a.crossread")) == written


@settings(max_examples=40, deadline=None)
@given(st.lists(PINS, max_size=8).map(tuple), st.sampled_from(Role))
def test_any_pins_and_roles_survive(pins: tuple[Pin, ...], role: Role) -> None:
    import tempfile

    written = Story((wire(), Version(Provenance("a"), (Paragraph("Rain.", role),))), pins=pins)
    with tempfile.TemporaryDirectory() as folder:
        storage.save(Path(folder, "a.crossread"), written)
        assert storage.open_story(Path(folder, "a.crossread")) == written


def test_a_file_from_before_there_were_pins_opens_and_is_saved_with_them(tmp_path: Path) -> None:
    path = altered(tmp_path, "DROP TABLE pin", "DROP TABLE hidden", "DROP TABLE tie", "PRAGMA user_version = 1")
    assert storage.open_story(path) == story()
    pinned = replace(storage.open_story(path), pins=(Pin(((0, 1), (2, 0))),))
    storage.save(path, pinned)
    assert storage.open_story(path) == pinned


def test_a_file_from_before_columns_could_be_hidden_opens_with_all_of_them(tmp_path: Path) -> None:
    path = altered(tmp_path, "DROP TABLE hidden", "DROP TABLE tie", "PRAGMA user_version = 2")
    assert storage.open_saved(path).hidden == ()


def test_a_file_from_before_there_were_ties_opens_and_is_saved_with_them(tmp_path: Path) -> None:
    path = altered(tmp_path, "DROP TABLE tie", "PRAGMA user_version = 3")
    assert storage.open_story(path) == story()
    tied = replace(storage.open_story(path), ties=(Tie("date", (Place(0, 1, 0, 4), Place(2, 0, 0, 4))),))
    storage.save(path, tied)
    assert storage.open_story(path) == tied


def test_hidden_columns_are_kept_and_one_that_is_not_there_is_refused(tmp_path: Path) -> None:
    storage.save(tmp_path / "a.crossread", story(), (), (1,))
    assert storage.open_saved(tmp_path / "a.crossread").hidden == (1,)
    assert "damaged" in refused(altered(tmp_path, "INSERT INTO hidden VALUES (99)"))


def test_a_file_that_lacks_what_its_format_has_is_refused(tmp_path: Path) -> None:
    assert "no story file" in refused(altered(tmp_path, "DROP TABLE pin"))
    assert "no story file" in refused(altered(tmp_path, "PRAGMA user_version = 1"))
    assert FORMAT == 4, "a new format needs a test that files of this one open"


def refused(path: Path) -> str:
    with pytest.raises(Unreadable) as trouble:
        storage.open_story(path)
    assert "\n" not in str(trouble.value)
    return str(trouble.value)


def test_what_is_no_story_file_is_refused(tmp_path: Path) -> None:
    assert "no such file" in refused(tmp_path / "gone.crossread")
    assert "folder" in refused(tmp_path)
    (tmp_path / "empty.crossread").touch()
    assert "no Crossread story" in refused(tmp_path / "empty.crossread")
    (tmp_path / "text.crossread").write_text("Two ferries collided. " * 20, encoding="utf-8")
    assert "no Crossread story" in refused(tmp_path / "text.crossread")
    sqlite3.connect(tmp_path / "other.crossread").execute("CREATE TABLE t (a)").connection.close()
    assert "no Crossread story" in refused(tmp_path / "other.crossread")


def altered(tmp_path: Path, *statements: str) -> Path:
    path = tmp_path / "altered.crossread"
    storage.save(path, story())
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def test_a_file_with_more_or_other_tables_is_refused(tmp_path: Path) -> None:
    assert "no story file" in refused(altered(tmp_path, "CREATE VIEW v AS SELECT 1"))
    trigger = "CREATE TRIGGER t AFTER INSERT ON story BEGIN SELECT 1; END"
    assert "no story file" in refused(altered(tmp_path, trigger))
    endless = "CREATE VIEW w AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    assert "no story file" in refused(altered(tmp_path, "DROP TABLE judgement", endless))


def test_a_changed_original_is_told(tmp_path: Path) -> None:
    sentence = refused(altered(tmp_path, "UPDATE version SET original = x'00' WHERE position = 0"))
    assert "original of North Wire" in sentence


def test_a_number_in_place_of_the_original_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "number.crossread"
    storage.save(path, story())
    connection = sqlite3.connect(path)
    [(strict,)] = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'version'").fetchall()
    connection.execute("PRAGMA writable_schema = ON")
    loose = strict.replace("original BLOB", "original ANY").replace("sha256 TEXT", "sha256 ANY ")
    connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'version'", (loose,))
    connection.commit()
    connection.close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE version SET original = 3000000000, sha256 = ''")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'version'", (strict,))
    connection.commit()
    connection.close()
    assert "damaged" in refused(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE story SET base = 9",
        "DELETE FROM story",
        "DELETE FROM paragraph WHERE version = 0 AND position = 0",
        "UPDATE paragraph SET role = 'advert'",
        "UPDATE paragraph SET text = '   '",
        "UPDATE paragraph SET version = 77 WHERE version = 2",
        "UPDATE version SET authors = '[1]'",
        "UPDATE version SET authors = 'x'",
        "UPDATE version SET credits = '{}'",
        "UPDATE version SET published = 'yesterday'",
        "UPDATE version SET position = 5 WHERE position = 2",
        "UPDATE version SET sha256 = 'ABC'",
        "UPDATE paragraph SET text = CAST(x'ff41' AS TEXT)",
        "INSERT INTO judgement VALUES (0, 'confirmed', 'date', '[[0, 99, 0, 1]]', '')",
        "INSERT INTO judgement VALUES (0, 'confirmed', 'date', '[[0, 1]]', '')",
        "INSERT INTO judgement VALUES (0, 'maybe', 'date', '[[0, 1, 0, 1]]', '')",
        "INSERT INTO pin VALUES (0, 2, '[[0, 1], [2, 0]]')",
        "INSERT INTO pin VALUES (0, 1, '[[0, 1]]')",
        "INSERT INTO pin VALUES (0, 1, '[[0, 1], [2, -1]]')",
        "INSERT INTO pin VALUES (0, 1, '[[0, 1], [2, true]]')",
        "INSERT INTO pin VALUES (0, 1, '[[0, 1], 2]')",
        "INSERT INTO pin VALUES (0, 1, 'x')",
        "INSERT INTO tie VALUES (0, 'weather', '[[0, 1, 0, 1], [2, 0, 0, 1]]', '[]')",
        "INSERT INTO tie VALUES (0, 'date', '[[0, 1, 0, 1]]', '[]')",
        "INSERT INTO tie VALUES (0, 'date', '[[0, 1, 0, 1]]', '[[0, 1, 0, 1]]')",
        "INSERT INTO tie VALUES (0, 'date', '[[0, 1, 0]]', '[[0, 1, 0, 1]]')",
        "INSERT INTO tie VALUES (0, 'date', '[[0, 1, 5, 1], [2, 0, 0, 1]]', '[]')",
        "INSERT INTO tie VALUES (0, 'date', 'x', '[]')",
    ],
)
def test_values_that_make_no_story_are_refused(tmp_path: Path, statement: str) -> None:
    assert "damaged" in refused(altered(tmp_path, statement))


def test_a_newer_file_asks_for_an_update(tmp_path: Path) -> None:
    assert "Update Crossread" in refused(altered(tmp_path, "PRAGMA user_version = 5"))


def test_flipped_bytes_never_crash(tmp_path: Path) -> None:
    path = tmp_path / "story.crossread"
    storage.save(path, story())
    whole = path.read_bytes()
    chance = random.Random(7)  # noqa: S311 - the same mutations every time, no secret
    opened: list[Story] = []
    for _ in range(300):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        path.write_bytes(broken[: chance.choice([len(broken), chance.randrange(len(broken))])])
        with suppress(StoryError):
            opened.append(storage.open_story(path))
    assert len(opened) < 150, "some bytes are free space and harmless, most are not"
    assert all(len(found.versions) == len(story().versions) for found in opened)


def test_a_journal_laid_beside_the_file_is_not_played_back(tmp_path: Path) -> None:
    path = tmp_path / "story.crossread"
    storage.save(path, story())
    Path(f"{path}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\x00" * 600)
    assert storage.open_story(path) == story()
    assert Path(f"{path}-journal").exists()
