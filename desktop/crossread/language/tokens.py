"""spaCy's tokens as plain values, with hostile input kept short. What they mean is decided elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

LONGEST_RUN = 300
"""Characters without a space that spaCy is given at once: its tokenizer peels affixes one by one and is quadratic in
the length of a run (300,000 times "@" took minutes; real runs are web addresses, or scripts without spaces)."""

_RUNS = re.compile(r"\s+|\S+")


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark: characters start to end of its paragraph; `spaced` where white space or the end follows."""

    text: str
    start: int
    end: int
    spaced: bool


def tokens(nlp: Language, text: str) -> list[Token]:
    """Return the tokens of `text` in order; white space is none."""
    if len(text) <= LONGEST_RUN:
        return _tokens(nlp, text, 0)
    found: list[Token] = []
    for start, end in _pieces(text):
        found += _tokens(nlp, text[start:end], start)
    return found


def _pieces(text: str) -> list[tuple[int, int]]:
    """Return stretches that cover `text`, cut at the borders and inside of overlong runs only."""
    pieces: list[tuple[int, int]] = []
    start = 0
    for run in _RUNS.finditer(text):
        if run.end() - run.start() <= LONGEST_RUN:
            continue
        if run.start() > start:
            pieces.append((start, run.start()))
        pieces += [(at, min(at + LONGEST_RUN, run.end())) for at in range(run.start(), run.end(), LONGEST_RUN)]
        start = run.end()
    if start < len(text):
        pieces.append((start, len(text)))
    return pieces


def _tokens(nlp: Language, text: str, offset: int) -> list[Token]:
    found: list[Token] = []
    doc = nlp.make_doc(text)
    for token in doc:
        if token.is_space:
            continue
        start, end = token.idx, token.idx + len(token.text)
        spaced = end >= len(text) or text[end].isspace()
        found.append(Token(token.text, offset + start, offset + end, spaced))
    return found
