"""What is remembered from one start to the next, and that nothing is where there is no folder."""

from __future__ import annotations

import pytest

from crossread.errors import Unsaved
from crossread.ui.memory import RECENT, Memory


def test_preferences_are_there_at_the_next_start(tmp_path):
    Memory(tmp_path).prefer(theme="safe", text_size=1.25)
    kept = Memory(tmp_path).preferences
    assert (kept.theme, kept.text_size) == ("safe", 1.25)


def test_without_a_folder_nothing_is_kept():
    memory = Memory()
    memory.prefer(theme="dark")
    memory.keep("facts", "side")
    assert memory.preferences.theme == "dark"
    assert memory.value("facts", "auto") == "auto"
    assert Memory().preferences.theme == "system"


def test_a_folder_that_cannot_be_written_leaves_the_choice_for_this_time(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    memory = Memory(tmp_path / "file")
    with pytest.raises(Unsaved):
        memory.prefer(theme="dark")
    assert memory.preferences.theme == "dark"


def test_a_broken_settings_file_is_said_and_kept_aside(tmp_path):
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")
    memory = Memory(tmp_path)
    assert len(memory.troubles) == 1
    assert (tmp_path / "settings.broken.json").exists()


def test_recent_stories_come_latest_first_each_once_and_only_while_they_exist(tmp_path):
    memory = Memory(tmp_path)
    stories = [tmp_path / f"{number}.crossread" for number in range(RECENT + 2)]
    for story in stories:
        story.touch()
        memory.remember(story)
    memory.remember(stories[5])
    recent = memory.recent()
    assert recent[:2] == [stories[5], stories[-1]]
    assert len(recent) == len(set(recent)) == RECENT
    stories[5].unlink()
    assert stories[5] not in memory.recent()


def test_the_window_comes_back_where_it_was(qtbot, tmp_path):
    from crossread.ui.window import MainWindow

    first = MainWindow(Memory(tmp_path), theme="light")
    first.resize(707, 505)
    first.show()
    first.looks.zoom(1)
    first.placing.stand("side")
    first.close()
    second = MainWindow(Memory(tmp_path), theme="light")
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (707, 505)
    assert second.state.zoom == 1.1
    assert second.placing.place == "side"
    first.deleteLater()
    second.close()
