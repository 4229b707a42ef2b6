"""The preferences: colours, type, what reads the texts, what is kept. Each holds as soon as it is chosen."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crossread import settings
from crossread.translation import translate
from crossread.ui.columns.faces import READING_SIZE, family_or_own, reading_family
from crossread.ui.models.view_state import ZOOM_STEPS
from crossread.ui.pipelines import offered
from crossread.ui.tongue import LANGUAGES

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

THEMES = ("system", "light", "dark", "safe")
WIDTH = 520
"""Width of the dialog in pixels: the sentence about unsaved versions takes two lines."""


class PreferencesDialog(QDialog):
    """Lies beside the window, which shows at once what was chosen, and follows what is chosen in its menus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Preferences", "Preferences"))
        self.setFixedWidth(WIDTH)
        said = {preference.name: translate("Settings", preference.said) for preference in settings.describe()}
        self.theme = self._choice(translate("Preferences", "Colours"), said["theme"])
        self.language = self._choice(translate("Preferences", "Language"), said["language"])
        self.typeface = self._choice(translate("Preferences", "Typeface"), said["typeface"])
        self.size = QSpinBox(suffix=" %", singleStep=10)
        self.size.setRange(round(ZOOM_STEPS[0] * 100), round(ZOOM_STEPS[-1] * 100))
        self.size.setMinimumSize(110, self.theme.sizeHint().height())
        self.size.setMaximumWidth(110)
        self.size.setAccessibleName(translate("Preferences", "Size of the text"))
        self.size.setAccessibleDescription(said["text_size"])
        self.specimen = QLabel(
            translate("Preferences", "At least 14 people were hurt, and the damage is put at €4.2 million.")
        )
        self.specimen.setWordWrap(True)
        self.specimen.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.pipeline = self._choice(translate("Preferences", "Read with"), said["pipeline"])
        self.hint = QLabel(translate("Preferences", "No spaCy pipeline is installed beside Crossread."))
        self.restore = QCheckBox(translate("Preferences", "&Open the story I left"))
        self.restore.setAccessibleDescription(said["restore"])
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.addLayout(self._form())
        if sys.platform != "darwin":  # preferences have no buttons there
            buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
            buttons.rejected.connect(self.reject)
            box.addSpacing(14)
            box.addWidget(buttons)
        self._quieten()
        self.refresh()
        self._listen()

    def _form(self) -> QFormLayout:
        kept = QLabel(translate("Preferences", "With versions I have not saved. They are kept on this computer alone."))
        later = QLabel(translate("Preferences", "Takes effect when Crossread is started again."))
        for label in (self.hint, kept, later):
            label.setWordWrap(True)
            label.setObjectName("quiet")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(9)
        form.addRow(translate("Preferences", "&Colours"), self.theme)
        form.addRow(translate("Preferences", "&Language"), self.language)
        form.addRow("", later)
        form.addRow(_gap())
        form.addRow(translate("Preferences", "&Typeface"), self.typeface)
        form.addRow(translate("Preferences", "&Size"), self.size)
        form.addRow("", self.specimen)
        form.addRow(_gap())
        form.addRow(translate("Preferences", "&Read with"), self.pipeline)
        form.addRow("", self.hint)
        form.addRow(_gap())
        form.addRow(translate("Preferences", "At the start"), self.restore)
        form.addRow("", kept)
        return form

    def _choice(self, name: str, said: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.setAccessibleDescription(said)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(20)
        choice.setMaxVisibleItems(16)
        return choice

    def _listen(self) -> None:
        window = self._window
        self.theme.activated.connect(lambda _: self._wear(self.theme.currentData()))
        self.language.activated.connect(lambda _: window.prefer(language=self.language.currentData()))
        self.typeface.activated.connect(lambda _: self._set_in(self.typeface.currentData()))
        self.size.valueChanged.connect(self._scale)
        self.pipeline.activated.connect(lambda _: window.pipelines.choose(self.pipeline.currentData()))
        self.restore.toggled.connect(self._keep)
        window.state.zoom_changed.connect(self._show_size)
        for name in THEMES:
            window.actions_.by_id[f"theme-{name}"].toggled.connect(lambda on, name=name: on and self._show_theme(name))

    # What is shown

    def refresh(self) -> None:
        """Show what holds now."""
        from crossread.ui.actions import plain

        window, preferences = self._window, self._window.memory.preferences
        for name in THEMES:
            self.theme.addItem(plain(window.actions_.by_id[f"theme-{name}"].text()), name)
        self._show_theme(window.looks.chosen)
        self.language.addItem(translate("Preferences", "As the system"), "system")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(preferences.language))
        self.typeface.addItem(translate("Preferences", "Chosen for reading ({family})", family=reading_family()), "")
        families = [name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)]
        wanted = window.state.typeface
        for family in [*families, *([wanted] if wanted and wanted not in families else [])]:
            absent = translate("Preferences", "{family} (not installed)", family=family)
            self.typeface.addItem(family if family in families else absent, family)
        self.typeface.setCurrentIndex(max(self.typeface.findData(wanted), 0))
        for name, label, there in offered(preferences.pipeline):
            self.pipeline.addItem(label, name)
            if not there:
                self.pipeline.model().item(self.pipeline.count() - 1).setEnabled(False)
        self.pipeline.setCurrentIndex(self.pipeline.findData(preferences.pipeline))
        self.hint.setVisible(self.pipeline.count() == 1)
        self.restore.setChecked(preferences.restore)
        self._show_size()

    def _show_theme(self, name: str) -> None:
        self.theme.setCurrentIndex(self.theme.findData(name))

    def _show_size(self, _: float = 0.0) -> None:
        with QSignalBlocker(self.size):
            self.size.setValue(round(self._window.state.zoom * 100))
        self._show_specimen()

    def _show_specimen(self) -> None:
        state = self._window.state
        font = QFont(self.font())
        font.setFamilies([family_or_own(state.typeface), *self.font().families()])
        font.setPointSizeF(self.font().pointSizeF() * READING_SIZE * min(state.zoom, 2.0))
        self.specimen.setFont(font)
        self.layout().activate()
        self.setFixedHeight(self.layout().totalHeightForWidth(WIDTH))

    # What is chosen

    def _wear(self, name: str) -> None:
        self._window.looks.choose(name)
        self._window.actions_.refresh()

    def _set_in(self, family: str) -> None:
        self._window.state.set_typeface(family)
        self._window.prefer(typeface=family)
        self._show_specimen()

    def _scale(self, percent: int) -> None:
        self._window.state.set_zoom(percent / 100)
        self._window.prefer(text_size=self._window.state.zoom)

    def _keep(self, wanted: bool) -> None:
        self._window.prefer(restore=wanted)
        self._window.session.follow_preference()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the quiet lines quiet in every theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._quieten()

    def _quieten(self) -> None:
        for label in self.findChildren(QLabel, "quiet"):
            palette = QPalette(self.palette())
            palette.setColor(label.foregroundRole(), self._window.looks.theme.muted)
            label.setPalette(palette)


def _gap() -> QWidget:
    gap = QWidget()
    gap.setFixedHeight(4)
    return gap


def show_preferences(window: MainWindow) -> None:
    """Show the preferences of `window`, once."""
    dialog = window.findChild(PreferencesDialog) or PreferencesDialog(window)
    dialog.show()
    dialog.activateWindow()
