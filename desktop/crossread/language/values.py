"""What the language room found in one version. Depends on that version alone, so it can be cached by content."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NameKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORG = "org"
    PLACE = "place"
    GROUP = "group"
    EVENT = "event"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True)
class Word:
    """One token of a paragraph. `pos`, `tag`, `dep` are empty and `head` is its own index where nothing parsed it.

    `head` is the index of the governing word within the paragraph's words.
    """

    start: int
    end: int
    lemma: str
    pos: str = ""
    tag: str = ""
    dep: str = ""
    head: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: characters start to end of the paragraph, words first to last (exclusive) of its words."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a paragraph. `name` is its canonical form within the article; `role` a title or office, or None.

    start and end cover the name itself, without its title.
    """

    start: int
    end: int
    kind: NameKind
    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: words first to last (exclusive) of a paragraph's words, and the index of the noun it is about."""

    first: int
    last: int
    head: int


@dataclass(frozen=True, slots=True)
class ParagraphReading:
    """What was found in one paragraph, each in the order of the text; phrases only where it was parsed."""

    words: tuple[Word, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    names: tuple[Name, ...] = ()
    phrases: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in one version, paragraph by paragraph (furniture too, as empty readings).

    `parsed` says whether words carry parts of speech and heads; `missing` are sentences about what could not be done.
    """

    pipeline: str
    language: str
    paragraphs: tuple[ParagraphReading, ...]
    parsed: bool = False
    missing: tuple[str, ...] = ()
