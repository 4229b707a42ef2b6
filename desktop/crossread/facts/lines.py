"""The fact table: the facts of several versions joined in lines, each with its verdict and the rule that gave it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from crossread.facts import thresholds
from crossread.facts.about import about
from crossread.facts.by_hand import Family, Ties
from crossread.facts.change import history
from crossread.facts.claims import claim_lines
from crossread.facts.clauses import clauses_of
from crossread.facts.echoes import Echoes
from crossread.facts.figures import TWO_FLOORS, years_apart
from crossread.facts.finders.ordinals import UNIT as ORDINAL
from crossread.facts.headlines import in_headline
from crossread.facts.held import held_verdict, said_within
from crossread.facts.hours import only_parts, parts_of_days, told_once
from crossread.facts.join import joined
from crossread.facts.judged import Judged
from crossread.facts.lent import lent
from crossread.facts.lying import lying_lines
from crossread.facts.mentions import Setting, setting
from crossread.facts.notices import notice_lines
from crossread.facts.offices import office_lines
from crossread.facts.origins import origin_lines
from crossread.facts.paraphrase import paraphrased
from crossread.facts.quote_lines import parts, quote_lines
from crossread.facts.same_figure import by_what_is_said
from crossread.facts.same_name import SameName, name_lines
from crossread.facts.scenes import scene_lines
from crossread.facts.shown import rule
from crossread.facts.slots import slot_lines
from crossread.facts.sourcing import Kinship
from crossread.facts.spellings import with_spellings
from crossread.facts.values import (
    Amount,
    Bound,
    ByHand,
    Citation,
    Fact,
    FactKind,
    FactLine,
    Named,
    Quotation,
    Verdict,
    When,
)
from crossread.facts.verdicts import verdict
from crossread.facts.ways import way_lines
from crossread.facts.where import told_of, where
from crossread.story import ASIDE_ROLES, Place, Tie

if TYPE_CHECKING:
    from crossread.align import Row
    from crossread.language import Reading
    from crossread.story import Version

_WEIGHT = {verdict: i for i, verdict in enumerate(Verdict)}


def table(
    versions: Sequence[Version],
    readings: Sequence[Reading],
    rows: Sequence[Row],
    found: Sequence[Sequence[Fact]],
    cancelled: Callable[[], bool] | None = None,
    *,
    ties: Sequence[Tie] = (),
) -> tuple[FactLine, ...]:
    """Return the lines of the fact table, weightiest verdict first, then in the order of the text.

    `found` holds the facts of each version, as `find` gives them. A fact that one version alone states has a line of
    its own if a reader would miss it; a bare weekday or "one" has none, unless the reporter separated it. `ties` are
    what the reporter joined and separated by hand; every one of them is held. `cancelled` is asked often, and
    errors.Cancelled raised soon after it says yes.
    """
    found = lent(versions, found)
    facts = [fact for column in found for fact in column if _told(fact, versions)]
    timed = [f for f in facts if isinstance(f.value, (Amount, When)) and not _filed(f, versions)]
    figures = parts_of_days(told_once(timed, lambda f: versions[f.place.version].paragraphs[f.place.paragraph].text))
    named = [fact for fact in facts if isinstance(fact.value, Named)]
    cited = [fact for fact in facts if isinstance(fact.value, Citation) and fact.rule != "pronoun"]
    quoted = [fact for fact in facts if isinstance(fact.value, Quotation)]
    same = SameName([*named, *cited], rows)
    order = _order(rows)
    kin = Kinship(versions, facts, same)
    clauses = clauses_of(versions, readings)
    told = setting(facts, rows, readings, versions, clauses)
    echoes = Echoes(versions, readings, found, clauses)
    spoken = quote_lines(quoted)
    for number, retold in paraphrased(spoken, found, versions, rows, kin).items():
        spoken[number] = sorted([*spoken[number], *retold], key=lambda fact: fact.place)
    hand = Ties(ties)
    lines = [
        line
        for of, groups in (
            (Family.FIGURES, joined(figures, rows, told, echoes, cancelled)),
            (Family.QUOTES, spoken),
            (Family.NAMES, name_lines(named, same, versions)),
            (Family.SOURCES, name_lines(cited, same)),
        )
        for mentions in hand.hold(of, groups)
        if (line := _line(mentions, versions, told, hand.done(of, mentions))) is not None
    ]
    lines = with_spellings(lines, versions)
    past = history(versions, rows, found)
    lines = [past.told(line) for line in lines] if past else lines
    opposed = slot_lines(versions, readings, rows, found, same, clauses=clauses)
    scenes = scene_lines(versions, readings, same, clauses=clauses)
    ways = way_lines(versions, readings, same, clauses=clauses)
    opposed += _not_among([*scenes, *ways], opposed)
    slotted = {fact.place for line in opposed for fact in line.mentions}
    lines = [line for line in lines if not _told_beside(line, slotted)]
    following = [*notice_lines(facts, versions), *opposed]
    claimed = claim_lines(
        [*lines, *following], found, versions, readings, rows, same=same, kin=kin, echoes=echoes, clauses=clauses
    )
    told_of = [
        *office_lines(lines, versions),
        *origin_lines(lines, found, versions, same),
        *lying_lines(lines, versions),
    ]
    following += [past.told(line) for line in told_of] if past else told_of
    lines += [replace(line, follows=True) for line in [*following, *claimed]]
    return tuple(sorted(lines, key=lambda line: (_WEIGHT[line.verdict], min(map(order, line.mentions)))))


def _not_among(lines: Sequence[FactLine], known: Sequence[FactLine]) -> list[FactLine]:
    """Return the lines that no known line tells already, by two of its versions."""
    places = [{fact.place for fact in line.mentions} for line in known]
    return [line for line in lines if all(len(held & {f.place for f in line.mentions}) < 2 for held in places)]


def _told_beside(line: FactLine, slotted: Collection[Place]) -> bool:
    """Tell whether a line of one version says nothing that another kind of line does not say already."""
    return line.verdict is Verdict.ONLY and not line.by_hand and all(f.place in slotted for f in line.mentions)


def _told(fact: Fact, versions: Sequence[Version]) -> bool:
    role = versions[fact.place.version].paragraphs[fact.place.paragraph].role
    return role not in ASIDE_ROLES or fact.rule == "credit"


def _filed(fact: Fact, versions: Sequence[Version]) -> bool:
    """Tell whether a date is the one in a dateline before the text, the day the article was filed."""
    place = fact.place
    if fact.kind is not FactKind.DATE or place.start > _DATELINE:
        return False
    text = versions[place.version].paragraphs[place.paragraph].text
    return _FILED_AT.fullmatch(text[: place.start]) is not None and _FILED_BY.match(text, place.end) is not None


_FILED_AT = re.compile(r"[A-Z][\w.'’-]*(?:[ ,/]{1,3}[A-Z][\w.'’-]*)*,? ")
_FILED_BY = re.compile(r"(?:,? \d{4})?(?: ?\([^()]{1,40}\))? ?(?:--?|–|—|:) ?")
"""What stands in a dateline before its day, places alone, and after it."""
_DATELINE = 60
"""Characters of a paragraph within which a dateline's day stands: "PORT ORNA, July 3 (Wire) -"."""


def _order(rows: Sequence[Row]) -> Callable[[Fact], tuple[int, int, int, int]]:
    at = {(v, p): r for r, row in enumerate(rows) for v, cell in enumerate(row.cells) for p in cell}

    def order(fact: Fact) -> tuple[int, int, int, int]:
        place = fact.place
        return at.get((place.version, place.paragraph), len(rows)), place.version, place.paragraph, place.start

    return order


def _line(
    mentions: Sequence[Fact], versions: Sequence[Version], told: Setting, by_hand: frozenset[ByHand]
) -> FactLine | None:
    kind = Counter(fact.kind for fact in mentions).most_common(1)[0][0]
    held = ByHand.JOINED in by_hand
    judged = line_verdict(mentions, versions, held=held)
    judged = by_what_is_said(mentions, judged, told)
    foreign = any(_foreign(fact, versions) for fact in mentions)
    if not by_hand and _untold(kind, mentions, judged):
        return None
    # Scale words and hedges are read in English: what a figure of another language comes to is not restated.
    why = judged.rule if foreign else rule(mentions, judged)
    twice = mentions if held or kind in _TOLD_TWICE else _headed(mentions, versions)
    within = said_within(twice, held=held)
    if within and judged.verdict in (Verdict.SAME, Verdict.COMPATIBLE):  # taken at its best, a version hides the rest
        judged, why = Judged(Verdict.DIFFERS, within), within
    elif within:
        why = f"{why}; {within}"
    what = where(kind, about(kind, mentions, english=not foreign), mentions, told)
    return FactLine(
        kind,
        what if foreign else told_of(what, mentions, told),
        judged.verdict or Verdict.SAME,
        why,
        tuple(mentions),
        by_hand=by_hand,
    )


_TOLD_TWICE = (FactKind.PERSON, FactKind.DATE)
"""Kinds of which one version may say two things of one matter: how a name is spelled, the day of a deed."""


def _headed(mentions: Sequence[Fact], versions: Sequence[Version]) -> list[Fact]:
    """Return the figures of versions whose headline is among them: it may give another one than its own text."""
    headed = {fact.place.version for fact in mentions if versions and in_headline(fact, versions)}
    return [f for f in mentions if f.place.version in headed and isinstance(f.value, Amount)]


def _untold(kind: FactKind, mentions: Sequence[Fact], judged: Judged) -> bool:
    """Tell whether a line is left out: nothing in it can be compared, or a reader would not miss it."""
    if judged.verdict in (Verdict.SAME, Verdict.ONLY) and _idle(kind, mentions):
        return True
    if kind is FactKind.TIME and only_parts(mentions):
        return True
    return judged.verdict is None or (judged.verdict is Verdict.ONLY and not worth_alone(mentions))


def _foreign(fact: Fact, versions: Sequence[Version]) -> bool:
    """Tell whether a fact stands in a version whose words are not read, being in another language than English."""
    return bool(versions) and not versions[fact.place.version].is_english


def _idle(kind: FactKind, mentions: Sequence[Fact]) -> bool:
    """Tell whether a line on which all agree is nothing a reporter looks for: a people, or "officials" being cited."""
    nameless = all(isinstance(fact.value, Citation) and fact.value.source.islower() for fact in mentions)
    return kind.value in thresholds.UNTOLD_KINDS or nameless


def line_verdict(mentions: Sequence[Fact], versions: Sequence[Version] = (), *, held: bool = False) -> Judged:
    """Return how the mentions of one fact agree: the worst of each two versions, each two taken at their best.

    `versions` tell when each was published, so that an age may have grown between them, and in which language: where
    that is not English a hedge may stand unread, so that nothing is said to contradict. `held` says that the reporter
    joined them, so that what cannot be compared is no agreement.
    """
    by_version: dict[int, list[Fact]] = defaultdict(list)
    for fact in mentions:
        column = by_version[fact.place.version]
        if all(fact.value != known.value or fact.anchor.hedged != known.anchor.hedged for known in column):
            column.append(fact)
    if len(by_version) == 1:
        return Judged(Verdict.ONLY, "one version alone has it")
    columns = list(by_version.values())
    if mentions[0].kind is FactKind.AGE and versions:
        columns = _dated(columns, versions)
    if mentions[0].kind is not FactKind.AGE:
        # Versions that say the same need no comparing with each other, and one of them stands for all.
        unique = {
            (_foreign(column[0], versions), *((fact.value, fact.anchor.hedged) for fact in column)): column
            for column in columns
        }
        columns = list(unique.values())
    if len(columns) == 1:
        columns = columns * 2
    judged = [_best(one, other, versions, held=held) for one, other in combinations(columns, 2)]
    if any(found.rule == TWO_FLOORS for found in judged) and any(_borne_out(column, columns) for column in columns):
        judged = [Judged(Verdict.COMPATIBLE, _ABOVE) if found.rule == TWO_FLOORS else found for found in judged]
    return _worst(judged)


_ABOVE = "above the other's floor"


def _borne_out(column: Sequence[Fact], columns: Sequence[Sequence[Fact]]) -> bool:
    """Tell whether a version gives the figure itself, above every floor: "112 people", of "more than 100" and "110"."""
    exact = [f for f in column if isinstance(f.value, Amount) and f.value.bound is Bound.EXACT]
    return any(all(any(verdict(f, g).verdict in _AGREE for g in other) for other in columns) for f in exact)


_AGREE = (Verdict.SAME, Verdict.COMPATIBLE)


def _dated(columns: Sequence[list[Fact]], versions: Sequence[Version]) -> list[list[Fact]]:
    """Return `columns` of ages without the undated ones that a dated one bears out: 27 then, 29 two years later."""
    dated = [c for c in columns if versions[c[0].place.version].provenance.published_day is not None]
    ages = {fact.value for column in dated for fact in column}
    return [*dated, *(c for c in columns if c not in dated and not ages.issuperset(fact.value for fact in c))]


def _best(one: Sequence[Fact], other: Sequence[Fact], versions: Sequence[Version], *, held: bool) -> Judged:
    """Return how two versions agree, each taken at its best; of a quote told in parts the worst part counts."""
    pairs = ((a, b) for a in parts(one) for b in parts(other))
    judged = [found for a, b in pairs if (found := _nearest(a, b, versions, held=held)) is not None]
    return _worst(judged) if judged else Judged(Verdict.SAME, "the same")


def _nearest(one: Sequence[Fact], other: Sequence[Fact], versions: Sequence[Version], *, held: bool) -> Judged | None:
    best, agree = None, held_verdict if held else verdict
    for a in one:
        for b in other:
            judged = _grown(a, b, versions) or agree(a, b)
            if judged.verdict is Verdict.CONTRADICTS and (_foreign(a, versions) or _foreign(b, versions)):
                judged = Judged(Verdict.DIFFERS, f"{judged.rule}; not in English, so its other words are not read")
            if judged.verdict is Verdict.SAME:
                return judged
            if judged.verdict is not None and (best is None or _rank(judged) > _rank(best)):
                best = judged
    return best


def _grown(a: Fact, b: Fact, versions: Sequence[Version]) -> Judged | None:
    """Return the verdict on two ages that differ by the time between their versions, None for all else."""
    if a.kind is not FactKind.AGE or not versions or a.value == b.value or (_dead(a) and _dead(b)):
        return None  # nobody grows older after death
    days = [versions[fact.place.version].provenance.published_day for fact in (a, b)]
    if not isinstance(a.value, Amount) or not isinstance(b.value, Amount):
        return None
    if days[0] is None or days[1] is None:
        near = years_apart(a.value, b.value, 0) or years_apart(b.value, a.value, 0)
        near = near or years_apart(a.value, b.value, 365) or years_apart(b.value, a.value, 365)
        return Judged(Verdict.DIFFERS, "different ages, and one version is undated") if near else None
    apart = (days[1] - days[0]).days
    grown = years_apart(a.value, b.value, apart) if apart >= 0 else years_apart(b.value, a.value, -apart)
    if grown and 0 < abs(apart) <= thresholds.BIRTHDAY_DAYS:
        return Judged(Verdict.DIFFERS, "different ages, unless a birthday lies between")
    return Judged(Verdict.COMPATIBLE, "the versions were published some time apart") if grown and apart else None


def _dead(fact: Fact) -> bool:
    """Tell whether an age is said to be that at which somebody died."""
    return not _DEATH.isdisjoint(fact.anchor.words)


_DEATH = frozenset({"die", "dead", "death"})


def _worst(found: Iterable[Judged]) -> Judged:
    return min(found, key=_rank)


def _rank(judged: Judged) -> int:
    return _WEIGHT[judged.verdict or Verdict.SAME]


# --- What one version alone may say -----------------------------------------------------------------------------------


def worth_alone(mentions: Sequence[Fact]) -> bool:
    """Tell whether a fact of one version alone is worth a line of the table."""
    return any(_worth(fact) for fact in mentions)


def _worth(fact: Fact) -> bool:
    value = fact.value
    if isinstance(value, Amount):
        return _worth_figure(fact.kind, value)
    if isinstance(value, When):
        return not value.relative and fact.kind is FactKind.DATE and value.low is not None
    if isinstance(value, Citation):
        return fact.rule == "credit"
    return isinstance(value, Quotation) or fact.kind in (FactKind.PERSON, FactKind.ORG)


def _worth_figure(kind: FactKind, value: Amount) -> bool:
    largest = max(abs(value.low or Decimal(0)), abs(value.high or Decimal(0)))
    if kind in (FactKind.MONEY, FactKind.PERCENT):
        return True
    if value.unit is not None and kind is FactKind.QUANTITY:
        return largest > 1 and value.unit != ORDINAL
    return value.counted is not None and largest >= thresholds.ALONE_COUNT
