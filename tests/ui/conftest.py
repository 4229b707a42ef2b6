"""What the tests of the views share: comparisons made by hand, and a state that holds one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def flood():
    from made import flood

    return flood(4)


@pytest.fixture
def state(qapp, flood):
    from crossread.ui.models.view_state import ViewState

    state = ViewState()
    state.set_comparison(flood)
    return state


@pytest.fixture
def theme(qapp):
    from crossread.ui.theme import load

    return load("light")
