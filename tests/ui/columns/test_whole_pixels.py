"""What is painted on screens where one of our pixels is a pixel and a quarter, a half or three quarters of theirs."""

from __future__ import annotations

import pytest
from made import big
from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from crossread.ui.columns import signs
from crossread.ui.columns.painting import Painter
from crossread.ui.pixels import fill, pixels
from crossread.ui.theme import Sign

RATIOS = (1.25, 1.5, 1.75)
LINES = (Sign.UNDERLINE, Sign.DOUBLE, Sign.DASHED, Sign.BOX, Sign.RAILS, Sign.BRACKETS)
WHITE, RED = QColor("white"), QColor("red")


def drawn(ratio, draw, size=(40, 40)):
    """Return what `draw` does with a smoothing painter on a white screen of that ratio."""
    image = QImage(QSize(*size) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return image


def colours(image):
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def column(image, x):
    return [image.pixelColor(x, y).name() for y in range(image.height())]


def row(image, y):
    return [image.pixelColor(x, y).name() for x in range(image.width())]


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("sign", LINES)
@pytest.mark.parametrize("weight", [1, 2])
def test_the_line_of_a_mark_is_crisp_wherever_it_stands(qapp, ratio, sign, weight):
    for shift in range(4):
        rect = QRectF(9 + shift, 8 + shift, 17, 15)
        image = drawn(ratio, lambda on, rect=rect: signs.draw_sign(on, sign, RED, [rect], weight))
        assert colours(image) == {WHITE.name(), RED.name()}


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("sign", [Sign.UNDERLINE, Sign.DASHED, Sign.BOX, Sign.RAILS])
def test_the_line_of_a_mark_is_as_thick_wherever_it_stands(qapp, ratio, sign):
    seen = set()
    for shift in range(4):
        rect = QRectF(9, 8 + shift, 17, 15)
        image = drawn(ratio, lambda on, rect=rect: signs.draw_sign(on, sign, RED, [rect]))
        middle = column(image, next(x for x in range(round(16 * ratio), 60) if RED.name() in column(image, x)))
        seen |= set(map(len, filter(None, "".join("#" if one == RED.name() else " " for one in middle).split())))
    assert len(seen) == 1


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_patch_is_crisp_and_of_one_colour(qapp, ratio):
    tint = QColor(255, 0, 0, 60)
    image = drawn(ratio, lambda on: signs.draw_tint(on, tint, [QRectF(9, 7, 17, 15)]))
    assert len(colours(image)) == 2


@pytest.mark.parametrize("ratio", RATIOS)
def test_boxes_that_meet_leave_nothing_between_them(qapp, ratio):
    def boxes(on):
        for left in range(0, 40, 5):
            fill(on, QRect(left, 0, 5, 40), RED)

    assert colours(drawn(ratio, boxes)) == {RED.name()}


def test_where_pixels_fall_on_those_of_the_screen_a_painter_counts_ours(qapp):
    def ours(on):
        with pixels(on) as held:
            assert held.box(3, 4, 5, 6) == (3, 4, 5, 6)
            on.fillRect(3, 4, 1, 1, RED)

    assert drawn(2.0, ours).pixelColor(7, 9) == RED


@pytest.mark.parametrize("ratio", [1, *RATIOS, 2])
def test_rows_have_even_rules_and_every_column_its_edge(reader, theme, ratio):
    story = reader(big(4, 40), 1200, 420)
    story.state.set_hidden({2})
    columns, room = story.scene.columns, story.view.viewport().size()
    rule = QColor(theme.rule)
    rule.setAlphaF(0.55)
    over_paper = drawn(1, lambda on: (on.fillRect(0, 0, 9, 9, theme.paper), on.fillRect(0, 0, 9, 9, rule)), (9, 9))
    found = set()
    for top in (0, 37, 533):

        def page(on, top=top):
            on.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            Painter(story.scene).paint(on, QRectF(QPoint(0, 0), room), 0, top)

        image = drawn(ratio, page, room.toTuple())
        margin = column(image, round((columns.left(0) + 4) * ratio))
        rules = "".join("#" if one == over_paper.pixelColor(4, 4).name() else " " for one in margin[6:-6])
        found |= set(map(len, rules.split()))
        across = row(image, round(16 * ratio))
        edges = [columns.left(version) for version in columns.order]
        assert all(theme.rule.name() in across[int(edge * ratio) : int(edge * ratio) + 2] for edge in edges)
    assert found == {round(ratio)}
