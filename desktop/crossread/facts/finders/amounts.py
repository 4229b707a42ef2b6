"""Figures with their units, bounds and counted nouns -> amounts. Where dates stand, this does not look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from crossread.facts.finders import ages, hedges, nouns, ordinals, rates, tallies, units
from crossread.facts.finders.lex import Sort, Token
from crossread.facts.finders.pieces import Piece, Pieces
from crossread.facts.finders.spelled import Number
from crossread.facts.values import Amount, Bound, Change, FactKind, Hedge


@dataclass(frozen=True, slots=True)
class Found:
    """One amount: characters start to end, its kind and value, and the rule that found it."""

    start: int
    end: int
    kind: FactKind
    value: Amount
    rule: str


def plain(value: Decimal) -> Decimal:
    """Return `value` without needless zeros or an exponent: 12000, 1.5."""
    value = value.normalize()
    exponent = value.as_tuple().exponent
    return value.quantize(Decimal(1)) if isinstance(exponent, int) and 0 < exponent < 28 else value


class Search(Pieces):
    """The search for amounts in one paragraph."""

    def run(self) -> list[Found]:
        """Return the amounts in the order of the text."""
        found: list[Found] = []
        at = 0
        while at < len(self.row):
            result = None if self._shut(at) or self._idle(self.row[at]) else self._amount(at)
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

    def _shut(self, at: int) -> bool:
        """Tell whether no figure begins at token `at`; a score of two sides does, though the names seem to hold it."""
        return at in self.closed and (at in self.dated or not tallies.of_sides(self.row, at))

    def _idle(self, token: Token) -> bool:
        return token.sort is Sort.LINE or (
            token.sort is Sort.MARK and token.text.isascii() and token.text not in "$-+,"
        )

    def _amount(self, at: int) -> tuple[Found | None, int] | None:  # noqa: PLR0911 - one answer a kind
        aged = ages.age_at(self.row, at)
        if aged is not None and self.closed.isdisjoint(range(aged.first, aged.last)):
            return Found(
                self.row[aged.first].start, self.row[aged.last - 1].end, FactKind.AGE, aged.value, "age"
            ), aged.last
        tally = tallies.tally_at(self.row, at)
        if tally is not None and (tally.sided or self.closed.isdisjoint(range(tally.first, tally.last))):
            start, end = self.row[tally.first].start, self.row[tally.last - 1].end
            return Found(start, end, FactKind.QUANTITY, tally.value, "tally"), tally.last
        ranked = ordinals.ordinal_at(self.row, at)
        if ranked is not None and self.closed.isdisjoint(range(ranked.first, ranked.last)):
            start, end = self.row[ranked.first].start, self.row[ranked.last - 1].end
            return Found(start, end, FactKind.QUANTITY, ranked.value, "ordinal"), ranked.last
        if self.row[at].low in ("a", "an") and ordinals.ordinal_at(self.row, at + 1) is not None:
            return None  # "a seventh consecutive win" is no seventh of it
        piece = self.piece(at)
        if piece is None:
            return None
        if self.skips_score(piece):
            return None, self.second(piece)[0].last  # type: ignore[index]
        piece = self.compound(piece)
        wide = self.ranged(piece)
        piece = wide or self.level(piece)
        self.last = piece
        if self.refused(piece):
            return None, max(piece.last, at + 1)
        return self._built(piece, wide is not None)

    def _built(self, piece: Piece, wide: bool) -> tuple[Found, int]:
        row, number = self.row, piece.number
        last, unit, counted = piece.last, piece.unit, piece.word
        known = units.is_unit_name(unit) if unit else None
        after_hedge = hedges.after(row, last)
        if after_hedge:
            last = after_hedge[2]
        noun_end = last
        parent = nouns.of_parent(row, piece.first) if unit is None else None
        per: str | None
        noun_at = self.shared_noun(last) if unit is None else last
        whole = self.whole(noun_at) if noun_at > last else None
        if whole is not None:
            unit, counted, known = whole.unit, whole.word, units.is_unit_name(whole.unit or "")
            piece = replace(piece, money=whole.money)
        if unit is None:
            noun = self._noun(number, noun_at, one=number.low == 1 and not wide)
            if parent is not None:
                noun, counted = None, parent
            if noun is None and counted is None:
                counted = nouns.before_or(row, piece.first, self.tags)
            if noun is not None and self._free(last, noun[1]):
                counted = noun[0]
                noun_end = noun[1] if noun_at == last else self.sort_ends(last)
                known = units.is_unit_name(counted)
                if known is not None:
                    unit, counted, last = counted, None, noun_end
        if number.form == "fraction" and unit is None:
            unit = "fraction"
        per, end = self._per(noun_end)
        if per is None and piece.money and rates.yearly_after(row, end):
            per = "year"
        if per is not None and f"{unit} per {per}" in units.units():
            unit, per = f"{unit} per {per}", None
            known = units.is_unit_name(unit)
        lasting = known is not None and known.dimension == "duration"
        hedge = hedges.before(row, piece.first, lasting=lasting)
        if hedge is not None and not self._free(hedge[2], piece.first):
            hedge = None
        start = hedge[2] if hedge else piece.first
        kind = self._kind(piece, unit, known)
        bound, shade = self._bound(number, wide, hedge, after_hedge)
        change = self._change(kind, known, counted, start, max(last, noun_end))
        value_low = None if bound in (Bound.AT_MOST, Bound.LESS_THAN) else plain(number.low)
        value_high = None if bound in (Bound.AT_LEAST, Bound.MORE_THAN) else plain(number.high)
        value = Amount(value_low, value_high, bound, unit, counted, change, shade, plain(number.step), per)
        rule = nouns.PARENT if parent else "range" if wide else number.form
        shown = Found(row[start].start, row[end - 1].end, kind, value, rule)
        return shown, end

    def _noun(self, number: Number, at: int, *, one: bool) -> tuple[str, int] | None:
        if not self.english:
            return nouns.beside(self.row, at)
        return nouns.counted(self.row, at, self.tags, one=one, share=number.form == "fraction")

    def _per(self, at: int) -> tuple[str | None, int]:
        """Return (what a figure ending before token `at` is per, where it ends)."""
        per = rates.per_at(self.row, at)
        if per is not None:
            return per if self._free(at, per[1]) else (None, at)
        beyond = rates.after_brackets(self.row, at)  # "1.1 million pounds ($1.4 million) a year"
        later = rates.per_at(self.row, beyond) if beyond is not None else None
        return (later[0] if later is not None else None), at

    def _free(self, first: int, last: int) -> bool:
        """Return whether nothing else, such as a date, stands among tokens first to last (exclusive)."""
        return self.dated.isdisjoint(range(first, last))

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
