"""What is known of each mention when mentions are joined: its words weighted, its event, its row."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds, timing
from crossread.facts.anchors import concluded
from crossread.facts.clauses import ClausesOf, clauses_of
from crossread.facts.crowds import GATHERED, Crowd, crowd_of
from crossread.facts.doings import TELLING, UNSURE, Doing
from crossread.facts.figures import counted, counted_head, fate
from crossread.facts.finders.nouns import PARENT
from crossread.facts.finders.ordinals import UNIT as RANK
from crossread.facts.names import NameForm
from crossread.facts.neighbours import beside
from crossread.facts.portions import WHOLE, Portion, portion
from crossread.facts.timing import light, subjects, words_of
from crossread.facts.tolls import number_of, of_toll
from crossread.facts.topics import CROWD, NOTHING, Topic, topic_of
from crossread.facts.toward import toward
from crossread.facts.values import Amount, Fact, FactKind, Named, When
from crossread.language import NameKind
from crossread.story import Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from crossread.align import Row
    from crossread.language import Reading, Word
    from crossread.story import Version


@dataclass(slots=True)
class Mention:
    """One fact with what joining needs: the keys of its anchor nearest first, its nearest event of each clash, its row.

    `row` is -1 where no row holds its paragraph. Not frozen, as a `Pair` is not: hundreds are made.
    """

    fact: Fact
    version: int
    keys: tuple[str, ...]
    names: frozenset[str]
    nearest_names: tuple[str, ...]
    events: dict[str, str]
    nearest: str | None
    row: int
    counted: str | None
    """What a figure counts: its counted noun; "people" where it has none but its event is a fate of people."""
    rest: bool
    """Whether a figure counts the others: "40 other works"."""
    places: frozenset[str]
    """Names of places in the sentence, those the whole story is about left out."""
    news_day: int | None
    """Days from publication to the day a date means, where it is told from there ("today") or is that very day."""
    ahead: bool | None
    """Whether a stretch of days told from publication is to come or is over: "next week", "last month"; else None."""
    days: tuple[tuple[dt.date, dt.date], ...]
    """First and last days of the dates in the sentence."""
    governors: frozenset[str] = frozenset()
    """Keys of the verb, and of a noun before it, that a figure hangs on in the parse: "lasted 10 seconds"."""
    toward: str | None = None
    """The place a distance or street number is told from: "36 miles south of Verrin", "the 200 block of Quay Road"."""
    near_place: str | None = None
    """The nearest of `places`."""
    settled: frozenset[str] = frozenset()
    """The kinds of place named near a figure that is a population: "island"."""
    doer: str | None = None
    """The surname of the person whose doing or having the figure is: "Ely put up 23 points"."""
    beside: frozenset[Hashable] = frozenset()
    """What stands with it in the sentence and is particular: figures, the other ages, the clock of a score."""
    others: bool = False
    """Whether an age is of somebody else than the person named: "Harn's 16-year-old brother"."""
    leads: bool = False
    """Whether it stands in the first paragraph of the article's text."""
    main: bool = False
    """Whether it stands there, or in the headline or standfirst: what the story is about."""
    sides: frozenset[str] = frozenset()
    """The words near it that set one figure against another: "women", "civilians"."""
    portion: Portion = WHOLE
    """Which part of a whole a figure counts."""
    doing: Doing | None = None
    """What a date is the day of."""
    topic: Topic = NOTHING
    """What a sum, a share or a bare figure is of."""
    since: int | None = None
    """Days from publication to the first day a date means."""
    recalled: bool = False
    """Whether a figure is said to be of a time long before the news: "in 2021"."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the whole story knows: where paragraphs stand, which names are places beside the story's own, its dates."""

    rows: dict[tuple[int, int], int]
    minor_places: frozenset[str]
    all_places: frozenset[str]
    """The names of all places, the story's own among them."""
    dates: dict[tuple[int, int], list[Fact]]
    readings: Sequence[Reading]
    published: tuple[dt.date | None, ...] = ()
    versions: Sequence[Version] = ()
    figures: dict[tuple[int, int], list[Fact]] = field(default_factory=dict)
    """The figures of each paragraph, in the order of the text."""
    whens: dict[tuple[int, int], list[Fact]] = field(default_factory=dict)
    """The dates and times of each paragraph, in the order of the text."""
    leads: tuple[int | None, ...] = ()
    """The first paragraph of each version's text."""
    clauses: ClausesOf = field(default=clauses_of((), ()))


def setting(
    facts: Sequence[Fact],
    rows: Sequence[Row],
    readings: Sequence[Reading],
    versions: Sequence[Version] = (),
    clauses: ClausesOf | None = None,
) -> Setting:
    """Return the setting of all `facts` of a story."""
    at = {(v, p): r for r, row in enumerate(rows) for v, cell in enumerate(row.cells) for p in cell}
    seen: Counter[str] = Counter()
    where: set[str] = set()
    elsewhere: set[str] = set()
    dates: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    figures: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    whens: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    opening: dict[str, set[int]] = defaultdict(set)
    first = [frozenset(version.aligned()[: thresholds.MAIN_OPENING]) for version in versions]
    for fact in facts:
        if isinstance(fact.value, Named):
            known = NameForm.of(fact.value.name).known
            seen[known] += 1
            if fact.kind is FactKind.PLACE:
                where.add(known)
                if first and fact.place.paragraph in first[fact.place.version]:
                    opening[known].add(fact.place.version)
            elif fact.kind is FactKind.PERSON and " " in known:
                elsewhere.add(NameForm.of(fact.value.name).surname)
            elif fact.kind is FactKind.PRODUCT:
                elsewhere.add(known)
        elif isinstance(fact.value, Amount):
            figures[fact.place.version, fact.place.paragraph].append(fact)
        elif isinstance(fact.value, When):
            whens[fact.place.version, fact.place.paragraph].append(fact)
            if fact.kind is FactKind.DATE:
                dates[fact.place.version, fact.place.paragraph].append(fact)
    where -= elsewhere  # a surname or a ship that stands alone in one version may be read as a place there
    most = max((seen[known] for known in where), default=0)
    main = {known for known in where if seen[known] >= thresholds.MAIN_PLACE * most}
    main |= {known for known in where if 2 * len(opening[known]) >= len(readings) > 1}
    # "Verrin" is no other scene than the "Verrin Museum" of the story.
    held = {word for known in main for word in known.split()}
    minor = frozenset(known for known in where - main if held.isdisjoint(known.split()))
    published = tuple(version.provenance.published_day for version in versions)
    leads = tuple(
        next((i for i in version.aligned() if version.paragraphs[i].role is Role.BODY), None) for version in versions
    )
    clauses = clauses or clauses_of(versions, readings)
    return Setting(at, minor, frozenset(where), dates, readings, published, versions, figures, whens, leads, clauses)


def mentions(facts: Sequence[Fact], told: Setting) -> list[Mention]:
    """Return the mentions of `facts`, in the same order."""
    return [_mention(fact, told) for fact in facts]


_OF_COUNTS = frozenset({"fate", "trade", "court"})


def _mention(fact: Fact, told: Setting) -> Mention:
    keys: list[str] = []
    found: dict[str, str] = {}
    nearest = None
    place, table = fact.place, tables.events()
    words = [tables.stem(word) for word in fact.anchor.words]
    noun = counted(fact.value) if isinstance(fact.value, Amount) else None
    value = fact.value
    unsaid = noun is None and isinstance(value, Amount) and value.unit is None and value.change is None
    said = told.readings[place.version].paragraphs[place.paragraph].words if unsaid and told.readings else ()
    noun = noun or number_of(said, place)
    toll = noun is None and (fate(fact) is not None or of_toll(said, place))
    noun = "people" if toll else noun
    measured = isinstance(fact.value, Amount) and fact.value.unit is not None
    if noun:
        words = [counted_head(noun), *words]
    judged = bool(noun) and _judged(words)
    for rank, stem in enumerate(words):
        event = table.get(stem)
        if judged and stem == words[0] and event is not None and event.clash == _COURT:
            event = None  # "found guilty of all 11 charges"
        if event is not None and event.clash == "fate" and _nobodys(event.name, noun, fact):
            continue
        if event is not None and event.name == _SENT and timing.to_come(fact, told):
            event = tables.events_by_name()[_PROMISED]  # "would send" is a promise
        if event is not None and rank < thresholds.NEAR_EVENT:
            # What became of people, and who bought and who sold, tells no measures apart.
            clash = None if measured and event.clash in _OF_COUNTS else event.clash
            found.setdefault(clash or event.name, event.name)
            nearest = nearest or event.name
        key = f"@{event.name}" if event else tables.canonical(stem)
        if key not in keys:
            keys.append(key)
    if toll and fate(fact) is None:
        found["fate"] = nearest = _KILLED
    crowd = _crowd(fact, noun, told, fated="fate" in found)
    noun = crowd.noun
    if crowd.fate is not None:
        found["fate"] = nearest = crowd.fate
    names = frozenset(NameForm.of(name).known for name in fact.anchor.names)
    nearest_names = tuple(NameForm.of(name).known for name in fact.anchor.names[:1])
    row = told.rows.get((place.version, place.paragraph), -1)
    goal = toward(fact, told)
    places = frozenset(known for known in names & told.minor_places if not goal or not known.endswith(goal))
    ranked = (NameForm.of(name).known for name in fact.anchor.names)
    near_place = next((known for known in ranked if known in places), None)
    came = None
    if crowd.fate == GATHERED:
        came = Topic(CROWD, crowd.teller, part=frozenset(filter(None, (near_place,))), where=names & told.all_places)
    done, leads = timing.doing(fact, told), _leads(fact, told)
    inside = range(0)
    if told.readings:
        inside = words_of(told.readings[place.version].paragraphs[place.paragraph].words, place)
    return Mention(
        fact=fact,
        version=place.version,
        keys=tuple(keys),
        names=names,
        nearest_names=nearest_names,
        events=found,
        nearest=None if timing.closes(fact, told) else nearest,
        row=row,
        counted=noun,
        rest="pledge" not in found and crowd.fate != GATHERED and _rest(fact, told, inside),
        places=places,
        news_day=timing.news_day(fact, told),
        ahead=timing.ahead(fact, told),
        days=timing.days(fact, told),
        governors=frozenset() if done is UNSURE else _governors(fact, told, inside),
        toward=goal,
        near_place=near_place,
        settled=crowd.settled,
        doer=_doer(fact, told, inside),
        beside=beside(fact, told),
        others=_of_anothers(fact, told),
        leads=leads,
        main=leads or _titled(fact, told),
        sides=frozenset() if _ranked(fact) else tables.contrasted() & {*keys[: thresholds.NEAR_EVENT], noun or ""},
        portion=_portion(fact, told),
        topic=came or topic_of(fact, told),
        doing=done,
        since=timing.since(fact, told) if fact.kind is FactKind.DATE else None,
        recalled=timing.recalled(fact, told),
    )


_COURT = "court"


def _judged(words: Sequence[str]) -> bool:
    """Tell whether the first word, a counted noun, is of a court and another one says what became of it there."""
    table = tables.events()
    court = [stem for stem in words[: thresholds.NEAR_EVENT] if (event := table.get(stem)) and event.clash == _COURT]
    return bool(court) and court[0] == words[0] and any(stem != words[0] for stem in court)


_SENT, _PROMISED = "sent", "promised"


def _crowd(fact: Fact, noun: str | None, told: Setting, *, fated: bool) -> Crowd:
    """Return whom a plain count counts by the words beside it; its noun alone for all other facts."""
    value, place = fact.value, fact.place
    plain = isinstance(value, Amount) and value.unit is None and fact.kind is FactKind.QUANTITY
    if not plain or place.version >= len(told.versions):
        return Crowd(noun)
    text = told.versions[place.version].paragraphs[place.paragraph].text
    return crowd_of(text, place.start, place.end, noun, fated=fated)


def _ranked(fact: Fact) -> bool:
    """Tell whether a figure is a place in a row, whose own word sets it against every other place."""
    return isinstance(fact.value, Amount) and fact.value.unit == RANK


def _nobodys(fate: str, noun: str | None, fact: Fact) -> bool:
    """Tell whether a fate is not that of what a figure counts: the mother of two died, a player missed two games."""
    return fact.rule == PARENT or (fate == "missing" and noun is not None and counted_head(noun) in tables.missed())


_KILLED = "killed"


_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def _doer(fact: Fact, told: Setting, inside: range) -> str | None:
    place = fact.place
    if not isinstance(fact.value, Amount) or not told.readings:
        return None
    reading = told.readings[place.version].paragraphs[place.paragraph]
    words = reading.words
    at = next((i for i in inside if words[i].head not in inside), None)
    persons = [name for name in reading.names if name.kind is NameKind.PERSON]
    if not persons:
        return None
    spoken = {word.head: i for i, word in enumerate(words) if word.dep in _SUBJECTS and word.head != i}
    for _ in range(thresholds.GOVERNED_WITHIN):
        if at is None or words[at].head == at:
            return None
        at = words[at].head
        # "Lee scored 14 and Marsh had ten points, five rebounds": what stands apart is of the verb nearest before it.
        at = max((v for v in spoken if at < v < inside.start and words[v].head == at), default=at)
        if (subject := spoken.get(at)) is None:
            continue
        if words[at].lemma.lower() in tables.reporting().verbs:
            return None
        held = next((name for name in persons if name.start <= words[subject].start < name.end), None)
        return NameForm.of(held.name).surname if held else None
    return None


_POSSESSED = re.compile(r"(?:\w(?:['’] ?s|s ?['’]| ['’])|\b[Ww]hose)\s{1,2}(?:then[- ])?$")


def _of_anothers(fact: Fact, told: Setting) -> bool:
    """Tell whether an age stands right after a possessive, as that of a friend or child of the one named."""
    place = fact.place
    if fact.kind is not FactKind.AGE or place.version >= len(told.versions):
        return False
    text = told.versions[place.version].paragraphs[place.paragraph].text
    return _POSSESSED.search(text[max(0, place.start - 12) : place.start]) is not None


def _portion(fact: Fact, told: Setting) -> Portion:
    place = fact.place
    if fact.kind not in (FactKind.QUANTITY, FactKind.PERCENT) or place.version >= len(told.versions):
        return WHOLE
    return portion(told.versions[place.version].paragraphs[place.paragraph].text, place.start, place.end)


def _titled(fact: Fact, told: Setting) -> bool:
    place = fact.place
    if place.version >= len(told.versions):
        return False
    return told.versions[place.version].paragraphs[place.paragraph].role in (Role.HEADLINE, Role.STANDFIRST)


def _leads(fact: Fact, told: Setting) -> bool:
    """Tell whether a fact stands in the first paragraph of the article's text."""
    place = fact.place
    return place.version < len(told.leads) and told.leads[place.version] == place.paragraph


def _rest(fact: Fact, told: Setting, own: range) -> bool:
    if not isinstance(fact.value, Amount):
        return False
    place = fact.place
    words = told.readings[place.version].paragraphs[place.paragraph].words
    # "The other four" has its word before the figure, and so has "his first 17 passes", which are some of them.
    if own.stop < len(words) and words[own.stop].lemma.lower() in _COMPARED:
        return True
    near = words[max(0, own.start - 2) : own.stop]
    inside = {word.lemma.lower() for word in near if word.start < place.end and word.end >= place.start - 1}
    before = {w.lemma.lower() for w in near if place.start - 2 <= w.end <= place.start and w.pos != "VERB"}
    if own.start > 1 and words[own.start - 2].lemma.lower() in _INFINITIVE:
        before.discard("last")  # "due to last 42 days"
    return not (tables.rest().isdisjoint(inside) and _FIRST.isdisjoint(before))


_COMPARED = frozenset({"soon", "sooner", "early", "earlier", "late", "later", "ahead", "behind", "short", "shy"})
"""After a figure they make it what is between two: "five rounds sooner"."""
_INFINITIVE = frozenset({"to", "will", "would", "could", "can", "may", "might", "should"})
_FIRST = frozenset({"first", "last", "next", "final", "opening"})
"""Before a figure they make it a part of a count."""


TOLD = "@told"
"""The governor of what hangs on a reporting verb, whichever it is: "announced on Friday"."""


def _governors(fact: Fact, told: Setting, inside: range) -> frozenset[str]:
    """Return what a figure or date hangs on: the nouns and the first verb above it, a reporting verb as `TOLD`.

    `inside` are its own words. A figure of nothing named hangs on too little to say.
    """
    if isinstance(fact.value, Amount) and fact.value.unit is None and fact.value.counted is None:
        return frozenset()
    place = fact.place
    if not told.readings:
        return frozenset()
    clauses = told.clauses(place.version, place.paragraph)
    words = clauses.words
    at = next((i for i in inside if words[i].head not in inside), None)
    found = set(timing.lasts(fact, words, inside))
    if at in clauses.predicates:
        found |= {timing.key_of(words, i) for i in subjects(at, clauses)}  # "the funeral is on Wednesday"
    for _ in range(thresholds.GOVERNED_WITHIN):
        if at is None or words[at].head == at:
            break
        at = words[at].head
        lemma = concluded(words, at) or words[at].lemma.lower()
        if light(at, clauses):
            found |= {timing.key_of(words, i) for i in subjects(at, clauses)}
        if at in inside or words[at].pos not in ("VERB", "NOUN"):
            continue
        telling = lemma in tables.reporting().verbs or lemma in TELLING
        if lemma in tables.stop_words() and not (telling and _beside(at, inside, words)):
            continue  # "said on Friday", but not "said the vote would be held on Friday"
        if telling:
            low, high = sorted((at, min(inside)))
            if not any(words[i].pos == "PUNCT" for i in range(low, high)):
                found.add(TOLD)
        else:
            key = timing.key_of(words, at)
            found.add(f"@{_PROMISED}" if key == f"@{_SENT}" and timing.to_come(fact, told) else key)
        if words[at].pos == "VERB":
            break
    return frozenset(found)


def _beside(at: int, inside: range, words: Sequence[Word]) -> bool:
    """Tell whether a verb of telling has the words `inside` right after it, or after those who are told."""
    between = {word.pos for word in words[at + 1 : inside.start]}
    return at < inside.start and between <= (_ADDRESSED if words[at].lemma.lower() == "tell" else {"ADP"})


_ADDRESSED = frozenset({"ADP", "DET", "NOUN", "PROPN", "PRON", "ADJ"})


def rarity(items: Sequence[Mention]) -> Counter[str]:
    """Return in how many mentions of a story each word and each name stands."""
    return Counter(chain.from_iterable(map(_keys, items)))


def _keys(item: Mention) -> set[str]:
    return {*item.keys, *(f"n:{name}" for name in item.names)}


def likeness(items: Sequence[Mention], seen: Counter[str], total: int) -> NDArray[np.float32]:
    """Return how alike the words and names around each two mentions are: shape (n, n), 0.0 to 1.0.

    Words are weighted by how near they stand, and by how rare they are: `seen` in how many of `total` mentions.
    """
    import numpy as np

    known = dict.fromkeys(chain.from_iterable(map(_keys, items)))
    told = {key: (i, math.log(1 + total / seen[key])) for i, key in enumerate(known)}
    matrix = np.zeros((len(items), max(1, len(told))), dtype=np.float32)
    for row, item in zip(matrix, items, strict=True):
        for rank, key in enumerate(item.keys):
            column, rare = told[key]
            row[column] = rare / (1 + rank / thresholds.NEAR_WORDS)
        for name in item.names:
            column, rare = told[f"n:{name}"]
            row[column] = thresholds.NAME_SHARE * rare
    norms = np.linalg.norm(matrix, axis=1, keepdims=True)
    matrix /= np.where(norms > 0, norms, 1)
    return (matrix @ matrix.T).astype(np.float32)


def kind_group(fact: Fact) -> str:
    """Return the group of kinds within which facts are ever compared."""
    if isinstance(fact.value, Amount):
        if fact.kind is FactKind.AGE:
            return "age"
        return "figure"
    if isinstance(fact.value, When):
        return "time" if fact.kind is FactKind.TIME else "date"
    return fact.kind.value
