"""Number phrases -> values: digits, words, scales, fractions, "one in five", "dozens". What they count is not here."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from crossread.facts.find.lex import Sort, Token, Tokens
from crossread.facts.find.tables import table

_LONGEST = 30
"""Characters of the longest figure read; longer runs of digits are keys and serial numbers, not figures."""

HUNDRED = Decimal(100)


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
def _small() -> dict[str, int]:
    return dict(table("numbers")["small"])


@cache
def _tens() -> dict[str, int]:
    return dict(table("numbers")["tens"])


@cache
def _scales() -> dict[str, Decimal]:
    return {word: Decimal(size) for word, size in table("numbers")["scales"].items()}


@cache
def _plural() -> dict[str, Decimal]:
    return {word: Decimal(size) for word, size in table("numbers")["plural_scales"].items()}


@cache
def _short() -> dict[str, Decimal]:
    return {word: Decimal(size) for word, size in table("numbers")["short_scales"].items()}


@cache
def _parts() -> dict[str, int]:
    return dict(table("numbers")["denominators"])


@cache
def _few() -> dict[str, list[int]]:
    return dict(table("numbers")["few"])


@cache
def starters() -> frozenset[str]:
    """Return the words, in lower case, a number phrase can begin with."""
    return frozenset({*_small(), *_tens(), *_scales(), *_plural(), *_parts(), *_few(), "a", "an", "minus", "negative"})


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


def _vulgar(text: str) -> Decimal | None:
    """Return the worth of one vulgar fraction sign (½), None for other text."""
    if len(text) != 1 or not unicodedata.category(text) == "No":
        return None
    top, slash, bottom = unicodedata.normalize("NFKC", text).partition("⁄")
    return Decimal(top) / Decimal(bottom) if slash and top and bottom else None


class _Reader:
    """Reads one number phrase from a place in the tokens."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def word(self, at: int) -> str:
        return self.tokens[at].low

    def glue(self, at: int) -> int:
        """Return the index after an optional hyphen at `at`."""
        return at + 1 if self.tokens.hyphen(at) and self.tokens[at + 1].sort is Sort.WORD else at

    # -- whole numbers ---------------------------------------------------------------------------------------------

    def below_hundred(self, at: int) -> tuple[int, int] | None:
        """Return (value, next) of "forty-two", "seven"."""
        word = self.word(at)
        if word in _tens():
            after = self.glue(at + 1)
            unit = _small().get(self.word(after), 0)
            if 0 < unit < 10:
                return _tens()[word] + unit, after + 1
            return _tens()[word], at + 1
        if word in _small():
            return _small()[word], at + 1
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
            part = self.sign_fraction(at + 1)
            if part:
                return value + part[0], part[1], Decimal("0.1")
        return value, at + 1, _digit_step(token.text, value)

    def power(self, at: int, value: Decimal) -> tuple[Decimal, int] | None:
        """Return (value, next) of "1.3 x 10^6" or "1.1^23" from the figure before `at`."""
        tokens = self.tokens
        times = tokens[at].text in ("x", "×", "X") and tokens[at + 1].text == "10"
        sign_at = at + 2 if times else at
        if tokens[sign_at].text != "^" or not tokens.joined(sign_at):
            return None
        minus = False
        sign_at += 1
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
        vulgar = _vulgar(token.text) if token.sort in (Sort.WORD, Sort.MARK) else None
        if vulgar is not None:
            return vulgar, at + 1
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
        size = _scales().get(token.low) or (_plural()[token.low] if token.low in ("dozens", "dozs", "dzs") else None)
        if size is not None:
            return size, at + 1
        after = self.glue(at)
        if after != at and self.word(after) in _scales():
            return _scales()[self.word(after)], after + 1
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
            read = self._piece(at, current is None, start == at)
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
                last_scale = last_scale or None
                if self._hundred_ends(at):
                    bare = None
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

    def _hundred_ends(self, at: int) -> bool:
        return self.scale(at) is None

    def _piece(self, at: int, fresh: bool, begins: bool) -> tuple[Decimal, int, Decimal | None] | None:
        token = self.tokens[at]
        if token.sort is Sort.NUMBER:
            return self.figure(at) if begins or token.text.isdecimal() else None
        small = self.below_hundred(at) if token.sort is Sort.WORD else None
        return (Decimal(small[0]), small[1], None) if small else None

    def _continues(self, at: int, current: Decimal | None, last_scale: Decimal | None, form: str) -> int | None:
        """Return where the next lower part begins ("two hundred and | two", "4 thousand | 3 hundred"), if one does."""
        joined = at
        if self.word(at) == "and":
            joined = at + 1
        elif self.tokens.hyphen(at) and self.tokens[at + 1].sort is Sort.WORD:
            joined = at + 1
        token = self.tokens[joined]
        if token.sort is Sort.WORD:
            small = self.below_hundred(joined)
            if small is None:
                return at if self.scale(at) and current is not None or self.scale(at) else None
            if joined != at and self.part(joined) is not None:
                return None  # "five million and three quarters"
            after_scale = self.scale(small[1])
            lower = after_scale and last_scale and after_scale[0] < last_scale
            whole = current is not None and current % HUNDRED == 0 and joined != at and not after_scale
            if form == "digits" and not lower and not whole:
                return None  # "2 million and two others"
            return joined
        if token.sort is Sort.NUMBER and token.text.isdecimal():
            after_scale = self.scale(joined + 1)
            if joined == at:
                return joined if last_scale and after_scale and after_scale[0] < last_scale else None
            spoken = current is not None and current % HUNDRED == 0 and not after_scale
            return joined if spoken and form == "digits" and 0 < int(token.text[:3]) < HUNDRED else None
        return None

    def _decimal_words(self, at: int) -> tuple[Decimal, int, Decimal] | None:
        if self.word(at) != "point" or self.word(at + 1) not in {*_small(), *_tens()}:
            return None
        text, at = "", at + 1
        while self.word(at) in _small() and _small()[self.word(at)] < 10 and len(text) < 12:
            text += str(_small()[self.word(at)])
            at += 1
        if not text:
            small = self.below_hundred(at)
            if small is None:
                return None
            text, at = str(small[0]), small[1]
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
        small = self.below_hundred(at)
        if small is not None:
            return Decimal(small[0]), small[1]
        token = self.tokens[at]
        if token.sort is not Sort.NUMBER or not token.text.isdecimal() or len(token.text) > 2:
            return None
        return Decimal(token.text), at + 1

    def denominator(self, at: int, *, single: bool) -> tuple[Decimal, int] | None:
        """Return (size, next) of "third", "quarters", "twenty-firsts", "hundredth", "trillionths"."""
        word = self.word(at)
        many = word.endswith("s")
        if word in _parts() and (many or single) and (not single or not many):
            return Decimal(_parts()[word]), at + 1
        if word in _tens():
            after = self.glue(at + 1)
            unit = _parts().get(self.word(after)) or {"first": 1, "firsts": 1, "second": 2, "seconds": 2}.get(
                self.word(after)
            )
            if unit and unit < 10 and self.word(after) not in ("half", "halves", "quarter", "quarters"):
                return (
                    (Decimal(_tens()[word] + unit), after + 1) if self.word(after).endswith("s") is not single else None
                )
        size = _scales().get(word.removesuffix("s").removesuffix("th")) if word.endswith(("th", "ths")) else None
        return (size, at + 1) if size is not None and many is not single else None


_PLAIN_WORDS = frozenset({"score", "gross", "dozen"})
_PARTS = frozenset({32, 64, 100, 128, 1000})


def vague(reader: _Reader, at: int) -> Number | None:
    """Read "dozens", "tens of thousands", "several hundred", "a few thousand", "a couple of dozen"."""
    word = reader.word(at)
    start = at
    if word in ("a", "an") and reader.word(at + 1) in _few():
        at, word = at + 1, reader.word(at + 1)
    if word in _few():
        scale_at = at + 2 if reader.word(at + 1) == "of" else at + 1
        size = _scales().get(reader.word(scale_at))
        if size is None or reader.word(scale_at) == "score":
            return None
        wider = _scales().get(reader.word(scale_at + 1))
        scale_at, size = (scale_at + 1, size * wider) if wider else (scale_at, size)
        low, high = _few()[word]
        return Number(start, scale_at + 1, size * low, size * high, size, "vague", size)
    if word not in _plural() or start != at:
        return None
    size, at = _plural()[word], at + 1
    if reader.word(at) == "of" and (inner := _plural().get(reader.word(at + 1)) or _scales().get(reader.word(at + 1))):
        size, at = size * inner, at + 2
    elif word == "tens":
        return None
    return Number(start, at, size, size * 10, size, "vague", size)


def _sign(tokens: Tokens, at: int) -> int:
    """Return how many tokens before a number at `at` make it negative: "-5", "minus 5", "minus-5"."""
    word = tokens[at].low
    if word in ("minus", "negative"):
        return 2 if tokens.hyphen(at + 1) else 1
    before = tokens[at - 1]
    free = before.sort is Sort.LINE or before.text in "([:,;=$£€¥" or before.end < tokens[at].start
    named = before.sort is Sort.WORD and before.text.isupper() and len(before.text) > 1
    return 1 if tokens[at].text in ("-", "−") and free and not named and tokens.joined(at + 1) else 0


def _share_of(reader: _Reader, number: Number) -> Number | None:
    """Read on from "one" to "one in five", from "seven" to "seven out of ten"."""
    at = number.last
    word = reader.word(at)
    of = word in ("out", "of") and reader.word(at + 1) in ("of", "every")
    if word == "in":
        at += 2 if reader.word(at + 1) == "every" else 1
    elif of:
        at += 3 if reader.word(at + 2) == "every" else 2
    elif word == "of" and reader.word(at + 1) in ("10", "ten", "100"):
        at, of = at + 1, True
    else:
        return None
    bare = _scales().get(reader.word(at))
    whole = Number(at, at + 1, bare, bare, bare, number.form) if bare else reader.cardinal(at)
    if whole is None or not 0 < number.low < whole.low or number.low != number.low.to_integral_value():
        return None
    round_whole = whole.low in (10, 100, 1000, 10000, 100000, 1000000) or (number.low <= 4 and whole.low <= 20)
    year = whole.form == "digits" and 1000 < whole.low < 2200
    if not of and (not round_whole or year or number.low >= 100 or (number.form != whole.form and number.low > 1)):
        return None
    share = number.low / whole.low
    return Number(number.first, whole.last, share, share, Decimal("0.01"), "fraction")


def _mixed(reader: _Reader, number: Number) -> Number:
    """Read on over "and a half", and a scale after it: "two and a half million", "a million and a half"."""
    at = number.last
    if reader.word(at) != "and":
        return number
    part = reader.part(at + 1)
    if part is None or reader.word(at + 1) in ("half", "quarter") and reader.word(at + 2) not in _scales():
        return number
    value, after = part
    wider = reader.scale(after)
    if wider and 1 < wider[0] < number.scale:  # "one billion and a half million"
        low = number.low + value * wider[0]
        return Number(number.first, wider[1], low, low, wider[0] / 10, number.form, number.scale)
    unit = number.scale if number.scale > 1 and number.low % number.scale == 0 else Decimal(1)
    scale = reader.scale(after)
    low = number.low + value * unit
    bare = None
    if scale and unit == 1:
        low, after, bare, unit = low * scale[0], scale[1], low, scale[0]
    return Number(number.first, after, low, low, unit / 10, number.form, unit, bare)


def _article(reader: _Reader, at: int) -> Number | None:
    """Read "a million", "a dozen", "half a million", "half-dozen", "a quarter of a million", "million" after a hedge."""
    if reader.word(at) in ("a", "an"):
        scale = reader.scale(at + 1)
        if scale is None or reader.tokens.hyphen(at + 1) or reader.word(at + 1) in ("score", "gross"):
            return None
        size, after = scale
        wider = reader.scale(after)
        if wider:
            size, after = size * wider[0], wider[1]
        return _mixed(reader, Number(at, after, size, size, size, "words", size, Decimal(1)))
    return None


def _fraction(reader: _Reader, at: int) -> Number | None:
    part = reader.part(at)
    if part is None:
        return None
    value, after = part
    scale_at = after
    if reader.word(after) == "of" and reader.word(after + 1) in ("a", "an"):
        scale_at = after + 2
    elif reader.word(after) in ("a", "an"):
        scale_at = after + 1
    scale = reader.scale(scale_at)
    if scale and reader.word(scale_at) != "score":
        size, after = scale
        low = value * size
        return Number(at, after, low, low, step_of(low), "words", size, value)
    return Number(at, after, value, value, Decimal("0.01"), "fraction")


def number_at(tokens: Tokens, at: int) -> Number | None:
    """Return the number phrase that begins at token `at`, the longest reading of it, or None."""
    token: Token = tokens[at]
    if token.sort is Sort.LINE:
        return None
    reader = _Reader(tokens)
    sign = _sign(tokens, at)
    if sign:
        inner = number_at(tokens, at + sign) if tokens[at + sign].sort is Sort.NUMBER or sign else None
        if inner is None or inner.form == "vague" or inner.first != at + sign:
            return None
        return Number(at, inner.last, -inner.high, -inner.low, inner.step, inner.form, inner.scale, None)
    if token.sort is Sort.WORD and token.low not in starters() and _vulgar(token.text) is None:
        return None
    if token.sort is Sort.MARK and _vulgar(token.text) is None:
        return None
    sign_fraction = reader.sign_fraction(at)
    if sign_fraction:
        value, after = sign_fraction
        scale = reader.scale(after)
        if scale:
            return Number(at, scale[1], value * scale[0], value * scale[0], scale[0] / 10, "words", scale[0], value)
        return Number(at, after, value, value, Decimal("0.01"), "fraction")
    found = vague(reader, at) or _fraction(reader, at) or _article(reader, at)
    if found is not None:
        return found
    if token.low in _scales() and reader.scale(at + 1) and reader.word(at + 1) not in _PLAIN_WORDS:
        size = _scales()[token.low] * _scales().get(reader.word(at + 1), Decimal(0))
        return Number(at, at + 2, size, size, size, "words", size, Decimal(1)) if size else None
    number = reader.cardinal(at) if token.low not in _scales() else None
    if number is None:
        return None
    below = reader.denominator(reader.glue(number.last), single=False)
    if below and number.low and number.form == "words":
        share = number.low / below[0]
        return Number(at, below[1], share, share, Decimal("0.01"), "fraction")
    return _share_of(reader, number) or _scaled(reader, _mixed(reader, number))


def _scaled(reader: _Reader, number: Number) -> Number:
    """Read on over the scale of "two point five million"."""
    scale = reader.scale(number.last) if number.scale == 1 and number.low != number.low.to_integral_value() else None
    if scale is None or scale[0] < 100:
        return number
    low = number.low * scale[0]
    return Number(number.first, scale[1], low, low, number.step * scale[0], number.form, scale[0], number.low)
