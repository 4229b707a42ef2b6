"""Which stretches of two quotes are the same words written otherwise: contracted, in another spelling, in figures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from crossread.facts import tables
from crossread.facts.finders.patterns import ordinal_numbers
from crossread.facts.finders.spelled import scales, small, tens

_CONTRACTED = {"can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "let's": "let us"}
_ENDINGS = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))


def whole(said: Sequence[str]) -> tuple[str, ...]:
    """Return words with their contractions written out: "daughter's been" is "daughter has been"."""
    if not any("'" in word or word in _CONTRACTED for word in said):
        return tuple(said)
    full: list[str] = []
    for word, after in zip(said, [*said[1:], ""], strict=False):
        if word in _CONTRACTED:
            full += _CONTRACTED[word].split()
            continue
        ending = next(((short, long) for short, long in _ENDINGS if word.endswith(short)), None)
        if ending is not None:
            full += [word.removesuffix(ending[0]), ending[1]]
        elif word.endswith("'s") and after == "been":
            full += [word.removesuffix("'s"), "has"]
        else:
            full.append(word)
    return tuple(full)


def same_words(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether two stretches are the same words in British and American spelling, or one word joined or apart.

    So are contracted words, a number in words and in figures, and a full hour with its minutes: "6:00 p.m." and "6
    p.m."; and a sound of hesitation is no word: "we, uh, ran".
    """
    a, b = ([word.lower() for word in words if word.lower() not in _told("fillers")] for words in (left, right))
    if "".join(a) == "".join(b) or [*a, *b] == ["00"] or whole(a) == whole(b):
        return True
    if any({" ".join(a), " ".join(b)} <= form for form in _forms()):
        return True
    if _contracts(a, b) or _contracts(b, a):
        return True
    if (number := _number(a)) is not None and number == _number(b):
        return True
    return len(a) == len(b) == 1 and (_plain(a[0]) == _plain(b[0]) or _ordinal(a[0]) == _ordinal(b[0]) is not None)


def _ordinal(word: str) -> int | None:
    """Return the number of an ordinal in figures or in words: "11th", "eleventh"."""
    figure = word[:-2] if word[-2:] in ("st", "nd", "rd", "th") else ""
    return int(figure[:_DIGITS]) if figure.isdecimal() else ordinal_numbers().get(word)


def _contracts(short: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether one word is two others by an ending that may stand for several: "he's", "he has", "he is"."""
    if len(short) != 1 or len(full) != _PAIR:
        return False
    return any(short[0] == f"{full[0]}{ending}" and full[1] in meant for ending, meant in _EITHER)


_EITHER = (("'s", ("is", "has", "us")), ("'d", ("would", "had", "did")))
_PAIR = 2


@cache
def _told(key: str) -> frozenset[str]:
    return tables.words("quotes", key)


@cache
def _forms() -> tuple[frozenset[str], ...]:
    listed: list[list[str]] = tables.table("quotes")["one_word"]
    return tuple(map(frozenset, listed))


def _number(words: Sequence[str]) -> int | None:
    """Return what a number in figures or in words comes to, None where the words are no number alone."""
    digits = "".join(words)
    if digits.isdecimal():
        return int(digits[:_DIGITS])
    total = part = 0
    for word in words:
        if word in small() or word in tens():
            part += small().get(word, 0) + tens().get(word, 0)
        elif word.isdecimal():
            part += int(word[:_DIGITS])
        elif word in scales():
            scale = int(scales()[word])
            part = max(part, 1) * scale
            total, part = (total + part, 0) if scale > _HUNDRED else (total, part)
        elif word != "and" or not part:
            return None
    return total + part if words else None


_DIGITS = 18
_HUNDRED = 100


def _plain(word: str) -> str:
    for written, instead in (
        ("our", "or"),
        ("ise", "ize"),
        ("isa", "iza"),
        ("ising", "izing"),
        ("ll", "l"),
        ("ence", "ense"),
    ):
        word = word.replace(written, instead)
    return word[:-2] + "er" if word.endswith("re") and len(word) > 4 else word
