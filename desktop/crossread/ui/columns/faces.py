"""Typefaces: which face, size, colour and spacing each kind of paragraph is set in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from crossread.story import Role

READING_FACES = (
    "Charter",
    "Source Serif 4",
    "Source Serif Pro",
    "Sitka Text",
    "Charis SIL",
    "Noto Serif",
    "Cambria",
    "Georgia",
    "DejaVu Serif",
)
"""Calm faces with lining figures first: figures are what readers compare. The first one installed is used."""

READING_SIZE = 1.2
"""Size of running text against the desktop's own font: 15 to 16 pixels where interfaces are set in 12 to 13."""

TABLE_SIZE = 1.06
"""Size of a version's words in a table against the desktop's own font: most reading faces look smaller than it."""


class Tone(Enum):
    """How loud text is: the theme's ink, muted or faint, or its colour of trouble."""

    INK = "ink"
    MUTED = "muted"
    FAINT = "faint"
    TROUBLE = "trouble"


@dataclass(frozen=True)
class Face:
    """How one kind of paragraph is set; lengths are device-independent pixels.

    `line` is the height of a line of this face, `size` its em in pixels. `bar` says that a rule runs along the side
    of the text, `bullet` that a dot leads it.
    """

    font: QFont
    tone: Tone
    line: float
    size: float
    advance: float
    """Mean width of a character, to guess how many lines a text will take."""
    indent: float = 0.0
    above: float = 0.0
    below: float = 0.0
    bar: bool = False
    bullet: bool = False


class Faces:
    """The faces of every role at one zoom."""

    def __init__(self, zoom: float = 1.0, family: str | None = None) -> None:
        self.zoom = zoom
        interface = QApplication.font()
        size = QFontInfo(interface).pointSizeF() * READING_SIZE * zoom
        reading = family or reading_family()
        self._interface, self._size = interface, size
        step = size * 0.5
        serif = QFont(interface)
        serif.setStyleHint(QFont.StyleHint.Serif)
        serif.setFamilies([reading, *interface.families()])
        serif.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        body = _face(serif, size)
        quiet = {"tone": Tone.MUTED}
        self._roles = {
            Role.HEADLINE: _face(serif, size * 1.3, weight=QFont.Weight.Bold, below=step * 0.3),
            Role.STANDFIRST: _face(serif, size * 1.08, italic=True, **quiet),
            Role.HEADING: _face(interface, size * 0.98, weight=QFont.Weight.Bold, above=step * 0.6),
            Role.BODY: body,
            Role.QUOTE: _face(serif, size, italic=True, indent=step * 1.7, bar=True),
            Role.CAPTION: _face(interface, size * 0.8, **quiet),
            Role.LIST: _face(serif, size, indent=step * 2.4, bullet=True),
            Role.TABLE: _face(interface, size * 0.86),
            Role.BYLINE: _face(interface, size * 0.8, **quiet),
            Role.DATELINE: _face(interface, size * 0.8, **quiet),
            Role.CORRECTION: _face(serif, size * 0.96, italic=True, indent=step * 1.7, bar=True),
            Role.FURNITURE: _face(interface, size * 0.78, tone=Tone.FAINT),
        }
        self.note = _face(interface, size * 0.76, tone=Tone.MUTED)
        self.fold = _face(interface, size * 0.76, tone=Tone.FAINT)
        self.trouble = _face(interface, size * 0.86, tone=Tone.TROUBLE)
        self.body = body

    def role(self, role: Role) -> Face:
        """Return the face of paragraphs of `role`."""
        return self._roles[role]


@cache
def reading_family() -> str:
    """Return the first of READING_FACES that is installed, else whatever serif the system has."""
    installed = set(QFontDatabase.families())
    for family in READING_FACES:
        if family in installed:
            return family
    fallback = QFont()
    fallback.setStyleHint(QFont.StyleHint.Serif)
    return fallback.defaultFamily()


def family_or_own(wanted: str) -> str:
    """Return the family `wanted` where it is installed, else the one chosen for reading."""
    return wanted if wanted and wanted in QFontDatabase.families() else reading_family()


def words_font(base: QFont, zoom: float, typeface: str) -> QFont:
    """Return the font of a version's words in a table set in `base`: the typeface of the texts, at their zoom."""
    made = QFont(base)
    made.setStyleHint(QFont.StyleHint.Serif)
    made.setFamilies([family_or_own(typeface), *base.families()])
    made.setPointSizeF(max(QFontInfo(base).pointSizeF() * TABLE_SIZE * zoom, 4.0))
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made


def _face(
    font: QFont,
    size: float,
    *,
    weight: QFont.Weight | None = None,
    italic: bool = False,
    tone: Tone = Tone.INK,
    indent: float = 0.0,
    above: float = 0.0,
    below: float = 0.0,
    bar: bool = False,
    bullet: bool = False,
) -> Face:
    made = QFont(font)
    made.setPointSizeF(max(size, 4.0))
    if weight is not None:
        made.setWeight(weight)
    made.setItalic(italic)
    metrics = QFontMetricsF(made)
    em = float(QFontInfo(made).pixelSize())
    return Face(
        made,
        tone,
        max(em * LEADING, metrics.ascent() + metrics.descent() * 0.5),
        em,
        metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE),
        indent,
        above,
        below,
        bar,
        bullet,
    )


LEADING = 1.54
"""Distance of two base lines in ems, whatever room a face claims for itself: 1.4 to 1.6 reads best on a screen."""

_SAMPLE = "the river broke its banks on Tuesday, 12 people are missing "
