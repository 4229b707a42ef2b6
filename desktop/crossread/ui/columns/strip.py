"""The overview strip: the whole story as rows by versions, small, with what is in view; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from crossread.align import RowKind
from crossread.facts import Verdict
from crossread.translation import translate
from crossread.ui.columns.scene import Scene
from crossread.ui.columns.sheet import LineKind
from crossread.ui.columns.view import ColumnsView
from crossread.ui.theme import Theme

LANE, TICK, EDGE = 9, 5, 5
"""Widest lane of a version, width of the lane of conflicts, and space at the sides; device-independent pixels."""


LATER = 200
"""Milliseconds after which new heights are shown: they come by the dozen, and the picture takes as long as a frame."""


class OverviewStrip(QWidget):
    """Painted once into a picture, which is painted anew when heights or colours change."""

    def __init__(self, view: ColumnsView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._theme = view, theme
        self._picture: QPixmap | None = None
        self._box = QRect()
        """The stretch in view as it was last painted."""
        self._colours: dict[tuple[int, int], QColor] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATER)
        self._soon.timeout.connect(self._draw_anew)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("Columns", "Overview of the whole story"))
        self.setToolTip(translate("Columns", "The whole story, a lane for each version. Click to go there."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.laid_out.connect(self._soon.start)
        view.state.comparison_changed.connect(self.refresh)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        view.state.fact_chosen.connect(self._draw_anew)
        view.state.passage_chosen.connect(self._draw_anew)
        view.state.filter_changed.connect(self._draw_anew)
        view.state.search.hits_changed.connect(self._draw_anew)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.refresh()

    def refresh(self, _: object = None) -> None:
        """Paint the picture anew when it is next shown."""
        self._colours = {}
        self._draw_anew()

    def _scrolled(self, _: int) -> None:
        """Paint where the box was and where it is now, if it moved; that takes a third of a millisecond."""
        now = self.view_box()
        if now != self._box:
            for box in (self._box, now):
                self.update(box.adjusted(-1, -1, 1, 1))  # its edge lies partly on the next pixel at 125 %

    def _draw_anew(self, _: object = None) -> None:
        self._picture = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of all lanes; many versions get narrower lanes."""
        scene = self._view.scene
        count = scene.sheet.versions if scene else 2
        return QSize(round(2 * EDGE + TICK + count * self._lane(count)), 200)

    minimumSizeHint = sizeHint

    @staticmethod
    def _lane(count: int) -> float:
        return min(LANE, max(72 / max(count, 1), 2.0))

    def resizeEvent(self, _: QResizeEvent) -> None:
        """Paint for the new size."""
        self._picture = None

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the picture and the stretch in view."""
        painter = QPainter(self)
        scene = self._view.scene
        if scene is None or not len(scene.heights):
            painter.fillRect(self.rect(), self._theme.page)
            return
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._draw(scene, ratio)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box = self.view_box()
        fill = QColor(self._theme.accent)
        fill.setAlpha(34 if self._theme.dark else 24)
        painter.setBrush(fill)
        edge = QColor(self._theme.accent)
        edge.setAlpha(190)
        painter.setPen(edge)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def view_box(self) -> QRect:
        """Return where the stretch in view stands on the strip."""
        scene = self._view.scene
        if scene is None:
            return QRect()
        scale = self._scale(scene)
        top = self._view.verticalScrollBar().value() * scale
        return QRect(1, round(top), self.width() - 2, max(round(self._view.viewport().height() * scale), 8))

    def _scale(self, scene: Scene) -> float:
        """Return strip pixels per pixel of the sheet; a short story is not stretched beyond a sixth of its size."""
        return min(self.height() / max(scene.heights.total, 1), 1 / 5)

    def _draw(self, scene: Scene, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.page)
        painter = QPainter(picture)
        scale, lane = self._scale(scene), self._lane(scene.sheet.versions)
        space = 1.0 if lane >= 4 else 0.0
        for number, line in enumerate(scene.sheet.lines):
            if not scene.heights.height(number):
                continue
            top = scene.heights.tops[number] * scale
            height = max(scene.heights.height(number) * scale - (1.0 if len(scene.heights) < 300 else 0.0), 1.0)
            for version, cell in enumerate(line.cells):
                if cell:
                    colour = self._colours.get((number, version))
                    if colour is None:
                        colour = self._colours[number, version] = self._colour(scene, number, version)
                    painter.fillRect(QRectF(EDGE + version * lane, top, lane - space, height), colour)
        self._ticks(painter, scene, scale, lane)
        for version, paragraph in scene.passage:
            number = scene.sheet.spots.get((version, paragraph))
            if number is not None:
                top, height = scene.heights.tops[number] * scale, max(scene.heights.height(number) * scale, 4)
                box = QRectF(EDGE + version * lane - 0.5, top + 0.5, lane - space, height - 1)
                painter.setPen(self._theme.shared.colour)
                painter.setBrush(self._theme.page)
                painter.drawRect(box)
                painter.fillRect(box, self._theme.shared.tint)
        painter.end()
        return picture

    def _colour(self, scene: Scene, number: int, version: int) -> QColor:
        theme, line = self._theme, scene.sheet.lines[number]
        if line.kind is not LineKind.ROW or line.row is None:
            return theme.raised
        if (number, version) in scene.sheet.moves:
            return theme.moved.colour
        row = scene.comparison.rows[line.row]
        if row.kind is RowKind.ONLY:
            return _blend(theme.rows[RowKind.ONLY].colour, theme.page, 0.75)
        share = self._share(scene, number, version)
        plain = _blend(theme.faint, theme.page, 0.34)
        return _blend(theme.rows[RowKind.CHANGED].colour, plain, 0.25 + 0.6 * share) if share else plain

    @staticmethod
    def _share(scene: Scene, number: int, version: int) -> float:
        """Return which share of a cell is marked, made larger so that a single word can be seen: 0.0 to 1.0."""
        cell = scene.sheet.lines[number].cells[version]
        words = [mark for index in cell for mark in scene.marks.words(version, index) if not mark.echo]
        marked = sum(mark.end - mark.start + 3 for mark in words)
        total = sum(len(scene.comparison.story.versions[version].paragraphs[index].text) for index in cell)
        return min(marked / max(total, 1) * 2.2, 1.0)

    def _ticks(self, painter: QPainter, scene: Scene, scale: float, lane: float) -> None:
        """Draw contradicted and differing facts in the lane at the right, and the chosen fact across."""
        theme, right = self._theme, EDGE + scene.sheet.versions * lane + 1
        for verdict in (Verdict.DIFFERS, Verdict.CONTRADICTS):
            for fact_line in scene.comparison.facts:
                if fact_line.verdict is verdict and scene.filter.admits(fact_line):
                    for fact in fact_line.mentions:
                        number = scene.sheet.spots.get((fact.place.version, fact.place.paragraph))
                        if number is not None:
                            y = (scene.heights.tops[number] + scene.heights.height(number) / 3) * scale
                            painter.fillRect(QRectF(right, y, TICK, 2.5), theme.verdict(verdict).colour)
        for version, paragraph in scene.search.spots():
            number = scene.sheet.spots.get((version, paragraph))
            if number is not None:
                y = (scene.heights.tops[number] + scene.heights.height(number) / 2) * scale
                left = EDGE + version * lane
                painter.fillRect(QRectF(left - 1, y - 2, lane + 1, 4), theme.found.colour)
                painter.fillRect(QRectF(left, y - 1, lane - 1, 2), theme.found_here.tint)
        if scene.chosen is not None:
            for fact in scene.chosen.mentions:
                number = scene.sheet.spots.get((fact.place.version, fact.place.paragraph))
                if number is not None:
                    y = (scene.heights.tops[number] + scene.heights.height(number) / 3) * scale
                    left = EDGE + fact.place.version * lane
                    painter.fillRect(QRectF(left - 1, y - 1, lane + 1, 4), theme.accent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the point under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def _go(self, y: float) -> None:
        scene = self._view.scene
        if scene is not None:
            middle = y / max(self._scale(scene), 1e-9)
            self._view.verticalScrollBar().setValue(round(middle - self._view.viewport().height() / 2))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the columns."""
        QApplication.sendEvent(self._view.verticalScrollBar(), event)


def _blend(colour: QColor, ground: QColor, share: float) -> QColor:
    return QColor(
        *(
            round(one * share + other * (1 - share))
            for one, other in zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)
        )
    )
