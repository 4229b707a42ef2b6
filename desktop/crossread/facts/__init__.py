"""Reading -> facts with normal values; facts of N versions -> the fact table with verdicts."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from crossread.facts.judged import Judged
from crossread.facts.judgement import Decision, Judgement, LineKey, line_key
from crossread.facts.values import (
    Amount,
    Anchor,
    Bound,
    ByHand,
    Certainty,
    Change,
    Citation,
    Fact,
    FactKind,
    FactLine,
    Hedge,
    Named,
    Notice,
    Paraphrase,
    Put,
    Quotation,
    Unsourced,
    Value,
    Verdict,
    When,
)

if TYPE_CHECKING:
    from crossread.facts.by_hand import family, parts
    from crossread.facts.finding import find
    from crossread.facts.lines import table
    from crossread.facts.verdicts import verdict


_CALLS = {
    "family": "by_hand",
    "find": "finding",
    "parts": "by_hand",
    "table": "lines",
    "verdict": "verdicts",
}
"""The room's calls by the modules that hold them, loaded at first use: the window needs the values alone to paint."""


def __getattr__(name: str) -> Any:
    if name not in _CALLS:
        raise AttributeError(name)
    call = globals()[name] = getattr(import_module(f"crossread.facts.{_CALLS[name]}"), name)
    return call


__all__ = [
    "Amount",
    "Anchor",
    "Bound",
    "ByHand",
    "Certainty",
    "Change",
    "Citation",
    "Decision",
    "Fact",
    "FactKind",
    "FactLine",
    "Hedge",
    "Judged",
    "Judgement",
    "LineKey",
    "Named",
    "Notice",
    "Paraphrase",
    "Put",
    "Quotation",
    "Unsourced",
    "Value",
    "Verdict",
    "When",
    "family",
    "find",
    "line_key",
    "parts",
    "table",
    "verdict",
]
