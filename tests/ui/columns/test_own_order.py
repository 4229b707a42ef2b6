"""The number over a paragraph that does not follow the one above it in its own article."""

from __future__ import annotations

from made import Outlet, comparison

from crossread.ui.columns.compose import BlockKind
from crossread.ui.columns.picking import sign_words


def test_a_paragraph_out_of_order_says_which_it_is_and_leads_to_the_one_before_it(reader):
    rows = [[f"Boat {number} is safe." for _ in range(2)] for number in range(14)]
    there = reader(comparison([Outlet("Wire"), Outlet("Daily")], rows, order={1: (*range(1, 14), 0)}))
    blocks = there.scene.composer.cell(0, 1).blocks
    assert [(block.kind, block.text.text) for block in blocks] == [
        (BlockKind.PLACE, "¶\u00a014"),
        (BlockKind.TEXT, "Boat 0 is safe."),
    ]
    assert blocks[0].y + blocks[0].text.height <= blocks[1].y
    assert sign_words(there.scene, there.view.pointer.hit(there.note(1, BlockKind.PLACE)), 0.0)
    assert not there.visible(13)
    there.click(there.note(1, BlockKind.PLACE))
    assert there.visible(13)
