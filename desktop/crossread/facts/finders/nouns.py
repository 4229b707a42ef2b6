"""The counted noun: which word after a figure says what is counted, with or without a parse; and singular forms."""

from __future__ import annotations

import re
from functools import cache

from crossread.facts.finders.lex import Sort, Tokens
from crossread.facts.finders.tables import table, words
from crossread.language.values import ParagraphReading, Word

_FAR = 7
"""Words after a figure among which its noun is looked for; noun phrases in news are rarely longer."""

Tags = dict[int, Word]


def tags(reading: ParagraphReading | None) -> Tags:
    """Return the tagged words by the character they start at; empty where nothing tagged them."""
    if reading is None:
        return {}
    return {word.start: word for word in reading.words if word.pos}


_ACRONYMS = re.compile(r"([A-Z]{2,4})['’]?s")
"""Acronyms in the plural: MPs, KOs, the KO's of sports pages."""


def acronym(text: str) -> str | None:
    """Return the singular of an acronym in the plural, in small letters: "MPs" is "mp"; None for another word."""
    match = _ACRONYMS.fullmatch(text)
    return match.group(1).lower() if match else None


@cache
def singular(word: str) -> str:  # noqa: PLR0911 - one answer per ending
    """Return the singular of a lower-case noun; a word that is no plural comes back as it is."""
    irregular: str | None = table("nouns")["irregular"].get(word)
    if irregular:
        return irregular
    for tail, put in (("people", "people"), ("women", "woman"), ("men", "man"), ("children", "child")):
        if word.endswith(tail) and len(word) > len(tail) + 1:
            return word[: -len(tail)] + put
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics", "'s")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("oes") and len(word) > 5:
        return word[:-2]
    return word[:-1]


def is_plural(word: str) -> bool:
    """Return whether a lower-case word looks like a plural noun."""
    return singular(word) != word or word in words("nouns", "singular_heads")


_FOLD = "fold"


def counted(row: Tokens, at: int, known: Tags, *, one: bool, share: bool = False) -> tuple[str, int] | None:
    """Return (lemma, next) of what is counted by a figure that ends before token `at`; None where nothing is.

    `one` says that the figure is 1, so that a singular noun may follow; `share` that it is a part of something.
    """
    if row[at].low == "of":
        at = after_determiners(row, at + 1)
        one = one or share
    elif share and row[at].low in _DETERMINERS:
        at, one = after_determiners(row, at), True
    elif row.hyphen(at) and row.joined(at) and row[at + 1].sort is Sort.WORD:
        hyphened = row[at + 1]
        if hyphened.low == _FOLD:
            return "time", at + 2  # 14-fold, 14 times
        if hyphened.low in words("nouns", "stops") or hyphened.low in words("nouns", "suffixes"):
            return None
        return singular(hyphened.low), at + 2
    short = acronym(row[at].text)
    if short is not None and ("'" not in row[at].low or row[at + 1].sort is not Sort.WORD):
        return short, at + 1
    if known:
        return _parsed(row, at, known)
    return _guessed(row, at, one)


def beside(row: Tokens, at: int) -> tuple[str, int] | None:
    """Return (word, next) of what a figure before token `at` counts in a language that is not read: the next word.

    The one after it where that alone has a capital, as nouns have in German ("12 rote Autos").
    """
    if row[at].text.islower() and row[at + 1].sort is Sort.WORD and row[at + 1].text[:1].isupper():
        at += 1
    token = row[at]
    short = len(token.text) < 3 and token.text.isascii()  # "14 im", "12 de"
    return None if token.sort is not Sort.WORD or short else (token.low, at + 1)


def before_or(row: Tokens, at: int, known: Tags) -> str | None:
    """Return what a figure counts that ends a pair: "another pick or two". `at` is the figure's first token."""
    if at < 2 or row[at - 1].low != "or":
        return None
    word = known.get(row[at - 2].start)
    return singular(row[at - 2].low) if word is not None and word.pos == "NOUN" else None


_DETERMINERS = frozenset(
    ("the", "its", "his", "her", "their", "our", "my", "your", "these", "those", "all", "that", "this")
)


PARENT = "parent"
"""The rule of a count of somebody's children."""


def of_parent(row: Tokens, at: int) -> str | None:
    """Return "child" for the figure at token `at` of "a mother of three", "a father-of-two"; None for another."""
    hyphened = row.hyphen(at - 1) and row.hyphen(at - 3)
    of, parent = (at - 2, at - 4) if hyphened else (at - 1, at - 2)
    return "child" if row[of].low == "of" and row[parent].low in words("nouns", "parents") else None


def after_determiners(row: Tokens, at: int) -> int:
    """Return the index of the first word from token `at` that is no "the", "its", "those"."""
    while row[at].low in _DETERMINERS:
        at += 1
    return at


def after_owner(row: Tokens, at: int) -> int:
    """Return the index after the name and its "'s" at token `at`: the 16 of "the Rovers' 16 games"; else `at`."""
    for ahead in range(at, at + _OWNER):
        token, mark = row[ahead], row[ahead + 1]
        if token.sort is not Sort.WORD:
            break
        if token.low.endswith("'s"):
            return ahead + 1
        if mark.text in "'’" and row.joined(ahead + 1) and token.low.endswith("s"):
            return ahead + 2
    return at


_OWNER = 3
"""Words of a name that owns what is counted."""


_BEFORE_NOUN = frozenset(("ADJ", "NUM", "ADV", "VERB", "DET"))


def _parsed(row: Tokens, at: int, known: Tags) -> tuple[str, int] | None:
    """Return the head of the noun phrase that begins at token `at`, by the parts of speech of its words."""
    head: tuple[str, int] | None = None
    many = False  # the head so far is a plural
    index, end = at, at + _FAR
    while index < end:
        token = row[index]
        beyond = _before_head(row, index)
        if beyond > index:
            if many:
                break
            head, index, end = None, beyond, end + beyond - index
            continue
        word = known.get(token.start)
        if token.sort is Sort.MARK and token.text in HYPHEN_OR_AND and head is None:
            ahead = known.get(row[index + 1].start)
            if ahead is not None and ahead.pos == "DET":
                break  # "a mother of 12 - another one was hurt"
            index += 1
            continue
        if token.sort is Sort.NUMBER and index > at and row[index + 1].text[:1].isupper():
            index += 1
            continue  # "two new 737 Max jets"
        if _joins(row, index, known, many=many, begun=index > at):
            head, index = None, index + 1
            continue
        if word is None or token.sort is not Sort.WORD:
            break  # a figure of its own: "280 million of the 1.5 billion shekels"
        if word.pos in ("NOUN", "PROPN"):
            if many and not _goes_on(row, index, known):
                break
            head, many = (singular(token.low), index + 1), is_plural(token.low)
        elif (
            head is not None
            or word.pos not in _BEFORE_NOUN
            or (word.pos != "ADV" and token.low in words("nouns", "stops"))
        ):
            break
        index += 1
    return head


def _goes_on(row: Tokens, index: int, known: Tags) -> bool:
    """Return whether a plural is no head yet, since a noun follows that it describes: "sports clubs"."""
    before = known.get(row[index - 1].start)
    return row[index - 1].low in words("nouns", "attributive") or (
        before is not None and before.dep == "compound" and is_plural(row[index].low)
    )


def _before_head(row: Tokens, index: int) -> int:  # noqa: PLR0911 - one answer per form
    """Return the index after a word at `index` that cannot be the head: "city's", "U.S.", the "flood-" of "flood-hit".

    It is `index` itself where the word could be the head.
    """
    token, mark = row[index], row[index + 1]
    if token.sort is not Sort.WORD:
        return index
    if token.low.endswith("'s"):
        return index + 1
    if mark.text in "'’" and row.joined(index + 1) and token.low.endswith("s"):
        return index + 2  # "workers' homes"
    if len(token.text) == 1 and token.text.isupper() and mark.text == "." and row.joined(index + 1):
        return index + 2  # "U.S. soldiers"
    if mark.text == "&" and row.joined(index + 1):
        return index + 2  # "S&P 500 firms"
    if mark.sort is Sort.NUMBER and token.text[0].isupper() and is_plural(row[index + 2].low):
        return index + 2  # "Airbus 320 jets"
    touching = row.hyphen(index + 1) and row.joined(index + 1) and row.joined(index + 2)
    if touching and row[index + 2].sort is Sort.NUMBER:
        return index + 3 if row[index + 3].sort is Sort.WORD else index  # "AK-47 rifles"
    if touching and row[index + 2].sort is Sort.WORD:
        return index + 2
    return index


def _joins(row: Tokens, index: int, known: Tags, *, many: bool, begun: bool) -> bool:
    """Return whether "and" or a comma joins two words that describe one plural: "20 old and new vans"."""
    if row[index].low not in ("and", "or", "&", ",") or many or not begun or row[index - 1].low in _CLOSING:
        return False
    for ahead in range(index + 1, index + 5):
        word = known.get(row[ahead].start)
        if word is None or not (word.pos in ("ADJ", "NOUN", "PROPN", "ADV") or word.tag in ("VBN", "VBG")):
            return False
        if word.pos in ("NOUN", "PROPN") and is_plural(row[ahead].low):
            return True
    return False


_CLOSING = frozenset({"more", "less", "others", "so", "them", "each"})
"""Words after a figure that close its phrase: "injuring dozens more and damaging several villages"."""

HYPHEN_OR_AND = frozenset("-‐‑")


def _guessed(row: Tokens, at: int, one: bool) -> tuple[str, int] | None:
    stops, skips = words("nouns", "stops"), words("nouns", "skips")
    last: tuple[str, int] | None = None
    beyond = at
    for index in range(at, at + _FAR):
        token = row[index]
        beyond = max(beyond, row.model(index))
        if index < beyond:
            continue
        if row.hyphen(index) and row.joined(index) and row.joined(index + 1):
            continue
        if token.sort is Sort.NUMBER and index > at and row[index + 1].text[:1].isupper():
            continue  # "two new 737 Max jets"
        if token.sort is not Sort.WORD:
            break
        low = token.low.removesuffix("'s") if token.low.endswith("'s") else token.low
        if low in skips and index < at + 3 and row[index + 1].low not in stops:
            continue
        if low in stops:
            break
        if is_plural(low) and not low.endswith("ss"):
            return (
                last if one and last is not None and low not in words("nouns", "irregular") else _noun_run(row, index)
            )
        if low.endswith("ly"):
            continue
        if low in skips:
            break
        last = (low, index + 1)
        if low in words("nouns", "collectives"):
            break
    return last if last is not None and (one or _nounish(last[0])) else None


def _nounish(word: str) -> bool:
    return not word.endswith(("ed", "ing", "ly", "ous", "ful", "ive"))


def _noun_run(row: Tokens, index: int) -> tuple[str, int]:
    """Return the last plural of a run that starts with a plural ("sports clubs" -> club)."""
    best = index
    follower = row[index + 1]
    if (
        follower.sort is Sort.WORD
        and follower.low not in words("nouns", "stops")
        and is_plural(follower.low)
        and not row[index].low.endswith("'s")
        and row[index].low in words("nouns", "attributive")
    ):
        best = index + 1
    return singular(row[best].low), best + 1
