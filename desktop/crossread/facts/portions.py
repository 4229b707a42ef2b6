"""Which part of a whole a figure counts: 11 Polish of 23 sailors, 10 of 16 games, passengers without the crew."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from crossread.facts import tables
from crossread.facts.figures import counted_alike
from crossread.facts.finders.nouns import is_plural, singular
from crossread.facts.finders.tables import words
from crossread.facts.names import NameForm
from crossread.facts.topics import of_turnout
from crossread.language.tables import nations

_CAPITAL = re.compile(r"\b[^\W\d_a-z][\w.-]*")
_NUMERAL = r"(?:\d[\d.,]*|[a-z]+)"
_OF_WHOLE = re.compile(
    rf"(?<!\b[A-Z][a-z][a-z] )(?<!\b[A-Z][a-z][a-z]\. )\b({_NUMERAL}) of "
    rf"(?:the|its|his|her|their|our)?(?: ?(?:[\w.-]+ ){{0,2}}[\w.-]+(?:['’]s|s['’]))? ?(?:\w+ )?$"
)
_OF_ONE_NOUN = re.compile(rf"\b({_NUMERAL}) [^\W\d_a-z][\w.-]*,? (?:and |or |& )?$")
_ONE_MORE = re.compile(r" ?(?:,|and|or|&) (?=\d|[a-z])")
_WITH = re.compile(r" and (?:other )?([a-z]+)\b")
_LISTED = re.compile(r"(?:, (?:[a-z-]+ ){0,2}[a-z-]+){1,4},? and other [a-z]+\b")
_SHARE_OF = re.compile(r" of (?:the |its |his |her |their |our |all )?(?!the\b|its\b)([a-z]+)\b(?! [a-z]+s\b)")
_OF_THEM = re.compile(
    r" of (?:them|those|these|whom|(?:its|their) (?:own|members)"
    r"|the (?:dead|injured|wounded|victims|arrested|survivors|total))\b"
)
_OVER = re.compile(
    r"[^.;:,]{0,24}? (?:over|during|within) (?:the (?:past|last) )?(?:the )?[\w-]{1,12}"
    r" (?:nights|days|weeks|months|years)\b"
)
_AT_ONE_POINT = re.compile(
    r"\b(?:as (?:much|many|little) as|at one (?:point|stage)"
    r"|(?:at|to) (?:its|their|the|an? (?:intraday|session)) (?:lowest|highest|peak|worst|height|low|high)"
    r"|earlier in the (?:day|session)|in (?:early|morning|pre-?market) (?:trade|trading|dealings?|deals)"
    r"|in the first (?:hours?|minutes) of (?:trade|trading|dealings?)|at the (?:open|opening bell))\b"
)
_PARTED = re.compile(
    r"[^.;:]{0,60}? in (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:,| and|, and) (?:\d[\d,]*|[a-z-]{3,12})"
    r"(?: [a-z]+){0,2}? in (?:the )?[A-Z]"
)
"""After a figure: where those are whom it counts, and how many others are elsewhere: "14 in Spain, seven in France"."""
_ONE = "one"
"""Of which the rest is all but the whole: "one of 17 people who died"."""
_MORE = re.compile(r"(?<=[\w%]) more\b(?! than\b)")
_NEAR = 40
"""Characters around a figure in which words say that it was so for a moment alone."""
_BEFORE = 60
"""Characters before a figure in which a figure that shares its noun stands."""


@dataclass(frozen=True, slots=True)
class Portion:
    """What of a whole a figure counts.

    `sorts` are the capitalised words that say which sort ("Polish"); `shared` that it is one of several figures of one
    noun ("12 Danish and 11 Polish sailors"); `whole` that it is a part of another figure, or another a part of it ("10
    of the 16 games", "21 of them"); `joint` that it counts others too ("passengers and crew"). `of` is what a share is
    of ("4 % of the cars"); `over` that it is the sum of several days ("50 arrests over four nights"); `moment` that it
    was so at one point alone ("down 13 % at its lowest").
    """

    sorts: frozenset[str] = frozenset()
    shared: bool = False
    whole: bool = False
    joint: bool = False
    of: str | None = None
    over: bool = False
    moment: bool = False
    more: bool = False
    """Whether it comes on top of those told before: "three more bodies"."""


WHOLE = Portion()
"""Nothing says that it is a part."""


def portion(text: str, start: int, end: int) -> Portion:
    """Return which part of a whole the figure at characters `start` to `end` of a paragraph counts."""
    before = text[max(0, start - _BEFORE) : start]
    inside = [match.group() for match in _CAPITAL.finditer(text, start, end) if match.start() > start]
    follower = _ONE_MORE.match(text, end)
    noun = text[start:end].rpartition(" ")[2]
    ends_in_sort = bool(inside) and noun == inside[-1] and follower is not None
    whole = _OF_WHOLE.search(before) if " of " in before else None
    shared = _OF_ONE_NOUN.search(before)
    beside, of = _WITH.match(text, end), _SHARE_OF.match(text, end)
    if of_turnout(text, start, end):
        return WHOLE
    return Portion(
        frozenset(map(_people, inside)),
        shared=ends_in_sort or (shared is not None and _counts(shared.group(1))),
        whole=(whole is not None and _counts(whole.group(1)) and whole.group(1) != _ONE)
        or any(part.match(text, end) for part in (_OF_THEM, _PARTED)),
        joint=(beside is not None and _things(beside.group(1))) or _LISTED.match(text, end) is not None,
        of=singular(of.group(1)) if of is not None else None,
        over=_OVER.match(text, end) is not None,
        moment=_AT_ONE_POINT.search(_clause(text, start, end)) is not None,
        more=_MORE.search(text, start, end) is not None,
    )


def _clause(text: str, start: int, end: int) -> str:
    """Return what stands near a figure, as far as the next comma or stop."""
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    return f"{_STOP.split(before)[-1]}| {_STOP_OR_END.split(after, maxsplit=1)[0]}"


_STOP, _STOP_OR_END = re.compile(r"[,;.] "), re.compile(r"[,;.](?: |$)")


def apart(one: Portion, other: Portion) -> bool:
    """Tell whether two figures count different parts, or one a part of what the other counts."""
    if one.sorts and other.sorts and one.sorts.isdisjoint(other.sorts):
        return True
    if bool(one.sorts) != bool(other.sorts) and any(map(_model, one.sorts | other.sorts)):
        return True  # seven AK-47 rifles of nine rifles
    if (one.shared or other.shared) and bool(one.sorts) != bool(other.sorts):
        return True
    if one.of is not None and other.of is not None and not counted_alike(one.of, other.of):
        return True
    return one.over != other.over or one.moment != other.moment or one.whole != other.whole or one.joint != other.joint


def _model(sort: str) -> bool:
    """Tell whether a sort is a model of a thing: "AK-47", "F-16"."""
    return any(letter.isdigit() for letter in sort) and any(letter.isalpha() for letter in sort)


def _counts(numeral: str) -> bool:
    return numeral[0].isdigit() or numeral in words("numbers", "small")


def _things(word: str) -> bool:
    """Tell whether a word names others that are counted with what stands before it, and begins no new statement."""
    return is_plural(word) and tables.stem(word) not in tables.events()  # "killed 12 people and injured 31"


@cache
def _people(word: str) -> str:
    """Return a key of a sort: the country of a people, else the word."""
    return NameForm.of(nations().get(word, word)).known
