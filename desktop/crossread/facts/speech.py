"""Speech in a parsed sentence: who is cited, by which verb or phrase, and for which stretch of the text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from crossread.facts import tables
from crossread.facts.tables import words as table_words
from crossread.language import Name, NameKind, ParagraphReading, Sentence, Word

_CLAUSES = frozenset({"ccomp", "parataxis"})
_NAMES = (NameKind.PERSON, NameKind.ORG)
_INSIDE = frozenset(
    {
        "compound",
        "flat",
        "amod",
        "nummod",
        "nmod",
        "nmod:poss",
        "nmod:desc",
        "det",
        "case",
        "fixed",
        "goeswith",
        "punct",
    }
)
_BARE = frozenset({"nsubj", "obl", "advmod", "iobj", "punct", "nmod", "compound", "discourse"})
"""What may follow a verb of speech that ends its sentence: "..., he told reporters on Monday."."""
_LONGEST = 12
"""Words of a source; what is longer is a clause that was taken for a noun phrase."""
_LEAST_SAID = 2
"""Fewest words beside a verb of speech that can be what is said."""
_LETTER = re.compile(r"[^\W_]")
_QUOTE = re.compile(r"[\"“”„«»]|``|''|(?<!\w)['‘](?=\w)")

_OPENED = re.compile(r"(?: (?:back|out|on))?\s?[:,]\s?(?:[\"“„«]|``|['‘])")
_CLOSED = re.compile(r"(?:[,!?][\"”'’»]|''),?\s(?:(?:he|she|they)\s)?$", re.IGNORECASE)
"""What stands between a quote and the verb of who utters it."""
_NAMED_WITHIN = 60
"""Characters from such a verb to what something is called."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation of a paragraph, in characters: the source's words, what it is called, and what it vouches for.

    `source` is a name in its canonical form, else the words without article; `pronoun` says that it stands for one.
    """

    start: int
    end: int
    source: str
    cue: str
    scope: tuple[int, int]
    verb: int
    named: bool = False
    pronoun: bool = False


def parsed(reading: ParagraphReading) -> bool:
    """Tell whether the words of a paragraph know their heads."""
    return any(word.dep for word in reading.words)


def speech(text: str, reading: ParagraphReading, sentence: Sentence) -> list[Cited]:
    """Return the citations of one parsed sentence, in the order of the text."""
    tree = _Tree(text, reading, sentence)
    found: dict[tuple[int, int], Cited] = {}
    for cited in (*tree.phrases(), *tree.verbs()):
        found.setdefault((cited.start, cited.end), cited)
    return [found[key] for key in sorted(found)]


class _Tree:
    """One sentence with its heads turned round."""

    def __init__(self, text: str, reading: ParagraphReading, sentence: Sentence) -> None:
        self.text, self.words, self.sentence = text, reading.words, sentence
        self.names = [n for n in reading.names if sentence.start <= n.start and n.end <= sentence.end]
        self.children: dict[int, list[int]] = defaultdict(list)
        self.shown: dict[int, str] = {}
        for i in range(sentence.first, sentence.last):
            word = reading.words[i]
            self.shown[i] = text[word.start : word.end].lower().replace("’", "'")
            if word.head != i and sentence.first <= word.head < sentence.last:
                self.children[word.head].append(i)

    # --- "according to" and its like --------------------------------------------------------------------------------

    def phrases(self) -> Iterator[Cited]:
        """Yield who stands after "according to", "citing" and the like."""
        low, high = self.sentence.start, self.sentence.end
        for match in _phrases().finditer(self.text, low, high):
            first = next((i for i in sorted(self.shown) if self.words[i].start >= match.end()), None)
            if first is None:
                continue
            head = self._top(first)
            source = self._source(head, least=first)
            if source is None:
                continue
            start, end, name, named = source
            cue = " ".join(match.group().lower().split())
            yield Cited(start, end, name, cue, self._round(match.start(), end, head), match.start(), named)

    def _top(self, i: int) -> int:
        """Return the head of the noun phrase that begins at word `i`."""
        at, seen = i, {i}
        while self.words[at].dep in _INSIDE and self.words[at].dep not in ("nmod", "punct"):
            at = self.words[at].head
            if at in seen or at < i or at not in self.shown:
                return i
            seen.add(at)
        return at

    def _round(self, low: int, high: int, head: int) -> tuple[int, int]:
        """Return what a phrase from `low` to `high` speaks of: the sentence it opens or ends, else its own clause."""
        start, end = self.sentence.start, self.sentence.end
        if not _LETTER.search(self.text, high, end):
            return start, low
        if not _LETTER.search(self.text, start, low):
            return self._trimmed(high, end)
        governor = self.words[head].head
        if governor not in self.shown or governor == head:
            return start, end
        first, last = self.extent(governor)
        return self.words[first].start, self.words[last].end

    # --- Verbs ------------------------------------------------------------------------------------------------------

    def verbs(self) -> Iterator[Cited]:
        """Yield the subjects of verbs of speech that have something said beside them."""
        verbs = tables.reporting().verbs
        thinks = table_words("speech", "thinks")
        utters, brands = table_words("verbs", "utters"), table_words("verbs", "brands")
        for i, shown in self.shown.items():
            word = self.words[i]
            if shown not in verbs and shown not in thinks:
                uttered = (shown in utters and self._at_quote(i)) or (shown in brands and self._quoted_soon(i))
                if not uttered:
                    continue
            if word.pos not in ("VERB", "AUX") or word.dep in ("amod", "case", "compound") or self._unsaid(i):
                continue
            if word.lemma.lower() == "add" and any(self.words[c].dep == "obj" for c in self.children[i]):
                continue  # the team added a point to its lead
            subjects = self._subjects(i)
            if not subjects:
                continue
            scope = self._scope(i, shown, subjects)
            if scope is None or (shown in thinks and not self._clauses(i)):
                continue
            sources = [(subject, source) for subject in subjects if (source := self._source(subject))]
            for n, (subject, (start, end, name, named)) in enumerate(sources):
                following = sources[n + 1][1] if n + 1 < len(sources) else None
                if following and not named and following[3] and not self.text[end : following[0]].strip(" .’'s"):
                    continue  # a title taken for a subject of its own: "Undersheriff Oto Brill said"
                pronoun = self.shown[subject] in _pronouns()
                yield Cited(start, end, name, shown, scope, word.start, named, pronoun)

    def _at_quote(self, i: int) -> bool:
        """Tell whether a verb stands right before a quote, or right after one."""
        word = self.words[i]
        return bool(_OPENED.match(self.text, word.end) or _CLOSED.search(self.text[: word.start]))

    def _quoted_soon(self, i: int) -> bool:
        """Tell whether a quote follows what a verb gives a name to: branded the business "a sham"."""
        match = _QUOTE.search(self.text, self.words[i].end, self.sentence.end)
        return match is not None and match.start() - self.words[i].end < _NAMED_WITHIN

    def _unsaid(self, i: int) -> bool:
        """Tell whether a verb says that something was not said, or is yet to be: "did not say", "refused to say"."""
        unsaid = table_words("speech", "unsaid")
        marks = [child for child in self.children[i] if child < i]
        if self.words[i].tag == "VB" and any(self.shown[m] == "to" for m in marks):
            return True
        if any(self.words[m].tag == "MD" for m in marks):
            return True
        return any(self.shown[m] in unsaid for m in marks) or (self.words[i].tag == "VBN" and self._passive(i))

    def _passive(self, i: int) -> bool:
        return any(self.words[child].dep in ("aux:pass", "nsubj:pass") for child in self.children[i])

    def _subjects(self, i: int, steps: int = 3) -> list[int]:
        """Return the words that say it: the verb's own subjects, else those it shares with the verb it hangs on."""
        nobody = table_words("speech", "nobody")
        own = [c for c in self.children[i] if self.words[c].dep == "nsubj" and self.shown[c] not in nobody]
        own = [c for c in own if self.words[c].pos != "PUNCT" and not self._hyphened(c)]
        word = self.words[i]
        if own:
            return [*own, *(c for s in own for c in self.children[s] if self.words[c].dep == "conj")]
        relative = any(self.words[c].dep.startswith("nsubj") for c in self.children[i])
        head = word.head
        if relative or head == i or head not in self.shown or not steps:
            return [head] if word.dep == "acl:relcl" and head in self.shown and self._who(i) else []
        if word.dep == "advcl" and self.shown[i] == "saying" and self.shown[head] in table_words("speech", "quoting"):
            return [c for c in self.children[head] if self.words[c].dep in ("nsubj:pass", "obj")]
        return self._shared(i, head, steps)

    def _shared(self, i: int, head: int, steps: int) -> list[int]:
        """Return the subjects a verb shares with the verb `head` that it hangs on."""
        word = self.words[i]
        if word.dep == "conj" or (word.dep in ("advcl", "xcomp", "ccomp") and word.tag == "VBG"):
            # "He said the gun was hidden, saying ...": the speaker, not the gun.
            top = self.words[head].head if self.words[head].dep == "ccomp" else head
            if self.shown.get(top) in tables.reporting().verbs and top != head:
                return self._subjects(top, steps - 1)
            if self._passive(head) or self.words[head].pos not in ("VERB", "AUX") or self._after_noun(i):
                return []
            return self._subjects(head, steps - 1)
        return []

    def _hyphened(self, i: int) -> bool:
        """Tell whether a word is the first part of another: "governor-general"."""
        return self.text[self.words[i].end : self.words[i].end + 1] == "-"

    def _after_noun(self, i: int) -> bool:
        """Tell whether a noun stands right before a verb: it is its subject, whatever the parse says."""
        return i - 1 in self.shown and self.words[i - 1].pos in ("NOUN", "PROPN") and self.words[i].tag != "VBG"

    def _who(self, i: int) -> bool:
        return any(self.shown[c] in ("who", "which", "that") and self.words[c].dep == "nsubj" for c in self.children[i])

    def _clauses(self, i: int) -> list[int]:
        return [c for c in self.children[i] if self.words[c].dep in _CLAUSES]

    def _scope(self, i: int, shown: str, subjects: Sequence[int]) -> tuple[int, int] | None:
        """Return the characters of what is said, None where the verb has nothing beside it."""
        clauses = self._clauses(i)
        if self._amid(i, subjects):
            return self.sentence.start, self.sentence.end
        own = min([i, *(j for s in subjects for j in self.extent(s))])
        if _CLOSED.search(self.text[self.sentence.start : self.words[own].start]):
            return self.sentence.start, self.words[own].start  # "...," she told them, her voice low.
        after = [c for c in clauses if c > i]
        clauses = after or clauses  # what stands before "but the mayor said" is not the mayor's
        if clauses:
            firsts, lasts = zip(*map(self.extent, clauses), strict=True)
            return self._trimmed(*self._spoken(i, min(firsts), max(lasts), subjects))
        word = self.words[i]
        if word.dep in ("parataxis", "ccomp", "advcl", "conj") and word.head in self.shown and self._aside(i):
            return self._trimmed(*self._spoken(i, *self.extent(word.head), subjects))
        objects = [c for c in self.children[i] if self.words[c].dep == "obj"]
        if objects and shown in table_words("speech", "with_object"):
            firsts, lasts = zip(*map(self.extent, objects), strict=True)
            return self.words[min(firsts)].start, self.words[max(lasts)].end
        return self._beside(i, subjects)

    def _amid(self, i: int, subjects: Sequence[int]) -> bool:
        """Tell whether "she said" stands in commas amid the sentence that she says."""
        own = [i, *(j for s in subjects for j in self.extent(s))]
        low, high = min(own), max(own)
        before = range(self.sentence.first, low)
        if not any(self.words[j].tag in ("VBD", "VBZ", "VBP", "MD") for j in before):
            return False
        if low - 1 in self.shown and self.words[low - 1].pos in ("CCONJ", "SCONJ"):
            return False
        ahead = self.text[: self.words[low].start].rstrip()[-1:]
        behind = self.text[self.words[high].end :].lstrip()[:1]
        return ahead in (",", '"', "”", "'", "’") and behind == ","

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        while start < end and self.text[start] in " ,:;":
            start += 1
        return start, end

    def _aside(self, i: int) -> bool:
        """Tell whether a verb of speech stands in what it vouches for: "..., he says, ...", "as IRNA reported"."""
        head, word = self.words[i].head, self.words[i]
        marked = any(self.shown[c] == "as" for c in self.children[i])
        if word.dep == "advcl":
            return marked
        if word.dep == "conj":
            return not any(self.words[c].dep == "cc" for c in self.children[i]) and head < i and self._last(i)
        if word.dep == "ccomp":
            return self._last(i) and head < i
        return True

    def _last(self, i: int) -> bool:
        """Tell whether nothing but its own modifiers stands after a verb."""
        own = self.under(i)
        return all(j in own or self.words[j].pos == "PUNCT" for j in range(i, self.sentence.last))

    def _spoken(self, i: int, first: int, last: int, subjects: Sequence[int]) -> tuple[int, int]:
        """Return a stretch of words without the verb of speech and its subject, where those stand at its end."""
        own = [i, *(j for s in subjects for j in self.extent(s))]
        low, high = min(own), max(own)
        start, end = self.words[first].start, self.words[last].end
        if first < low <= last and high >= last:
            end = self.words[low].start
        elif first <= high < last and low <= first:
            start = self.words[high].end
        return start, end

    def _beside(self, i: int, subjects: Sequence[int]) -> tuple[int, int] | None:
        """Return the text before a verb that ends the sentence, or the quoted words after it."""
        own = [i, *(j for s in subjects for j in self.extent(s))]
        before = [j for j in range(self.sentence.first, min(own)) if self.words[j].pos != "PUNCT"]
        start, end = self.sentence.start, self.sentence.end
        closed = self.text[: self.words[min(own)].start].rstrip()[-1:]
        bare = all(self.words[c].dep.split(":")[0] in _BARE for c in self.children[i] if c > i)
        if len(before) >= _LEAST_SAID and closed in (",", "”", '"', "»", "'", "’") and bare and self._last(i):
            return start, self.words[min(own)].start
        after = self.words[max(own)].end
        match = _QUOTE.search(self.text, after, end)
        return (match.start(), end) if match and match.start() - after < 60 else None

    # --- Noun phrases -----------------------------------------------------------------------------------------------

    def _source(self, head: int, least: int = -1) -> tuple[int, int, str, bool] | None:
        """Return start, end and name of the source that word `head` is about."""
        if self.words[head].pos not in ("NOUN", "PROPN", "PRON", "ADJ", "DET", "NUM", "X"):
            return None
        first, last = self._phrase(head, least)
        name = self._name(head, first, last)
        if name is None or name.kind is NameKind.ORG:
            name = self._set_beside(last) or name
        if name is not None:
            return name.start, name.end, name.name, True
        if last - first >= _LONGEST or self.shown[head] in table_words("speech", "nobody"):
            return None
        start, end = self.words[first].start, self.words[last].end
        return start, end, _called(self.text[start:end], self.words[first]), False

    def _set_beside(self, last: int) -> Name | None:
        """Return the person set in commas after a phrase: "the head of the team, Oto Brill, said"."""
        end = self.words[last].end
        for name in self.names:
            if name.kind is NameKind.PERSON and self.text[end : name.start].strip() == ",":
                rest = self.text[name.end : self.sentence.end].lstrip()
                following = rest.split()[0].lower() if rest.split() else ""
                return name if rest.startswith(",") or following in tables.reporting().verbs else None
        return None

    def _phrase(self, head: int, least: int) -> tuple[int, int]:
        """Return the first and last word of a noun phrase, without what only describes it: appositions, clauses."""
        kept, at = {head}, [head]
        while at:
            i = at.pop()
            for child in self.children[i]:
                if child in kept or child < least or self.words[child].dep not in _INSIDE or self.shown[child] == ",":
                    continue
                kept.add(child)
                at.append(child)
        first, last = min(kept), max(kept)
        while (first - 1 in self.shown and first - 1 > least and self.text[self.words[first].start - 1] == "-") or (
            self.shown[first] == "-"
        ):
            first -= 1
        while last > head and self.words[last].pos == "PUNCT":
            last -= 1
        while first < head and self.words[first].pos == "PUNCT":
            first += 1
        return first, last

    def _name(self, head: int, first: int, last: int) -> Name | None:
        """Return the name that a noun phrase is: its head's own, or the one set beside it ("the mayor, Edda Korn")."""
        word = self.words[head]
        held = [n for n in self.names if n.kind in _NAMES]
        own = next((n for n in held if n.start <= word.start and word.end <= n.end), None)
        start, end = self.words[first].start, self.words[last].end
        held = [n for n in held if not self._hangs(head, n)]
        people = [n for n in held if n.kind is NameKind.PERSON]
        ends = [n for n in people if start <= n.start and n.end == end and n.start > word.start]
        beside = [
            n
            for c in self.children[head]
            if self.words[c].dep in ("appos", "flat", "nmod:desc", "nsubj")
            for n in people
            if n.start <= self.words[c].start < n.end
        ]
        if own is not None and own.kind is NameKind.PERSON:
            return own
        # "AFP news agency" is AFP; "prison spokesman Al Quintero" is Al Quintero.
        bodies = [n for n in held if n.kind is NameKind.ORG and n.start > word.start and n.end == end]
        if ends or beside:
            return (ends or beside)[0]
        return own if own is not None and own.end >= word.end else (bodies[0] if bodies else None)

    def _hangs(self, head: int, name: Name) -> bool:
        """Tell whether a preposition stands between a noun and a name after it: "the charges against Ann Lee"."""
        between = range(head + 1, self.sentence.last)
        return any(self.words[j].pos == "ADP" for j in between if self.words[j].start < name.start)

    def under(self, i: int) -> set[int]:
        """Return the words that hang on word `i`, itself among them."""
        kept, at = {i}, [i]
        while at:
            for child in self.children[at.pop()]:
                if child not in kept:
                    kept.add(child)
                    at.append(child)
        return kept

    def extent(self, i: int) -> tuple[int, int]:
        """Return the first and the last word that hang on word `i`."""
        kept = self.under(i)
        return min(kept), max(kept)


def _called(source: str, first: Word) -> str:
    """Return a source without its article and as inside a sentence: "The officer" is cited as "officer"."""
    words = source.split()
    if len(words) > 1 and words[0].lower() in ("the", "a", "an", "one", "some"):
        return " ".join(words[1:])
    if first.pos != "PROPN" and not words[0].isupper():
        words[0] = words[0][:1].lower() + words[0][1:]
    return " ".join(words)


@cache
def _pronouns() -> frozenset[str]:
    return table_words("speech", "one") | table_words("speech", "several")


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, tables.reporting().before))})\b", re.IGNORECASE)
