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
    if code != "en" and not _load(*_file(code)):
        code = "en"
    QLocale.setDefault(_locale(code))
    if code == "en":
        translation.speak(ENGLISH)
        return code
    _load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    locale = QLocale()
    translation.speak(Tongue(code, QCoreApplication.translate, locale.groupSeparator(), locale.decimalPoint()))
    return code


def apart(code: str) -> Tongue:
    """Return the language `code` to speak where there is no window, as in the worker; nothing is installed.

    English where there is no such language or its file is not there.
    """
    translator = QTranslator()
    if code == "en" or code not in LANGUAGES or not translator.load(*_file(code)):
        return ENGLISH

    def look(context: str, text: str, comment: str, n: int) -> str:
        return translator.translate(context, text, comment, n) or text

    locale = _locale(code)
    return Tongue(code, look, locale.groupSeparator(), locale.decimalPoint())


def chosen(asked: Iterable[str]) -> str:
    """Return the code of the first of these languages, named as BCP 47 does, that the window speaks; else English."""
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in asked)
    return next((code for code in codes if code in LANGUAGES), "en")


def _file(code: str) -> tuple[str, str]:
    return f"crossread_{code}", str(places.resources() / "translations")


def _load(name: str, folder: str) -> bool:
    """Have Qt translate by a file, and return whether it is there."""
    translator = QTranslator()
    if not translator.load(name, folder):
        return False
    _loaded.append(translator)
    return QCoreApplication.installTranslator(translator)


def _locale(code: str) -> QLocale:
    """Return how figures and dates are written: as the language does, in the system's country where that fits."""
    system, wanted = QLocale.system(), QLocale(code)
    fits = system.language() == wanted.language() or (code == "en" and system.language() == QLocale.Language.C)
    return system if fits else wanted
