"""Themes: every role has a colour that can be read, and every mark a second sign."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox

from crossread.compare import MarkKind
from crossread.facts import Verdict
from crossread.ui import theme as themes
from crossread.ui.theme import Sign
from crossread.ui.theme.loading import _colour

# Machado, Oliveira and Fernandes (2009), severity 1.0, for linear RGB.
DEUTERANOPIA = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
PROTANOPIA = ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))


def linear(colour):
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]


def contrast(one, other):
    """The contrast of WCAG 2.1, 1.0 to 21.0."""
    lights = sorted(sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("name", themes.NAMES)
@pytest.mark.parametrize("role", ["ink", "muted", "faint", "furniture", "trouble", "accent"])
def test_text_can_be_read_on_paper_and_on_cards(name, role):
    theme = themes.load(name)
    for ground in (theme.paper, theme.card, theme.page):
        assert contrast(getattr(theme, role), ground) >= (4.5 if ground is not theme.page else 4.0)


@pytest.mark.parametrize("name", themes.NAMES)
def test_lines_of_marks_stand_out_from_the_paper(name):
    theme = themes.load(name)
    for look in (
        *theme.marks.values(),
        *theme.rows.values(),
        *theme.verdicts.values(),
        theme.fact,
        theme.found,
        theme.found_here,
        theme.shared,
    ):
        assert contrast(look.colour, theme.paper) >= 3.0


@pytest.mark.parametrize("name", themes.NAMES)
def test_ink_can_be_read_on_every_tint(name):
    theme = themes.load(name)
    for look in (*theme.marks.values(), *theme.verdicts.values(), theme.fact, theme.found, theme.shared):
        share = look.tint.alphaF()
        mixed = [t * share + p * (1 - share) for t, p in zip(look.tint.getRgbF(), theme.paper.getRgbF(), strict=True)]
        assert contrast(theme.ink, type(theme.ink).fromRgbF(*mixed[:3])) >= 7.0


@pytest.mark.parametrize("name", themes.NAMES)
def test_no_two_verdicts_and_no_two_word_marks_share_a_sign(name):
    theme = themes.load(name)
    assert len({theme.verdict(verdict).sign for verdict in Verdict}) == len(Verdict)
    assert len({theme.marks[kind].sign for kind in MarkKind}) == len(MarkKind)
    assert theme.verdict(Verdict.CONTRADICTS).sign is Sign.BOX
    others = {look.sign for look in (*theme.marks.values(), *theme.verdicts.values(), theme.fact)}
    assert theme.found.sign not in others
    assert theme.shared.sign not in {*others, theme.found.sign}


@pytest.mark.parametrize("matrix", [DEUTERANOPIA, PROTANOPIA])
def test_the_safe_theme_keeps_a_contradiction_and_agreement_apart_for_the_colour_blind(matrix):
    def seen(colour):
        light = linear(colour)
        return [sum(w * p for w, p in zip(row, light, strict=True)) for row in matrix]

    safe = themes.load("safe")
    for one, other in (
        (safe.verdict(Verdict.CONTRADICTS), safe.verdict(Verdict.COMPATIBLE)),
        (safe.verdict(Verdict.CONTRADICTS), safe.verdict(Verdict.SAME)),
        (safe.added, safe.removed),
    ):
        gap = sum((a - b) ** 2 for a, b in zip(seen(one.colour), seen(other.colour), strict=True)) ** 0.5
        assert gap > 0.12


def test_a_theme_dresses_the_application(qapp):
    themes.load("dark").apply(qapp)
    assert qapp.palette().color(QPalette.ColorRole.Base) == themes.load("dark").paper
    themes.load("light").apply(qapp)
    assert qapp.palette().color(QPalette.ColorRole.Base) == themes.load("light").paper
    assert qapp.style().name().lower() in ("fusion", "qstylesheetstyle") or qapp.styleSheet()


def test_the_system_asks_for_a_theme_we_have(qapp):
    assert themes.system_theme_name() in themes.NAMES


def test_what_is_no_colour_is_refused():
    for wrong in ("red", "#12345", "#gggggg"):
        with pytest.raises(ValueError, match="not a colour"):
            _colour(wrong)


@pytest.mark.parametrize("name", themes.NAMES)
def test_the_frame_of_a_check_box_stands_out_from_the_window(qtbot, qapp, name):
    worn = qapp.palette()
    theme = themes.load(name)
    theme.apply(qapp)
    try:
        box = QCheckBox()
        qtbot.addWidget(box)
        box.resize(box.sizeHint())
        frame = box.grab().toImage()
        middle = frame.height() // 2
        assert max(contrast(frame.pixelColor(x, middle), theme.page) for x in range(frame.width() // 2)) >= 3.0
    finally:
        qapp.setPalette(worn)
