"""Ages: "aged 38", "38-year-old", "Smith, 38,", "18 months old", "in her 80s", "over-65s"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crossread.facts.finders import hedges, nouns, units
from crossread.facts.finders.lex import Sort, Tokens
from crossread.facts.finders.numbers import number_at
from crossread.facts.finders.spelled import Number
from crossread.facts.finders.tables import words
from crossread.facts.values import Amount, Bound, Hedge
from crossread.retelling.values import MONTHS

_OLDEST = 122
"""Years of the longest human life on record; a bare figure above it is no age of a person."""

_UNITS = {
    "year": "year",
    "years": "year",
    "yr": "year",
    "yrs": "year",
    "month": "month",
    "months": "month",
    "week": "week",
    "weeks": "week",
    "day": "day",
    "days": "day",
}


@dataclass(frozen=True, slots=True)
class Age:
    """An age at tokens first to last (exclusive)."""

    first: int
    last: int
    value: Amount


def age_at(row: Tokens, at: int) -> Age | None:  # noqa: PLR0911 - one answer for each way to give an age
    """Return the age that begins at token `at`, None where there is none."""
    low = row[at].low
    if low in ("aged", "age", "ages"):
        return _after_word(row, at)
    if row[at].sort is Sort.MARK and row[at].text == "," and _bare_between_commas(row, at):
        shift = 2 if row[at + 1].low in _BY_NOW else 1
        number = number_at(row, at + shift)
        return Age(at + shift, at + shift + 1, _amount(number, None, "year", None)) if number else None
    if low in ("under", "over", "above", "below"):
        return _limit(row, at)
    if low in ("his", "her", "their", "my", "your"):
        return _decade_of_life(row, at)
    if row[at].sort is Sort.NUMBER and (_bare_age(row, at) or _listed(row, at)):
        number = number_at(row, at)
        return Age(at, at + 1, _amount(number, None, "year", None)) if number and number.last == at + 1 else None
    if row[at].sort is Sort.NUMBER or (row[at].sort is Sort.WORD and low not in ("a", "an")):
        return _one_of_two(row, at) or _old(row, at)
    return None


def _amount(number: Number, high: Number | None, unit: str, hedge: tuple[Bound, Hedge, int] | None) -> Amount:
    bound, shade = (hedge[0], hedge[1]) if hedge else (Bound.EXACT, Hedge.NONE)
    top = high or number
    if high is not None:
        bound = Bound.RANGE
    low_value = None if bound in (Bound.AT_MOST, Bound.LESS_THAN) else number.low
    high_value = None if bound in (Bound.AT_LEAST, Bound.MORE_THAN) else top.high
    return Amount(low_value, high_value, bound, unit, None, None, shade, min(number.step, Decimal(1)))


def _range_end(row: Tokens, at: int, *, between: bool = False) -> tuple[Number, int] | None:
    """Return the upper figure of "18 to 24", "18-24", after "between" of "18 and 24", after the lower one."""
    if row[at].low == "to" or row.hyphen(at) or (between and row[at].low == "and"):
        after = at + 1
        while row.hyphen(after):
            after += 1
        high = number_at(row, after)
        if high is not None and high.form in ("digits", "words"):
            return high, high.last
    return None


def _after_word(row: Tokens, at: int) -> Age | None:
    start = at + 1
    if row[at].low == "age" and row[start].low == "of":
        start += 1
    if row[start].low in ("between", "from"):
        start += 1
    number = None
    hedge = None
    for skip in range(4):
        number = number_at(row, start + skip)
        if number is not None and number.first == start + skip and row[start + skip].low not in ("a", "an"):
            hedge = hedges.before(row, start + skip, lasting=False)
            hedge = hedge if hedge and hedge[2] >= start else None
            if skip and hedge is None:
                return None
            break
        number = None
    if number is None or number.form not in ("digits", "words") or not 0 <= number.low <= _OLDEST:
        return None
    upper = _range_end(row, number.last, between=row[start - 1].low == "between")
    if upper is not None and upper[0].low > number.low and upper[0].low <= _OLDEST:
        return Age(at, upper[1], _amount(number, upper[0], "year", None))
    after = hedges.after(row, number.last)
    unit, last = _unit(row, number.last)
    if after is not None:
        hedge, last = after, after[2]
    return Age(at, last, _amount(number, None, unit, hedge))


_LIMITS = {"under": Bound.LESS_THAN, "below": Bound.LESS_THAN, "over": Bound.AT_LEAST, "above": Bound.MORE_THAN}


def _limit(row: Tokens, at: int) -> Age | None:
    """Read "over-65s", "under-fives", "children under 12"."""
    bound = (_LIMITS[row[at].low], Hedge.NONE, at)
    start = at + 2 if row.hyphen(at + 1) else at + 1
    spelled = _PLURAL_AGES.get(row[start].low)
    if spelled and start == at + 2:
        value = Decimal(spelled)
        number = Number(start, start + 1, value, value, Decimal(1), "words")
        return Age(at, start + 1, _amount(number, None, "year", bound))
    number_here = number_at(row, start)
    if number_here is None or number_here.form not in ("digits", "words") or not 0 < number_here.low <= _OLDEST:
        return None
    last = number_here.last
    if start == at + 2:
        return Age(at, last + 1, _amount(number_here, None, "year", bound)) if row[last].low == "s" else None
    follower = row[last]
    if row[at - 1].low not in words("nouns", "aged") or follower.sort is Sort.NUMBER:
        return None
    free = follower.sort is not Sort.WORD or not (nouns.is_plural(follower.low) or units.unit_at(row, last))
    return Age(at, last, _amount(number_here, None, "year", bound)) if free else None


_PLURAL_AGES = {"fives": 5, "sevens": 7, "nines": 9, "elevens": 11, "twelves": 12, "sixteens": 16, "eighteens": 18}


def _unit(row: Tokens, at: int) -> tuple[str, int]:
    unit = _UNITS.get(row[at].low)
    return (unit, at + 1) if unit else ("year", at)


_ONE = frozenset({"a", "an"})
_CHILD = 16
"""Years; a smaller figure after "a mother of" counts her children."""

_BY_NOW = frozenset({"now", "then"})
"""Words that may stand before an age between commas: "Smith, now 16,"."""


def _bare_between_commas(row: Tokens, at: int) -> bool:
    """Return whether ", 38," after a name gives an age: a capitalised word before, a comma or stop behind."""
    before = row[at - 1]
    if row[at + 1].low in _BY_NOW:
        at += 1
    token, behind = row[at + 1], row[at + 2]
    if (
        token.sort is not Sort.NUMBER
        or not token.text.isdecimal()
        or len(token.text) > 3
        or not 1 <= int(token.text) <= _OLDEST
    ):
        return False
    if before.sort is not Sort.WORD or not before.text[:1].isupper():
        return False
    if before.text.isupper() and len(before.text) > 4:
        return False
    if _is_month(before.low) or row.joined(at + 1):
        return False
    if behind.text in (".", ";", ")") or behind.low in (
        "and",
        "of",
        "from",
        "who",
        "was",
        "is",
        "has",
        "had",
        "said",
        "died",
    ):
        return True
    return behind.text == "," and row[at + 3].sort is not Sort.NUMBER


def _bare_age(row: Tokens, at: int) -> bool:  # noqa: PLR0911 - one answer for each word before it
    """Return whether a figure alone is an age: "He was 77.", "died in Rome at 81", the 16 of "ages 6 and 16"."""
    token, follower = row[at], row[at + 1]
    if not token.text.isdecimal() or len(token.text) > 3 or not 1 <= int(token.text) <= _OLDEST or row.joined(at):
        return False
    if units.unit_at(row, at + 1) is not None and follower.sort is Sort.MARK:
        return False  # he is 5'8"
    free = follower.sort in (Sort.LINE, Sort.MARK) and not (row.joined(at + 1) and follower.text not in ".,;:!?)”\"’'")
    if not free and follower.low not in ("when", "and", "after", "on", "in", "this", "last", "next"):
        return False
    before = row[at - 1].low
    if before in ("turned", "turns"):
        return True
    if before == "of" and row[at - 3].low in _ONE and int(token.text) > _CHILD:
        return row[at - 2].low in words("nouns", "somebody")  # "a teacher of 34"
    if before == "be" and row[at - 2].low in ("will", "would"):
        return row[at - 3].low in words("nouns", "persons")
    if before in ("was", "is"):
        return row[at - 2].low in words("nouns", "persons")
    if before == "at":
        said = {row[back].low for back in range(at - 7, at - 1)}
        return not said.isdisjoint(words("nouns", "dying")) and said.isdisjoint(_COUNTED)  # the toll stood at 47
    return before == "and" and _after_ages(row, at - 1)


def _after_ages(row: Tokens, at: int) -> bool:
    """Tell whether the mark or "and" at `at` goes on with a list of ages: the comma of "aged 6, 9 and 16"."""
    for back in range(at, at - _LISTED, -2):
        if row[back].low not in _JOINING or not _short(row, back - 1):
            return False
        if row[back - 2].low in ("ages", "aged"):
            return True
    return False


def _listed(row: Tokens, at: int) -> bool:
    """Tell whether the figure at `at` is in a list of ages: the 61 of "61 and 48 years old", the 9 of "aged 6, 9"."""
    if not _short(row, at):
        return False
    if row[at + 1].low in _JOINING | _GOING_ON and _after_ages(row, at - 1):
        return True
    for ahead in range(at, at + _LISTED, 2):
        if row[ahead + 1].low not in _JOINING or not _short(row, ahead) or row[ahead + 2].sort is not Sort.NUMBER:
            return False
        age = _old(row, ahead + 2)
        if age is not None and age.first == ahead + 2 and age.value.unit == "year" and age.value.low == age.value.high:
            return True
    return False


_LISTED = 16
"""Words among which a list of ages is looked for: eight people."""
_JOINING = frozenset({",", "and"})
_GOING_ON = frozenset({"were", "was", "are", "is", "have", "has", "had", "died", "who", "from"})
"""Words after the last age of a list by which it counts nothing."""


def _short(row: Tokens, at: int) -> bool:
    """Tell whether token `at` is a bare whole number that may be the age of a person."""
    token = row[at]
    return (
        token.sort is Sort.NUMBER
        and token.text.isdecimal()
        and len(token.text) <= 3
        and 1 <= int(token.text) <= _OLDEST
    )


_COUNTED = frozenset({"toll", "tolls", "number", "count", "tally", "figure", "total"})


def _is_month(word: str) -> bool:
    """Tell whether a word is the name of a month, in full or in short: "March" and "mar", and not "Martin"."""
    short = word.rstrip(".")
    return short == "sept" or any(short in (name, name[:3]) for name in _MONTHS)


_MONTHS = tuple(name.lower() for name in MONTHS)


def _decade_of_life(row: Tokens, at: int) -> Age | None:
    """Read "in her 80s", "his mid-20s", "their early thirties"."""
    index = at + 1
    if row[index].low in ("early", "mid", "late"):
        index += 1
        if row.hyphen(index):
            index += 1
    elif row[index].text in ("mid-", "late-"):
        index += 1
    token = row[index]
    words = {
        "teens": 10,
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
    }
    decade = words.get(token.low)
    last = index + 1
    if (
        token.sort is Sort.NUMBER
        and token.text in ("20", "30", "40", "50", "60", "70", "80", "90", "100")
        and row[index + 1].low == "s"
    ):
        decade, last = int(token.text), index + 2
    if decade is None:
        return None
    low, high = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(row[at + 1].low, (0, 9))
    if decade == 10:
        low, high = 3, 9
    value = Amount(
        Decimal(decade + low), Decimal(decade + high), Bound.VAGUE, "year", None, None, Hedge.NONE, Decimal(10)
    )
    return Age(index, last, value)


def _old(row: Tokens, at: int) -> Age | None:
    """Read "38-year-old", "five years old", "18 months of age", "18 to 24 year olds", "87 yo"."""
    number = number_at(row, at)
    if number is None or number.form == "fraction":
        return None
    high, index = None, number.last
    upper = _range_end(row, index)
    if upper is not None and upper[0].low > number.low:
        high, index = upper
    if row.hyphen(index):
        index += 1
    if (row[index].low in ("yo", "y.o") and row.joined(index) is False) or row[index].low == "yo":
        return _hedged(row, number, high, "year", index + 1)
    unit = _UNITS.get(row[index].low)
    if unit is None:
        return None
    index += 1
    if row.hyphen(index):
        index += 1
    if row[index].low in ("old", "olds"):
        return _hedged(row, number, high, unit, index + 1)
    if row[index].low == "of" and row[index + 1].low == "age":
        return _hedged(row, number, high, unit, index + 2)
    return None


def _one_of_two(row: Tokens, at: int) -> Age | None:
    """Read the 61 of "61 and 48 years old", "68- and 48-year-old": two ages with one unit."""
    number = number_at(row, at)
    if number is None:
        return None
    after = number.last + 1 if row.hyphen(number.last) else number.last
    if row[after].low != "and" or number.form != "digits" or not 0 < number.low <= _OLDEST:
        return None
    other = number_at(row, after + 1)
    if other is None or other.form != "digits" or other.first != after + 1:
        return None
    unit = other.last + 1 if row.hyphen(other.last) else other.last
    old = unit + 2 if row.hyphen(unit + 1) else unit + 1
    if row[unit].low not in ("year", "years") or row[old].low not in ("old", "olds"):
        return None
    return Age(number.first, number.last, _amount(number, None, "year", None))


def _hedged(row: Tokens, number: Number, high: Number | None, unit: str, last: int) -> Age:
    hedge = hedges.before(row, number.first, lasting=False)
    first = hedge[2] if hedge else number.first
    return Age(first, last, _amount(number, high, unit, hedge))
