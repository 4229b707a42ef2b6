"""What travels between the window and its worker: requests one way, replies the other. Plain values, no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crossread.compare import Comparison, Options, Step
    from crossread.facts import Judgement
    from crossread.story import Paragraph, Pin, Role, Story, Tie, Version


@dataclass(frozen=True, slots=True)
class Amendment:
    """What the reporter corrected by hand about a version; None leaves what was read.

    `roles` are paragraphs, by their index, and what they are instead of what was read.
    """

    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    roles: tuple[tuple[int, Role], ...] = ()

    def applied(self, version: Version) -> Version:
        """Return `version` with the corrections in place."""
        source = version.provenance
        if self.outlet is not None or self.published is not None:
            source = replace(
                source,
                outlet=source.outlet if self.outlet is None else (self.outlet or None),
                published=source.published if self.published is None else self.published,
            )
        title = version.title if self.title is None else (self.title or None)
        return replace(version, provenance=source, title=title, paragraphs=self._told(version.paragraphs))

    def with_role(self, index: int, role: Role, read: Role) -> Amendment:
        """Return it with the paragraph `index` as `role`; nothing is kept where that is what was read."""
        others = tuple(entry for entry in self.roles if entry[0] != index)
        return replace(self, roles=others if role is read else tuple(sorted((*others, (index, role)))))

    def moved(self, at: Mapping[int, int]) -> Amendment:
        """Return it for a version read anew, where `at` says which paragraph a paragraph is now."""
        return replace(self, roles=tuple(sorted((at[index], role) for index, role in self.roles if index in at)))

    def _told(self, paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        roles = dict(self.roles)
        if not roles:
            return paragraphs
        return tuple(
            replace(paragraph, role=roles.get(index, paragraph.role)) for index, paragraph in enumerate(paragraphs)
        )


NONE = Amendment()
"""Nothing was corrected."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the work: `material` is a Version already read, or a source still to be read."""

    key: int
    material: Any
    amendment: Amendment = NONE


@dataclass(frozen=True, slots=True)
class Work:
    """Read what is unread and compare the columns in this order; `base`, `pins` and `ties` count positions in it."""

    number: int
    columns: tuple[Column, ...]
    base: int | None
    options: Options
    pins: tuple[Pin, ...] = ()
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Export:
    """Write the comparison of `story`, and what was decided about its facts, to `path` as `format`: html, json, csv.

    `language` is the ISO 639 code of what the page speaks.
    """

    number: int
    path: Path
    format: str
    story: Story
    options: Options
    judgements: tuple[Judgement, ...] = ()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Save:
    """Write `story` as a story file, with what the reporter decided about its facts and the columns that are hidden."""

    number: int
    path: Path
    story: Story
    judgements: tuple[Judgement, ...] = ()
    hidden: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Keep:
    """Write `story` as a story file at once, beside whatever else is under way: the copy that survives a crash."""

    number: int
    path: Path
    story: Story
    judgements: tuple[Judgement, ...] = ()
    hidden: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Open:
    """Read the story file at `path`."""

    number: int
    path: Path


@dataclass(frozen=True, slots=True)
class Restore:
    """Read what was kept of the last session at `path`; `unsaved` where the reporter's own file holds less."""

    number: int
    path: Path
    unsaved: bool


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the request of this number; it is answered with Stopped, unless it was already done."""

    number: int


Request = Work | Export | Save | Keep | Open | Restore | Cancel


@dataclass(frozen=True, slots=True)
class Stepped:
    """The request of this number has come so far."""

    number: int
    step: Step


@dataclass(frozen=True, slots=True)
class VersionRead:
    """The source of column `key` was read, or carries its trouble."""

    number: int
    key: int
    version: Version


@dataclass(frozen=True, slots=True)
class Compared:
    """The work is done. Of the readings the comparison brings what they could not do, and no words: views need none.

    `outliers` are, by the index of a fact line, the versions that stand apart from the others.
    """

    number: int
    comparison: Comparison
    outliers: Mapping[int, frozenset[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """The export or the story file is on disk."""

    number: int
    path: Path


@dataclass(frozen=True, slots=True)
class Opened:
    """The story file was read."""

    number: int
    path: Path
    story: Story
    judgements: tuple[Judgement, ...] = ()
    hidden: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stopped:
    """The request was cancelled."""

    number: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The request could not be done: a sentence for the reporter, and for a bug the traceback."""

    number: int
    sentence: str
    traceback: str = ""


Reply = Stepped | VersionRead | Compared | Written | Opened | Stopped | Failed
