"""What a fact is about: the content words and names near it, and whether its sentence negates or weakens it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from crossread.facts import tables, thresholds
from crossread.facts.values import Anchor, Fact, When
from crossread.language import NameKind, ParagraphReading, Sentence, Word

_LETTERS = re.compile(r"[^\W\d_]")
_FIGURE = re.compile(r"\d")
_OPENING = re.compile(r"([^a-z:–—-][^:–—-]{1,60}?)(?::| -| --|--|–| –|—| —)\s")
"""A dateline before the text of a paragraph: "New Delhi / Mumbai: ", "OSLO, July 3 (Wire) - "."""

_ENDS = frozenset({"end", "start", "beginning", "middle", "first", "second", "third", "fourth"})
"""Words of a date that tell of nothing: the second quarter sets nothing against the third."""

_PRONOUNS = frozenset({"he", "she", "they", "it", "his", "her", "their", "its"})


def anchored(facts: Iterable[Fact], text: str, reading: ParagraphReading, before: Sequence[str] = ()) -> list[Fact]:
    """Return the facts of one paragraph with their anchors filled; `before` are names of the paragraph before.

    Those names stand in where the sentence itself opens with a pronoun and names nobody.
    """
    return [replace(fact, anchor=anchor(fact, text, reading, before)) for fact in facts]


def anchor(fact: Fact, text: str, reading: ParagraphReading, before: Sequence[str] = ()) -> Anchor:
    """Return what `fact` is about, from the sentence it stands in."""
    start, end = fact.place.start, fact.place.end
    sentence = _sentence(reading, start)
    words = reading.words[sentence.first : sentence.last]
    shown = [text[word.start : word.end].lower().replace("’", "'") for word in words]
    inside = [i for i, word in enumerate(words) if word.start < end and word.end > start]
    first, last = (inside[0], inside[-1]) if inside else _gap(words, start)
    breaks = _breaks(shown)
    begins = _opened(text, reading)
    away = begins if start >= begins else 0
    far = {i: _distance(i, first, last, breaks) for i in range(len(words)) if words[i].start >= away}
    near = sorted(far, key=lambda i: (far[i], i))
    kept: list[str] = []
    for i in near:
        if first <= i <= last and shown[i] in _ENDS and isinstance(fact.value, When):
            continue  # "the end of March" tells of no end
        if _of_a_share(words, i):
            continue
        lemma = (
            fired(words, i)
            or _perished(words, i)
            or _feared(words, i)
            or _capsized(words, i)
            or phrased(words, i)
            or concluded(reading.words, sentence.first + i)
            or _content(words[i], shown[i])
        )
        if lemma and lemma not in kept:
            kept.append(lemma)
    names = _names(fact, reading, replace(sentence, start=max(sentence.start, away)), words, far)
    if not names and shown and shown[0] in _PRONOUNS:
        names = list(before)
    clause = {shown[i] for i in far if far[i] < thresholds.BREAK_STEPS and not first <= i <= last}
    return Anchor(
        words=tuple(kept[: 2 * thresholds.NEAR_WORDS]),
        names=tuple(names),
        negated=not clause.isdisjoint(tables.negations()) or any(word.endswith("n't") for word in clause),
        hedged=any(
            _hedges(words[i], text) for i in far if far[i] < thresholds.HEDGED_WITHIN and not first <= i <= last
        ),
    )


def _opened(text: str, reading: ParagraphReading) -> int:
    """Return where the text begins after a dateline that names places and nobody, 0 where there is none.

    Where a report was written is not where it happened. The agency in brackets may be anything.
    """
    match = _OPENING.match(text)
    if match is None:
        return 0
    agency = text.find("(", 0, match.end(1))
    inside = [name.kind for name in reading.names if name.end <= (agency if agency > 0 else match.end(1))]
    words = sum(word.end <= match.end(1) and word.pos in ("VERB", "AUX", "PRON") for word in reading.words)
    return match.end() if inside and set(inside) == {NameKind.PLACE} and not words else 0


def _sentence(reading: ParagraphReading, at: int) -> Sentence:
    for sentence in reading.sentences:
        if sentence.start <= at < sentence.end:
            return sentence
    return Sentence(0, reading.words[-1].end if reading.words else 0, 0, len(reading.words))


def _gap(words: Sequence[Word], at: int) -> tuple[int, int]:
    """Return where a stretch that covers no word stands: before the first word that follows it."""
    after = next((i for i, word in enumerate(words) if word.start >= at), len(words))
    return after, after - 1


def _breaks(shown: Sequence[str]) -> list[int]:
    """Return the words that open a clause: a semicolon or dash, or a break word after a comma."""
    opening = tables.breaks()
    return [i for i, word in enumerate(shown) if word in (";", "–", "—", "--") or (word in opening and i)]


def _distance(i: int, first: int, last: int, breaks: Sequence[int]) -> int:
    steps = first - i if i < first else max(0, i - last)
    low, high = (i, first) if i < first else (last, i)
    return steps + thresholds.BREAK_STEPS * sum(low < at <= high for at in breaks)


def fired(words: Sequence[Word], at: int) -> str | None:
    """Return the verb "fire" of a sentence as the deed it is, "shoot" or "dismiss"; None for all else, a fire too."""
    if words[at].pos != "VERB" or words[at].lemma.lower() != "fire":
        return None
    return "dismiss" if tables.words("anchors", "fired").isdisjoint(word.lemma.lower() for word in words) else "shoot"


def phrased(words: Sequence[Word], at: int) -> str | None:
    """Return the one verb for a verb with the word after it, "die" for "passed away"; None for all other words."""
    second = _phrasal().get(words[at].lemma.lower()) if words[at].pos == "VERB" and at + 1 < len(words) else None
    return second.get(words[at + 1].lemma.lower()) if second is not None else None


@cache
def _phrasal() -> dict[str, dict[str, str]]:
    """Return the one verb for each two words, by the first and then the second."""
    found: dict[str, dict[str, str]] = {}
    for words, verb in tables.table("anchors")["phrasal"].items():
        first, second = words.split()
        found.setdefault(first, {})[second] = verb
    return found


def concluded(words: Sequence[Word], at: int) -> str | None:
    """Return "complete" for the verb of "the takeover closes", "sign" for "a treaty was concluded"; None for others."""
    lemma = words[at].lemma.lower()
    if lemma not in ("close", "conclude") or words[at].pos != "VERB":
        return None
    above = words[at].head
    clause = words[at].dep.startswith("acl")
    near = {at, above} if clause or words[at].dep == "xcomp" else {at}
    parties = [word.lemma.lower() for word in words if word.head in near and word.dep in _PARTIES]
    if clause:
        parties.append(words[above].lemma.lower())
    if lemma == "conclude" and not tables.words("anchors", "treaties").isdisjoint(parties):
        return "sign"
    done = tables.words("anchors", "deals" if lemma == "close" else "works")
    return COMPLETED if not done.isdisjoint(parties) else None


COMPLETED = "completed"


_PARTIES = frozenset({"nsubj", "nsubj:pass", "obj"})


def _perished(words: Sequence[Word], at: int) -> str | None:
    """Return "die" for the verb of a sentence that says that somebody lost their lives; None for all other words."""
    if words[at].lemma.lower() not in _LOSING:
        return None
    lives = [(i, word.dep) for i, word in enumerate(words) if word.lemma.lower() == "life"]
    lost = any((i > at and dep == "obj") or (i < at and dep == "nsubj:pass") for i, dep in lives)
    return "die" if lost else None


_LOSING = frozenset({"lose", "claim", "cost"})


def _feared(words: Sequence[Word], at: int) -> str | None:
    """Return "missing" for the word by which somebody is feared or presumed dead or drowned, None for other words."""
    event = tables.events().get(tables.stem(words[at].lemma.lower()))
    if at == 0 or event is None or event.name != "killed":
        return None
    return "missing" if words[at - 1].lemma.lower() in ("fear", "feared", "presume", "presumed") else None


def _capsized(words: Sequence[Word], at: int) -> str | None:
    """Return "capsize" for the verb of a sentence that says that a ship rolled or went over, None for other words."""
    if words[at].lemma.lower() not in _ROLLING or at + 1 >= len(words) or words[at + 1].lemma.lower() != "over":
        return None
    afloat = not _VESSELS.isdisjoint(word.lemma.lower() for word in words)
    return "capsize" if afloat else None


_ROLLING = frozenset({"roll", "turn", "flip", "tip", "keel", "go", "heel"})
_VESSELS = frozenset({"ship", "ferry", "boat", "vessel", "mv", "dinghy", "trawler", "yacht", "canoe", "barge", "raft"})


def _of_a_share(words: Sequence[Word], at: int) -> bool:
    """Tell whether "population" is but what a share is of: "6,200 people, two thirds of the population, fled"."""
    if words[at].lemma != "population":
        return False
    before = [word.lemma.lower() for word in words[max(0, at - 3) : at]]
    return len(before) > 1 and before[-2] == "of" and before[0] in _SHARES


_SHARES = frozenset({"third", "half", "quarter", "fifth", "tenth", "percent", "cent", "%", "most", "majority", "part"})


def _content(word: Word, shown: str) -> str | None:
    if len(shown) < 3 or not _LETTERS.match(shown) or _FIGURE.search(shown) or shown in tables.stop_words():
        return None
    lemma = word.lemma.lower() or shown
    return None if lemma in tables.stop_words() else lemma


def _names(
    fact: Fact, reading: ParagraphReading, sentence: Sentence, words: Sequence[Word], far: dict[int, int]
) -> list[str]:
    """Return the other names of the sentence, nearest first, each once."""
    ranked: list[tuple[int, str]] = []
    for name in reading.names:
        inside = sentence.start <= name.start and name.end <= sentence.end
        if not inside or (name.start < fact.place.end and name.end > fact.place.start):
            continue
        steps = (far[i] for i, word in enumerate(words) if i in far and word.start < name.end and word.end > name.start)
        ranked.append((min(steps, default=len(words)), name.name))
    return list(dict.fromkeys(name for _, name in sorted(ranked)))


def _hedges(word: Word, text: str) -> bool:
    """Tell whether a word weakens its sentence; the month of May does not."""
    shown = text[word.start : word.end]
    return shown.lower() in tables.hedges() and shown != "May"
