"""Reading -> facts with normal values; facts of N versions -> the fact table with verdicts."""

from crossread.facts.values import (
    Amount,
    Anchor,
    Bound,
    Change,
    Citation,
    Fact,
    FactKind,
    FactLine,
    Hedge,
    Named,
    Quotation,
    Value,
    Verdict,
    When,
)

__all__ = [
    "Amount",
    "Anchor",
    "Bound",
    "Change",
    "Citation",
    "Fact",
    "FactKind",
    "FactLine",
    "Hedge",
    "Named",
    "Quotation",
    "Value",
    "Verdict",
    "When",
]
