"""The words of the text that say what a bare figure or date is of: "sold the oil fields", "operating margin"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.facts.mentions import Setting
from crossread.facts.timing import words_of
from crossread.facts.values import Fact, FactKind
from crossread.language import Word
from crossread.story import Place, Role

_LONGEST = 40
"""Characters of a gloss: what a cell of the table shows on one line beside what it is of."""
_SHORTEST = 3
_OWN = frozenset({"compound", "amod", "nmod:poss", "flat", "nummod"})
"""What stands before a noun and belongs to its name: "operating margin", "oil fields"."""
_OBJECTS = ("obj", "xcomp", "obl")
_TAIL = frozenset({"compound", "flat", "fixed"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_STEPS = 6


@dataclass(frozen=True, slots=True)
class _Clause:
    """The words of one paragraph with who hangs on whom, its text, and the words that the fact itself holds."""

    words: Sequence[Word]
    children: Sequence[Sequence[int]]
    text: str
    inside: range

    def below(self, at: int, *deps: str) -> Iterator[int]:
        """Yield the words that hang on the one at `at`, in order, of the relations `deps` or all."""
        return (i for i in self.children[at] if not deps or self.words[i].dep in deps)

    def said(self, first: int, last: int) -> str:
        """Return the text from one word to another, both in it."""
        return " ".join(self.text[self.words[first].start : self.words[last].end].split())


def gloss(mentions: Sequence[Fact], told: Setting, common: Sequence[str], least: int = 1) -> str | None:
    """Return the words that say what a line is of, in the order of one of its versions; None where none are fit.

    `common` are the lemmas that most versions of the line have near it, the most telling first: words without that one
    say nothing of all. A single word must be `least` of them. Of several spans, those with most of these lemmas, then
    those that end in a noun, then the shortest; none of a headline, which leaves words out, and none with another
    figure or date in it.
    """
    if not told.readings or not told.versions or not common:
        return None
    best: tuple[int, int, int, str] | None = None
    wanted = set(common)
    for fact in mentions:
        place = fact.place
        paragraph = told.versions[place.version].paragraphs[place.paragraph]
        if paragraph.role is Role.HEADLINE:
            continue
        clauses = told.clauses(place.version, place.paragraph)
        words = clauses.words
        clause = _Clause(words, clauses.children, paragraph.text, words_of(words, place))
        for first, last in _spans(clause, dated=fact.kind in (FactKind.DATE, FactKind.TIME)):
            has = {*clauses.lemmas[first : last + 1]} & wanted
            hits = len(has) if common[0] in has else 0
            if hits < (least if first == last else 1) or (shown := _fit(clause, first, last)) is None:
                continue
            if any(_between(words, first, last, other) for other in _others(place, told)):
                continue
            told_of = words[last].pos in ("VERB", "AUX")  # "the brewery was run" says less than "ran the brewery"
            best = min(filter(None, (best, (-hits, int(told_of), len(shown), shown))))
    return best[3] if best else None


def _others(place: Place, told: Setting) -> Iterator[Place]:
    """Yield where the figures and dates of the same paragraph stand."""
    at = place.version, place.paragraph
    yield from (fact.place for facts in (told.figures, told.whens) for fact in facts.get(at, ()))


def _between(words: Sequence[Word], first: int, last: int, other: Place) -> bool:
    return other.start < words[last].end and words[first].start < other.end


def _fit(clause: _Clause, first: int, last: int) -> str | None:
    """Return the words of a span as a gloss shows them, None where they are too long or hold more than one matter."""
    if any(i in clause.inside for i in range(first, last + 1)):
        return None
    shown = clause.said(first, last)
    word, end = clause.words[first], clause.words[last].end
    if clause.text[max(0, word.start - 1) : word.start] == "-" or clause.text[end : end + 1] in ("-", "."):
        at_end = clause.text[end : end + 1] == "." and not clause.text[end + 1 : end + 2].strip()
        if not at_end:  # a part of a word: "year-old", "No."
            return None
    if word.pos != "PROPN" and not shown[:2].isupper():
        shown = shown[:1].lower() + shown[1:]
    return shown if _SHORTEST <= len(shown) <= _LONGEST and not set(shown) & set(',;:()“”"') else None


def _spans(clause: _Clause, *, dated: bool) -> Iterator[tuple[int, int]]:
    """Yield the spans of words, both ends in them, that say what the fact is of."""
    hung = next((i for i in clause.inside if clause.words[i].head not in clause.inside), None)
    if hung is None:
        return
    if not dated:  # "three days of national mourning"
        for i in clause.inside:
            yield from (_noun(clause, j) for j in clause.below(i, "nmod") if j >= clause.inside.stop)
    at = hung
    for _ in range(_STEPS):
        head = clause.words[at].head
        if head == at or head in clause.inside:
            return
        word = clause.words[head]
        if word.pos in ("NOUN", "PROPN"):
            yield _noun(clause, head)
        elif word.pos == "VERB":
            yield from _verb(clause, head, at)
            return
        at = head


def _noun(clause: _Clause, at: int) -> tuple[int, int]:
    """Return the span of a noun with what belongs to its name."""
    first = last = at
    while first - 1 >= 0 and clause.words[first - 1].dep in _OWN and first <= clause.words[first - 1].head <= at:
        first -= 1
    while last + 1 < len(clause.words) and clause.words[last + 1].dep in _TAIL and clause.words[last + 1].head == at:
        last += 1
    return first, last


def _verb(clause: _Clause, at: int, hung: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of a verb with its object, else with its subject: "sold the fields", "talks resumed"."""
    for dep in _OBJECTS:
        for i in clause.below(at, dep):
            if i > at and i != hung and clause.words[i].pos != "PRON":
                yield at, _noun(clause, i)[1]
    whole = max((_noun(clause, i)[1] for i in clause.below(at, "obj", "compound:prt", "xcomp") if i > at), default=at)
    for i in clause.below(at, *_SUBJECTS):
        if i < at and clause.words[i].pos != "PRON":
            yield _noun(clause, i)[0], whole  # "the dam gave way", never "the dam gave"
