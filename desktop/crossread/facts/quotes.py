"""Quotes: where they stand, who says them, and how two quotes agree word by word."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from crossread.facts import tables, thresholds
from crossread.facts.quote_marks import closes, single
from crossread.facts.values import Fact, FactKind, Quotation
from crossread.language import Name, NameKind, ParagraphReading
from crossread.story import Place, Version

_MARK = re.compile(r"``|''|[\"“”„«»]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_OPENERS = frozenset("“„«") | {"``"}
_CLOSERS = frozenset("”»")
_BEFORE_OPENING = frozenset("([{-–—/:'‘")
_AFTER_CLOSING = frozenset(",.;:!?)]'’-–—")
LONGEST_PARAGRAPH = 100_000
"""Characters: a longer paragraph is not searched for quotes; no article has one."""
_SPOKEN = 3
"""Fewest words of a quote that ends a sentence or clause beside the verb and the name of who says it."""
CONTINUED_WITHIN = 80
"""Characters of a reporting clause between two quotes of one speaker."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Quoted words of one paragraph without marks; `open` where no mark closes, `carried` where none opens it there."""

    paragraph: int
    start: int
    end: int
    open: bool = False
    carried: bool = False


def quotes(number: int, version: Version, readings: Sequence[ParagraphReading], column: Sequence[int]) -> list[Fact]:
    """Return the quotes of the paragraphs `column` of one version, scare quotes left out, with their speakers.

    A quote that runs over several paragraphs gives one fact in each; parts of one sentence around its reporting
    clause ("A," she said, "b.") give one.
    """
    texts = [version.paragraphs[i].text for i in column]
    joined = _joined(list(_stretches(texts)), texts)
    found: list[Fact] = []
    speaker_ahead: dict[int, tuple[str | None, str]] = {}
    for nth, group in reversed(list(enumerate(joined))):
        first, last = group[0], group[-1]
        at = column[first.paragraph]
        text, reading = texts[first.paragraph], readings[at]
        words = " ".join(" ".join(text[part.start : part.end].split()) for part in group)
        if (first.carried or last.open) and _reports(words):
            continue
        speaker, rule = _speaker(group, text, reading)
        if speaker is None and last.open:
            speaker, rule = speaker_ahead.get(first.paragraph + 1, (None, "quote"))
        if first.carried or first.start <= 2:
            speaker_ahead[first.paragraph] = (speaker, rule)
        counted = len(_WORD.findall(words))
        somebody = _somebody_says(text, last.end)
        short = counted >= _SPOKEN and text[last.end - 1] in ",.!?"
        if (short and rule == _BESIDE) or (
            counted >= thresholds.QUOTE_WORDS
            and (
                counted > thresholds.QUOTE_WORDS
                or speaker
                or first.carried
                or last.open
                or somebody
                or (nth and _takes_up(joined[nth - 1][-1], first, text))
            )
        ):
            place = Place(number, at, first.start, last.end)
            found.append(Fact(FactKind.QUOTE, place, Quotation(words, speaker), rule=rule))
    return continued(found[::-1], version)


def _takes_up(before: Stretch, part: Stretch, text: str) -> bool:
    """Tell whether a sentence in quotes goes on with the one before, whose speaker was named between them."""
    between = text[before.end : part.start] if before.paragraph == part.paragraph else ""
    said = not tables.reporting().verbs.isdisjoint(word.lower() for word in _WORD.findall(between))
    return said and _ends_sentence(between)


def _ends_sentence(between: str) -> bool:
    """Tell whether what stands between two quotes is short and ends a sentence."""
    return len(between) < CONTINUED_WITHIN and between.rstrip(" \"“”«»`'").endswith((".", "!", "?"))


def continued(found: Sequence[Fact], version: Version) -> list[Fact]:
    """Give a quote without a speaker that of the quote just before it in its paragraph: "A," she said, then "B"."""
    out: list[Fact] = []
    for fact in found:
        last = out[-1] if out else None
        if (
            last is not None
            and isinstance(fact.value, Quotation)
            and isinstance(last.value, Quotation)
            and fact.value.speaker is None
            and last.value.speaker is not None
            and last.place.paragraph == fact.place.paragraph
        ):
            between = version.paragraphs[fact.place.paragraph].text[last.place.end : fact.place.start]
            if _ends_sentence(between):
                fact = replace(fact, value=replace(fact.value, speaker=last.value.speaker), rule="quote: goes on")  # noqa: PLW2901 - the fact completed
        out.append(fact)
    return out


def _reports(words: str) -> bool:
    """Tell whether what stands in marks over paragraphs is another article, which says itself who says what."""
    clause = words.rstrip(" .").rpartition(", ")[2].split()
    return 2 <= len(clause) <= _CLAUSE and clause[-1].lower() in tables.reporting().verbs


_CLAUSE = 9
"""Words of a reporting clause at the end of a sentence: ", Tarn County Sheriff Edda B. Korn said."."""


# --- Finding ----------------------------------------------------------------------------------------------------------


def _stretches(texts: Sequence[str]) -> Iterator[Stretch]:
    """Yield the quoted stretches, in order: by double marks, and by single ones round or outside those."""
    doubled: dict[int, list[Stretch]] = {}
    for part in _doubled(texts):
        doubled.setdefault(part.paragraph, []).append(part)
    carried = 0
    for number, text in enumerate(texts):
        parts = doubled.get(number, [])
        still_open = False
        if len(text) <= LONGEST_PARAGRAPH:
            taken = [(part.start, part.end) for part in parts]
            marked = carried > 0 or "'" in text or "‘" in text
            more = marked and carried < thresholds.QUOTE_PARAGRAPHS and _closed_later(texts, number + 1)
            for start, end, still_open in single(text, taken, carried=carried > 0, goes_on=more):
                parts = [part for part in parts if not start <= part.start < end]
                parts.extend(_stretch(number, text, start, end, carried=start == 0, still_open=still_open))
        carried = carried + 1 if still_open else 0
        yield from sorted(parts, key=lambda part: part.start)


def _closed_later(texts: Sequence[str], number: int) -> bool:
    """Tell whether a quote in single marks left open before a paragraph is opened anew there, or closed some time."""
    for text in texts[number : number + thresholds.QUOTE_PARAGRAPHS]:
        says = closes(text[:LONGEST_PARAGRAPH])
        if says is not None:
            return says and (text is texts[number] or text[:1] not in "'‘")
    return False


def _doubled(texts: Sequence[str]) -> Iterator[Stretch]:
    """Yield what double marks quote. Straight ones open and close by turns and by the spaces beside them."""
    carried = 0
    for number, text in enumerate(texts):
        if len(text) > LONGEST_PARAGRAPH:
            carried = 0
            continue
        marks = list(_MARK.finditer(text))
        begin: int | None = None
        from_before = False
        if carried and _goes_on(texts, number, marks, carried):
            begin, from_before = 0, True
        for mark in marks:
            if begin is None or _opens(text, mark, quoted=True):
                if _opens(text, mark, quoted=False):
                    begin, from_before = mark.end(), False
            elif not _opens(text, mark, quoted=True):
                yield from _stretch(number, text, begin, mark.start(), carried=from_before)
                begin = None
        if begin is not None:
            yield from _stretch(number, text, begin, len(text), carried=from_before, still_open=True)
        carried = carried + 1 if begin is not None else 0


def _goes_on(texts: Sequence[str], number: int, marks: Sequence[re.Match[str]], carried: int) -> bool:
    """Tell whether a paragraph goes on with a quote that `carried` paragraphs before it have left open."""
    if not marks:
        return carried < thresholds.QUOTE_PARAGRAPHS and _ends_open(texts, number + 1)
    opens_anew = marks[0].start() == 0 and _opens(texts[number], marks[0], quoted=False)
    return not opens_anew and not _opens(texts[number], marks[0], quoted=True)


def _ends_open(texts: Sequence[str], number: int) -> bool:
    """Tell whether a later paragraph closes a quote that none of the paragraphs between has opened anew."""
    for text in texts[number : number + thresholds.QUOTE_PARAGRAPHS]:
        mark = _MARK.search(text[:LONGEST_PARAGRAPH])
        if mark is not None:
            return not _opens(text, mark, quoted=True) or mark.start() == 0
    return False


def _opens(text: str, mark: re.Match[str], *, quoted: bool) -> bool:
    """Tell whether a quotation mark opens a quote, by its shape, else by the spaces on its sides."""
    shape = mark.group()
    if shape in _OPENERS:
        return True
    if shape in _CLOSERS:
        return False
    before = text[mark.start() - 1] if mark.start() else " "
    after = text[mark.end()] if mark.end() < len(text) else " "
    free_before = before.isspace() or before in _BEFORE_OPENING
    free_after = after.isspace() or after in _AFTER_CLOSING
    return free_before and not free_after if quoted else free_before


def _stretch(
    number: int, text: str, start: int, end: int, *, carried: bool, still_open: bool = False
) -> Iterator[Stretch]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace()):
        end -= 1
    if end > start:
        yield Stretch(number, start, end, still_open, carried)


def _joined(stretches: Sequence[Stretch], texts: Sequence[str]) -> list[list[Stretch]]:
    """Join the parts of a quote that its reporting clause splits: "A," she said, "b"."""
    groups: list[list[Stretch]] = []
    for part in stretches:
        if groups and groups[-1][-1].paragraph == part.paragraph:
            last = groups[-1][-1]
            text = texts[part.paragraph]
            between = text[last.end : part.start].strip(" \"“”'`«»")
            clause = [word.lower() for word in _WORD.findall(between)]
            said = not _saying().isdisjoint(clause)
            ended = text[last.end - 1] in ".!?" or between[:1] in ".!?"
            if said and len(clause) <= 14 and between.rstrip().endswith(",") and not ended:
                groups[-1].append(part)
                continue
        groups.append([part])
    return groups


# --- The speaker ------------------------------------------------------------------------------------------------------

_BESIDE = "quote: said beside it"
_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it", "who"})
_AFTER = re.compile(r"\b(?:in|of|at|from|for|with|by|near|to|against)\s+(?:the\s+)?$", re.IGNORECASE)
"""Before a name that only says where or of what the speaker is: "a woman in Harn told"."""
_OF = re.compile(r"\b(?:in|of|at|from|for|with|near|to|against)\s+$", re.IGNORECASE)
"""And before a person who is only somebody's: "said the mother of"."""
_ONTO = re.compile(r"\b(?:on|via|to)\s+$", re.IGNORECASE)
"""Before a name that only carries the words: "she added on Twitter"."""
_OWNS = re.compile(r"['’]s?\s+[a-z]")
"""After the name of a person who is spoken for: "Lee's lawyer said"."""
_PASSIVE = frozenset({"was", "were", "been", "is", "are", "be", "being"})


def _speaker(group: Sequence[Stretch], text: str, reading: ParagraphReading) -> tuple[str | None, str]:
    """Return who says a quote, by the reporting verb beside it, and the rule that told."""
    ends = [(group[0].end, group[1].start)] if len(group) > 1 else []
    after = (group[-1].end, _sentence_end(text, group[-1].end))
    before = (_sentence_start(text, group[0].start), group[0].start)
    passed_on: str | None = None
    for low, high in [*ends, after, before]:
        found = _beside(text, low, high, reading, ahead_of_quote=(low, high) == before)
        if found and not tables.medium(found):
            return found, _BESIDE
        passed_on = passed_on or found
    if passed_on:
        return passed_on, _BESIDE
    return None, "quote"


def _somebody_says(text: str, end: int) -> bool:
    """Tell whether a pronoun and a reporting verb follow a quote that ends at `end` with a comma: "... it," he said."""
    if text[end - 1 : end] not in (",", "!", "?"):
        return False
    words = {word.lower() for word in _WORD.findall(text[end : end + 30])[:2]}
    return not words.isdisjoint(_PRONOUNS) and not words.isdisjoint(_saying())


@cache
def _saying() -> frozenset[str]:
    """Return the verbs that say who speaks beside words in quotation marks."""
    return tables.reporting().verbs | tables.words("quotes", "spoken")


@cache
def _with() -> dict[str, str]:
    """Return the word that must follow some of these verbs: "as she put it"."""
    return dict(tables.table("quotes")["spoken_with"])


def _verbs(words: Sequence[str], barred: Collection[int]) -> list[int]:
    """Return the places of the reporting verbs among `words`, else of the verbs that only go with quotes."""
    here = [n for n in range(len(words)) if n not in barred]
    found = [n for n in here if words[n] in tables.reporting().verbs]
    follows = [*words[1:], ""]
    return found or [n for n in here if words[n] in _saying() and _with().get(words[n], follows[n]) == follows[n]]


def _sentence_end(text: str, start: int) -> int:
    at = start
    skipped = False
    while at < len(text):
        if text[at] in ".!?" and at > start + 3 and (at + 1 >= len(text) or text[at + 1] in ' "”'):
            head = text[max(start, at - 4) : at]
            if not re.search(r"(?:^|[\s.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Sgt|Gov|Sen|Det|Dist|Atty)$", head):
                return at
        if text[at] in '“"' and skipped:
            return at
        skipped = skipped or text[at].isalnum()
        at += 1
    return at


def _sentence_start(text: str, end: int) -> int:
    at = end - 1
    while at > 0:
        if text[at - 1] in "!?”" or (text[at - 1] == "." and text[at].isspace()):
            return at
        at -= 1
    return 0


def _beside(text: str, low: int, high: int, reading: ParagraphReading, *, ahead_of_quote: bool) -> str | None:
    """Return the speaker named beside a reporting verb between two characters; pronouns give no name.

    Ahead of a quote the last verb counts, and a name after it is no speaker but what the quote speaks of ("the report
    says Ann Lee “ran”"), unless nothing but a colon or comma follows it.
    """
    reporting = tables.reporting()
    stretch = text[low:high]
    words = list(_WORD.finditer(stretch))
    nouns = {word.start for word in reading.words if word.pos in ("NOUN", "PROPN", "ADJ")}  # "a report", "the post"
    named = {n for n, word in enumerate(words) if low + word.start() in nouns}
    verbs = _verbs([word.group().lower() for word in words], named)
    if not verbs:
        return None
    at = verbs[-1 if ahead_of_quote else 0]
    verb = words[at]
    next_word = words[at + 1].group().lower() if at + 1 < len(words) else ""
    last_word = words[at - 1].group().lower() if at else ""
    theirs = next_word in _PRONOUNS and verb.group().lower() not in _with()
    if last_word in _PRONOUNS or theirs or last_word in _PASSIVE:
        return None
    names = [name for name in reading.names if low <= name.start and name.end <= high]
    people = [
        name
        for name in names
        if name.kind is NameKind.ORG or (name.kind is NameKind.PERSON and not _OWNS.match(text, name.end))
    ]
    verb_low, verb_high = low + verb.start(), low + verb.end()
    ahead = [name for name in people if name.end <= verb_low and not _AFTER.search(text[low : name.start])]
    behind = [name for name in people if name.start >= verb_high]
    behind = _whole([name for name in behind if not _ONTO.search(text[verb_high : name.start])], text)
    behind = [name for name in behind if name.kind is NameKind.ORG or not _of_another(text[verb_high : name.start])]
    if ahead_of_quote:
        by = next_word == "by" and last_word not in _PASSIVE
        behind = [n for n in behind if by or text[n.end : high].strip(" \"“”«»`'") in (":", ",")]
    if verb.group().lower() in reporting.tells and ahead:
        return ahead[-1].name
    if ahead and verb_low - ahead[-1].end < 80:
        return (_person(ahead) or ahead[-1]).name
    told = verb.group().lower() in reporting.tells
    if behind and not told and behind[0].start - verb_high < 80:
        return (_person(behind[:2]) or behind[0]).name
    return None


def _of_another(between: str) -> bool:
    """Tell whether a person named after a verb only says whose the speaker is: "said an aide who knows of Ann Lee"."""
    return _OF.search(between) is not None and "," not in between


def _whole(names: Sequence[Name], text: str) -> list[Name]:
    """Return names without one that is but the title of the next, or its body: "Tarn Chief Executive Oto Brill"."""
    pairs = zip(names, (*names[1:], None), strict=False)
    return [one for one, after in pairs if after is None or not _titled(text[one.end : after.start])]


def _titled(between: str) -> bool:
    """Tell whether what stands between two names makes the second one that is meant: nothing, or an office."""
    bare = between.strip(" .")
    last = bare.rpartition(" ")[2].lower()
    return not bare or (bare.replace(" ", "").isalpha() and last in tables.roles().heads)


def _person(names: Sequence[Name]) -> Name | None:
    return next((name for name in names if name.kind is NameKind.PERSON), None)
