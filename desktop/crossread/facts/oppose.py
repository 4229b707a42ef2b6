"""Which two unequal values may stand against each other: those of which nothing says that they are two things."""

from __future__ import annotations

from decimal import Decimal

from crossread.facts import tables, thresholds
from crossread.facts.alongside import same_figure_beside, tied
from crossread.facts.doings import NOBODY, UNSURE
from crossread.facts.figures import counted_alike, counted_head, dimension, sides_apart
from crossread.facts.mentions import TOLD, Mention
from crossread.facts.pair import Pair, lasts_once, one_range, one_topic, one_vote, sizes
from crossread.facts.portions import apart
from crossread.facts.scores import CHARGED, aged, elsewhere, other_time, two_news
from crossread.facts.slips import slipped
from crossread.facts.values import Amount, FactKind, Value, When
from crossread.facts.whens import minute_of


def may_oppose(pair: Pair) -> bool:  # noqa: PLR0911 - one answer a case
    """Tell whether unequal values may stand against each other."""
    a, b = pair.one, pair.other
    if _numbered(a) and _numbered(b):
        return a.toward is not None and a.toward == b.toward
    if a.toward is not None and a.toward == b.toward and not _one_scene(pair):
        return False
    if (a.toward is None) != (b.toward is None) and a.governors.isdisjoint(b.governors):
        return False  # 15 miles north of the city, a chase of 30 miles
    if beside_one(a) and same_figure_beside(a, b) and not contrasted(a, b):
        return True  # sold for $30 million in 1957, sold for $30 million in 1967
    if a.doing is not None and b.doing is not None and (a.doing.is_another(b.doing) or two_news(a, b)):
        return False
    if timed_once(pair):
        return _one_day(a.fact.value, b.fact.value)
    if dated_once(pair) or one_deed(pair) or _one_age(pair) or one_vote(pair) or one_range(pair):
        return True
    if _of_another_scene(pair) or a.rest != b.rest or contrasted(a, b):
        return False
    if isinstance(a.fact.value, Amount) and isinstance(b.fact.value, Amount):
        if a.topic.is_other(b.topic):
            return False
        share = a.fact.kind is FactKind.PERCENT and _far_apart(a.fact.value, b.fact.value, thresholds.SHARES_APART)
        if dimension(a.fact.value) == "length" and _two_ways(pair):
            return False  # a cloud drifted seven miles, windows rattled 20 miles away
        return not share and not apart(a.portion, b.portion) and _figures(pair, a.fact.value)
    return _dates(pair)


def beside_one(item: Mention) -> bool:
    """Tell whether what stands with a value may say alone which one it is: it is a date, an age or a score."""
    return isinstance(item.fact.value, When) or item.fact.kind is FactKind.AGE or item.counted == "score"


def _of_another_scene(pair: Pair) -> bool:
    """Tell whether two sentences are of other places or days; what each version gives once of a thing is of none."""
    one, other = pair.one.fact.value, pair.other.fact.value
    most = thresholds.TOPIC_SIZE if lasts_once(pair.one) else thresholds.NEAR_SIZE
    if pair.one.recalled == pair.other.recalled and one_topic(pair) and not _beyond(one, other, most):
        return False
    return _at_other_place(pair) or _at_other_time(pair)


def _at_other_place(pair: Pair) -> bool:
    """Tell whether two sentences are of other places; one that somebody's own figure alone names is none."""
    a, b = pair.one, pair.other
    own = a.doer is not None and a.doer == b.doer and not (a.places and b.places)
    return not own and (a.near_place != b.near_place or _elsewhere(pair))


def _at_other_time(pair: Pair) -> bool:
    """Tell whether two sentences are of other days; two that tell one thing may only date it otherwise."""
    a, b = pair.one, pair.other
    one_tale = a.row == b.row >= 0 and pair.alike >= thresholds.ALIKE_TALE
    return a.recalled != b.recalled or (other_time(a, b) and not one_tale)


def _one_scene(pair: Pair) -> bool:
    """Tell whether nothing says that two distances from one place are of two things: the office and the motorist."""
    a, b = pair.one, pair.other
    if not a.governors or not b.governors or not a.governors.isdisjoint(b.governors):
        return True
    return a.row == b.row >= 0 and pair.alike >= thresholds.ALIKE_DATES


def _elsewhere(pair: Pair) -> bool:
    """Tell whether two figures are told of other places; particular things are counted once, wherever it is said."""
    a, b = pair.one, pair.other
    if not elsewhere(a, b):
        return False
    particular = a.counted is not None and b.counted is not None and counted_head(a.counted) == counted_head(b.counted)
    particular = particular and counted_head(a.counted or "") not in tables.people()
    return not (pair.lone and particular and not (a.places and b.places))


def _numbered(item: Mention) -> bool:
    """Tell whether a figure is a number in a street: "the 200 block"."""
    return item.counted is not None and counted_head(item.counted) in tables.never_rounded()


def _figures(pair: Pair, one: Amount) -> bool:  # noqa: PLR0911 - one answer a case
    a, b = pair.one, pair.other
    if a.settled and b.settled and a.settled.isdisjoint(b.settled):
        return False  # of the island, of the city
    if a.fact.kind is FactKind.AGE:
        return _ages(pair)
    if a.doer != b.doer and (None not in (a.doer, b.doer) or _of_things(a, b)):
        return False  # what one player scored and what another did, or the whole team
    scores = a.counted == b.counted == "score"
    if (scores or _ADVERBIAL & {a.counted, b.counted}) and not tied(a, b) and not (scores and _one_match(pair)):
        return False  # the score and the season's record; married twice, divorced three times
    if scores and ((a.governors | b.governors) & tables.running() or _two_matches(a, b) or (a.beside and b.beside)):
        return False  # the lead grew to 50-44, and then to 62-46; with 3:41 to play, with 1:20 left
    if one.unit == "bit":
        return False  # a 32-bit version is none of another size
    if a.fact.anchor.negated != b.fact.anchor.negated:
        return False
    if one.unit is not None and dimension(one) == "duration":
        one_event = bool(a.events) and a.events == b.events
        alone = _alone(pair) and one.unit in _SHORT
        alike = pair.alike >= (thresholds.ALIKE_ALONE if alone else thresholds.ALIKE_LENGTHS)
        return bool(a.governors & b.governors) or one_event or alike or (lasts_once(a) and one_topic(pair))
    if one.unit is not None and one.unit.isupper():
        return _sums(pair)
    if (a.counted is None) != (b.counted is None):
        return one.unit is not None and pair.lone and pair.alike >= thresholds.ALIKE_TIED
    if a.counted is None or b.counted is None:
        known = one.unit is not None or one.change is not None
        return known or tied(a, b)  # two bare numbers hang on one verb, or are of nothing known
    return _counts(pair, a.counted, b.counted)


def _two_ways(pair: Pair) -> bool:
    """Tell whether two lengths hang on two verbs or nouns, in sentences that say little alike, beside others."""
    a, b = pair.one, pair.other
    known = bool(a.governors) and bool(b.governors) and not pair.lone
    return known and a.governors.isdisjoint(b.governors) and pair.alike < thresholds.ALIKE_MEASURED


def _sums(pair: Pair) -> bool:
    """Tell whether two sums may be one: they hang on one verb, or stand alone in like sentences or in the leads."""
    a, b = pair.one, pair.other
    if not one_topic(pair) and _beyond(a.fact.value, b.fact.value):
        return False
    alike = pair.alike >= (thresholds.ALIKE_ALONE if _alone(pair) else thresholds.ALIKE_TIED)
    leads = _alone(pair) and a.leads and b.leads  # the sum the story is about
    return tied(a, b) or a.topic.is_one_with(b.topic) or ((alike or leads) and not (a.nearest and b.nearest))


def _two_matches(a: Mention, b: Mention) -> bool:
    """Tell whether two scores stand beside other teams: a loss to one, a loss to another."""
    return bool(a.names) and bool(b.names) and a.names.isdisjoint(b.names)


def _one_match(pair: Pair) -> bool:
    """Tell whether two scores, the only ones of their versions, stand beside one team or place."""
    return pair.lone and not pair.one.names.isdisjoint(pair.other.names)


_SHORT = frozenset({"second", "minute", "hour"})


_ADVERBIAL = frozenset({"time", "times", "occasion", "occasions"})


def _of_things(a: Mention, b: Mention) -> bool:
    """Tell whether two figures count things, and no people, who are killed by some and saved by others."""
    counted = [m.counted for m in (a, b) if m.counted is not None and m.counted not in CHARGED]
    return len(counted) > 1 and all(counted_head(noun) not in tables.people() for noun in counted)


def _alone(pair: Pair) -> bool:
    """Tell whether two figures stand in one row and their versions give no other such figure."""
    return pair.lone and pair.one.row == pair.other.row >= 0


def _counts(pair: Pair, one: str, other: str) -> bool:  # noqa: PLR0911 - one answer a case
    """Tell whether two counts may differ; people are told apart by what became of them alone."""
    values = pair.one.fact.value, pair.other.fact.value
    if counted_head(one) in tables.people() and (
        _far_apart(*values) or _single(values[0]) or _single(values[1]) or _beyond(*values, thresholds.SHARES_APART)
    ):
        return False  # a part of the others; 595 dead in one disaster, 70,000 in another
    if two_parts(pair.one, pair.other):
        return False
    if counted_head(one) == counted_head(other) == _BODY and _beyond(*values, thresholds.BODIES_APART):
        return False
    if sides_apart(pair.one.fact.value, pair.other.fact.value):
        return True
    if counted_head(one) not in tables.people() and counted_head(one) != counted_head(other) and not pair.lone:
        return False  # nine rifles; seven rifles and three machine guns
    if some_aboard(one, other):
        return False
    if counted_head(one) in tables.feats() and _beyond(*values, thresholds.FEATS_APART):
        return False  # of a game, of a season
    if _beyond(*values) and pair.alike < thresholds.ALIKE_TIED:
        return False  # 10 points of a game, 2,116 of a career; 42 votes of a chamber, 1,940 of a town
    fates = pair.one.events.get("fate"), pair.other.events.get("fate")
    if not (counted_alike(one, other) or _one_crowd(one, other, fates)) or _other_feats(pair):
        return False
    if fates[0] == fates[1] or not counted_alike(one, "people"):
        return True
    particular = counted_head(one) == counted_head(other) and counted_head(one) not in tables.anybody()
    return None in fates and particular and pair.lone


def two_parts(a: Mention, b: Mention) -> bool:
    """Tell whether one count of the dead comes on top of those before, or two count some "of them", told otherwise."""
    if KILLED in (a.events.get("fate"), b.events.get("fate")) and (a.portion.more or b.portion.more):
        return True
    return a.portion.of == b.portion.of == THEM and a.governors.isdisjoint(b.governors)


KILLED = "killed"
THEM = "them"
"""What "12 of them" is a part of: those of the figure before it."""


def _one_crowd(one: str, other: str, fates: tuple[str | None, str | None]) -> bool:
    """Tell whether people whom one thing befell are called people here and by their sort there: rioters arrested."""
    heads = {counted_head(one), counted_head(other)}
    return fates[0] is not None and fates[0] == fates[1] and heads <= tables.people() and bool(heads & _PEOPLE)


_PEOPLE = frozenset({tables.stem("people"), tables.stem("person")})


def sought(a: Mention, b: Mention) -> bool:
    """Tell whether one figure counts the missing, and an equal one people of a sort of whom that is not said."""
    for missing, other in ((a, b), (b, a)):
        if missing.events.get("fate") == _MISSING and other.events.get("fate") is None and other.counted is not None:
            heads = counted_head(missing.counted or ""), counted_head(other.counted)
            if heads[0] != heads[1] and heads[1] in tables.people() - tables.anybody():
                return True
    return False


_MISSING = "missing"


def some_aboard(one: str, other: str) -> bool:
    """Tell whether one figure counts the passengers, and the other all people, of whom some are the crew."""
    heads = {counted_head(one), counted_head(other)}
    return _PASSENGER in heads and not heads.isdisjoint(tables.anybody() | _OCCUPANTS)


_BODY = tables.stem("body")
_PASSENGER = tables.stem("passenger")
_OCCUPANTS = frozenset({tables.stem("occupant")})


def _other_feats(pair: Pair) -> bool:
    """Tell whether nothing says that two counts of feats are of one player in one game: eight catches, 53 catches."""
    a, b = pair.one, pair.other
    if counted_head(a.counted or "") not in tables.feats():
        return False
    moments = [not tables.running().isdisjoint(m.keys[: thresholds.NEAR_EVENT]) for m in (a, b)]
    if moments[0] != moments[1]:
        return True  # five points during a run, and 23 in all
    if pair.alike >= thresholds.ALIKE_TIED:
        return False
    return a.doer is None and not set(a.nearest_names) & set(b.nearest_names)


def _single(value: Value) -> bool:
    """Tell whether a count is of one, who may be one of several: "an Australian and one English climber"."""
    return isinstance(value, Amount) and value.low == value.high == 1


def _far_apart(one: Value, other: Value, times: int = thresholds.PART_OF) -> bool:
    """Tell whether a count is a small part of another: one of `times` or less."""
    if not isinstance(one, Amount) or not isinstance(other, Amount):
        return False
    small, large = sorted(abs(value.low or value.high or Decimal(0)) for value in (one, other))
    return small < times and large >= times * max(small, Decimal(1))


def _one_age(pair: Pair) -> bool:
    """Tell whether two ages are of one person of a name, wherever that was and whatever else is told there."""
    a, b = pair.one, pair.other
    of_one = a.fact.kind is FactKind.AGE and not aged(a).isdisjoint(aged(b))
    if (a.fact.anchor.meant or b.fact.anchor.meant) and not _few_years(a.fact.value, b.fact.value):
        return False  # somebody else may be meant
    return of_one and a.recalled == b.recalled and not contrasted(a, b)


def _few_years(one: Value, other: Value) -> bool:
    """Tell whether two ages are near each other, or the same with a slip of the pen."""
    if not isinstance(one, Amount) or not isinstance(other, Amount) or one.low is None or other.low is None:
        return False
    return abs(one.low - other.low) <= thresholds.AGES_NEAR or slipped(one, other)


def _ages(pair: Pair) -> bool:
    """Tell whether two ages may be one person's: the name beside both, or nobody else of an age in either version."""
    a, b = pair.one, pair.other
    if None not in (a.fact.anchor.whose, b.fact.anchor.whose) or "" in (a.fact.anchor.whose, b.fact.anchor.whose):
        return False
    one, other = ({name.split()[-1] for name in m.nearest_names if name} for m in (a, b))
    return pair.lone and a.row == b.row >= 0 and not (one and other and not one & other)


def _dates(pair: Pair) -> bool:  # noqa: PLR0911 - one answer a case
    a, b = pair.one, pair.other
    if UNSURE in (a.doing, b.doing):
        return False
    if TOLD in a.governors | b.governors:
        return False  # the day something was said is another one in every article
    if _ON_SEVERAL_DAYS.isdisjoint(a.governors) != _ON_SEVERAL_DAYS.isdisjoint(b.governors):
        return False  # a trial that goes on on Wednesday was held on Tuesday too
    if a.fact.kind is FactKind.TIME:
        alike = tied(a, b) or pair.alike >= thresholds.ALIKE_TIED
        return alike and (_one_day(a.fact.value, b.fact.value) or pair.alike >= thresholds.ALIKE_TALE)
    if led_by(a, b):
        return True
    if _other_things(a, b) and _years_apart(a.fact.value, b.fact.value):
        return False  # she completed her residency in 1987, and a term in 2002
    if not (a.governors and b.governors) and pair.alike < thresholds.ALIKE_BARE:
        return False  # a date that hangs on nothing known
    if pair.lone and (_grain(a.fact.value) != _grain(b.fact.value) or _years_apart(a.fact.value, b.fact.value)):
        return False  # a day against a year, or of another year, is seldom one question
    if a.governors and b.governors and not a.governors & b.governors and pair.alike < thresholds.ALIKE_DATES:
        return False  # halted on Sunday, resumed on Monday
    return of_one_time(a, b)


def _other_things(a: Mention, b: Mention) -> bool:
    """Tell whether two deeds are done to two things, none of which is the other's."""
    one, other = (item.doing.thing if item.doing is not None else NOBODY for item in (a, b))
    return bool(one.nouns) and bool(other.nouns) and not one.is_one_with(other)


def _beyond(one: Value, other: Value, times: Decimal | int = thresholds.ONE_SIZE) -> bool:
    """Tell whether two figures, neither of them nought, are too far apart to be one: $1.04 and four cents."""
    if not isinstance(one, Amount) or not isinstance(other, Amount):
        return False
    small, large = sizes(one, other)
    return large > times * small > 0 and large not in (small * 10**3, small * 10**6)


def one_deed(pair: Pair) -> bool:
    """Tell whether two dates are surely of one deed, to which neither version gives two days.

    Of two years, or of a day and a year, somebody of one name must have a part in it; a quake here is none there.
    """
    a, b = pair.one, pair.other
    if not pair.deed or pair.again or a.doing is None or b.doing is None or contrasted(a, b):
        return False
    if a.places and b.places and a.places.isdisjoint(b.places):
        return False
    values = a.fact.value, b.fact.value
    years = _years_apart(*values)
    loosely = years or _grain(values[0]) != _grain(values[1])
    if years and pair.alike < thresholds.ALIKE_DATES and not one_life(a, b) and not _done_once(a):
        return False  # let go in 2006, and again in 2008
    return (not loosely or a.doing.names_one_with(b.doing)) and of_one_time(a, b)


def _done_once(a: Mention) -> bool:
    """Tell whether the deed that a date is the day of happens once in a life."""
    event = tables.events_by_name().get(a.doing.what.removeprefix("@")) if a.doing is not None else None
    return event is not None and event.once


def of_one_time(a: Mention, b: Mention) -> bool:
    """Tell whether two dates may be meant for one: "announced today" in two articles of two days are two announcements.

    "Last week" is not "next week".
    """
    return (a.news_day is None or a.news_day != b.news_day) and {a.ahead, b.ahead} != {True, False}


def _grain(value: Value) -> int:
    """Return how fine a date is, as the length of what TIMEX3 writes for it: a year 4, a day 10."""
    return len(value.timex.partition("T")[0]) if isinstance(value, When) else 0


def _one_day(one: Value, other: Value) -> bool:
    """Tell whether two times may be of one day: in court this morning, and called to the house on Saturday, are not."""
    days = [value.low for value in (one, other) if isinstance(value, When) and value.low is not None]
    return len(days) < 2 or days[0] == days[1]


def _years_apart(one: Value, other: Value) -> bool:
    if not isinstance(one, When) or not isinstance(other, When) or one.low is None or other.low is None:
        return False
    return abs((one.low - other.low).days) > _YEAR


_YEAR = 366
"""Days: an event of the news and one it recalls lie further apart."""


def led_by(a: Mention, b: Mention) -> bool:
    """Tell whether two days are those that the first paragraphs of two articles in one row give to the event."""
    if (
        UNSURE in (a.doing, b.doing)
        or not (a.leads and b.leads and a.row == b.row >= 0)
        or (a.news_day is not None and a.news_day == b.news_day)
    ):
        return False
    if not a.governors or not b.governors:
        return False  # a line that only says when the article was put out
    if _ENDED in (a.nearest, b.nearest) and a.nearest != b.nearest:
        return False  # the visit that ends today
    one, other = a.fact.value, b.fact.value
    days = isinstance(one, When) and isinstance(other, When) and one.low == one.high and other.low == other.high
    return days and not _years_apart(one, other)


_ENDED = "ended"
_ON_SEVERAL_DAYS = frozenset(map(tables.stem, ("continue", "resume")))
"""Verbs of what goes on from day to day."""


def once(a: Mention, b: Mention) -> bool:
    """Tell whether two dates are of one event that happens once in a life: born, married, founded."""
    return one_life(a, b) and (not a.names.isdisjoint(b.names) or not (a.names or b.names))


def dated_once(pair: Pair) -> bool:
    """Tell whether two dates are surely of one such event: neither version dates another, and their words are alike."""
    return pair.sole and one_life(pair.one, pair.other) and pair.alike >= thresholds.ALIKE_DATES


def timed_once(pair: Pair) -> bool:
    """Tell whether two clock times of one row, near each other, are the only ones of their articles.

    Each then tells when it happened; hours apart, one may tell when it ended.
    """
    a, b = pair.one, pair.other
    if not pair.sole or a.fact.kind is not FactKind.TIME or not a.row == b.row >= 0:
        return False
    # A line that says when the article was put out hangs on nothing, or on "posted".
    happened = bool(a.governors and b.governors) and TOLD not in a.governors | b.governors
    minutes = [minute_of(m.fact.value.timex.partition("T")[2]) for m in (a, b) if isinstance(m.fact.value, When)]
    known = [minute for minute in minutes if minute is not None]
    return happened and len(known) > 1 and 0 < abs(known[0] - known[1]) <= thresholds.TIMED_WITHIN


def one_life(a: Mention, b: Mention) -> bool:
    """Tell whether two dates are of an event that happens once in a life, whosever it is."""
    if a.fact.kind is not FactKind.DATE or a.nearest is None or a.nearest != b.nearest:
        return False
    return tables.events_by_name()[a.nearest].once


def contrasted(a: Mention, b: Mention) -> bool:
    """Tell whether the words beside two mentions set them against each other: of women and of men."""
    if not a.sides or not b.sides:
        return False
    for group in tables.contrasts():
        first, second = a.sides & group, b.sides & group
        if first and second and first.isdisjoint(second):
            return True
    return False
