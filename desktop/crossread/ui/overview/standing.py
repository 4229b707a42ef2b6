"""How each version stands to what most versions say of a fact: the values behind the matrix. No widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import FactKind, FactLine, Paraphrase, Quotation, Verdict
from crossread.translation import marked, translate

_SHOWN = 120
"""Characters of a version's words in a sentence; a long quote is cut there."""
DISPUTED = frozenset({Verdict.CONTRADICTS, Verdict.DIFFERS})


class Standing(StrEnum):
    """What a version says of a fact, against the others."""

    AGREES = "agrees"
    DIFFERS = "differs"
    MISSING = "missing"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Stand:
    """One cell: how the version stands, and its own words, "" where it says nothing; `brief` is its figure alone."""

    standing: Standing
    words: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact across the versions. `readings` are the words of those that agree with most, or of all that differ.

    `majority` says whether one reading has most versions behind it; in a dispute without one every version differs.
    """

    line: FactLine
    readings: tuple[str, ...]
    majority: bool
    stands: tuple[Stand, ...]

    @property
    def gist(self) -> str:
        """What most versions say, or two readings that stand against each other; "" where `about` says it already."""
        if self.line.kind is FactKind.QUOTE:
            return ""
        shown = self.readings[: 1 if self.majority else 2]
        about = wording.about(self.line).casefold()
        return " / ".join(words for words in shown if words.casefold() not in about)


def matrix(comparison: Comparison | None, outliers: Mapping[int, frozenset[int]]) -> tuple[FactRow, ...]:
    """Return the facts at least two versions have or that are in conflict, in the table's order: weightiest first."""
    if comparison is None:
        return ()
    return tuple(
        _row(line, outliers.get(number), comparison)
        for number, line in enumerate(comparison.facts)
        if line.verdict in DISPUTED or len({fact.place.version for fact in line.mentions}) > 1
    )


def _row(line: FactLine, apart: frozenset[int] | None, comparison: Comparison) -> FactRow:
    story = comparison.story
    said: list[dict[str, str]] = [{} for _ in story.versions]
    briefs: list[dict[str, None]] = [{} for _ in story.versions]
    usual = _usual_speaker(line)
    for fact in line.mentions:
        words = wording.mention(fact.value, " ".join(story.text(fact.place).split()))
        if isinstance(fact.value, Quotation) and fact.value.speaker and fact.value.speaker != usual:
            words = f"{fact.value.speaker}: {wording.quoted(words)}"
        said[fact.place.version].setdefault(words, wording.value(fact.value))
        briefs[fact.place.version][wording.brief(fact.value, line.about)] = None
    said = [_without_parts(words) for words in said]
    disputed = line.verdict in DISPUTED
    if disputed and apart is None:
        apart = _by_speaker(line)
    odd = set(range(len(said))) if disputed and apart is None else apart or frozenset()
    stands = tuple(
        Stand(Standing.UNREAD if story.versions[version].trouble else Standing.MISSING)
        if not words
        else Stand(
            Standing.DIFFERS if disputed and version in odd else Standing.AGREES,
            "; ".join(words),
            "; ".join(filter(None, briefs[version])),
        )
        for version, words in enumerate(said)
    )
    majority = not disputed or apart is not None
    firsts = [
        next(iter(words.items()))
        for version, words in enumerate(said)
        if words and (not majority or stands[version].standing is Standing.AGREES)
    ]
    return FactRow(line, _most(firsts), majority, stands)


def _without_parts(said: dict[str, str]) -> dict[str, str]:
    """Return what a version says without words that other words of it hold: "14" beside "14 people"."""
    return {
        words: value for words, value in said.items() if not any(words != other and words in other for other in said)
    }


def _usual_speaker(line: FactLine) -> str | None:
    named = Counter(
        fact.value.speaker for fact in line.mentions if isinstance(fact.value, Quotation) and fact.value.speaker
    )
    return named.most_common(1)[0][0] if named else None


def _by_speaker(line: FactLine) -> frozenset[int] | None:
    """Return the versions that name another speaker of a quote than most do; None where no speaker has most."""
    named = {
        fact.place.version: fact.value.speaker
        for fact in reversed(line.mentions)
        if isinstance(fact.value, Quotation | Paraphrase) and fact.value.speaker
    }
    ranked = Counter(named.values()).most_common(2)
    if line.kind is not FactKind.QUOTE or len(ranked) < 2 or 2 * ranked[0][1] <= len(named):
        return None
    return frozenset(version for version, speaker in named.items() if speaker != ranked[0][0])


def _most(firsts: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Return the words of each reading, the most frequent first; `firsts` are words and normal value by version."""
    count = Counter(value for _, value in firsts)
    words: dict[str, str] = {}
    for said, value in firsts:
        words.setdefault(value, said)
    return tuple(words[value] for value, _ in count.most_common())


def told(row: FactRow, version: int) -> str:
    """Return a sentence on what one version says of a fact, for a tool tip and a screen reader."""
    stand = row.stands[version]
    if stand.standing is Standing.UNREAD:
        return translate("Overview", "This version could not be read.")
    if stand.standing is Standing.MISSING:
        return translate("Overview", "Not stated in this version.")
    words = _plain(stand.words)
    if stand.standing is Standing.AGREES:
        return translate("Overview", "{words}. Agrees with most that state it.", words=words)
    if not row.majority:
        return translate("Overview", "{words}. The versions differ, and no reading has most on its side.", words=words)
    most = _plain(row.readings[0]) if row.readings else ""
    if most and most != words:
        return translate("Overview", "{words}. Differs; most have: {most}", words=words, most=most)
    return translate("Overview", "{words}. Differs: {rule}", words=words, rule=wording.rule(row.line))


def _plain(words: str) -> str:
    """Return a version's words as they stand inside a sentence of ours, without the comma or stop they ended in."""
    return wording.cut(words, _SHOWN).rstrip(",.;: ")


_STANDINGS = {
    Standing.AGREES: marked("Overview", "agrees"),
    Standing.DIFFERS: marked("Overview", "differs"),
    Standing.MISSING: marked("Overview", "missing"),
    Standing.UNREAD: marked("Overview", "unread"),
}


def standing_word(standing: Standing) -> str:
    """Return how a version stands, in a word."""
    return translate("Overview", _STANDINGS[standing])
