"""How the fact table shares its width among its columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from crossread.ui.facts import FactPanel
from crossread.ui.facts.model import ABOUT, FIRST_VERSION, KIND, VERDICT
from crossread.ui.facts.widths import shared


def test_all_the_room_is_shared_and_not_more():
    for versions in (2, 3, 6):
        assert sum(shared(1400, versions, [200] * 10, 1.0)) == pytest.approx(1400, abs=versions)


def test_what_facts_are_about_is_read_whole_where_the_versions_can_spare_it():
    assert shared(1400, 2, [240] * 10, 1.0)[ABOUT] >= 240
    assert shared(1200, 8, [240] * 10, 1.0)[ABOUT] < 240  # eight outlets need the room more


def test_a_few_long_quotes_do_not_take_the_words_of_the_versions_away():
    short = shared(1200, 6, [120] * 12, 1.0)
    assert shared(1200, 6, [120] * 9 + [900] * 3, 1.0) == short


def test_larger_type_takes_larger_columns():
    plain, large = shared(3000, 3, [100], 1.0), shared(3000, 3, [100], 1.5)
    assert all(large[column] > plain[column] for column in (VERDICT, KIND, FIRST_VERSION))


def test_a_table_without_facts_has_its_columns_all_the_same():
    assert len(shared(900, 2, [], 1.0)) == FIRST_VERSION + 2


def test_a_width_drawn_by_hand_outlives_a_window_made_wider(qtbot, state, theme):
    panel = FactPanel(state, theme)
    qtbot.addWidget(panel)
    panel.resize(900, 500)
    panel.show()
    qtbot.waitExposed(panel)
    header, others = panel.view.horizontalHeader(), panel.view.columnWidth(FIRST_VERSION + 1)
    edge = header.sectionViewportPosition(FIRST_VERSION) + header.sectionSize(FIRST_VERSION) - 2
    start, pulled = QPoint(edge, 8), QPoint(edge + 70, 8)
    before = panel.view.columnWidth(FIRST_VERSION)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(header.viewport(), pulled)
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=pulled)
    drawn = panel.view.columnWidth(FIRST_VERSION)
    assert drawn > before
    panel.resize(1300, 500)
    assert panel.view.columnWidth(FIRST_VERSION) == drawn
    assert panel.view.columnWidth(FIRST_VERSION + 1) > others
