"""One figure with its sign and unit, and two that belong together: ranges, levels, feet and inches."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from crossread.facts.finders import hedges, money, nouns, refuse, units
from crossread.facts.finders.lex import Sort, Tokens
from crossread.facts.finders.numbers import number_at
from crossread.facts.finders.spelled import Number, scales
from crossread.facts.finders.tables import words
from crossread.language.values import ParagraphReading

_MILLION = Decimal(1_000_000)
_CENTURY = Decimal(100)
"""Years; parts of a century are told in years."""
_CALIBRE = re.compile(r"\.\d\d\d?")
_HELD = frozenset({"a", "his", "her"})
"""Words before a bare ".32" that make it a gun of that calibre."""
_DASHES = frozenset("-–—‐‑‒−")
_SINGLE = frozenset({"length", "mass", "duration"})
"""Dimensions of which "about a mile", "an hour and a half" measure."""
_ONE = frozenset({"hour", "mile", "kilometre", "tonne", "ton"})
"""Units of which "about a mile" is a measurement; "more than a century" is mostly a manner of speaking."""
_LISTED = 4
"""Figures before one with the unit of them all: "two, three and five years"."""
_SPELLED = 3
"""Fewest letters of a unit that is written out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A figure with its sign and unit: tokens first to last (exclusive). `word` is the currency's everyday word."""

    first: int
    last: int
    number: Number
    unit: str | None = None
    word: str | None = None
    money: bool = False
    prefixed: bool = False


def _times(number: Number, size: Decimal) -> Number:
    return replace(number, low=number.low * size, high=number.high * size, step=number.step * size)


def row_dash(row: Tokens, at: int) -> bool:
    """Return whether a dash stands directly against the tokens on both its sides, and a figure follows."""
    return row[at].text in _DASHES and row.joined(at) and row.joined(at + 1) and row[at + 1].sort is Sort.NUMBER


class Pieces:
    """The figures of one paragraph; `closed` are stretches of characters where none is looked for.

    Where it is not `english`, nothing is known of its words but where they begin and end.
    """

    def __init__(
        self, row: Tokens, reading: ParagraphReading, closed: list[tuple[int, int]], *, english: bool = True
    ) -> None:
        self.row = row
        self.english = english
        self.last: Piece | None = None
        self.tags = nouns.tags(reading)
        spans = [*closed, *((row[a].start, row[b - 1].end) for a, b in refuse.fixed_names(row))]
        self.dated = {at for low, high in closed for at in row.covering(low, high)}
        self.closed = self._closed_tokens(spans, refuse.name_spans(reading))

    def _closed_tokens(self, spans: list[tuple[int, int]], names: list[tuple[int, int]]) -> set[int]:
        """Return the tokens that hold no figure. Inside a name only digits and number words are closed."""
        closed: set[int] = set()
        for low, high in spans:
            closed.update(self.row.covering(low, high))
        for low, high in names:
            closed.update(at for at in self.row.covering(low, high)[1:] if not self._money_or_unit(at))
        return closed

    def _money_or_unit(self, at: int) -> bool:
        return units.unit_at(self.row, at + 1) is not None or money.before(self.row, at - 1) is not None

    # -- one figure --------------------------------------------------------------------------------------------------

    def piece(self, at: int, *, paid: bool = False) -> Piece | None:
        """Read a figure with its unit at token `at`: "$5m", "20 per cent", "3.4 gigawatts", "seven".

        `paid` says that it ends a range of money, as the "10m" of "£5-10m" does, which is no length.
        """
        row = self.row
        sign = money.before(row, at) if at not in self.closed else None
        if sign is not None:
            number = number_at(row, sign[1])
            if number is None or any(index in self.closed for index in range(at, number.last)):
                return None
            number = self._with_million(number, True)
            return Piece(at, self._after_sign(number.last), number, sign[0], money.word_of(sign[0]), True, True)
        single = self._single(at)
        if single is not None:
            return single
        number = number_at(row, at)
        if number is None or any(index in self.closed for index in range(number.first, number.last)):
            return None
        number = self._with_million(number, paid and row.joined(number.last))
        piece = self._with_unit(number)
        return (
            piece if not any(index in self.dated for index in range(at, piece.last)) else Piece(at, number.last, number)
        )

    def _with_unit(self, number: Number) -> Piece:  # noqa: PLR0911 - one answer a case
        row, at = self.row, number.first
        if number.form == "fraction" and (measured := self._part_of_one(number)) is not None:
            return measured
        unit_at = number.last + 1 if number.form == "vague" and row[number.last].low == "of" else number.last
        if number.form != "fraction":
            named = money.after(row, unit_at, number.scale > 1 or number.low >= 100_000)
            wider = scales().get(row[named[2]].low) if named and number.scale == 1 else None
            if named is not None and wider and wider > 100:  # "75 USD million"
                return Piece(at, named[2] + 1, _times(number, wider), named[0], named[1], True)
            if named is not None:
                return Piece(at, named[2], number, named[0], named[1], True)
            unit = units.unit_at(row, unit_at)
            if unit is not None:
                return Piece(at, unit[1], number, unit[0])
            if "magnitude" in row.lows(at - 2, at):
                return Piece(at, number.last, number, "magnitude")
            if row.hyphen(number.last) and row[number.last + 1].low == "strength" and number.step < 1:
                return Piece(at, number.last + 2, number, "magnitude")  # a 6.7-strength quake
            follower = row[number.last]
            named_arm = follower.low in words("refused", "arms")
            held = follower.sort is not Sort.WORD and row[at - 1].low in _HELD
            if (named_arm or held) and _CALIBRE.fullmatch(row[at].text):
                return Piece(at, number.last, number, "caliber")  # he had a .32
        return Piece(at, number.last, number)

    def _part_of_one(self, number: Number) -> Piece | None:
        """Read on from a fraction to the unit it is a part of: "half an hour", "three quarters of a mile"."""
        row, at = self.row, number.last
        if row.hyphen(at) and row[at + 1].low == "century":
            return Piece(number.first, at + 2, _times(number, _CENTURY), "year")  # a quarter-century
        if row[at].low == "of":
            at += 1
        elif row[at - 1].low != "half":
            return None
        if row[at].low not in ("a", "an"):
            return None
        at += 2 if row[at + 1].text in ("US", "UK") else 1
        unit = units.unit_at(row, at)
        if unit is not None and unit[0] == "century":
            return Piece(number.first, unit[1], _times(number, _CENTURY), "year")
        return Piece(number.first, unit[1], number, unit[0]) if unit is not None else None

    def _single(self, at: int) -> Piece | None:
        """Read "an hour and a half", and "about an hour", "less than a mile": one by its article, but measured."""
        row = self.row
        if row[at].low not in ("a", "an") or at in self.closed or row[at + 1].sort is not Sort.WORD:
            return None
        unit = units.unit_at(row, at + 1)
        known = units.is_unit_name(unit[0]) if unit else None
        if unit is None or known is None or known.dimension not in _SINGLE or len(row[at + 1].text) < _SPELLED:
            return None
        one, half = Decimal(1), Decimal("1.5")
        if row.lows(unit[1], unit[1] + 3) == ("and", "a", "half"):
            return Piece(at, unit[1] + 3, Number(at, unit[1] + 3, half, half, Decimal("0.5"), "words"), unit[0])
        lasting = known.dimension == "duration"
        hedge = hedges.before(row, at, lasting=lasting)
        if hedge is None or unit[0] not in _ONE or row[unit[1]].low in ("of", "and") or row.hyphen(unit[1]):
            return None
        return Piece(at, unit[1], Number(at, unit[1], one, one, one, "words"), unit[0])

    def shared_noun(self, at: int) -> int:
        """Return where the unit or noun of a figure that ends before `at` stands, if it shares it with a later figure.

        "two of the club's 12 planes", "four-, five- and six-seat boats", "12 Danish and 11 Polish sailors"; `at` itself
        where the figure has its own.
        """
        row = self.row
        if row[at].low == "of":
            after = nouns.after_owner(row, nouns.after_determiners(row, at + 1))
            number = number_at(row, after) if after not in self.closed and row[after].low not in ("a", "an") else None
            return number.last if number is not None and number.form in ("digits", "words") else at
        if (listed := self._listed_length(at)) is not None:
            return listed
        sort = self.sort_ends(at)
        if sort > at:
            later = number_at(row, sort + 1)
            return later.last if later is not None and later.form in ("digits", "words") else at
        if not (row.hyphen(at) and row.joined(at)) or (row.joined(at + 1) and row[at + 1].sort is not Sort.MARK):
            return at
        for ahead in range(at + 1, at + 8):
            if row.hyphen(ahead) and row.joined(ahead) and row.joined(ahead + 1):
                return ahead
            if row[ahead].low not in ("and", "or", "to", ",", "-", "–") and number_at(row, ahead) is None:
                break
        return at

    def _listed_length(self, at: int) -> int | None:
        """Return where the unit of "nine and seven years" stands for the figure before `at`, None for all else."""
        row = self.row
        for _ in range(_LISTED):
            joint = row[at].low
            if joint not in ("and", "or", ",") or at + 1 in self.closed:
                return None
            later = number_at(row, at + 1)
            if later is None or later.form not in ("digits", "words"):
                return None
            at = later.last
            if joint != ",":
                unit = units.unit_at(row, at)
                known = units.is_unit_name(unit[0]) if unit is not None else None
                return at if known is not None and known.dimension == "duration" else None
        return None

    def sort_ends(self, at: int) -> int:
        """Return where the word ends that says which sort a figure counts, if "and" follows it: "12 Danish and 11".

        `at` itself where none stands there.
        """
        row = self.row
        word = self.tags.get(row[at].start)
        sorts = row[at].sort is Sort.WORD and row[at].text[:1].isupper() and row[at + 1].low in ("and", "or", "&", ",")
        plural = word is not None and word.tag == "NNS"
        return at + 1 if sorts and not plural and self.english else at

    def whole(self, at: int) -> Piece | None:
        """Return the figure with a unit that ends before the shared noun at `at`, or None where it has no unit."""
        found = (self.piece(first) for first in range(at - 1, max(at - 8, -1), -1) if self.row[first].low != "of")
        return next(
            (piece for piece in found if piece is not None and piece.unit is not None and piece.last > at), None
        )

    def _after_sign(self, at: int) -> int:
        """Return where a sum with a sign before it ends: "$58.24 US", "$5 Canadian" take one word more."""
        return at + 1 if self.row[at].text in ("US", "USD", "AUD", "CAD") else at

    def _with_million(self, number: Number, is_money: bool) -> Number:
        """Return `number` times a million where "m" or "M" after it means that and not metres."""
        row, at = self.row, number.last
        token = row[at]
        if (
            number.form != "digits"
            or number.scale != 1
            or token.text not in ("m", "M")
            or row[at + 1].text in ("/", "²", "³")
        ):
            return number
        if not is_money and not self._million(at):
            return number
        bare = number.low
        return Number(
            number.first, at + 1, bare * _MILLION, bare * _MILLION, number.step * _MILLION, "digits", _MILLION, bare
        )

    def _million(self, at: int) -> bool:
        token, follower = self.row[at], self.row[at + 1]
        if token.text == "M":
            return self.row.joined(at)
        if money.after(self.row, at + 1, True) is not None:
            return True
        return self.row.joined(at) and follower.sort is Sort.WORD and nouns.is_plural(follower.low)

    # -- ranges ------------------------------------------------------------------------------------------------------

    def second(self, first: Piece) -> tuple[Piece, str] | None:
        """Return the figure that makes a range with `first`, and the word between: "25 to 30 million"."""
        row, at = self.row, first.last
        word = row[at].low
        after = at + 1
        if row[at].text in _DASHES:
            word = "-"
        elif word not in ("to", "and", "or"):
            return None
        while row.hyphen(after) or row[after].low in ("about", "around", "even", "to", "maybe", "perhaps", "possibly"):
            after += 1
        if after in self.closed or after >= len(row) or after - at > 3:
            return None
        between = word == "and" and row[first.first - 1].low == "between"
        other = self.piece(after, paid=first.prefixed and (word in ("-", "to") or between))
        if other is None or (
            other.number.form != first.number.form and "fraction" in (other.number.form, first.number.form)
        ):
            return None
        return other, word

    def ranged(self, first: Piece) -> Piece | None:
        """Return `first` widened to a range with the figure after it, or None where the two are no range."""
        pair = self.second(first)
        if pair is None:
            return None
        other, word = pair
        if word == "to" and row_dash(self.row, other.last):
            return None
        unit = other.unit if first.unit is None else first.unit
        if other.unit not in (None, unit) or first.number.form == "vague" or other.number.form == "vague":
            return None
        shared = self._shared(first.number, other.number)
        low, high = shared.low, other.number.low
        if not self._is_range(first, other, word, low, high):
            return None
        step = min(shared.step, other.number.step)
        number = replace(other.number, first=first.number.first, low=low, high=high, step=step)
        return Piece(
            first.first, other.last, number, unit, first.word or other.word, first.money or other.money, first.prefixed
        )

    def _shared(self, low: Number, high: Number) -> Number:
        """Give the scale of "25 to 30 million" to the 25."""
        if (
            low.scale == 1
            and high.scale > 1
            and high.bare is not None
            and low.low < high.bare
            and low.form != "fraction"
        ):
            return replace(low, low=low.low * high.scale, step=low.step * high.scale)
        return low

    def _is_range(self, first: Piece, other: Piece, word: str, low: Decimal, high: Decimal) -> bool:
        row = self.row
        between = any(row[first.first - back].low == "between" for back in (1, 2, 3))
        if not low < high:
            return False
        if word == "and":
            return between
        if word == "or":
            close = high - low <= max(Decimal(2), high / 2) and first.number.form == other.number.form
            return close and (first.unit is None or first.unit == other.unit)
        if between:
            return True
        if word == "-":
            return first.money or not (refuse.is_score(row, first.first, other.last) and other.unit is None)
        moved = row[first.first - 1].low == "from" and hedges.moves_near(row, first.first)
        hedge = hedges.before(row, first.first, lasting=False)
        start = hedge[2] if hedge else first.first
        changed = hedges.change_before(row, start) is not None
        return (
            not moved
            and not (changed and first.unit is not None)
            and not (first.unit is not None and other.unit is None and not first.money)
        )

    def level(self, piece: Piece) -> Piece:
        """Give the first of two levels the unit and scale that stand with the second: "from 4.8 to 4.7 percent"."""
        row = self.row
        if piece.unit is not None or row[piece.first - 1].low != "from":
            return self._later_level(piece)
        pair = self.second(piece)
        if pair is None or pair[1] != "to" or piece.number.form not in ("digits", "words"):
            return piece
        other = self.ranged(pair[0]) or pair[0]
        number = piece.number
        if other.unit is None:
            return piece
        if other.number.scale > 1 and number.scale == 1 and other.number.bare is not None and number.low < 1000:
            number = replace(
                number,
                low=number.low * other.number.scale,
                high=number.high * other.number.scale,
                step=number.step * other.number.scale,
            )
        return replace(piece, number=number, unit=other.unit, word=other.word, money=other.money)

    def _later_level(self, piece: Piece) -> Piece:
        """Give the second of two levels the unit that stands with the first alone: "from 208 pounds to 193"."""
        row, last = self.row, self.last
        bare = piece.unit is None and row[piece.first - 1].low == "to" and piece.number.form == "digits"
        if (
            not bare
            or last is None
            or last.unit is None
            or last.last != piece.first - 1
            or row[last.first - 1].low != "from"
        ):
            return piece
        if row[piece.last].sort is Sort.WORD and row[piece.last].low not in words("nouns", "stops"):
            return piece
        return replace(piece, unit=last.unit, word=last.word, money=last.money)

    def compound(self, piece: Piece) -> Piece:
        """Add the smaller part of "5 feet 2 inches", "three dollars and 50 cents" to the larger."""
        row = self.row
        smaller = units.smaller(piece.unit, piece.money)
        if smaller is None or piece.number.form == "vague":
            return piece
        touching = row_dash(row, piece.last)
        quoted = units.is_foot_sign(row[piece.last - 1].text)  # 5'8
        joint = (
            row[piece.last].low == "and"
            or touching
            or (smaller[0] in ("second", "minute") and row[piece.last].text == ",")
        )
        after = piece.last + 1 if joint else piece.last
        if after in self.closed:
            return piece
        other = self.piece(after)
        if other is not None and (touching or quoted) and other.unit is None and piece.unit == "foot":
            other = replace(other, unit=smaller[0])  # "5-foot-8"
        if other is None or other.unit != smaller[0] or other.number.form not in ("digits", "words") or other.prefixed:
            return piece
        low = piece.number.low + other.number.low / smaller[1]
        if other.number.low >= smaller[1]:
            return piece
        number = replace(piece.number, low=low, high=low, step=other.number.step / smaller[1])
        return replace(piece, last=other.last, number=number)

    # -- what is no figure -------------------------------------------------------------------------------------------

    def skips_score(self, piece: Piece) -> bool:
        """Return whether a figure begins a score or a vote, "3-0", which is no quantity."""
        if piece.unit is not None or not self.row.joined(piece.last) or self.row[piece.last].text not in _DASHES:
            return False
        pair = self.second(piece)
        if pair is None or pair[1] != "-" or pair[0].unit is not None or pair[0].prefixed:
            return False
        backwards = pair[0].number.low <= piece.number.low and pair[0].number.form == "digits"
        return backwards or (refuse.is_score(self.row, piece.first, pair[0].last) and pair[0].number.low < 1000)

    def refused(self, piece: Piece) -> bool:
        """Return whether a figure is no quantity: a pronoun, a label, an ordinal, a year, half of nothing."""
        row, number = self.row, piece.number
        if not piece.prefixed and refuse.is_pronoun(row, number):
            return True
        if piece.unit is None and refuse.is_label(row, number, piece.prefixed, english=self.english):
            return True
        if (
            piece.unit not in (None, "caliber")
            and not piece.prefixed
            and row.joined(number.first)
            and row[number.first - 1].sort is Sort.WORD
        ):
            return True
        if number.form == "fraction" and piece.unit is None:
            return not self._is_share(piece)
        return self._ordinal(piece) or self._bare_year(piece)

    def _is_share(self, piece: Piece) -> bool:  # noqa: PLR0911 - one answer per form
        """Return whether "half", "a third", "one in five" says a share: of something, or after a hedge or "by"."""
        row, follower = self.row, self.row[piece.last].low
        before, word = row[piece.first - 1].low, row[piece.first].low
        if before in ("first", "second", "other", "better", "last", "next", "final", "latter", "this", "every") or (
            before == "and" and word == "half"
        ):
            return False
        if row.hyphen(piece.last) and row.joined(piece.last):
            return False
        hedged = hedges.before(row, piece.first, lasting=False) is not None
        alone = row[piece.last].sort is not Sort.WORD and row[piece.first - 1].sort is Sort.LINE
        if alone:
            return True
        if word == "quarter":
            return False
        if word == "half":
            return hedged or before == "by" or follower in ("of", "the", "its", "their", "his", "her", "all", "those")
        if piece.last - piece.first == 2 and word in ("a", "an", "one") and not row.hyphen(piece.first + 1):
            return hedged or follower == "of" or before == "by"
        return True

    def _ordinal(self, piece: Piece) -> bool:
        token = self.row[piece.number.last]
        return (
            self.row.joined(piece.number.last)
            and token.low in ("st", "nd", "rd", "th", "s")
            and piece.unit in (None, "stone", "second")
        )

    def _bare_year(self, piece: Piece) -> bool:
        token = self.row[piece.number.first]
        year = piece.unit is None and len(token.text) == 4 and token.text.isdecimal() and "1500" <= token.text < "2200"
        if (
            year
            and "1900" < token.text < "2100"
            and not token.text.endswith("00")
            and piece.number.last - piece.number.first == 1
        ):
            return True
        if not year or piece.number.last - piece.number.first > 1:
            return False
        follower = self.row[piece.last]
        return not (follower.sort is Sort.WORD and follower.text.islower() and nouns.is_plural(follower.low))
