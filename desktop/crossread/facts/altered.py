"""How the words of two quotes agree: the same, shortened, or altered, and in which words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from crossread.facts import tables, thresholds
from crossread.facts.same_words import same_words, whole
from crossread.facts.values import Verdict

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[$€£¥₹₽₩₪₺₴%]|\.\.\.|…")
_BRACKETED = re.compile(r"\([^()]{1,200}\)|\[[^\[\]]{1,200}\]")
_SPACED_APOSTROPHE = re.compile(r"(?<=\w) ?[’'] ?(?=(?:s|t|re|ve|ll|d|m)\b)")
_SHOWN = 3
_APART = "each quotes a different part"


def agreement(one: str, other: str, *, one_speaker: bool | None = False) -> tuple[Verdict | None, str]:
    """Return how two quotes agree, with the rule in words; a verdict of None where they are not one quote.

    `one_speaker` says whether one person is known to have said both, None that it is not known: a quote that was
    translated twice keeps few words.
    """
    agreed, rule = _agreement(one, other)
    if agreed is not None:
        return agreed, rule
    least = thresholds.QUOTE_RETOLD + (one_speaker is None)
    begun = one_speaker and words(one)[:2] == words(other)[:2]
    nearly = _nearly(one, other) if one_speaker else None
    if nearly is not None and nearly[1] != _APART:
        return nearly
    if one_speaker is not False and _retold(one, other, least, of=min if begun else max):
        return Verdict.DIFFERS, "altered words: much the same, put in other words"
    if one_speaker and _turned(one, other):
        return Verdict.DIFFERS, "altered words: much the same, put in other words"
    nearly = nearly or (_framed(one, other) if one_speaker else None)
    if nearly is not None:
        return nearly
    ends = _ends_alone(spelled(one), spelled(other)) if one_speaker else None
    return (Verdict.DIFFERS, f"altered words: {_change(*ends)}") if ends else (agreed, rule)


def _turned(one: str, other: str) -> bool:
    """Tell whether two short quotes of one speaker have the same words in another order: "if I could give you more"."""
    a, b = (frozenset(words(text)) for text in (one, other))
    shared, least, most = len(a & b), min(len(a), len(b)), max(len(a), len(b))
    told = (a & b) - tables.stop_words()
    same = shared >= thresholds.QUOTE_TURNED and shared >= thresholds.QUOTE_TURNED_SHARE * least
    return same and bool(told) and shared >= thresholds.QUOTE_TURNED_WHOLE * most


def _nearly(one: str, other: str) -> tuple[Verdict, str] | None:
    """Return how two short quotes of one speaker agree that are one but for a word or so, None where they are not."""
    a, b = spelled(one), spelled(other)
    if min(len(a), len(b)) < thresholds.QUOTE_NEARLY * max(len(a), len(b)):
        return None
    kept = common([word.lower() for word in a], [word.lower() for word in b])
    told = {a[i].lower() for i, _ in kept} - tables.stop_words()
    if not told or len(kept) < thresholds.QUOTE_PART or len(kept) < thresholds.QUOTE_NEARLY * max(len(a), len(b)):
        return None
    return _trimmed(one, other, kept)


def _framed(one: str, other: str) -> tuple[Verdict, str] | None:
    """Return how two quotes of one speaker agree that begin alike and keep their frame: a hard day, a sad day."""
    a, b = whole(words(one)), whole(words(other))
    kept = common(a, b)
    told = {a[i] for i, _ in kept} - tables.stop_words()
    framed = len(kept) >= thresholds.QUOTE_FRAMED and len(kept) >= thresholds.QUOTE_FRAME * max(len(a), len(b))
    if not framed or len(told) < 2 or a[:2] != b[:2]:
        return None
    return Verdict.DIFFERS, "altered words: much the same, put in other words"


def _ends_alone(a: Sequence[str], b: Sequence[str]) -> tuple[Sequence[str], Sequence[str]] | None:
    """Return in what two quotes of one speaker end otherwise that begin with the same words, None where they do not."""
    same = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x.lower() != y.lower()), min(len(a), len(b)))
    left, right = a[same:], b[same:]
    told = {word.lower() for word in a[:same]} - tables.stop_words()
    short = 0 < len(left) <= same and 0 < len(right) <= same
    return (left, right) if same >= thresholds.QUOTE_BEGUN and told and short else None


def _retold(one: str, other: str, least: int, *, of: Callable[[int, int], int]) -> bool:
    """Tell whether two quotes of one speaker share most of what they say: "not very deep", "not deep enough".

    `of` chooses the quote whose words count: the longer one, or of two that begin alike the shorter.
    """
    a, b = ({tables.stem(word) for word in words(text) if word not in tables.stop_words()} for text in (one, other))
    shared = len(a & b)
    return shared >= least and shared >= thresholds.QUOTE_RETOLD_SHARE * of(len(a), len(b))


def _agreement(one: str, other: str) -> tuple[Verdict | None, str]:  # noqa: PLR0911 - one answer a case
    a, b = words(one), words(other)
    if a == b:
        return (Verdict.SAME, "the same words") if a else (None, "no words")
    short, long = sorted((a, b), key=len)
    if len(short) >= thresholds.QUOTE_PART and within(short, long):
        return Verdict.COMPATIBLE, "one quotes a part of the other"
    if len(short) >= thresholds.QUOTE_PART and (_left_out(one, b) or _left_out(other, a)):
        return Verdict.COMPATIBLE, "one quotes a part of the other"
    full_a, full_b = whole(a), whole(b)
    if (full_a, full_b) != (a, b):
        short_full, long_full = sorted((full_a, full_b), key=len)
        if full_a == full_b:
            return Verdict.COMPATIBLE, "the same words, one contracts them"
        if len(short_full) >= thresholds.QUOTE_PART and within(short_full, long_full):
            return Verdict.COMPATIBLE, "one quotes a part of the other"
    bracketed = any(mark in one or mark in other for mark in "([")
    if bracketed and words(_BRACKETED.sub(" ", one)) == words(_BRACKETED.sub(" ", other)):
        return Verdict.COMPATIBLE, "one has words in brackets"
    if _apart(short, long):
        return None, "other words"
    kept = common(a, b)
    telling = {a[i] for i, _ in kept} - tables.stop_words()
    mostly = len(short) >= thresholds.QUOTE_LONG and len(telling) >= thresholds.QUOTE_TELLING
    mostly = mostly and len(kept) >= thresholds.QUOTE_MOSTLY * len(short)
    if not mostly and len(kept) < thresholds.QUOTE_SURE and len(kept) < thresholds.QUOTE_WHOLE * len(long):
        return None, "other words"
    if telling <= named(one) & named(other):
        return None, "other words"  # both speak of the Endangered Species Act
    if len(kept) < thresholds.QUOTE_KEPT or len(telling) < 2 or len(kept) < thresholds.QUOTE_ALTERED * len(short):
        return None, "other words"
    return _trimmed(one, other, kept) or (None, "other words")


def _apart(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether two quotes have too few words in common, in any order, to be one."""
    shared = (Counter(short) & Counter(long)).total()
    mostly = len(short) >= thresholds.QUOTE_LONG and shared >= thresholds.QUOTE_MOSTLY * len(short)
    return not mostly and shared < thresholds.QUOTE_SURE and shared < thresholds.QUOTE_WHOLE * len(long)


def _left_out(quote: str, other: Sequence[str]) -> bool:
    """Tell whether a quote with dots for what is left out gives nothing but words of another, in their order."""
    pieces = [piece for part in _DOTS.split(quote) if (piece := words(part))]
    if len(pieces) < _PIECES:
        return False
    at = 0
    for piece in pieces:
        start = next((i for i in range(at, len(other)) if tuple(other[i : i + len(piece)]) == piece), None)
        if start is None:
            return False
        at = start + len(piece)
    return True


_DOTS = re.compile(r"\.{3}|…|\. \. \.")
_PIECES = 2


def named(quote: str) -> set[str]:
    """Return the words of a quote, but the first, that are written as names are, in lower case."""
    return {match.group().lower() for match in _CAPITAL.finditer(quote.replace("’", "'"))}


_CAPITAL = re.compile(r"(?<=\s)[A-Z][\w'-]*")


@lru_cache(maxsize=4096)
def words(quote: str) -> tuple[str, ...]:
    """Return the words and currency signs of a quote in lower case, at most `QUOTE_LONGEST`; punctuation is dropped."""
    return tuple(word.lower() for word in spelled(quote))


def spelled(quote: str) -> tuple[str, ...]:
    """Return the same words as they are written."""
    found = (match.group() for match in _WORD.finditer(_SPACED_APOSTROPHE.sub("'", quote.replace("’", "'"))))
    return tuple(word for word in found if word not in ("...", "…"))[: thresholds.QUOTE_LONGEST]


def within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether the words `short` stand in `long` side by side."""
    size = len(short)
    return any(tuple(long[i : i + size]) == tuple(short) for i in range(len(long) - size + 1))


def common(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Return the longest common run of words kept in order, as pairs of indices, the same whichever comes first."""
    if tuple(b) < tuple(a):  # of several runs as long, the choice must not hang on the order
        return [(i, j) for j, i in common(b, a)]
    rows = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        row, below = rows[i], rows[i + 1]
        for j in range(len(b) - 1, -1, -1):
            row[j] = below[j + 1] + 1 if a[i] == b[j] else max(below[j], row[j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif rows[i + 1][j] >= rows[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _trimmed(one: str, other: str, kept: Sequence[tuple[int, int]]) -> tuple[Verdict, str] | None:
    """Compare the stretch two quotes share, as written; what hangs over at either end is only quoted by one."""
    a, b = spelled(one), spelled(other)
    (first_a, first_b), (last_a, last_b) = kept[0], kept[-1]
    span = max(last_a - first_a, last_b - first_b) + 1
    if len(kept) < thresholds.QUOTE_ALTERED * span:
        return None
    pairs = [(first_a - 1, first_b - 1), *kept, (last_a + 1, last_b + 1)]
    stretches: list[tuple[Sequence[str], Sequence[str]]] = []
    edited = _put_in(one), _put_in(other)
    for (i, j), (k, m) in pairwise(pairs):
        left, right = a[i + 1 : k], b[j + 1 : m]
        if (left or right) and not _by_editor(range(i + 1, k), range(j + 1, m), edited):
            stretches.append((left, right))
    # One word at an end may be the altered one: "I got hit" against "I was hit".
    if not _by_editor(range(first_a), range(first_b), edited):
        stretches += _ends(a, b, kept)
    if not stretches:
        return Verdict.COMPATIBLE, _APART
    changed = [stretch for stretch in stretches if not same_words(*stretch)]
    if not changed or _one_sum(changed):
        told = [stretch for stretch in stretches if all(stretch)]
        return (
            Verdict.COMPATIBLE,
            f"spelled differently: {_change(*told[0])}" if told else "one quotes a part of the other",
        )
    changes = [_change(left, right) for left, right in changed]
    shown = "; ".join(changes[:_SHOWN]) + ("; …" if len(changes) > _SHOWN else "")
    return Verdict.DIFFERS, f"altered words: {shown}"


def _by_editor(left: range, right: range, edited: tuple[frozenset[int], frozenset[int]]) -> bool:
    """Tell whether either of two stretches, given by the numbers of their words, is what an editor put in."""
    return any(words and put_in.issuperset(words) for words, put_in in zip((left, right), edited, strict=True))


def _put_in(quote: str) -> frozenset[int]:
    """Return which words of a quote an editor put in, by their numbers: those in brackets."""
    found: set[int] = set()
    for match in _BRACKETED.finditer(quote):
        first = len(spelled(quote[: match.start()]))
        found.update(range(first, first + len(spelled(match.group()))))
    return frozenset(found)


def _one_sum(changes: Sequence[tuple[Sequence[str], Sequence[str]]]) -> bool:
    """Tell whether all that is altered is how one sum of money is written: "$5 million", "5 million dollars"."""
    words = sorted(" ".join([*left, *right]).lower() for left, right in changes if not (left and right))
    return len(words) == len(changes) == _SIGN_AND_WORD and tuple(words) in _SUMS


_SUMS = tuple(
    (sign, word)
    for sign, words in (("$", "dollars dollar"), ("€", "euros euro"), ("£", "pounds pound"))
    for word in words.split()
)
_SIGN_AND_WORD = 2


def _ends(
    a: Sequence[str], b: Sequence[str], kept: Sequence[tuple[int, int]]
) -> list[tuple[Sequence[str], Sequence[str]]]:
    """Return the changes at the ends where both quotes go on, with other words."""
    head = (a[: kept[0][0]], b[: kept[0][1]])
    tail = (a[kept[-1][0] + 1 :], b[kept[-1][1] + 1 :])
    found = [(left, right) for left, right in (head, tail) if ends_otherwise(left, right)]
    begun = kept[0] == (0, 0) and kept[-1] == (len(kept) - 1, len(kept) - 1) and len(kept) > thresholds.QUOTE_BEGUN
    if begun and not found and 0 < min(map(len, tail)) <= max(map(len, tail)) <= len(kept):
        return [tail]  # "an attack on Europe", "an attack on all who signed it"
    return found


def ends_otherwise(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether two quotes begin or end with other words, a few each: not where one only goes on longer."""
    longest, shortest = max(len(left), len(right)), min(len(left), len(right))
    return shortest > 0 and longest <= 2 * shortest and len(left) <= _SHOWN + 2


def _change(left: Sequence[str], right: Sequence[str]) -> str:
    if not left:
        return f"“{' '.join(right)}” only in one"
    if not right:
        return f"“{' '.join(left)}” only in one"
    return f"“{' '.join(left)}” against “{' '.join(right)}”"
