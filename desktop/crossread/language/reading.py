"""Readers: what turns a version into a reading, with the app's own pipeline, an installed one, or rules."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from crossread.errors import StoryError
from crossread.language import model
from crossread.language.parsed import ParsedReader
from crossread.language.spacy_import import spacy
from crossread.language.tables import lexicon
from crossread.language.values import Reading
from crossread.story import Paragraph, Provenance, Version

if TYPE_CHECKING:
    from spacy.language import Language

OWN = "crossread-rules/2"
"""The reading by rules alone; its name changes when its rules do, so that kept readings are dropped."""


_NO_MODEL = (
    "Crossread’s language model is missing: names and word forms are found by rules alone. Install the app again."
)


class Reader(Protocol):
    """What reads a version. Pure: the same version gives the same reading."""

    @property
    def pipeline(self) -> str:
        """What reads, with its version."""

    def read(self, version: Version, cancelled: Callable[[], bool] | None = None) -> Reading:
        """Return what stands in `version`. Raises errors.Cancelled soon after `cancelled` says so."""


class OwnReader:
    """Reads English with the pipeline that comes with the app, other languages by rules."""

    @property
    def pipeline(self) -> str:
        """The name and version of the rules and of the pipeline."""
        return f"{OWN} {model.version()}".strip()

    def read(self, version: Version, cancelled: Callable[[], bool] | None = None) -> Reading:
        """Return sentences and words in any language; names, parts of speech and dictionary forms in English."""
        language = version.language.partition("-")[0].lower() or "xx"
        if language == "en":
            reading = _english().read(version, cancelled)
        else:
            nlp, known = _blank(language)
            reading = ParsedReader(nlp, missing=_missing(version.language, known)).read(version, cancelled)
        return dataclasses.replace(reading, pipeline=self.pipeline)


class ChosenReader:
    """Reads with an installed pipeline what is in its language, and all else as the app does by itself."""

    def __init__(self, nlp: Language) -> None:
        self._language = str(nlp.meta.get("lang", ""))
        self._chosen, self._own = ParsedReader(nlp), OwnReader()

    @property
    def pipeline(self) -> str:
        """The name and version of the pipeline, and of what reads other languages."""
        return f"{self._chosen.pipeline}, {self._own.pipeline}"

    def read(self, version: Version, cancelled: Callable[[], bool] | None = None) -> Reading:
        """Return what is found by the pipeline where it knows the language of `version`, else by the app's own."""
        fits = self._language in {"xx", version.language.partition("-")[0].lower()}
        return self._chosen.read(version, cancelled) if fits else self._own.read(version, cancelled)


@lru_cache(maxsize=1)
def _english() -> ParsedReader:
    """Return what reads English: the shipped pipeline, or spaCy's tokenizer and our rules where it is not there."""
    try:
        return ParsedReader(model.load())
    except (OSError, ValueError, KeyError):
        return ParsedReader(_blank("en")[0], missing=(_NO_MODEL,))


@lru_cache(maxsize=8)
def reader(pipeline: str | None = None) -> Reader:
    """Return what reads: the app's own pipeline for None, else the installed spaCy pipeline of that name.

    Readers are kept: the second call costs nothing. Raises StoryError for a pipeline that is not installed or does
    not load.
    """
    if pipeline is None:
        return OwnReader()
    library = spacy()
    if not library.util.is_package(pipeline):
        raise StoryError(
            pipeline,
            "no language pipeline of this name is installed",
            f"Choose {_either(installed())}",
        )
    try:
        nlp = library.load(pipeline)
    except (OSError, ValueError, ImportError, KeyError) as error:
        raise StoryError(
            pipeline, "this language pipeline does not load", "Install it again in a version that fits this spaCy"
        ) from error
    return ChosenReader(nlp)


def installed() -> tuple[str, ...]:
    """Return the names of the spaCy pipelines installed beside the app, in alphabetical order. Imports none of them."""
    from importlib.metadata import entry_points  # 10 ms that a window's first paint need not wait for

    return tuple(sorted({entry.name for entry in entry_points(group="spacy_models")}))


def warm() -> None:
    """Load what the first reading of an English version needs, some two seconds of imports; a later call costs nothing.

    Safe to call in a thread while sources are still being loaded.
    """
    lexicon()
    _english().read(Version(Provenance(""), (Paragraph("Warm."),), language="en"))


def _either(pipelines: tuple[str, ...]) -> str:
    """Return what there is to choose from, as a clause."""
    own = "the one that comes with the app"
    return f"one of {', '.join(pipelines)}, or {own}" if pipelines else f"{own}, as no other is installed"


@lru_cache(maxsize=16)
def _blank(language: str) -> tuple[Language, bool]:
    """Return spaCy's tokenizer of a language, and whether it is that language's own."""
    library = spacy()
    try:
        return library.blank(language), True
    except (ImportError, ValueError):
        # spaCy does not know the language, or its tokenizer needs a package of its own (Japanese, Thai).
        return library.blank("xx"), False


def _missing(language: str, known: bool) -> tuple[str, ...]:
    said = _language_name(language)
    missing = f"In {said}: words are compared, but names and word forms are read in English only."
    divided = f"Words of {said} are divided at spaces and marks alone."
    return (missing,) if known else (missing, divided)


def _language_name(code: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(code.replace("-", "_")).get_display_name("en") or code)
    except (UnknownLocaleError, ValueError):
        return f"a language we do not know ({code})"
