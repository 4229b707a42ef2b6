"""Number phrases -> values: digits, words, scales, fractions, "one in five", "dozens". What they count is not here."""

from __future__ import annotations

from decimal import Decimal

from crossread.facts.finders import units
from crossread.facts.finders.lex import Sort, Token, Tokens
from crossread.facts.finders.spelled import Number, Reader, few, plural, scales, starters, step_of, vulgar

_PLAIN_WORDS = frozenset({"score", "gross", "dozen"})


def vague(reader: Reader, at: int) -> Number | None:
    """Read "dozens", "tens of thousands", "several hundred", "a few thousand", "a couple of dozen"."""
    word = reader.word(at)
    start = at
    if word in ("a", "an") and reader.word(at + 1) in few():
        at, word = at + 1, reader.word(at + 1)
    if word in few():
        scale_at = at + 2 if reader.word(at + 1) == "of" else at + 1
        size = scales().get(reader.word(scale_at))
        if size is None or reader.word(scale_at) == "score":
            return None
        wider = scales().get(reader.word(scale_at + 1))
        scale_at, size = (scale_at + 1, size * wider) if wider else (scale_at, size)
        low, high = few()[word]
        return Number(start, scale_at + 1, size * low, size * high, size, "vague", size)
    if word not in plural() or start != at:
        return None
    size, at = plural()[word], at + 1
    if reader.word(at) == "of" and (inner := plural().get(reader.word(at + 1)) or scales().get(reader.word(at + 1))):
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


def _share_of(reader: Reader, number: Number) -> Number | None:
    """Read on from "one" to "one in five", from "seven" to "seven out of ten"."""
    at = number.last
    word = reader.word(at)
    of = word in ("out", "of") and reader.word(at + 1) in ("of", "every")
    every = word == "in" and reader.word(at + 1) == "every"
    if word == "in":
        at += 1 + every
    elif of:
        at += 3 if reader.word(at + 2) == "every" else 2
    elif word == "of" and reader.word(at + 1) in ("10", "ten", "100"):
        at, of = at + 1, True
    else:
        return None
    bare = scales().get(reader.word(at))
    whole = Number(at, at + 1, bare, bare, bare, number.form) if bare else reader.cardinal(at)
    if whole is None or not 0 < number.low < whole.low or number.low != number.low.to_integral_value():
        return None
    round_whole = whole.low in (10, 100, 1000, 10000, 100000, 1000000) or (number.low <= 4 and whole.low <= 20)
    year = whole.form == "digits" and 1000 < whole.low < 2200
    small = (
        number.low == 1
        and (whole.low <= 100 or whole.low % 50 == 0)
        and units.unit_at(reader.tokens, whole.last) is None
    )
    if not (of or every) and (
        not (round_whole or small) or year or number.low >= 100 or (number.form != whole.form and number.low > 1)
    ):
        return None
    share = number.low / whole.low
    return Number(number.first, whole.last, share, share, Decimal("0.01"), "fraction")


def _mixed(reader: Reader, number: Number) -> Number:
    """Read on over "and a half", and a scale after it: "two and a half million", "a million and a half"."""
    at = number.last
    hyphen = reader.tokens.hyphen
    hyphened = hyphen(at) and reader.word(at + 1) == "and" and hyphen(at + 2) and reader.tokens.joined(at + 1)
    if hyphened:  # "a four-and-a-half-month term"
        at += 2
    elif reader.word(at) != "and":
        return number
    part = reader.part(at + 1)
    if part is None or (reader.word(at + 1) in ("half", "quarter") and reader.word(at + 2) not in scales()):
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


def _article(reader: Reader, at: int) -> Number | None:
    """Read "a million", "a dozen", "a hundred thousand"."""
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


def _fraction(reader: Reader, at: int) -> Number | None:
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
    sign = _sign(tokens, at)
    if sign:
        inner = number_at(tokens, at + sign)
        if inner is None or inner.form == "vague":
            return None
        return Number(at, inner.last, -inner.high, -inner.low, inner.step, inner.form, inner.scale, None)
    if not _may_begin(token):
        return None
    reader = Reader(tokens)
    for read in (_sign_fraction, vague, _fraction, _article, _dozen, _two_scales):
        found = read(reader, at)
        if found is not None:
            return _over(reader, found) or found
    number = reader.cardinal(at) if token.low not in scales() else None
    if number is None:
        return None
    return _over(reader, number) or _share_of(reader, number) or _scaled(reader, _mixed(reader, number))


def _may_begin(token: Token) -> bool:
    if token.sort is Sort.NUMBER:
        return True
    return token.low in starters() or (token.sort is not Sort.LINE and vulgar(token.text) is not None)


def _sign_fraction(reader: Reader, at: int) -> Number | None:
    """Read "1/2", "½", and "½ million"."""
    found = reader.sign_fraction(at)
    if found is None:
        return None
    value, after = found
    scale = reader.scale(after)
    if scale:
        return Number(at, scale[1], value * scale[0], value * scale[0], scale[0] / 10, "words", scale[0], value)
    return Number(at, after, value, value, Decimal("0.01"), "fraction")


_HELD = frozenset({"the", "his", "her", "their", "its", "these", "those"})
"""Words after which a bare "dozen" counts."""


def _dozen(reader: Reader, at: int) -> Number | None:
    """Read the "dozen" of "his dozen rounds"."""
    if reader.word(at) != "dozen" or at == 0 or reader.word(at - 1) not in _HELD:
        return None
    size = scales()["dozen"]
    return Number(at, at + 1, size, size, size, "words", size, Decimal(1))


def _two_scales(reader: Reader, at: int) -> Number | None:
    """Read "hundred thousand" without a figure before it."""
    size, wider = scales().get(reader.word(at)), scales().get(reader.word(at + 1))
    if size is None or wider is None or reader.word(at + 1) in _PLAIN_WORDS:
        return None
    return Number(at, at + 2, size * wider, size * wider, size * wider, "words", size * wider, Decimal(1))


def _over(reader: Reader, number: Number) -> Number | None:
    """Read on from "twenty-three" to "twenty-three fifths"."""
    below = reader.denominator(reader.glue(number.last), single=False)
    if below is None or not number.low or number.form != "words":
        return None
    share = number.low / below[0]
    return Number(number.first, below[1], share, share, Decimal("0.01"), "fraction")


def _scaled(reader: Reader, number: Number) -> Number:
    """Read on over the scale of "two point five million"."""
    scale = reader.scale(number.last) if number.scale == 1 and number.low != number.low.to_integral_value() else None
    if scale is None or scale[0] < 100:
        return number
    low = number.low * scale[0]
    return Number(number.first, scale[1], low, low, number.step * scale[0], number.form, scale[0], number.low)
