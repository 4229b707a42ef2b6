"""Which language the window speaks, and Qt's translators behind `crossread.translation`."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from crossread import places, translation
from crossread.translation import ENGLISH, Tongue

SYSTEM = "system"
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""The languages there are, each by its own name; all but English have a file of translations."""


def install(wanted: str) -> str:
    """Speak the language `wanted`, or the one the system asks for; return its code.

    Call it before the first widget is made. English loads nothing. Where the files of a language are not there, the
    window speaks English.
    """
    code = wanted if wanted in LANGUAGES else chosen(QLocale.system().uiLanguages())
    app = QCoreApplication.instance()
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    found = QTranslator(app)
    if code == "en" or not found.load(str(places.resources() / "translations" / f"crossread_{code}.qm")):
        found.deleteLater()
        translation.speak(ENGLISH)
        return "en"
    app.installTranslator(found)
    of_qt = QTranslator(app)
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    locale = QLocale(code)
    if QLocale().language() != locale.language():
        QLocale.setDefault(locale)  # where the system's is of this language, its country counts
    locale = QLocale()
    translation.speak(Tongue(code, QCoreApplication.translate, locale.groupSeparator(), locale.decimalPoint()))
    return code


def chosen(asked: Iterable[str]) -> str:
    """Return the code of the first of these languages, named as BCP 47 does, that the window speaks; else English."""
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in asked)
    return next((code for code in codes if code in LANGUAGES), "en")
