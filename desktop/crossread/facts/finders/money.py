"""Currencies: the sign or code before a figure, the word or code after it."""

from __future__ import annotations

from functools import cache

from crossread.facts.finders.lex import Sort, Tokens, tokens
from crossread.facts.finders.nouns import singular
from crossread.facts.finders.tables import table, words

_AFTER_ONLY = frozenset({"kn", "Ft", "zł", "Kč", "c", "¢", "US¢"})
_TOUCHING = frozenset({"R", "Re", "Sh", "Fr", "Tk", "c", "kn", "Ft", "p", "PS"})
_WORDLIKE_CODES = frozenset(
    {
        "ALL",
        "TOP",
        "TRY",
        "CUP",
        "PEN",
        "SOS",
        "COP",
        "BOB",
        "MAD",
        "GEL",
        "BAM",
        "ANG",
        "LAK",
        "MOP",
        "SDR",
        "XXX",
        "XTS",
    }
)
"""ISO codes that are English words or acronyms in capitals; taken only against the digits."""


@cache
def _names() -> dict[str, str]:
    """Return lower-case currency names, singular and plural, with their codes: Babel's, then our own words."""
    from babel import Locale
    from babel.numbers import get_currency_name

    locale = Locale("en")
    found: dict[str, str] = {}
    for code, name in locale.currencies.items():
        if "(" in name:
            continue
        for form in (name, get_currency_name(code, 1, locale), get_currency_name(code, 2, locale)):
            found.setdefault(form.lower(), code)
    return found


@cache
def codes() -> frozenset[str]:
    """Return the ISO 4217 codes of money."""
    from babel import Locale

    return frozenset(Locale("en").currencies)


@cache
def _symbols() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for sign, code in table("currencies")["symbols"].items():
        parts = tuple(token.text for token in tokens(sign))
        index.setdefault(parts[0], []).append((parts, code))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


def _number_follows(row: Tokens, at: int) -> bool:
    token = row[at]
    if token.text in ("-", "−", "+") and row.joined(at + 1):
        token = row[at + 1]
    return token.sort is Sort.NUMBER


def before(row: Tokens, at: int) -> tuple[str, int] | None:
    """Return (code, next) where a currency sign or code at token `at` stands before a figure: "US$", "EUR", "Rs."."""
    text = row[at].text
    if row[at].sort is Sort.WORD and row.joined(at) and row[at - 1].text != "(":
        return None
    for parts, code in _symbols().get(text, ()):
        after = at + len(parts)
        if row.texts(at, after) != parts or (parts[0] in _AFTER_ONLY and len(parts) == 1):
            continue
        if text == "A" and not row.joined(at + 1):
            continue  # "A $3 million yard" is no Australian one
        if _number_follows(row, after) and (parts[0] not in _TOUCHING or len(parts) > 1 or row.joined(after)):
            return code, after
        if row[after].text == "." and text in ("Rs", "Re", "Tk") and _number_follows(row, after + 1):
            return code, after + 1
    code_here = len(text) == 3 and text.isupper() and _number_follows(row, at + 1) and text in codes()
    return (text, at + 1) if code_here and (text not in _WORDLIKE_CODES or row.joined(at + 1)) else None


@cache
def _minor() -> dict[str, str]:
    return {word: name for name, (_, forms) in table("currencies")["minor"].items() for word in forms}


def _word(low: str) -> str:
    irregular = table("currencies")["irregular"].get(low)
    return irregular or (low if low in table("currencies")["words"] else singular(low))


_CODES_AFTER = frozenset({"RMB", "CHF", "DM", "NIS"})


def _sign_after(row: Tokens, at: int) -> tuple[str, str, int] | None:
    """Read "€", "kn", "¢" behind a figure; not where the sign belongs to a figure behind it."""
    token = row[at]
    if token.sort is Sort.WORD and token.text not in _AFTER_ONLY and token.text not in _CODES_AFTER:
        return None
    for parts, code in _symbols().get(token.text, ()):
        end = at + len(parts)
        touches = token.text not in _TOUCHING or row.joined(at) or token.text == "kn"
        if row.texts(at, end) == parts and touches and not (_number_follows(row, end) and row.joined(end)):
            return code, word_of(code) or code.lower(), end
    return None


def after(row: Tokens, at: int, scaled: bool) -> tuple[str, str, int] | None:
    """Return (code or name, word, next) of a currency after a figure: "euros", "Australian dollars", "JPY", "pence".

    `scaled` says that the figure ends in a scale (million), which makes "pounds" and "won" money.
    """
    if row.hyphen(at) and row.joined(at + 1):
        at += 1
    token = row[at]
    sign = _sign_after(row, at)
    if sign is not None:
        return sign
    if token.sort is not Sort.WORD or (token.text == "Mark" and row[at + 1].text[:1].isupper()):
        return None  # "the first baseman 1B Mark Orrin"
    if token.text in codes() and token.text.isupper() and token.text not in _WORDLIKE_CODES:
        return token.text, word_of(token.text) or token.low, at + 1
    minor = _minor().get(token.low)
    if minor:
        if token.low == "p" and (
            token.text != "p" or row[at - 1].sort is not Sort.NUMBER or (row[at + 1].text == "." and row.joined(at + 2))
        ):
            return None
        return minor, minor, at + 1
    return _named(row, at, scaled)


def _named(row: Tokens, at: int, scaled: bool) -> tuple[str, str, int] | None:
    """Read "dollars", "US dollars", "New Zealand dollars", "Swiss francs"."""
    countries = table("currencies")["countries"]
    known = table("currencies")["words"]
    for length in (3, 2, 1, 5, 4):
        country = " ".join(row.lows(at, at + length))
        currency = _word(row[at + length].low)
        if currency not in known and currency != "crown":
            continue
        currency = "krone" if currency == "crown" else currency
        for name in (f"{countries.get(country, country)} {currency}", f"{country} {currency}"):
            code = _names().get(name) or _names().get(name.replace("krone", "krona"))
            code = code or _names().get(name.replace("krone", "koruna"))
            if code:
                return code, currency, at + length + 1
    word = _word(row[at].low)
    two = f"{row[at].low} {_word(row[at + 1].low)}"
    if two in known:
        return known[two], two, at + 2
    if word not in known or (word in words("currencies", "needs_scale", "words") and not _means_money(row, at, scaled)):
        return None
    end = at + 2 if row[at + 1].low == "sterling" else at + 1
    return known[word], word, end


def _means_money(row: Tokens, at: int, scaled: bool) -> bool:
    after_it = row[at + 1].low
    return (
        scaled
        or after_it == "sterling"
        or (after_it in ("a", "per") and row[at + 2].low in ("week", "share", "month", "year"))
    )


def word_of(code: str) -> str | None:
    """Return the singular everyday word for a currency ("dollar" for USD, AUD...), None for a name that has none."""
    if len(code) != 3 or not code.isupper():
        return code
    from babel.numbers import get_currency_name

    name: str = get_currency_name(code, 1, "en")
    last = name.lower().split()[-1]
    return last if last.isalpha() else None
