"""Facts: what a stretch of text states, in a normal form that can be compared; and a line of the fact table."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from crossread.story import Place


class FactKind(StrEnum):
    """What kind of thing is stated."""

    QUANTITY = "quantity"
    MONEY = "money"
    PERCENT = "percent"
    DURATION = "duration"
    AGE = "age"
    DATE = "date"
    TIME = "time"
    PERSON = "person"
    ORG = "org"
    PLACE = "place"
    GROUP = "group"
    EVENT = "event"
    PRODUCT = "product"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    CERTAINTY = "certainty"
    NOTICE = "notice"


class Bound(StrEnum):
    """How a figure is bounded, as the text says it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    RANGE = "range"
    VAGUE = "vague"


class Hedge(StrEnum):
    """How closely the text commits to a figure."""

    NONE = "none"
    ABOUT = "about"
    NEARLY = "nearly"
    JUST_OVER = "just_over"


class Change(StrEnum):
    """The direction of a figure that states a change, not a level."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity, money, percentage, duration or age.

    `low` and `high` are the figure as stated, equal unless a range, None where open. `unit` is None, an ISO 4217 code,
    or a singular English name. `counted` is the lemma of the counted noun. `step` is the size of the last significant
    digit (1,000 for "12,000", 0.1 billion for "1.2 billion"), the grain of rounding. `per` is a singular unit ("day").
    """

    low: Decimal | None
    high: Decimal | None
    bound: Bound = Bound.EXACT
    unit: str | None = None
    counted: str | None = None
    change: Change | None = None
    hedge: Hedge = Hedge.NONE
    step: Decimal = Decimal(1)
    per: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A date or time: `timex` as TIMEX3 writes it, and the first and last day meant, where they can be told.

    `relative` says that it was resolved against the dateline; `ago` how many days before publication it is, as far as
    its words count them ("six weeks ago"), None where they do not.
    """

    timex: str
    low: dt.date | None = None
    high: dt.date | None = None
    relative: bool = False
    ago: int | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A name in its canonical form within the text, with title or office."""

    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words and who says them."""

    words: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """Who is cited for something, and the reporting word ("said", "according to").

    `scope` is what the source vouches for, first and last character within the same paragraph; None where it is not
    known. Two citations are equal whatever they vouch for.
    """

    source: str
    cue: str
    scope: tuple[int, int] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Unsourced:
    """Stated by the outlet itself: nobody is cited for it, in its paragraph or the ones beside it."""


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """Words that say in indirect speech what another version quotes, and who is cited for them."""

    words: str
    speaker: str | None = None


class Certainty(StrEnum):
    """How certain a clause is put."""

    ASSERTED = "asserted"
    ALLEGED = "alleged"
    ATTEMPTED = "attempted"
    NEGATED = "negated"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Put:
    """How certain something is put, and the word that makes it so: "reportedly", "not"; None where it is asserted.

    `words` is where that stands, first and last character within the same paragraph; None where it is not known. Two
    are equal wherever it stands.
    """

    certainty: Certainty
    cue: str | None = None
    words: tuple[int, int] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Notice:
    """A correction, an editor's note or word of an update, in its own words."""

    words: str


Value = Amount | When | Named | Quotation | Citation | Unsourced | Paraphrase | Put | Notice


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a fact is about, so that two figures about different things are never compared.

    `words` are lemmas of the content words near it in its sentence, nearest first; `names` the canonical names there.
    """

    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    negated: bool = False
    hedged: bool = False
    """The sentence says it with a reservation: reportedly, allegedly, may."""
    whose: str | None = None
    """The person whose age it is; empty where it is a thing's, or one to come."""
    meant: bool = False
    """Whether that is told from the sentences before, as of "the 62-year-old"."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One stated fact: its kind, where it stands, its normal value and what it is about. `rule` names what found it."""

    kind: FactKind
    place: Place
    value: Value
    anchor: Anchor = Anchor()
    rule: str = ""


class Verdict(StrEnum):
    """How the mentions of one fact agree, weightiest first."""

    CONTRADICTS = "contradicts"
    DIFFERS = "differs"
    COMPATIBLE = "compatible"
    SAME = "same"
    ONLY = "only"


class ByHand(StrEnum):
    """What the reporter did to a line of the fact table."""

    JOINED = "joined"
    SEPARATED = "separated"


@dataclass(frozen=True, slots=True)
class FactLine:
    """The mentions of one fact across versions, in the order of the versions, and how they agree.

    `about` is a short phrase for what the fact is about ("troops sent"); `rule` says in words why the verdict stands.
    `change` says what became of it from state to state of one article ("removed at 17:05"), "" where nothing did.
    `follows` says that it follows from other lines or from single sentences (who says it, how certainly) and is not
    joined or separated by itself. `by_hand` is what the reporter did to it.
    """

    kind: FactKind
    about: str
    verdict: Verdict
    rule: str
    mentions: tuple[Fact, ...]
    change: str = ""
    follows: bool = False
    by_hand: frozenset[ByHand] = frozenset()
