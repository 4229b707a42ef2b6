"""What is told where a line stands: "people killed in Barm", "distance from Verrin", "date (sold, field)"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from crossread.facts import tables
from crossread.facts.figures import dimension
from crossread.facts.gloss import gloss
from crossread.facts.mentions import Setting
from crossread.facts.names import NameForm
from crossread.facts.timing import doing
from crossread.facts.topics import topic_of
from crossread.facts.toward import toward
from crossread.facts.values import Amount, Fact, FactKind
from crossread.language import Word
from crossread.story import Role

_STREETS = frozenset({"street", "avenue", "road", "boulevard", "lane", "drive", "highway", "quay"})
_LONGEST = 24
"""Characters of a place that is named after what a line is about."""


_BARE = frozenset(
    {"date", "time", "length of time", "amount of money", "share", "number", "weight", "distance", "age", "magnitude"}
)
"""What a line is about where nothing is counted and no known event is named: of what, its sentences must say."""

_LOOSE = frozenset({"start", "end", "strike", "restoration", "announcement"})
"""Events that do not say of what they are: the start of the outage, or of the repairs."""

_HINTS, _NEAR = 2, 6
"""Words that say of what, and content words of a sentence among which they are looked for, nearest first."""


def told_of(what: str, mentions: Sequence[Fact], told: Setting) -> str:
    """Return `what` a line is about with words that most of its versions have near it, where that is a bare measure."""
    measure, _, event = what.partition(" of the ")
    loose = event in _LOOSE and measure in ("date", "time")
    if what not in _BARE and not loose:
        return what
    common, best, plain = _heard(mentions)
    clear = gloss(mentions, told, [*best, *(word for word in common if word not in best)], len(best))
    if loose:
        return f"{measure} ({clear})" if clear else what
    deed = _deed(mentions, told) if what == "date" and not (clear and plain) else None
    if deed:
        return f"{what} of the {deed}"
    whole = None if plain else next((name for f in mentions for name in f.anchor.names if _of(name, best)), None)
    shown = [whole] if whole else _as_written(best, mentions, told)
    thing = _thing(mentions, told)
    if clear and (shown or " " in clear) and not (thing and thing.split()[-1].lower() in clear.lower().split()):
        return f"{thing or what} ({clear})"  # but not "revenue (revenue rose)"
    shown = [word for word in shown if thing is None or word.lower() not in thing]
    return f"{thing or what} ({', '.join(shown)})" if shown else thing or what


def _heard(mentions: Sequence[Fact]) -> tuple[list[str], list[str], bool]:
    """Return the lemmas that most versions have near a line, the two most telling ones, and whether one is no name."""
    versions = {fact.place.version for fact in mentions}
    heard: dict[str, set[int]] = {}
    nearest: dict[str, int] = {}
    for fact in mentions:
        for at, word in enumerate(fact.anchor.words[:_NEAR]):
            heard.setdefault(word, set()).add(fact.place.version)
            nearest[word] = min(at, nearest.get(word, at))
    vague = tables.words("anchors", "unsaying")
    common = [
        word
        for word, where in heard.items()
        if len(where) >= min(2, len(versions)) and 2 * len(where) > len(versions) and word.strip(".") not in vague
    ]
    named = {word for fact in mentions for name in fact.anchor.names for word in name.lower().split()}
    best = sorted(common, key=lambda word: (-len(heard[word]), nearest[word], word))
    plain = next((word for word in best if word not in named), None)  # "Ann Lee" says of whom, not of what
    first = [plain, *(word for word in best if word != plain)] if plain else best
    return common, first[:_HINTS], plain is not None


def _deed(mentions: Sequence[Fact], told: Setting) -> str | None:
    """Return the event that a date is the day of in most of the versions that say of what: "killing"; else None."""
    deeds = {(f.place.version, found.what) for f in mentions if (found := doing(f, told)) is not None and found.what}
    events = Counter(what for _, what in deeds)
    if not events:
        return None
    what, times = min(events.items(), key=lambda item: (-item[1], item[0]))
    event = tables.events_by_name().get(what.removeprefix("@"))
    if event is None or event.noun in _LOOSE or times < 2 or 2 * times <= len({version for version, _ in deeds}):
        return None
    return event.noun


def _thing(mentions: Sequence[Fact], told: Setting) -> str | None:
    """Return what most of the mentions are a figure of: "adjusted profit"; None where nothing listed is."""
    figures = (fact for fact in mentions if fact.kind is not FactKind.DURATION)
    topics = Counter((topic.sort, topic.noun) for fact in figures if (topic := topic_of(fact, told)).noun)
    if not topics:
        return None
    (sort, noun), times = topics.most_common(1)[0]
    return " ".join(filter(None, (sort, noun))) if 2 * times > len(mentions) else None


def _of(name: str, words: Sequence[str]) -> bool:
    """Tell whether words are all parts of one name, which is better shown whole."""
    return bool(words) and set(words) <= set(name.lower().split())


def _as_written(lemmas: Sequence[str], mentions: Sequence[Fact], told: Setting) -> list[str]:
    """Return words as the first sentence that has all of them writes them, in its order; none without a reading."""
    if not told.versions or not told.readings:
        return []

    def in_headline(fact: Fact) -> bool:
        return told.versions[fact.place.version].paragraphs[fact.place.paragraph].role is Role.HEADLINE

    for fact in sorted(mentions, key=in_headline):
        paragraph = told.readings[fact.place.version].paragraphs[fact.place.paragraph]
        text = told.versions[fact.place.version].paragraphs[fact.place.paragraph].text
        sentence = next((s for s in paragraph.sentences if s.start <= fact.place.start < s.end), None)
        words = paragraph.words[sentence.first : sentence.last] if sentence else ()
        order = [word.lemma.lower() for word in words]
        if set(lemmas) <= set(order):
            found = [words[order.index(lemma)] for lemma in sorted(lemmas, key=order.index)]
            return [_plainly(text[word.start : word.end], word, first=word is words[0]) for word in found]
    return []


def _plainly(shown: str, word: Word, *, first: bool) -> str:
    """Return a word without the capital that it has as the first of a sentence."""
    return shown.lower() if first and word.pos != "PROPN" else shown


def where(kind: FactKind, what: str, mentions: Sequence[Fact], told: Setting) -> str:
    """Return `what` a line of figures is about with the place it is told of, if most of its versions name one.

    The story's own place is not said: all of it happened there.
    """
    if kind is not FactKind.QUANTITY or what == "population":
        return what
    versions = {fact.place.version for fact in mentions}
    if all(isinstance(fact.value, Amount) and dimension(fact.value) == "length" for fact in mentions):
        goals = {name for fact in mentions if (name := toward(fact, told))}
        shown = _written(mentions, goals)
        return f"{what} from {shown}" if len(goals) == 1 and shown and what == "distance" else what
    named: dict[str, set[int]] = {}
    for fact in mentions:
        for name in fact.anchor.names:
            known = NameForm.of(name).known
            if known in told.minor_places:
                named.setdefault(known, set()).add(fact.place.version)
    common = [known for known, where in named.items() if 2 * len(where) > len(versions)]
    shown = _written(mentions, set(common)) if len(common) == 1 else ""
    along = shown.rpartition(" ")[2].lower() in _STREETS
    return f"{what} {'on' if along else 'in'} {shown}" if shown else what


def _written(mentions: Sequence[Fact], known: set[str]) -> str:
    """Return the way in which one of the names `known` is written most often, "" where that is too long."""
    names = Counter(name for fact in mentions for name in fact.anchor.names if NameForm.of(name).known in known)
    shown = names.most_common(1)[0][0] if names else ""
    return shown if len(shown) <= _LONGEST else ""
