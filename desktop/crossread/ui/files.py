"""What comes into the window and what leaves it: paste, drop, open, address; save and export."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from crossread.sources import FOLDER_LIMIT, Pasted, files_in
from crossread.story import Version
from crossread.translation import marked, translate
from crossread.ui.opening import STORY_SUFFIX, is_story
from crossread.ui.samples import sample
from crossread.ui.tables import headings

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

_ADDRESS = re.compile(r"https?://\S{3,2000}")
_NOT_IN_FILES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What some system does not take in the name of a file."""
_READABLE = "*.txt *.md *.markdown *.html *.htm *.xhtml *.json *.crossread"
_NAMED = 3
"""How many outlets name a story that has no headline: more would not be read in a title bar."""
EXPORTS = {
    "html": marked("Files", "Web page (*.html)"),
    "csv": marked("Files", "Table (*.csv)"),
    "json": marked("Files", "JSON (*.json)"),
}
"""The formats of a report and the file dialog's words for them."""


class Files(QObject):
    """Everything between the window and the world outside."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stories: dict[int, Path] = {}
        """The files of the stories that undo can go back to, by their number in the arrangement."""
        self._close_when_written = False
        window.desk.written.connect(self._written)
        window.desk.opened.connect(self._opened)
        window.desk.told.connect(self._stay)

    @property
    def _story(self) -> Path | None:
        """The file of the story that lies on the desk."""
        return self._stories.get(self._window.desk.arrangement.story)

    @_story.setter
    def _story(self, path: Path) -> None:
        self._stories[self._window.desk.arrangement.story] = path

    @property
    def story(self) -> Path | None:
        """The file of the story that lies on the desk, if it has one."""
        return self._story

    def adopt(self, path: Path) -> None:
        """Take `path` as the file of the story that lies on the desk."""
        self._opened(path)

    # In

    def takes(self, data: QMimeData) -> bool:
        """Return whether there is anything in `data` to make a version of."""
        return data.hasUrls() or data.hasText() or data.hasHtml()

    def take(self, data: QMimeData) -> bool:
        """Add what `data` holds: files, links, else marked-up or plain text. Returns whether there was anything."""
        if data.hasUrls():
            paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
            links = [url.toString() for url in data.urls() if url.scheme() in ("http", "https")]
            if paths or links:
                self.open_paths(paths)
                self._window.desk.add(links)
                return True
        text = data.text()
        if _ADDRESS.fullmatch(text.strip()):
            self._window.desk.add([text.strip()])
            return True
        html = data.html() if data.hasHtml() else None
        if not text.strip() and not (html or "").strip():
            return False
        self._window.desk.add([Pasted(text=text, html=html)])
        return True

    def paste(self) -> None:
        """Add what is on the clipboard as a version."""
        data, notice = QGuiApplication.clipboard().mimeData(), self._window.notice
        nothing = translate("Files", "There is no text on the clipboard. Copy an article first.")
        if data is None or not self.take(data):
            self._window.tell(nothing)
        elif notice.text == nothing:
            notice.hide()

    def ask_to_paste(self) -> None:
        """Let the reporter paste or type a version and say where it comes from."""
        from crossread.ui.dialogs.paste import PasteDialog

        dialog = PasteDialog(self._window)
        dialog.pasted.connect(lambda source, amendment: self._window.desk.add([source], amendment))
        dialog.open()

    def ask_to_open(self) -> None:
        """Let the reporter choose files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            translate("Files", "Open versions or a story"),
            str(self._folder),
            ";;".join(
                (
                    translate("Files", "Articles and stories ({patterns})", patterns=_READABLE),
                    translate("Files", "All files (*)"),
                )
            ),
        )
        self.open_paths([Path(name) for name in names])

    def ask_for_address(self) -> None:
        """Let the reporter type a web address."""
        from crossread.ui.dialogs.address import AddressDialog

        dialog = AddressDialog(self._window)
        dialog.accepted_address.connect(lambda address: self._window.desk.add([address]))
        dialog.open()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Add files, and those in folders, as versions; a story file takes the place of what is there."""
        paths = [path for given in paths for path in self.within(given)]
        self._remember_folder(*paths[:1])
        stories = [path for path in paths if is_story(path.name)]
        if stories:
            self.open_story(stories[0])
        self._window.desk.add([path for path in paths if not is_story(path.name)])

    def within(self, path: Path) -> list[Path]:
        """Return the readable files of a folder by name, or the file itself. Says where a folder gives none."""
        try:
            if not path.is_dir():
                return [path]
            found = files_in(path)
        except OSError:
            return [path]  # opening it says why
        if not found:
            words = translate(
                "Files", "{folder}: this folder holds no article. Open the files you want.", folder=path.name
            )
            self._window.tell(words, trouble=True)
        elif len(found) > FOLDER_LIMIT:
            words = translate(
                "Files",
                "{folder}: this folder holds {number} files, too many to be read side by side. Open those you want.",
                folder=path.name,
                number=len(found),
            )
            self._window.tell(words, trouble=True)
            return []
        return found

    def open_story(self, path: Path) -> None:
        """Open a saved story."""
        self._window.desk.open_story(path)

    def open_sample(self, name: str) -> None:
        """Open a story that comes with Crossread."""
        found = sample(name)
        if found is not None:
            self._window.desk.add(found.versions)

    # Out

    @property
    def _folder(self) -> Path:
        """The folder that a file dialog begins in: the one last used, else the reporter's documents."""
        used = self._window.memory.value("folder", "")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(used) if used and Path(used).is_dir() else Path(documents)

    def _remember_folder(self, *paths: Path) -> None:
        for path in paths:
            self._window.memory.keep("folder", str(path.absolute().parent))

    def _suggested(self, otherwise: str, ending: str) -> Path:
        """Return the file a save dialog offers: beside the story's, called as the story is, else `otherwise`."""
        named = " ".join(_NOT_IN_FILES.sub(" ", self._headline()).split())
        name = self._story.stem if self._story is not None else textwrap.shorten(named, 60, placeholder="").strip(". ")
        folder = self._story.parent if self._story is not None else self._folder
        return folder / f"{name or otherwise}{ending}"

    def save(self) -> None:
        """Save the story where it came from, or ask."""
        if self._story is None:
            self.save_as()
        else:
            self._window.desk.save(self._story)

    def save_as(self) -> bool:
        """Ask where to save the story. Returns False where the reporter changed their mind."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            translate("Files", "Save story"),
            str(self._story or self._suggested(translate("Files", "story"), STORY_SUFFIX)),
            translate("Files", "Crossread story ({pattern})", pattern=f"*{STORY_SUFFIX}"),
        )
        if not name:
            return False
        path = Path(name)
        self._remember_folder(path)
        self._window.desk.save(path if is_story(path.name) else path.with_name(path.name + STORY_SUFFIX))
        return True

    def ask_to_export(self) -> None:
        """Ask where to write the comparison, and as what."""
        formats = {translate("Files", words): format_ for format_, words in EXPORTS.items()}
        name, chosen = QFileDialog.getSaveFileName(
            self._window,
            translate("Files", "Export comparison"),
            str(self._suggested(translate("Files", "comparison"), ".html")),
            ";;".join(formats),
        )
        if name:
            self._remember_folder(Path(name))
            self.export(Path(name), formats.get(chosen, "html"))

    def export(self, path: Path, otherwise: str = "html") -> None:
        """Write the comparison to `path` in the format its name says, else in the one called `otherwise`."""
        format_ = path.suffix.removeprefix(".").lower()
        if format_ not in EXPORTS:
            path, format_ = path.with_name(f"{path.name}.{otherwise}"), otherwise
        self._window.desk.export(path, format_)

    def close_story(self) -> None:
        """Clear the desk; undo brings it back."""
        self._window.desk.clear()

    def may_close(self) -> bool:
        """Ask about unsaved work. Returns whether the window may close now; it closes later by itself after saving."""
        desk = self._window.desk
        if desk.unsaved and not desk.writing and not self._window.session.settle():
            answer = self.ask_to_save()
            if answer is QMessageBox.StandardButton.Cancel:
                return False
            if answer is QMessageBox.StandardButton.Save:
                if self._story is None and not self.save_as():
                    return False
                if self._story is not None:
                    desk.save(self._story)
        if desk.writing:
            self._close_when_written = True
            return False
        return True

    def ask_to_save(self) -> QMessageBox.StandardButton:
        """Return what the reporter wants done with unsaved work: Save, Discard or Cancel."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Files", "Save this story?"),
            translate("Files", "Save this story before closing?"),
            QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.setInformativeText(translate("Files", "Pasted versions and corrections are kept only in a saved story."))
        return QMessageBox.StandardButton(box.exec())

    def show_title(self) -> None:
        """Name the story in the title bar, and mark what no file holds."""
        self._window.setWindowTitle(f"{self.title()}[*]")
        self._window.setWindowModified(self._window.desk.unsaved)

    def title(self) -> str:
        """Return the window's title: the story's file, else its headline, else the outlets that tell it."""
        if self._story is not None:
            return self._story.stem
        return self._headline() or self._outlets() or "Crossread"

    def _headline(self) -> str:
        """Return the headline of the version that came first."""
        return next((version.title for version in self._came() if version.title), "")

    def _outlets(self) -> str:
        """Return the names of the first versions, "" while there are none."""
        called = headings(self._came())
        return ", ".join(called[:_NAMED]) + (" …" if len(called) > _NAMED else "")

    def _came(self) -> list[Version]:
        """Return the versions in the order in which they came, wherever their columns stand now."""
        desk = self._window.desk
        came = sorted(range(len(desk.keys)), key=desk.keys.__getitem__)
        return [version for at in came if (version := desk.version(at))]

    def _stay(self, _: str, trouble: bool) -> None:
        if trouble:  # what was to be written before closing was not
            self._close_when_written = False

    def _written(self, path: Path) -> None:
        if is_story(path.name):
            self._story = path
            self._window.memory.remember(path)
        self._window.statusBar().showMessage(translate("Files", "Written: {file}", file=path.name), 6000)
        self.show_title()
        if self._close_when_written:
            self._close_when_written = False
            self._window.close()

    def _opened(self, path: Path) -> None:
        self._story = path
        self._window.memory.remember(path)
        self.show_title()
