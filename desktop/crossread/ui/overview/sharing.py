"""Who shares how much text with whom, and the passages of two versions: the values behind both tables. No widgets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from crossread import wording
from crossread.align import Passage, SharedText, Source
from crossread.compare import Comparison, numbered
from crossread.story import Place, Role, Version, names
from crossread.translation import marked, translate, translate_n

_WORD = re.compile(r"\w+")
_SPOKEN = 400
"""Characters of a passage that a tool tip and a screen reader give; a whole article may be one passage."""
LISTED = 300
"""Passages of a pair that are listed, the longest; only a text that repeats itself over and over has more."""
_NAMED = {
    Role.HEADLINE: marked("Overview", "headline"),
    Role.STANDFIRST: marked("Overview", "standfirst"),
    Role.BYLINE: marked("Overview", "byline"),
    Role.DATELINE: marked("Overview", "dateline"),
    Role.CAPTION: marked("Overview", "caption"),
}
"""Roles that say where a passage stands without a number."""


@dataclass(frozen=True, slots=True)
class Sharer:
    """One version and, for each version of the story, the pair it makes with that; None for two without shared text."""

    version: int
    name: str
    unread: bool
    pairs: tuple[SharedText | None, ...]

    def share(self, other: int) -> float:
        """Return the share of this version's words that `other` also has, 0.0 to 1.0."""
        pair = self.pairs[other]
        return 0.0 if pair is None else pair.of_one if pair.one == self.version else pair.of_other


def sharers(comparison: Comparison | None) -> tuple[Sharer, ...]:
    """Return all versions, in the order of the columns."""
    if comparison is None:
        return ()
    versions = comparison.story.versions
    pairs: list[list[SharedText | None]] = [[None] * len(versions) for _ in versions]
    for pair in comparison.shared:
        pairs[pair.one][pair.other] = pairs[pair.other][pair.one] = pair
    return tuple(
        Sharer(number, name, version.trouble is not None, tuple(held))
        for number, (name, version, held) in enumerate(zip(names(versions), versions, pairs, strict=True))
    )


def summary(sharers: Sequence[Sharer]) -> str:
    """Return in one sentence whether anybody shares text, and how many do."""
    there = [one for one in sharers if not one.unread]
    if len(there) < 2:
        return translate("Overview", "It takes two versions to share text.")
    sharing = sum(pair is not None for one in sharers for pair in one.pairs) // 2
    if not sharing:
        if len(there) > 2:
            return translate("Overview", "No two versions have eight words in a row in common.")
        return translate("Overview", "The two versions do not have eight words in a row in common.")
    if len(there) == 2:
        return translate("Overview", "Across: how much of one version the other has too, word for word")
    return translate(
        "Overview",
        "{sharing} of {pairs} pairs. Across: how much of a version each of the others has too, word for word",
        sharing=sharing,
        pairs=len(there) * (len(there) - 1) // 2,
    )


def short(share: float) -> str:
    """Return a share as a percentage of at most four characters: "<1%", ">99%"."""
    if 0.0 < share < 0.01:
        return f"<{wording.percent(1)}"
    return f">{wording.percent(99)}" if 0.99 < share < 1.0 else wording.share(share)


def direction(pair: SharedText, called: Sequence[str]) -> str:
    """Return in a sentence which of two versions can have its words from the other; `called` are all names."""
    if pair.source is Source.UNKNOWN:
        return translate("Overview", "Which of them was published first is not known.")
    return translate(
        "Overview",
        "{name} was published first and can be the source; both may have it from a third.",
        name=wording.came_first(pair, called),
    )


def told(sharers: Sequence[Sharer], row: int, column: int) -> str:
    """Return what a cell of the matrix says, for a tool tip and a screen reader."""
    one, other = sharers[row], sharers[column]
    if row == column:
        return translate("Overview", "{name} itself", name=one.name)
    for version in (one, other):
        if version.unread:
            return translate("Overview", "{name} could not be read.", name=version.name)
    pair = one.pairs[column]
    if pair is None:
        return translate("Overview", "{one} and {other} share no eight words in a row.", one=one.name, other=other.name)
    called = [version.name for version in sharers]
    return translate(
        "Overview",
        "{share} of {one} also stands in {other}: {passages}. {direction}",
        share=wording.share(one.share(column)),
        one=one.name,
        other=other.name,
        passages=counted(pair),
        direction=direction(pair, called),
    )


def about(sharers: Sequence[Sharer], row: int) -> str:
    """Return with how many others a version shares text, and with which of them most."""
    one = sharers[row]
    if one.unread:
        return translate("Overview", "{name} could not be read.", name=one.name)
    having = [other for other, pair in enumerate(one.pairs) if pair is not None]
    if not having:
        return translate("Overview", "{name} shares text with no other version.", name=one.name)
    most = max(having, key=one.share)
    return translate_n(
        "Overview",
        "{name} shares text with {n} other version, most with {other}: {share}.",
        "{name} shares text with {n} other versions, most with {other}: {share}.",
        len(having),
        name=one.name,
        other=sharers[most].name,
        share=wording.share(one.share(most)),
    )


def counted(pair: SharedText) -> str:
    """Return how many passages two versions share: "3 passages"."""
    return translate_n("Overview", "{n} passage", "{n} passages", len(pair.passages))


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage as the list of a pair gives it: `passage.one` is in the version of the row, `passage.other` across.

    `words` are those of the row's version, a pilcrow between paragraphs. `here` and `there` say where either stands.
    `altered` says that a word or two within it differ.
    """

    passage: Passage
    words: str
    here: str
    there: str
    altered: bool


def passages(comparison: Comparison, pair: SharedText, version: int) -> tuple[Shown, ...]:
    """Return the longest passages of a pair, told from one of its versions; equals in the order of its text."""
    held = [
        passage if pair.one == version else Passage(passage.other, passage.one, passage.words)
        for passage in pair.passages
    ]
    other = pair.other if pair.one == version else pair.one
    numbers = [_numbered(comparison.story.versions[number]) for number in (version, other)]
    held.sort(key=lambda passage: (-passage.words, passage.one))
    shown = []
    for passage in held[:LISTED]:
        here, there = ([comparison.story.text(place) for place in side] for side in (passage.one, passage.other))
        shown.append(
            Shown(
                passage,
                " ¶ ".join(" ".join(text.split()) for text in here),
                _where(passage.one, numbers[0]),
                _where(passage.other, numbers[1]),
                _bare(here) != _bare(there),
            )
        )
    return tuple(shown)


def read_out(shown: Shown, name: str, other: str) -> str:
    """Return a passage as a sentence: its words, how many, and where they stand in either version."""
    many = translate_n("Overview", "{n} word", "{n} words", shown.passage.words)
    if shown.altered:
        many = translate_n(
            "Overview", "{n} word, but for a word or two", "{n} words, but for a word or two", shown.passage.words
        )
    return translate(
        "Overview",
        "{many}, {here}, {there}: {words}",
        many=many,
        here=where_in(shown.here, name),
        there=where_in(shown.there, other),
        words=wording.quoted(wording.cut(shown.words, _SPOKEN)),
    )


def where_in(where: str, name: str) -> str:
    """Return a place in a version as it is read out: "paragraphs 3 to 5 of Wire"."""
    return translate("Overview", "{place} of {name}", place=spoken(where), name=name)


def spoken(where: str) -> str:
    """Return a place as it is read out: "¶ 3–5" is "paragraphs 3 to 5"."""

    def words(found: re.Match[str]) -> str:
        if found[2]:
            return translate("Overview", "paragraphs {first} to {last}", first=found[1], last=found[2])
        return translate("Overview", "paragraph {number}", number=found[1])

    return re.sub(r"¶ (\d+)(?:–(\d+))?", words, where)


def _bare(texts: Sequence[str]) -> list[str]:
    return _WORD.findall(" ".join(texts).casefold())


def _numbered(version: Version) -> dict[int, str]:
    """Return what each paragraph that is no furniture goes by: its role, or its number among those without one."""
    numbers = numbered(version)
    return {
        index: str(numbers[index])
        if index in numbers
        else translate("Overview", _NAMED[version.paragraphs[index].role])
        for index in version.aligned()
    }


def _where(places: Sequence[Place], numbers: dict[int, str]) -> str:
    """Return where a passage stands, in the order of the text: "headline, ¶ 1–3"."""
    called = [numbers[place.paragraph] for place in places]
    parts: list[str] = []
    for counted, run in groupby(called, key=str.isdecimal):
        held = list(run)
        if not counted:
            parts += dict.fromkeys(held)
        else:
            parts.append(f"¶ {held[0]}" if len(held) == 1 else f"¶ {held[0]}–{held[-1]}")
    return ", ".join(parts)
