"""Capitalised runs of a sentence: where a name could stand, and where capitals prove nothing. Not what is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crossread.language.tables import lexicon
from crossread.language.tokens import Token

_HYPHENS = frozenset("-‐‑–")
_OPENING_MARKS = frozenset({"“", '"', "‘", ":", "•", "(", "[", "—", "–", "``", "…", "..."})
_QUOTES = frozenset({"“", '"', "”", "‘", "’", "'", "(", ")"})
_ARTICLES = frozenset({"al", "el", "an", "ash", "as", "ul"})
"""Arabic articles, written small and with a hyphen before a name."""
_LONGEST_RUN = 12
"""Tokens; a longer capitalised run is a heading or a list, not a name."""
_NICKNAME = 4
"""Tokens of a nickname in quotes between first name and surname."""
_TITLE_SHARE = 0.7
"""Share of the longer words of a sentence that are capitalised from which it is a heading in title case."""
_HEADING, _STOPPED_HEADING = 3, 7
"""Longer words of the shortest heading; with a full stop it takes more to tell it from a sentence full of names."""
_LONG_WORD = 4
"""Letters from which title case writes a word with a capital."""


def is_capital(token: Token) -> bool:
    """Return whether `token` begins with a capital letter."""
    return token.text[0].isupper()


def text_of(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return the tokens as written, with one space where white space stood."""
    return "".join(token.text + " " * token.spaced for token in tokens[first:last]).strip()


def heading_case(tokens: Sequence[Token]) -> bool:
    """Return whether these tokens are set in title case or capitals, where capitals mark no names."""
    long = [t.text for t in tokens if len(t.text) >= _LONG_WORD and t.text.isalpha()]
    if not long:
        return all(t.text.isupper() for t in tokens if t.text.isalpha()) and len(tokens) > 1
    shouted = sum(word.isupper() for word in long)
    if len(long) > 1 and shouted > _TITLE_SHARE * len(long):
        return True
    fewest = _STOPPED_HEADING if tokens[-1].text == "." else _HEADING
    return len(long) >= fewest and sum(word[0].isupper() for word in long) > _TITLE_SHARE * len(long)


def openings(tokens: Sequence[Token], first: int, end: int) -> frozenset[int]:
    """Return the tokens that open the sentence first to end, or speech inside it: their capitals prove nothing."""
    at = first
    while at < end and not tokens[at].text[0].isalnum():
        at += 1
    return frozenset({at, *(i + 1 for i in range(first, end - 1) if tokens[i].text in _OPENING_MARKS)})


def runs(tokens: Sequence[Token], first: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each capitalised run of the sentence first to end starts and ends, cut at days and months."""
    at = first
    calendar = lexicon().calendar
    while at < end:
        if not _starts(tokens, at, end):
            at += 1
            continue
        stop = _end(tokens, at, end)
        if stop - at <= _LONGEST_RUN:
            start = at
            for i in range(at, stop + 1):
                if i < stop and tokens[i].text.lower().strip(".") not in calendar:
                    continue
                if i > start:
                    yield start, i
                start = i + 1
        at = max(stop, at + 1)


def _starts(tokens: Sequence[Token], at: int, end: int) -> bool:
    return (is_capital(tokens[at]) and tokens[at].text[0].isalpha()) or _article(tokens, at, end)


def _article(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Return whether al-Qaeda, el-Sisi stands at `at`."""
    if at + 2 >= end or tokens[at].text not in _ARTICLES or tokens[at].spaced:
        return False
    return tokens[at + 1].text in _HYPHENS and is_capital(tokens[at + 2])


def _end(tokens: Sequence[Token], at: int, end: int) -> int:
    stop = at + (1 if is_capital(tokens[at]) else 3)
    while stop < end:
        further = _further(tokens, at, stop, end)
        if not further:
            break
        stop += further
    return stop


def _further(tokens: Sequence[Token], at: int, stop: int, end: int) -> int:
    """Return how many of the tokens from `stop` on belong to the run that starts at `at`; 0 at its end."""
    token, before = tokens[stop], tokens[stop - 1]
    follows = stop + 1 < end and is_capital(tokens[stop + 1])
    if not before.spaced:
        return _glued(tokens, stop, follows=follows) or _owned(tokens, stop, end)
    if is_capital(token):
        return 1
    if _article(tokens, stop, end):
        return 3
    if follows and (token.text == "&" or token.text in lexicon().inside_names):
        return 2
    if token.text in _QUOTES:
        return _nickname(tokens, at, stop, end)
    return _joined(tokens, at, stop, end)


def _glued(tokens: Sequence[Token], stop: int, *, follows: bool) -> int:
    """Return how many tokens go on with a run they touch: Jean-Paul, St. Louis; not "Oslo-based"."""
    token, before = tokens[stop], tokens[stop - 1]
    if token.text in _HYPHENS and not token.spaced:
        return 2 if follows else 0
    pointed = len(before.text) == 1 or before.text.lower() in lexicon().addresses | {"st", "jr", "ft", "mt"}
    return 1 if token.text == "." and token.spaced and follows and pointed else 0


def _owned(tokens: Sequence[Token], stop: int, end: int) -> int:
    """Return how many tokens an owner's "'s" adds to a name: the Sheriff's Department; not Norway's Parliament."""
    lex = lexicon()
    if tokens[stop].text not in {"'s", "’s", "'", "’"} or tokens[stop - 1].text.lower() not in lex.owners:
        return 0
    last = stop
    while last + 1 < end and tokens[last].spaced and is_capital(tokens[last + 1]):
        last += 1
    return last + 1 - stop if last > stop and tokens[last].text.lower() in lex.body_tails else 0


def _nickname(tokens: Sequence[Token], at: int, stop: int, end: int) -> int:
    """Return how many tokens a nickname takes up to its closing quote: Vincent "the Boar" Galli."""
    if tokens[at].text not in lexicon().given_names or tokens[stop].spaced:
        return 0
    for i in range(stop + 1, min(stop + _NICKNAME + 2, end - 1)):
        if tokens[i].text in _QUOTES:
            closes = i > stop + 1 and not tokens[i - 1].spaced and tokens[i].spaced
            return i + 1 - stop if closes and is_capital(tokens[i + 1]) else 0
        if not tokens[i].text.isalpha():
            return 0
    return 0


def _joined(tokens: Sequence[Token], at: int, stop: int, end: int) -> int:
    """Return how many tokens "of", "for" or "and" adds: Bank of England, Ministry of the Interior."""
    word = tokens[stop].text
    if stop + 1 >= end or word not in {"of", "for", "and", "on"}:
        return 0
    size = 2 if tokens[stop + 1].text == "the" and word != "and" else 1
    ahead = stop + size
    if ahead >= end or not is_capital(tokens[ahead]):
        return 0
    joins = _both(tokens, at, stop, ahead, end) if word == "and" else _belongs(tokens, at, stop, ahead)
    return size + 1 if joins else 0


def _belongs(tokens: Sequence[Token], at: int, stop: int, ahead: int) -> bool:
    lex = lexicon()
    left = {t.text.lower() for t in tokens[at:stop]}
    last = tokens[stop - 1].text.lower()
    if last in lex.offices and tokens[ahead].text.lower() in lex.after_of:
        return True
    if last in lex.body_heads | lex.body_words:
        return True
    if tokens[stop].text == "of" and last in lex.place_heads | lex.event_heads | lex.event_tails:
        return True
    return bool(left & (lex.body_heads | lex.body_words)) and tokens[stop].text != "on"


def _both(tokens: Sequence[Token], at: int, stop: int, ahead: int, end: int) -> bool:
    """Return whether "and" stands inside one body's name: the Food and Drug Administration."""
    lex = lexicon()
    last = ahead
    while last + 1 < end and is_capital(tokens[last + 1]) and tokens[last].spaced:
        last += 1
    if last == ahead or tokens[last].text.lower() not in lex.body_tails:
        return False
    left = [t.text.lower() for t in tokens[at:stop]]
    named = left[0] == "the" or (at > 0 and tokens[at - 1].text.lower() == "the")
    return named or ("of" in left and bool(set(left) & (lex.body_heads | lex.body_words)))
