"""A story's values: what a version says, where it comes from, and how a stretch of it is pointed at."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from enum import StrEnum

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Role(StrEnum):
    """What a paragraph is on its page."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    BODY = "body"
    QUOTE = "quote"
    CAPTION = "caption"
    LIST = "list"
    TABLE = "table"
    BYLINE = "byline"
    DATELINE = "dateline"
    CORRECTION = "correction"
    FURNITURE = "furniture"


ALIGNED_ROLES = frozenset(Role) - {Role.FURNITURE}
"""The roles that take part in alignment and facts: everything but page furniture."""

ASIDE_ROLES = frozenset({Role.BYLINE, Role.DATELINE})
"""Roles whose dates, figures and names speak of the article, not of the story."""


def fingerprint(data: bytes) -> str:
    """Return the SHA-256 of `data` in lower-case hexadecimal."""
    import hashlib

    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as it reads, with its role. Offsets everywhere count the characters of `text`.

    Raises ValueError for text that is blank or cannot be written as UTF-8.
    """

    text: str
    role: Role = Role.BODY

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("a paragraph cannot be blank")
        try:
            self.text.encode()
        except UnicodeEncodeError as error:
            raise ValueError("a paragraph cannot hold half a surrogate pair") from error


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of one paragraph of one version; start and end count characters, end exclusive.

    An empty stretch (start == end) is a point between two characters.
    """

    version: int
    paragraph: int
    start: int
    end: int

    def __post_init__(self) -> None:
        if self.version < 0 or self.paragraph < 0 or not 0 <= self.start <= self.end:
            raise ValueError(f"no such place: {self.version}, {self.paragraph}, {self.start}-{self.end}")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a version comes from and what it says of itself.

    `name` is what the reporter knows the source by: a path as given, an address, "pasted text". `published` is a date,
    or an aware or naive time where the source gives one. `sha256` is of `original`, the bytes as they came; both are
    empty together for text that never was a file.
    """

    name: str
    path: str | None = None
    url: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: dt.date | None = None
    retrieved: dt.datetime | None = None
    credits: tuple[str, ...] = ()
    sha256: str = ""
    original: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        if self.sha256 and not _SHA256.fullmatch(self.sha256):
            raise ValueError(f"not a SHA-256: {self.sha256!r}")
        if self.original and fingerprint(self.original) != self.sha256:
            raise ValueError(f"{self.name}: the fingerprint is not that of the bytes")

    @property
    def published_day(self) -> dt.date | None:
        """The day of publication, without the time."""
        return self.published.date() if isinstance(self.published, dt.datetime) else self.published


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the story: one outlet's article, or one state of an article.

    `trouble` is the sentence shown in place of a version that could not be read; such a version has no paragraphs and
    keeps its column. `notices` are sentences about a version that was read, but not without doubt.
    """

    provenance: Provenance
    paragraphs: tuple[Paragraph, ...] = ()
    title: str | None = None
    language: str = "en"
    trouble: str | None = None
    notices: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.trouble and self.paragraphs:
            raise ValueError("a version that could not be read has no paragraphs")

    @property
    def label(self) -> str:
        """The shortest name that tells this version apart: its outlet, else what the reporter knows it by."""
        return self.provenance.outlet or self.provenance.name

    @property
    def is_english(self) -> bool:
        """Whether its text is in English, the language whose words are read."""
        return self.language == "en" or self.language.partition("-")[0].lower() == "en"

    def aligned(self) -> tuple[int, ...]:
        """Return the indices of the paragraphs that take part in alignment and facts."""
        return tuple(i for i, paragraph in enumerate(self.paragraphs) if paragraph.role in ALIGNED_ROLES)


@dataclass(frozen=True, slots=True)
class Pin:
    """What the reporter decided about rows: these paragraphs stand in one (`together`), or no two of them do.

    `paragraphs` are (version, index), two at least. The first of those that stand together says which row it is; the
    others come to it. Raises ValueError for fewer than two different ones, or a number below 0.
    """

    paragraphs: tuple[tuple[int, int], ...]
    together: bool = True

    def __post_init__(self) -> None:
        if len(set(self.paragraphs)) < 2:
            raise ValueError("a pin is about at least two paragraphs")
        if min(min(paragraph) for paragraph in self.paragraphs) < 0:
            raise ValueError(f"no such paragraphs: {self.paragraphs}")


@dataclass(frozen=True, slots=True)
class Tie:
    """What the reporter decided about lines of the fact table: these mentions stand in one, or apart from others.

    `kind` is the kind of their line, as the facts room calls it ("person"). The mentions at `places` stand in one line;
    where `against` holds others, none of the ones stands in a line with any of the others, and the ones are those that
    left. Raises ValueError for fewer than two places that come together, or for one on both sides.
    """

    kind: str
    places: tuple[Place, ...]
    against: tuple[Place, ...] = ()

    def __post_init__(self) -> None:
        if not self.against and len(set(self.places)) < 2:
            raise ValueError("a tie is about at least two mentions")
        if not self.places or not set(self.places).isdisjoint(self.against):
            raise ValueError("mentions that part are two different ones at least")

    @property
    def together(self) -> bool:
        """Whether its mentions stand in one line; else they stand apart from others."""
        return not self.against


@dataclass(frozen=True, slots=True)
class Story:
    """The versions that are compared, in the order of their columns; `base` is the one shown as the origin, if any.

    `pins` and `ties` are the reporter's, in the order they were made. What they name and is not there is ignored.
    """

    versions: tuple[Version, ...] = ()
    base: int | None = None
    pins: tuple[Pin, ...] = ()
    ties: tuple[Tie, ...] = ()

    def __post_init__(self) -> None:
        if self.base is not None and not 0 <= self.base < len(self.versions):
            raise ValueError(f"no version {self.base} to be the base")

    def text(self, place: Place) -> str:
        """Return the words at `place`. Raises ValueError where the place lies outside its paragraph."""
        paragraph = self.versions[place.version].paragraphs[place.paragraph]
        if place.end > len(paragraph.text):
            raise ValueError(f"{place} ends outside a paragraph of {len(paragraph.text)} characters")
        return paragraph.text[place.start : place.end]
