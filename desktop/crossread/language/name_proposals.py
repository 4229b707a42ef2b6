"""What statistics take for names, brought together with the spans and votes of the rules. Not how either is found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.language.name_kinds import Votes
from crossread.language.name_parts import Span, without_score
from crossread.language.tables import lexicon
from crossread.language.tokens import Token
from crossread.language.values import NameKind

_QUOTES = frozenset("\"“”‘’'")

PROPOSED = 4.0
"""Votes that a proposal adds to its kind."""
UNPROPOSED = 0.17
"""Share of the rules' votes that count where the statistics saw no name: what a table knows is one all the same."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Tokens first to last (exclusive) of a paragraph that a statistical model takes for a name of one kind."""

    first: int
    last: int
    kind: NameKind


def merged(
    paragraph: int,
    tokens: Sequence[Token],
    ruled: Sequence[Span],
    proposals: Sequence[Proposal],
    bounds: tuple[int, int],
) -> Iterator[tuple[Span, NameKind | None]]:
    """Yield the spans of the sentence within `bounds` with the kind proposed for each, overlapping nowhere.

    Where both find a name, the statistics say where it ends and the rules what of it is a title or a nickname.
    """
    inside = [p for p in proposals if bounds[0] <= p.first and p.last <= bounds[1] and not _nameless(tokens, p)]
    met: set[int] = set()
    found: list[tuple[Span, NameKind | None]] = []
    for proposal in inside:
        over = [i for i, span in enumerate(ruled) if span.first < proposal.last and proposal.first < span.last]
        nicknamed = next((i for i in over if _nicknamed(tokens, ruled[i])), None)
        if nicknamed is not None:
            if nicknamed not in met:
                found.append((ruled[nicknamed], NameKind.PERSON))
        else:
            found.append(_reconciled(paragraph, tokens, proposal, [ruled[i] for i in over]))
        met.update(over)
    found += [(span, None) for i, span in enumerate(ruled) if i not in met]
    yield from sorted(found, key=lambda one: one[0].first)


def _nameless(tokens: Sequence[Token], proposal: Proposal) -> bool:
    """Return whether a proposal is one word that names no one: CEO, TV, GDP; Nobody, However."""
    text = tokens[proposal.first].text
    low = text.lower().rstrip(".")
    alone = proposal.last - proposal.first == 1
    return alone and (low in lexicon().no_acronyms or (low in lexicon().starters and not text.isupper()))


def _nicknamed(tokens: Sequence[Token], span: Span) -> bool:
    """Return whether a span of the rules holds a nickname in quotes: Vincent "the Boar" Galli."""
    return sum(token.text in _QUOTES for token in tokens[span.first + 1 : span.last - 1]) == 2


def _reconciled(
    paragraph: int, tokens: Sequence[Token], proposal: Proposal, over: Sequence[Span]
) -> tuple[Span, NameKind]:
    """Return the proposal as a span, without the title that the rules see in it, and its kind: Ms makes a person."""
    start, role, kind = proposal.first, None, proposal.kind
    for span in over:
        if span.role is None:
            continue
        if tokens[span.role[0]].text.lower().rstrip(".") in lexicon().polite:
            kind = NameKind.PERSON
        if kind is NameKind.PERSON and span.role[0] <= proposal.first < span.first < proposal.last:
            start, role = span.first, span.role
        elif kind is NameKind.PERSON and span.first == proposal.first:
            role = span.role
    last = without_score(tokens, start, proposal.last)
    return Span(paragraph, start, last, initial=False, role=role), kind


def counted(found: Votes, proposed: NameKind | None) -> Votes:
    """Return the rules' votes together with what the statistics say of the same mention."""
    if proposed is None:
        return {kind: weight * UNPROPOSED if weight > 0 else weight for kind, weight in found.items()}
    return {**found, proposed: found.get(proposed, 0.0) + PROPOSED}
