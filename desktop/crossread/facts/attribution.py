"""Attribution: who is cited, and by which cue: a reporting verb, "according to", a credit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from crossread.facts import tables
from crossread.facts.speech import Cited, parsed, speech
from crossread.facts.values import Citation, Fact, FactKind
from crossread.language import Name, NameKind, ParagraphReading, Sentence
from crossread.story import Place, Version

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
LONGEST_SENTENCE = 3_000
"""Characters: a longer sentence is a list or a table, and cites nobody."""
_APART = 60
"""Characters between a source and its verb: room for a short apposition ("X, head of Y, said")."""
_DATELINE = re.compile(r"[^\Wa-z\d_][^\Wa-z\d_ .'’-]+(?:[ ,/]+[\w.'’]+){0,5}? ?(?:\([^()]{1,40}\) ?)?(?:--?|–|—) ")
"""The place a text was filed from, in capitals before a dash: "PORT ORNA, July 3 (Wire) - "."""
_FIRST = 2
_SOURCES = (NameKind.PERSON, NameKind.ORG)


def citations(number: int, paragraph: int, text: str, reading: ParagraphReading, quoted: Sequence[Fact]) -> list[Fact]:
    """Return who is cited in one paragraph, one fact for each source and sentence, in the order of the text.

    `quoted` are the quotes of the paragraph: a reporting verb inside one is the speaker's, not the article's, even with
    its subject before the marks: Mr Lee "has admitted nothing".
    """
    spans = [(fact.place.start, fact.place.end) for fact in quoted]
    found: dict[tuple[int, int], Fact] = {}
    heads = parsed(reading)
    for sentence in reading.sentences:
        if sentence.end - sentence.start > LONGEST_SENTENCE:
            continue
        for cited in speech(text, reading, sentence) if heads else _unparsed(text, sentence, reading.names):
            if any(low <= at < high for low, high in spans for at in (cited.start, cited.verb)):
                continue
            if cited.start <= _FIRST and _DATELINE.match(text, cited.start):
                continue
            place = Place(number, paragraph, cited.start, cited.end)
            value = Citation(cited.source, cited.cue, cited.scope)
            found.setdefault(
                (cited.start, cited.end),
                Fact(FactKind.ATTRIBUTION, place, value, rule="pronoun" if cited.pronoun else "cited"),
            )
    return [found[key] for key in sorted(found)]


def credited(number: int, version: Version, column: Sequence[int]) -> list[Fact]:
    """Return the credits of a version that are named in one of its paragraphs `column`, each at its first mention.

    An agency is cited by its full name: a credit to "AP" is one to "Associated Press".
    """
    found = []
    agencies = tables.reporting().agencies
    for credit in version.provenance.credits:
        pattern = re.compile(rf"(?<!\w){re.escape(credit)}(?!\w)", re.IGNORECASE)
        for paragraph in column:
            match = pattern.search(version.paragraphs[paragraph].text)
            if match:
                place = Place(number, paragraph, match.start(), match.end())
                found.append(
                    Fact(
                        FactKind.ATTRIBUTION,
                        place,
                        Citation(agencies.get(credit.lower(), credit), "credit"),
                        rule="credit",
                    )
                )
                break
    return found


def _unparsed(text: str, sentence: Sentence, names: Sequence[Name]) -> Iterator[Cited]:
    """Yield the citations of a sentence that nothing parsed; each vouches for the whole of it."""
    for start, end, source, cue in _cited(text, sentence, names):
        yield Cited(start, end, source, cue, (sentence.start, sentence.end), start)


def _cited(text: str, sentence: Sentence, names: Sequence[Name]) -> Iterator[tuple[int, int, str, str]]:
    """Yield start, end, source and cue of each citation in a sentence."""
    reporting = tables.reporting()
    stretch = text[sentence.start : sentence.end]
    here = [
        name for name in names if name.kind in _SOURCES and sentence.start <= name.start and name.end <= sentence.end
    ]
    for match in _phrases().finditer(stretch):
        start = sentence.start + match.end()
        cue = " ".join(match.group().lower().split())
        follows = next((name for name in here if 0 <= name.start - start <= _APART), None)
        if follows is not None and not _WORDY.search(text[start : follows.start]):
            yield follows.start, follows.end, follows.name, cue
        else:
            source = _sources().match(text, _skip(text, start))
            if source:
                yield source.start(), source.end(), _bare(source.group()), cue
    for verb in _WORD.finditer(stretch):
        if verb.group().lower() not in reporting.verbs or verb.group()[0].isupper():
            continue
        found = _subject(text, sentence.start + verb.start(), sentence.start + verb.end(), here)
        if found:
            yield *found, verb.group().lower()


_WORDY = re.compile(r"[.;!?]")


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _subject(text: str, low: int, high: int, names: Sequence[Name]) -> tuple[int, int, str] | None:
    """Return the source that stands before a reporting verb, else right after it ("said prison spokesman A. B.")."""
    ahead = [name for name in names if name.end <= low and low - name.end <= _APART]
    if ahead:
        name = ahead[-1]
        between = text[name.end : low]
        if _fits(between) and not _governed(text, name):
            return name.start, name.end, name.name
    plain = _before(text, low)
    if plain:
        return plain
    behind = [name for name in names if 0 <= name.start - high <= _APART]
    if behind and not _WORDY.search(text[high : behind[0].start]) and _inverted(text[high : behind[0].start]):
        name = next((name for name in behind[:2] if name.kind is NameKind.PERSON), behind[0])
        return name.start, name.end, name.name
    return None


def _fits(between: str) -> bool:
    """Tell whether a name is the subject of the verb after it: nothing between them, or an apposition in commas."""
    bare = between.strip()
    if not bare:
        return True
    words = _WORD.findall(bare)
    if bare.startswith(",") and bare.endswith(","):
        return len(words) <= 9
    return len(words) <= 2 and all(word.lower() in _LIGHT for word in words)


_PREPOSITIONS = frozenset({"of", "to", "with", "for", "against", "from", "at", "toward", "towards", "about"})
_LAST_WORD = re.compile(r"([A-Za-z]{1,12})\s{1,3}$")


def _governed(text: str, name: Name) -> bool:
    """Tell whether a person hangs on a preposition and is no subject: "a letter to the mother of Ann Lee, saying"."""
    match = _LAST_WORD.search(text[max(0, name.start - 16) : name.start])
    return name.kind is NameKind.PERSON and match is not None and match.group(1).lower() in _PREPOSITIONS


_LIGHT = frozenset(
    {"also", "has", "had", "have", "later", "then", "further", "once", "never", "always", "himself", "herself"}
)
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "that", "it", "he", "she", "they", "to", "in", "on", "by"})


def _inverted(between: str) -> bool:
    """Tell whether the words between a verb and a name are a title ("said prison spokesman"), not an object."""
    words = _WORD.findall(between)
    return len(words) <= 5 and not (words and words[0].lower() in _DETERMINERS) and "that" not in words


def _before(text: str, low: int) -> tuple[int, int, str] | None:
    window = text[max(0, low - _APART) : low]
    last = next(reversed(list(_sources().finditer(window))), None)
    if last is None or not _fits(window[last.end() :]):
        return None
    start = max(0, low - _APART) + last.start()
    return start, start + len(last.group()), _bare(last.group())


def _bare(source: str) -> str:
    """Return a source without its article, in lower case: "The officer" is cited as "officer"."""
    words = source.lower().split()
    return " ".join(words[1:] if words[0] in ("the", "a", "an") else words)


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, tables.reporting().before))})\b", re.IGNORECASE)


@cache
def _sources() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, tables.reporting().sources))})\b", re.IGNORECASE)
