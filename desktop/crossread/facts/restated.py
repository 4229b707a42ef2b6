"""How two quotes agree that one person may have said: word by word, else sentence by sentence, in other words too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from crossread.facts import altered, tables, thresholds
from crossread.facts.same_words import whole
from crossread.facts.values import Verdict
from crossread.language.lemmas import lemma

_IN_OTHER_WORDS = "altered words: much the same, put in other words"
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")
_INNER = re.compile(r"(?<![\w'’])['‘\"“](.+?)['’\"”](?!\w)")
_TELLING = 2
"""Words that say something, from which a few words are somebody's own."""
_OWN = 6
"""Words in common from which two quotes can be told to be one though two people are said to have said them."""
_SAID, _SAID_SHARE = 3, 0.75
"""Content words, and their share of the longer one's, that two sentences of one speaker share that say one thing."""
_SHUFFLED, _SHUFFLED_SHARE = 8, 0.75
"""Words, of whatever sort, and their share of the shorter one's, that two such sentences share in whatever order."""
_LONGEST = 12
"""Sentences of a quote that are compared."""
_ONE_EACH = 2
"""Sentences of two quotes of one each."""


def agreement(one: str, other: str, *, one_speaker: bool | None) -> tuple[Verdict | None, str]:
    """Return how two quotes agree, with the rule in words; a verdict of None where they are not one quote.

    As `altered.agreement` has it, and further: a hedge that opens a sentence in one is left out in the other, a
    sentence of a longer quote is altered, or one speaker says a short thing in other words.
    """
    agreed, rule = altered.agreement(one, other, one_speaker=one_speaker)
    if agreed is Verdict.COMPATIBLE and one_speaker is not False:
        hedge = _unhedged(one, other) or _unhedged(other, one)
        return (Verdict.DIFFERS, f"altered words: “{hedge}” only in one") if hedge else (agreed, rule)
    if agreed is None and one_speaker:
        return _by_sentence(one, other) or (agreed, rule)
    return agreed, rule


def anyones(one: str, other: str) -> bool:
    """Tell whether two quotes have so few words in common that two people may have said them.

    "Thank you very much" is anybody's, and so is a piece of a sentence: "as quickly as possible".
    """
    shared = [altered.words(one)[i] for i, _ in altered.common(altered.words(one), altered.words(other))]
    piece = not min(one, other, key=len).strip("\"'“”‘’ ")[:1].isupper()
    return len(shared) < _OWN - piece and len(set(shared) - tables.stop_words()) < _TELLING + piece


def tells_of(one: str, other: str) -> bool:
    """Tell whether one speaker tells what the other one said: "He put up his hands and said 'I am done'"."""
    return _holds(one, other) or _holds(other, one)


def _holds(one: str, other: str) -> bool:
    said = altered.words(other)
    return any(altered.within(said, altered.words(inner)) for inner in _INNER.findall(one) if said)


# --- A hedge left out -------------------------------------------------------------------------------------------------


def _unhedged(long: str, short: str) -> str | None:
    """Return the words by which a speaker makes a guess of what a shorter quote has them state, None where none do.

    "But I think we will see them in court" says less than "We will see them in court." A quote that begins in the
    middle of a sentence, with a small letter, is no sentence that they are made to say.
    """
    begins, said, stated = short.strip("\"'“”‘’ "), altered.words(long), altered.words(short)
    if not begins[:1].isupper() or begins[-1:] not in (".", ",", "!") or len(stated) < thresholds.QUOTE_PART:
        return None
    at = next((i for i in range(len(said)) if said[i : i + len(stated)] == stated), 0)
    size = next((len(hedge) for hedge in _hedges() if said[max(0, at - len(hedge)) : at] == hedge), 0)
    return " ".join(altered.spelled(long)[at - size : at]) or None


@lru_cache(maxsize=1)
def _hedges() -> tuple[tuple[str, ...], ...]:
    return tuple(altered.words(phrase) for phrase in tables.table("speech")["guesses"])


# --- In other words ---------------------------------------------------------------------------------------------------


def _by_sentence(one: str, other: str) -> tuple[Verdict, str] | None:
    """Return how two quotes of one speaker agree of which a sentence of each is one, None where none are."""
    first, second = _sentences(one), _sentences(other)
    found: tuple[Verdict, str] | None = None
    for a, b in product(first, second) if len(first) + len(second) > _ONE_EACH else ():
        agreed, rule = altered.agreement(a, b, one_speaker=True)
        if agreed is Verdict.DIFFERS:
            return agreed, rule
        if agreed is not None:
            found = Verdict.COMPATIBLE, "each quotes a different part"
    pairs = [*product(first, second), (one, other)]
    if found is None and any(_restated(a, b) or _reordered(a, b) for a, b in pairs):
        return Verdict.DIFFERS, _IN_OTHER_WORDS
    return found


def _sentences(quote: str) -> Sequence[str]:
    return _SENTENCE.split(quote)[:_LONGEST]


def _restated(one: str, other: str) -> bool:
    """Tell whether two sentences say the same things of the same: "I don't think she won", "I believe she lost it"."""
    a, b = _told(one), _told(other)
    shared = a & b
    named = altered.named(one) | altered.named(other)
    enough = len(shared) >= _SAID and len(shared) >= _SAID_SHARE * max(len(a), len(b))
    return enough and bool(shared - {lemma(word) for word in named})


def _told(sentence: str) -> frozenset[str]:
    return frozenset(lemma(word) for word in whole(altered.words(sentence)) if word not in tables.stop_words())


def _reordered(one: str, other: str) -> bool:
    """Tell whether two short sentences have nearly the same words, small ones and telling ones, in whatever order."""
    a, b = frozenset(whole(altered.words(one))), frozenset(whole(altered.words(other)))
    shared = a & b
    told, longest = shared - tables.stop_words(), max(_told(one), _told(other), key=len)
    same = len(shared) >= _SHUFFLED and len(shared) >= _SHUFFLED_SHARE * min(len(a), len(b))
    return same and len(told) > 1 and len(told) >= thresholds.QUOTE_RETOLD_SHARE * len(longest)
