"""A theme turned into what Qt's own widgets wear: a palette and a style sheet kept as small as can be."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from crossread.ui.theme.values import Theme

_FUSION_DARKENS = 127
"""Per cent by which a colour is made lighter so that the frame Fusion draws in a shade of it has the colour itself."""


def dress(app: QApplication, theme: Theme) -> None:
    """Set style, palette and style sheet of `app`. May be called again to change the theme while running."""
    if app.style().objectName().lower() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setPalette(_of_boxes(theme), "QCheckBox")
    app.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    """Return the palette of `theme`, with quieter colours for what is disabled."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.page,
        roles.WindowText: theme.ink,
        roles.Base: theme.paper,
        roles.AlternateBase: theme.card,
        roles.Text: theme.ink,
        roles.PlaceholderText: theme.faint,
        roles.Button: theme.card,
        roles.ButtonText: theme.ink,
        roles.BrightText: theme.trouble,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.moved.colour,
        roles.ToolTipBase: theme.card,
        roles.ToolTipText: theme.ink,
        roles.Light: _mixed(theme.card, theme.paper),
        roles.Midlight: theme.rule,
        roles.Mid: theme.rule,
        roles.Dark: _mixed(theme.rule, theme.faint),
        roles.Shadow: theme.ink if not theme.dark else QColor("#000000"),
        roles.Accent: theme.accent,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, _mixed(theme.faint, theme.page))
    made.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, theme.rule)
    made.setColor(QPalette.ColorGroup.Inactive, roles.Highlight, theme.selection)
    made.setColor(QPalette.ColorGroup.Inactive, roles.HighlightedText, theme.ink)
    return made


def _of_boxes(theme: Theme) -> QPalette:
    """Return the palette of check boxes: Fusion draws their frame in a shade of the window, lost on a dark one."""
    made = palette(theme)
    made.setColor(QPalette.ColorRole.Window, theme.muted.lighter(_FUSION_DARKENS))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the few rules a palette cannot express: flat scroll bars, splitters, tool tips and headers."""
    thumb, thumb_hover = theme.rule.name(), _mixed(theme.rule, theme.faint).name()
    return f"""
QToolTip {{ background: {theme.card.name()}; color: {theme.ink.name()};
    border: 1px solid {theme.rule.name()}; padding: 4px 6px; }}
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {thumb}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {thumb_hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QSplitter::handle {{ background: {theme.rule.name()}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QHeaderView::section {{ background: {theme.card.name()}; color: {theme.muted.name()}; border: 0;
    border-bottom: 1px solid {theme.rule.name()}; padding: 5px 8px; }}
QStatusBar::item {{ border: 0; }}
"""


def _mixed(one: QColor, other: QColor) -> QColor:
    return QColor((one.red() + other.red()) // 2, (one.green() + other.green()) // 2, (one.blue() + other.blue()) // 2)
