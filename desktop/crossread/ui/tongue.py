"""Which language the window speaks, and Qt's translators behind `crossread.translation`."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from crossread import places, translation
from crossread.translation import ENGLISH, Tongue

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""The languages there are, each by its own name; all but English have a file of translations."""

_loaded: list[QTranslator] = []
"""The translators Qt looks into: it keeps no reference to what lives in Python."""


def install(wanted: str) -> str:
    """Speak the language `wanted`, or for any other word the one the system asks for; return its code.

    Call it before the first widget is made. English loads nothing. Where the file of a language is not there, the
    window speaks English. Dates and figures are written as the language does, in the system's country where that fits.
    """
    code = wanted if wanted in LANGUAGES else chosen(QLocale.system().uiLanguages())
    while _loaded:
        QCoreApplication.removeTranslator(_loaded.pop())
    if code != "en" and not _load(f"crossread_{code}", places.resources() / "translations"):
        code = "en"
    _count_as(code)
    if code == "en":
        translation.speak(ENGLISH)
        return code
    _load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    locale = QLocale()
    translation.speak(Tongue(code, QCoreApplication.translate, locale.groupSeparator(), locale.decimalPoint()))
    return code


def chosen(asked: Iterable[str]) -> str:
    """Return the code of the first of these languages, named as BCP 47 does, that the window speaks; else English."""
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in asked)
    return next((code for code in codes if code in LANGUAGES), "en")


def _load(name: str, folder: object) -> bool:
    """Have Qt translate by a file, and return whether it is there."""
    translator = QTranslator()
    if not translator.load(name, str(folder)):
        return False
    _loaded.append(translator)
    return QCoreApplication.installTranslator(translator)


def _count_as(code: str) -> None:
    system, wanted = QLocale.system(), QLocale(code)
    fits = system.language() == wanted.language() or (code == "en" and system.language() == QLocale.Language.C)
    QLocale.setDefault(system if fits else wanted)
