"""Reading -> facts with normal values; facts of N versions -> the fact table with verdicts."""

from crossread.facts.finding import find
from crossread.facts.judged import Judged
from crossread.facts.judgement import Decision, Judgement, LineKey, line_key
from crossread.facts.table import table
from crossread.facts.values import (
    Amount,
    Anchor,
    Bound,
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
from crossread.facts.verdicts import verdict

__all__ = [
    "Amount",
    "Anchor",
    "Bound",
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
    "find",
    "line_key",
    "table",
    "verdict",
]
