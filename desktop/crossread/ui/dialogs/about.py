"""The about box: version, licence, and the works of others that are inside."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from crossread import __version__
from crossread.translation import translate

_INSIDE = (
    ("PySide6-Essentials", "PySide6 and Qt", "LGPL 3"),
    ("spacy", "spaCy", "MIT"),
    ("trafilatura", "trafilatura", "Apache 2.0"),
    ("lxml", "lxml", "BSD"),
    ("numpy", "NumPy", "BSD"),
    ("scipy", "SciPy", "BSD"),
    ("diff-match-patch", "diff-match-patch", "Apache 2.0"),
    ("babel", "Babel", "BSD"),
    ("urllib3", "urllib3", "MIT"),
)


class AboutDialog(QDialog):
    """Says what this is and under which terms it may be used and passed on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "About Crossread"))
        self.resize(560, 460)
        page = QTextBrowser()
        page.setOpenExternalLinks(True)
        page.setHtml(about_page())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(page)
        box.addWidget(buttons)


def about_page() -> str:
    """Return the about text as HTML, with the versions that are installed."""
    rows = "".join(
        f"<tr><td>{name}</td><td>{_version(package)}</td><td>{licence}</td></tr>" for package, name, licence in _INSIDE
    )
    purpose = translate(
        "Dialogs",
        "Puts several versions of one news story side by side and shows which facts differ. "
        "Your texts are read on this computer and sent nowhere.",
    )
    licence = translate("Dialogs", "Free software under the Apache License 2.0. No warranty.")
    qt = translate(
        "Dialogs",
        "<b>Qt and PySide6</b> are used under the GNU Lesser General Public License, version 3: they are separate "
        "libraries that you may replace with your own builds, and you may reverse-engineer Crossread to mend such "
        "changes. Their source is at {link}.",
        link='<a href="https://download.qt.io/">download.qt.io</a>',
    )
    inside = translate("Dialogs", "Inside")
    return (
        "<style>td { padding: 2px 22px 2px 0 }</style>"
        f"<h2>Crossread {__version__}</h2>"
        f"<p>{purpose}</p><p>{licence}</p><p>{qt}</p><p><b>{inside}</b></p><table>{rows}</table>"
        f"<p>Python {platform.python_version()}, Qt {qVersion()}, {platform.platform(terse=True)}</p>"
    )


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
