"""Readers: what turns a version into a reading, with the app's own rules or an installed spaCy pipeline."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from crossread.errors import Cancelled, StoryError
from crossread.language.lemmas import lemma
from crossread.language.names import find_names
from crossread.language.parsed import ParsedReader
from crossread.language.sentences import sentence_ends
from crossread.language.spacy_import import spacy
from crossread.language.tables import lexicon
from crossread.language.tokens import Token, tokens
from crossread.language.values import Name, ParagraphReading, Reading, Sentence, Word
from crossread.story import ALIGNED_ROLES, Version

if TYPE_CHECKING:
    from spacy.language import Language

OWN = "crossread-rules/1"
"""The reading that comes with the app; its name changes when its rules do, so that kept readings are dropped."""


class Reader(Protocol):
    """What reads a version. Pure: the same version gives the same reading."""

    @property
    def pipeline(self) -> str:
        """What reads, with its version."""

    def read(self, version: Version, cancelled: Callable[[], bool] | None = None) -> Reading:
        """Return what stands in `version`. Raises errors.Cancelled soon after `cancelled` says so."""


class OwnReader:
    """Reads with the rules and tables that come with the app; nothing is parsed."""

    @property
    def pipeline(self) -> str:
        """The name and version of the rules."""
        return OWN

    def read(self, version: Version, cancelled: Callable[[], bool] | None = None) -> Reading:
        """Return sentences and words in any language; names and dictionary forms in English."""
        language = version.language.partition("-")[0].lower() or "xx"
        english = language == "en"
        nlp, known = _blank(language)
        found: list[list[Token]] = []
        for paragraph in version.paragraphs:
            if cancelled is not None and cancelled():
                raise Cancelled
            found.append(tokens(nlp, paragraph.text) if paragraph.role in ALIGNED_ROLES else [])
        ends = [sentence_ends(p.text, t) for p, t in zip(version.paragraphs, found, strict=True)]
        names: list[tuple[Name, ...]] = find_names(version.paragraphs, found, ends) if english else [()] * len(found)
        return Reading(
            pipeline=OWN,
            language=version.language,
            paragraphs=tuple(
                ParagraphReading(_words(t, english), _sentences(t, e), n)
                for t, e, n in zip(found, ends, names, strict=True)
            ),
            missing=() if english else _missing(version.language, known),
        )


@lru_cache(maxsize=8)
def reader(pipeline: str | None = None) -> Reader:
    """Return what reads: the app's own rules for None, else the installed spaCy pipeline of that name.

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
    return ParsedReader(nlp)


def installed() -> tuple[str, ...]:
    """Return the names of the spaCy pipelines installed beside the app, in alphabetical order. Imports none of them."""
    from importlib.metadata import entry_points  # 10 ms that a window's first paint need not wait for

    return tuple(sorted({entry.name for entry in entry_points(group="spacy_models")}))


def warm() -> None:
    """Load what the first reading of an English version needs, some two seconds of imports; a later call costs nothing.

    Safe to call in a thread while sources are still being loaded.
    """
    lexicon()
    _blank("en")[0].make_doc("Warm.")


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
    missing = f"This version is in {said}: its words are compared, but names and word forms are read in English only."
    divided = f"Words of {said} are divided at spaces and marks alone."
    return (missing,) if known else (missing, divided)


def _language_name(code: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(code.replace("-", "_")).get_display_name("en") or code)
    except (UnknownLocaleError, ValueError):
        return f"a language we do not know ({code})"


def _words(found: list[Token], english: bool) -> tuple[Word, ...]:
    return tuple(
        Word(token.start, token.end, lemma(token.text) if english else token.text.lower(), head=i)
        for i, token in enumerate(found)
    )


def _sentences(found: list[Token], ends: list[int]) -> tuple[Sentence, ...]:
    sentences: list[Sentence] = []
    first = 0
    for end in ends:
        sentences.append(Sentence(found[first].start, found[end - 1].end, first, end))
        first = end
    return tuple(sentences)
