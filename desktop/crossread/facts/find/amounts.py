"""Figures with their units, bounds and counted nouns -> amounts. Where dates stand, this does not look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from crossread.facts.find import ages, hedges, money, nouns, rates, refuse, units
from crossread.facts.find.lex import Sort, Token, Tokens
from crossread.facts.find.numbers import Number, number_at
from crossread.facts.find.tables import words
from crossread.facts.values import Amount, Bound, Change, FactKind, Hedge
from crossread.language.values import ParagraphReading

_MILLION = Decimal(1_000_000)
_DASHES = frozenset("-–—‐‑‒−")


@dataclass(frozen=True, slots=True)
class Found:
    """One amount: characters start to end, its kind and value, and the rule that found it."""

    start: int
    end: int
    kind: FactKind
    value: Amount
    rule: str


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


def plain(value: Decimal) -> Decimal:
    """Return `value` without needless zeros or an exponent: 12000, 1.5."""
    value = value.normalize()
    exponent = value.as_tuple().exponent
    return value.quantize(Decimal(1)) if isinstance(exponent, int) and 0 < exponent < 28 else value


def row_dash(row: Tokens, at: int) -> bool:
    """Return whether a dash stands directly against the tokens on both its sides, and a figure follows."""
    return row[at].text in _DASHES and row.joined(at) and row.joined(at + 1) and row[at + 1].sort is Sort.NUMBER


class Search:
    """The search for amounts in one paragraph; `closed` are stretches of characters where none is looked for."""

    def __init__(self, row: Tokens, reading: ParagraphReading, closed: list[tuple[int, int]]) -> None:
        self.row = row
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

    def piece(self, at: int) -> Piece | None:
        """Read a figure with its unit at token `at`: "$5m", "20 per cent", "3.4 gigawatts", "seven"."""
        row = self.row
        sign = money.before(row, at)
        if sign is not None and at not in self.closed:
            number = number_at(row, sign[1])
            if number is None:
                return None
            number = self._with_million(number, True)
            last = self._after_sign(number.last)
            return Piece(at, last, number, sign[0], money.word_of(sign[0]), True, True)
        number = number_at(row, at)
        if number is None or any(index in self.closed for index in range(number.first, number.last)):
            return None
        number = self._with_million(number, False)
        unit_at = number.last + 1 if number.form == "vague" and row[number.last].low == "of" else number.last
        named = money.after(row, unit_at, number.scale > 1 or number.low >= 100_000)
        if named is not None and number.form != "fraction":
            return Piece(at, named[2], number, named[0], named[1], True)
        unit = units.unit_at(row, unit_at)
        if unit is None and row[at - 1].low == "magnitude":
            return Piece(at, number.last, number, "magnitude")
        if unit is not None and number.form != "fraction":
            return Piece(at, unit[1], number, unit[0])
        return Piece(at, number.last, number)

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
        other = self.piece(after)
        if (
            other is None
            or other.number.form != first.number.form
            and "fraction" in (other.number.form, first.number.form)
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
            return not (refuse.is_score(row, first.first, other.last) and other.unit is None)
        moved = row[first.first - 1].low == "from" and hedges.moves_near(row, first.first)
        hedge = hedges.before(row, first.first, lasting=False)
        start = hedge[2] if hedge else first.first
        changed = hedges.change_before(row, start) is not None
        return (
            not moved
            and not (changed and first.unit is not None)
            and not (first.unit is not None and other.unit is None and not first.money)
        )

    def _level(self, piece: Piece) -> Piece:
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

    def _compound(self, piece: Piece) -> Piece:
        """Add the smaller part of "5 feet 2 inches", "three dollars and 50 cents", "2 hours 30 minutes" to the larger."""
        row = self.row
        smaller = units.smaller(piece.unit, piece.money)
        if smaller is None or piece.number.form == "vague":
            return piece
        after = piece.last + 1 if row[piece.last].low == "and" else piece.last
        if after in self.closed:
            return piece
        other = self.piece(after)
        if other is None or other.unit != smaller[0] or other.number.form not in ("digits", "words") or other.prefixed:
            return piece
        low = piece.number.low + other.number.low / smaller[1]
        if other.number.low >= smaller[1]:
            return piece
        number = replace(piece.number, low=low, high=low, step=other.number.step / smaller[1])
        return replace(piece, last=other.last, number=number)

    # -- the whole ---------------------------------------------------------------------------------------------------

    def run(self) -> list[Found]:
        """Return the amounts in the order of the text."""
        found: list[Found] = []
        at = 0
        while at < len(self.row):
            result = None if at in self.closed or self._idle(self.row[at]) else self._amount(at)
            if result is None:
                at += 1
                continue
            amount, at = result
            if amount is not None:
                found.append(self._same_in_brackets(found[-1], amount) if found else amount)
        return found

    def _same_in_brackets(self, outer: Found, inner: Found) -> Found:
        """Give the bound of "more than 10 miles (16 km)" to the figure in brackets, which repeats the one before."""
        between = self.row.text[outer.end : inner.start]
        a, b = outer.value, inner.value
        if (
            between not in ("(", " (")
            or outer.kind is not inner.kind
            or b.bound is not Bound.EXACT
            or a.unit is None
            or b.unit is None
        ):
            return inner
        same = (
            outer.kind is FactKind.MONEY or units.to_base(Decimal(1), a.unit)[0] == units.to_base(Decimal(1), b.unit)[0]
        )
        if not same or a.bound in (Bound.RANGE, Bound.VAGUE, Bound.EXACT):
            return inner
        low = None if a.low is None else b.low
        high = None if a.high is None else b.high
        return replace(
            inner, value=replace(b, low=low, high=high, bound=a.bound, hedge=a.hedge, change=b.change or a.change)
        )

    def _idle(self, token: Token) -> bool:
        return token.sort is Sort.LINE or (
            token.sort is Sort.MARK and token.text.isascii() and token.text not in "$-+,"
        )

    def _amount(self, at: int) -> tuple[Found | None, int] | None:
        aged = ages.age_at(self.row, at, self.tags)
        if aged is not None:
            return Found(
                self.row[aged.first].start, self.row[aged.last - 1].end, FactKind.AGE, aged.value, "age"
            ), aged.last
        piece = self.piece(at)
        if piece is None:
            return None
        if self._skips_score(piece):
            return None, self.second(piece)[0].last  # type: ignore[index]
        piece = self._compound(piece)
        wide = self.ranged(piece)
        piece = wide or self._level(piece)
        self.last = piece
        if self._refused(piece):
            return None, max(piece.last, at + 1)
        return self._built(piece, wide is not None)

    def _skips_score(self, piece: Piece) -> bool:
        if piece.unit is not None or not self.row.joined(piece.last) or self.row[piece.last].text not in _DASHES:
            return False
        pair = self.second(piece)
        if pair is None or pair[1] != "-" or pair[0].unit is not None or pair[0].prefixed:
            return False
        backwards = pair[0].number.low <= piece.number.low and pair[0].number.form == "digits"
        return backwards or (refuse.is_score(self.row, piece.first, pair[0].last) and pair[0].number.low < 1000)

    def _refused(self, piece: Piece) -> bool:
        row, number = self.row, piece.number
        if not piece.prefixed and refuse.is_pronoun(row, number):
            return True
        if piece.unit is None and refuse.is_label(row, number, piece.prefixed):
            return True
        if (
            piece.unit is not None
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
            return (
                hedged
                or before in ("by", "in", "than", "as")
                and before == "by"
                or follower in ("of", "the", "its", "their", "his", "her", "all", "those")
            )
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

    def _built(self, piece: Piece, wide: bool) -> tuple[Found, int]:
        row, number = self.row, piece.number
        last, unit, counted = piece.last, piece.unit, piece.word
        known = units.is_unit_name(unit) if unit else None
        after_hedge = hedges.after(row, last)
        if after_hedge:
            last = after_hedge[2]
        noun_end = last
        if unit is None:
            noun = nouns.counted(
                row, last, self.tags, one=number.low == 1 and not wide, share=number.form == "fraction"
            )
            if noun is not None and self._free(last, noun[1]):
                counted, noun_end = noun
                known = units.is_unit_name(counted)
                if known is not None:
                    unit, counted, last = counted, None, noun_end
        if number.form == "fraction" and unit is None:
            unit = "fraction"
        per = rates.per_at(row, max(last, noun_end))
        per = per if per is None or self._free(noun_end, per[1]) else None
        if per is None and noun_end != last:
            per = rates.per_at(row, last)
        if unit is not None and per is not None and f"{unit} per {per[0]}" in units.units():
            unit, per = f"{unit} per {per[0]}", (None, per[1])
            known = units.is_unit_name(unit)
        lasting = known is not None and known.dimension == "duration"
        hedge = hedges.before(row, piece.first, lasting=lasting)
        start = hedge[2] if hedge else piece.first
        kind = self._kind(piece, unit, known)
        bound, shade = self._bound(number, wide, hedge, after_hedge)
        change = self._change(kind, known, counted, start, max(last, noun_end))
        low, high = plain(number.low), plain(number.high)
        if not wide and number.form != "vague":
            low_open = bound in (Bound.AT_MOST, Bound.LESS_THAN)
            high_open = bound in (Bound.AT_LEAST, Bound.MORE_THAN)
            value_low, value_high = (None if low_open else low), (None if high_open else high)
        else:
            value_low, value_high = low, high
        end = max(last, noun_end, per[1] if per else 0)
        value = Amount(
            value_low, value_high, bound, unit, counted, change, shade, plain(number.step), per[0] if per else None
        )
        shown = Found(row[start].start, row[end - 1].end, kind, value, "range" if wide else number.form)
        return shown, end

    def _free(self, first: int, last: int) -> bool:
        """Return whether nothing else, such as a date, stands among tokens first to last (exclusive)."""
        return not any(at in self.closed for at in range(first, last) if self.row[at].sort is not Sort.WORD or at in self.dated)

    def _kind(self, piece: Piece, unit: str | None, known: units.Unit | None) -> FactKind:
        if piece.money:
            return FactKind.MONEY
        if unit == "fraction" or (known is not None and known.dimension in ("share", "percentage point")):
            return FactKind.PERCENT
        if known is not None and known.dimension == "duration":
            return FactKind.DURATION
        return FactKind.QUANTITY

    def _bound(
        self,
        number: Number,
        wide: bool,
        before: tuple[Bound, Hedge, int] | None,
        after: tuple[Bound, Hedge, int] | None,
    ) -> tuple[Bound, Hedge]:
        hedge = before or after
        if number.form == "vague":
            return Bound.VAGUE, hedge[1] if hedge else Hedge.NONE
        if wide:
            return Bound.RANGE, hedge[1] if hedge else Hedge.NONE
        if hedge is None:
            return Bound.EXACT, Hedge.NONE
        return hedge[0], hedge[1]

    def _change(
        self, kind: FactKind, known: units.Unit | None, counted: str | None, start: int, end: int
    ) -> Change | None:
        measured = kind in (FactKind.MONEY, FactKind.PERCENT) or known is not None or counted in ("point", None)
        row = self.row
        if row[start - 1].low == "by" or measured:
            found = hedges.change_before(row, start, share=kind is FactKind.PERCENT or counted == "point")
            if found is not None:
                return found
        if kind is FactKind.PERCENT and row[start - 1].text == "+":
            return Change.UP
        return hedges.change_after(row, end) if kind in (FactKind.MONEY, FactKind.PERCENT) else None
