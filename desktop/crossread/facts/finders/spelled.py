"""Numbers as they are written out: whole numbers in words and digits, scales, powers, fractions, piece by piece."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from math import gcd

from crossread.facts.finders.lex import Sort, Tokens
from crossread.facts.finders.tables import table

_LONGEST = 30
"""Characters of the longest figure read; longer runs of digits are keys and serial numbers, not figures."""

HUNDRED = Decimal(100)

_PARTS = frozenset({32, 64, 100, 128, 1000})
"""Denominators above 20 that a fraction in digits may have."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number phrase: tokens first to last (exclusive) and what they are worth.

    `high` differs from `low` only for vague words ("dozens": 12 to 120). `step` is the size of the last significant
    digit. `form` is digits, words, fraction or vague. `scale` is the scale word's size where the phrase ends in one.
    """

    first: int
    last: int
    low: Decimal
    high: Decimal
    step: Decimal
    form: str
    scale: Decimal = Decimal(1)
    bare: Decimal | None = None
    """The figure before its scale, in "30 million" 30; what a shared scale is given to."""


@cache
def small() -> dict[str, int]:
    """Return the words below twenty with their values."""
    return dict(table("numbers")["small"])


@cache
def tens() -> dict[str, int]:
    """Return the words for the tens with their values."""
    return dict(table("numbers")["tens"])


@cache
def scales() -> dict[str, Decimal]:
    """Return the scale words with their sizes."""
    return {word: Decimal(size) for word, size in table("numbers")["scales"].items()}


@cache
def plural() -> dict[str, Decimal]:
    """Return the vague plurals ("dozens") with their sizes."""
    return {word: Decimal(size) for word, size in table("numbers")["plural_scales"].items()}


@cache
def _short() -> dict[str, Decimal]:
    return {word: Decimal(size) for word, size in table("numbers")["short_scales"].items()}


@cache
def parts() -> dict[str, int]:
    """Return the denominators ("third") with their sizes."""
    return dict(table("numbers")["denominators"])


@cache
def few() -> dict[str, list[int]]:
    """Return the words that make a scale vague ("several") with their factors."""
    return dict(table("numbers")["few"])


@cache
def starters() -> frozenset[str]:
    """Return the words, in lower case, a number phrase can begin with."""
    return frozenset({*small(), *tens(), *scales(), *plural(), *parts(), *few(), "a", "an", "minus", "negative"})


def digits(text: str) -> Decimal | None:
    """Return the worth of a figure in digits, with its thousands marks; None for one too long to be a figure."""
    plain = text.replace("\u00a0", "").replace("\u2009", "").replace("\u202f", "").replace(" ", "")
    if len(plain) > _LONGEST:
        return None
    head, comma, tail = plain.rpartition(",")
    if comma and len(tail.partition(".")[0]) <= 2:  # 1,3
        plain = f"{head}.{tail}"
    return Decimal(plain.replace(",", ""))


def step_of(value: Decimal) -> Decimal:
    """Return the size of the last significant digit of `value`: 1,000 for 12,000, 0.1 for 1.2 and 1 for 0."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if value and isinstance(exponent, int) else Decimal(1)


def _digit_step(text: str, value: Decimal) -> Decimal:
    exponent = Decimal(value).as_tuple().exponent
    if "." in text and isinstance(exponent, int) and exponent < 0:
        return Decimal(1).scaleb(exponent)
    return step_of(value)


def vulgar(text: str) -> Decimal | None:
    """Return the worth of one vulgar fraction sign (½), None for other text."""
    if len(text) != 1 or unicodedata.category(text) != "No":
        return None
    top, slash, bottom = unicodedata.normalize("NFKC", text).partition("⁄")
    return Decimal(top) / Decimal(bottom) if slash and top and bottom else None


def _lower(scale: tuple[Decimal, int] | None, than: Decimal | None) -> bool:
    return scale is not None and than is not None and scale[0] < than


class Reader:
    """Reads one number phrase from a place in the tokens."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def word(self, at: int) -> str:
        """Return token `at` in lower case."""
        return self.tokens[at].low

    def glue(self, at: int) -> int:
        """Return the index after an optional hyphen at `at`."""
        return at + 1 if self.tokens.hyphen(at) and self.tokens[at + 1].sort is Sort.WORD else at

    # -- whole numbers ---------------------------------------------------------------------------------------------

    def below_hundred(self, at: int) -> tuple[int, int] | None:
        """Return (value, next) of "forty-two", "seven"."""
        word = self.word(at)
        if word in tens():
            after = self.glue(at + 1)
            unit = small().get(self.word(after), 0)
            if 0 < unit < 10:
                return tens()[word] + unit, after + 1
            return tens()[word], at + 1
        if word in small():
            return small()[word], at + 1
        return None

    def figure(self, at: int) -> tuple[Decimal, int, Decimal] | None:
        """Return (value, next, step) of digits, with a fraction after them: "3 1/2", "3½"."""
        token = self.tokens[at]
        value = digits(token.text)
        if value is None:
            return None
        power = self.power(at + 1, value)
        if power:
            return power[0], power[1], step_of(power[0])
        if "." not in token.text:
            # "4-1/2" is four and a half, a figure that stands against a fraction with a hyphen.
            hyphened = self.tokens.hyphen(at + 1) and self.tokens.joined(at + 1) and self.tokens.joined(at + 2)
            part = self.sign_fraction(at + 2 if hyphened else at + 1)
            if part:
                return value + part[0], part[1], Decimal("0.1")
            glued = self._glued(at)
            if glued:
                return glued
        return value, at + 1, _digit_step(token.text, value)

    def _glued(self, at: int) -> tuple[Decimal, int, Decimal] | None:
        """Return (value, next, step) of "41/2 months": four and a half, whose space or raised figures were lost."""
        tokens, top, below = self.tokens, self.tokens[at].text, self.tokens[at + 2].text
        if tokens[at + 1].text not in ("/", "⁄") or not (tokens.joined(at + 1) and tokens.joined(at + 2)):
            return None
        follower = tokens[at + 3]
        counted = follower.sort is Sort.WORD and follower.text.islower() and follower.text.endswith("s")
        if not counted or below not in ("2", "4", "8") or not top.isdecimal() or not 2 <= len(top) <= 3:
            return None
        over, under = int(top[-1]), int(below)
        if not 0 < over < under or gcd(over, under) > 1:
            return None
        return Decimal(top[:-1]) + Decimal(over) / under, at + 3, Decimal("0.1")

    def power(self, at: int, value: Decimal) -> tuple[Decimal, int] | None:
        """Return (value, next) of "1.3 x 10^6" or "1.1^23" from the figure before `at`."""
        tokens = self.tokens
        times = tokens[at].text in ("x", "×", "X") and tokens[at + 1].text == "10"
        sign_at = at + 2 if times else at
        # "1.6 × 10−27": the raised figures were lost, the minus was not.
        lost = times and tokens[sign_at].text in ("-", "−") and tokens.joined(sign_at)
        if (tokens[sign_at].text != "^" and not lost) or not tokens.joined(sign_at):
            return None
        minus = False
        sign_at += 0 if lost else 1
        while tokens[sign_at].text in ("-", "−", "+"):
            minus ^= tokens[sign_at].text != "+"
            sign_at += 1
        exponent = tokens[sign_at].text
        if not exponent.isdecimal() or len(exponent) > 2 or not value:
            return None
        size = (Decimal(10) if times else value) ** (-int(exponent) if minus else int(exponent))
        return (value * size if times else size), sign_at + 1

    def sign_fraction(self, at: int) -> tuple[Decimal, int] | None:
        """Return (value, next) of "½" or "1/2"."""
        token = self.tokens[at]
        sign = vulgar(token.text) if token.sort in (Sort.WORD, Sort.MARK) else None
        if sign is not None:
            return sign, at + 1
        if token.sort is not Sort.NUMBER or self.tokens[at + 1].text not in ("/", "⁄"):
            return None
        below = self.tokens[at + 2]
        if below.sort is not Sort.NUMBER or not (self.tokens.joined(at + 1) and self.tokens.joined(at + 2)):
            return None
        if self.tokens[at + 3].text in ("/", "⁄") or not (token.text.isdecimal() and below.text.isdecimal()):
            return None
        top, bottom = int(token.text[:4]), int(below.text[:4])
        good = len(token.text) <= 2 and len(below.text) <= 3 and 0 < top < bottom and (bottom <= 20 or bottom in _PARTS)
        return (Decimal(top) / Decimal(bottom), at + 3) if good else None

    def scale(self, at: int) -> tuple[Decimal, int] | None:
        """Return (size, next) of a scale word or sign at `at`."""
        token = self.tokens[at]
        size = scales().get(token.low) or (plural()[token.low] if token.low in ("dozens", "dozs", "dzs") else None)
        if size is not None:
            return size, at + 1
        after = self.glue(at)
        if after != at and self.word(after) in scales():
            return scales()[self.word(after)], after + 1
        return None

    def short_scale(self, at: int) -> tuple[Decimal, int] | None:
        """Return (size, next) of "bn", "k" after digits; "m" and its like are left to whoever knows the unit."""
        token = self.tokens[at]
        size = _short().get(token.text)
        if size is None or self.tokens[at + 1].text in ("/", "²", "³"):
            return None
        if len(token.text) == 1 and not self.tokens.joined(at):
            return None
        return size, at + 1

    def cardinal(self, at: int) -> Number | None:
        """Read a whole or decimal number, "two hundred and two thousand", "1.2bn", "4 hundred million"."""
        total, current, last_scale = Decimal(0), None, None
        step: Decimal | None = None
        start, form, bare = at, "words", None
        while True:
            read = self._piece(at, start == at)
            if read is not None:
                value, at, piece_step = read
                form = "digits" if piece_step is not None else form
                current, step = (current or Decimal(0)) + value, piece_step
                bare = current if last_scale is None else None
            scale = self.scale(at) or (self.short_scale(at) if form == "digits" and read is not None else None)
            if (
                scale is None
                or (current is None and last_scale is None)
                or (current is None and read is None and scale[0] < 1000)
            ):
                break
            size, at = scale
            if size == HUNDRED and current is not None and current < HUNDRED:
                current *= size
                step = step * size if step is not None else None
                bare = None if self.scale(at) is None else bare
            elif current is None:
                total *= size
                step = step * size if step is not None else None
                last_scale = size
            elif last_scale is not None and size > last_scale:
                total, current, last_scale = (total + current) * size, None, size
                step = step * size if step is not None else None
            else:
                total, current, last_scale = total + current * size, None, size
                step = step * size if step is not None else None
            more = self._continues(at, current, last_scale, form)
            if more is None:
                break
            at = more
        if at == start:
            return None
        value = total + (current or 0)
        decimal = self._decimal_words(at) if form == "words" and last_scale is None else None
        if decimal:
            value, at, step = value + decimal[0], decimal[1], decimal[2]
        step = (
            step if step is not None and "." in self.tokens[start].text else (decimal[2] if decimal else step_of(value))
        )
        return Number(start, at, value, value, step, form, last_scale or Decimal(1), bare)

    def _piece(self, at: int, begins: bool) -> tuple[Decimal, int, Decimal | None] | None:
        token = self.tokens[at]
        if token.sort is Sort.NUMBER:
            return self.figure(at) if begins or token.text.isdecimal() else None
        low = self.below_hundred(at) if token.sort is Sort.WORD else None
        return (Decimal(low[0]), low[1], None) if low else None

    def _continues(self, at: int, current: Decimal | None, last_scale: Decimal | None, form: str) -> int | None:
        """Return where the next lower part begins ("two hundred and | two", "4 thousand | 3 hundred"), if one does."""
        joined = at
        if self.word(at) == "and" or (self.tokens.hyphen(at) and self.tokens[at + 1].sort is Sort.WORD):
            joined = at + 1
        token = self.tokens[joined]
        whole = current is not None and current % HUNDRED == 0 and joined != at
        if token.sort is Sort.WORD:
            low = self.below_hundred(joined)
            if low is None:
                return at if self.scale(at) else None
            wider = self.scale(low[1])
            fraction = joined != at and self.part(joined) is not None  # "five million and three quarters"
            apart = form == "digits" and not _lower(wider, last_scale) and not (whole and not wider)
            return None if fraction or apart else joined  # apart: "2 million and two others"
        if token.sort is not Sort.NUMBER or not token.text.isdecimal():
            return None
        wider = self.scale(joined + 1)
        if joined == at:
            return joined if _lower(wider, last_scale) else None
        spoken = whole and not wider and form == "digits" and 0 < int(token.text[:3]) < HUNDRED
        return joined if spoken else None

    def _decimal_words(self, at: int) -> tuple[Decimal, int, Decimal] | None:
        if self.word(at) != "point" or self.word(at + 1) not in {*small(), *tens()}:
            return None
        text, at = "", at + 1
        while self.word(at) in small() and small()[self.word(at)] < 10 and len(text) < 12:
            text += str(small()[self.word(at)])
            at += 1
        if not text:
            whole = self.below_hundred(at)
            if whole is None:
                return None
            text, at = str(whole[0]), whole[1]
        value = Decimal(f"0.{text}")
        return value, at, Decimal(1).scaleb(-len(text))

    # -- fractions -------------------------------------------------------------------------------------------------

    def part(self, at: int) -> tuple[Decimal, int] | None:
        """Return (value, next) of a spelled fraction at `at`: "half", "a third", "two-thirds", "three quarters"."""
        word = self.word(at)
        if word in ("half", "quarter"):
            return Decimal("0.5") if word == "half" else Decimal("0.25"), at + 1
        if word in ("a", "an"):
            after = self.glue(at + 1)
            below = self.denominator(after, single=True)
            return (1 / below[0], below[1]) if below else None
        top = self.top(at)
        if top is None:
            return None
        after = self.glue(top[1])
        below = self.denominator(after, single=top[0] == 1)
        return (top[0] / below[0], below[1]) if below and top[0] else None

    def top(self, at: int) -> tuple[Decimal, int] | None:
        """Return (value, next) of what stands over the line of a spelled fraction."""
        low = self.below_hundred(at)
        if low is not None:
            return Decimal(low[0]), low[1]
        token = self.tokens[at]
        if token.sort is not Sort.NUMBER or not token.text.isdecimal() or len(token.text) > 2:
            return None
        return Decimal(token.text), at + 1

    def denominator(self, at: int, *, single: bool) -> tuple[Decimal, int] | None:
        """Return (size, next) of "third", "quarters", "twenty-firsts", "hundredth", "trillionths"."""
        word = self.word(at)
        many = word.endswith("s")
        if word in parts() and (many or single) and (not single or not many):
            return Decimal(parts()[word]), at + 1
        if word in tens():
            after = self.glue(at + 1)
            unit = parts().get(self.word(after)) or {"first": 1, "firsts": 1, "second": 2, "seconds": 2}.get(
                self.word(after)
            )
            if unit and unit < 10 and self.word(after) not in ("half", "halves", "quarter", "quarters"):
                return (
                    (Decimal(tens()[word] + unit), after + 1) if self.word(after).endswith("s") is not single else None
                )
        size = scales().get(word.removesuffix("s").removesuffix("th")) if word.endswith(("th", "ths")) else None
        return (size, at + 1) if size is not None and many is not single else None
