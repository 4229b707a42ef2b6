"""How two phrases agree: the pairwise rule, on phrases of our own and, where it is at hand, on the measuring set."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path

import pytest

from crossread.facts import Amount, Fact, FactKind, Judged, Verdict, When, verdict
from crossread.story import Place

FIGURES = frozenset({"quantity", "money", "percent", "duration", "age", "date", "time"})

PAIRS = """
forty-two sheep | 42 sheep | same
a score of about 42 sheep | 42 sheep | same
about 400 sheep | 410 sheep | compatible
about 400 sheep | 470 sheep | differs
400 sheep | 470 sheep | contradicts
4,018 tickets | 4,000 tickets | compatible
4,018 tickets | 4,100 tickets | contradicts
18 tickets | 19 tickets | contradicts
98 tickets | 100 tickets | contradicts
half of the seats | 50% of the seats | same
a quarter of the crop | 25 percent of the crop | same
$3.4bn | $3.4 billion | same
$3.4bn | $3,400,000,000 | same
$3.4bn | €3.4bn | unrelated
$3.4bn | $3.6bn | contradicts
around $3.4bn | $3.6bn | differs
€900,000 | 900,000 euros | same
£2.5m | 2.5 million pounds | same
two dozen lorries | 24 lorries | same
dozens of lorries | 55 lorries | compatible
nearly 800 lorries | 790 lorries | compatible
nearly 800 lorries | 850 lorries | differs
between 60 and 80 lorries | 70 lorries | compatible
between 60 and 80 lorries | 60 to 80 lorries | same
between 60 and 80 lorries | 95 lorries | contradicts
up to 90 lorries | 70 lorries | compatible
up to 90 lorries | 120 lorries | contradicts
more than 300 lorries | 310 lorries | compatible
more than 300 lorries | over 300 lorries | same
more than 300 lorries | 280 lorries | contradicts
more than 300 lorries | at least 350 lorries | differs
more than 300 lorries | 900 lorries | differs
over 1,000 lorries | more than 1,200 lorries | compatible
over 1,000 lorries | more than 1,900 lorries | differs
more than 40,000 lorries | at least 41,000 lorries | compatible
over 20 lorries | more than 24 lorries | differs
at least 5 climbers | at least 6 climbers | differs
5 climbers | 6 climbers | contradicts
5 climbers | five climbers | same
fewer than 40 seats | 35 seats | compatible
200 km | 124 miles | same
200 km | 150 miles | contradicts
3 tonnes | 3,000 kg | same
10 kg | 22 pounds | same
10 kg | 21 pounds | compatible
20C | 68F | same
20 degrees Celsius | 80 degrees Fahrenheit | contradicts
a million residents | 1,000,000 inhabitants | same
1.5m residents | one and a half million inhabitants | same
hundreds of lorries | 450 lorries | compatible
hundreds of lorries | 30 lorries | contradicts
fell 8% | rose 8% | contradicts
fell 8% | dropped by 8 percent | same
a 41-year-old | aged 41, | same
a 41-year-old | aged 43, | contradicts
two years | 24 months | same
three weeks | 21 days | same
four hours | five hours | contradicts
just under three hours | 90 minutes | differs
just under three hours | 2 hours and 50 minutes | compatible
just over 10 seconds | 12 seconds | differs
two-fifths of the crop | 41 percent of the crop | compatible
a third of the crop | 40 percent of the crop | contradicts
$4.4bn to $4.6bn | $4.5bn to $4.7bn | differs
about 70 lorries | 71 lorries | compatible
3 million litres | 2.98 million litres | compatible
1,200 soldiers | 1,200 troops | same
1,200 soldiers | 1,200 tanks | unrelated
18 ships | 18 vessels | same
40 rifles | 40 magazines | unrelated
12 killed | 12 injured | unrelated
12 dead | 12 people | same
14 June 2025 | June 14, 2025 | same
14 June 2025 | 15 June 2025 | contradicts
June 2025 | 14 June 2025 | compatible
2024 | March 2024 | compatible
2024 | March 2023 | contradicts
yesterday | July 12, 2025 | same
last year | 2024 | same
"""


def pairs(text: str, mark: str) -> list[tuple[str, str, str]]:
    rows = [tuple(part.strip() for part in line.split(mark)) for line in text.splitlines() if line.strip()]
    return [(a, b, wanted) for a, b, wanted in rows]


def shown(judged: Judged) -> str:
    return judged.verdict.value if judged.verdict else "unrelated"


@pytest.mark.parametrize(("one", "other", "wanted"), pairs(PAIRS, "|"))
def test_two_phrases_agree_as_a_reader_would_say(article, facts_in, one: str, other: str, wanted: str) -> None:
    a, b = (next(fact for fact in facts_in(article(text)) if fact.kind in FIGURES) for text in (one, other))
    assert shown(verdict(a, b)) == wanted, (a.value, b.value, verdict(a, b).rule)
    assert shown(verdict(b, a)) == wanted, "the order of the two must not matter"


def test_the_measuring_set_of_pairs_comes_out_right(article, facts_in) -> None:
    folder = os.environ.get("CROSSREAD_BENCH")
    if not folder:
        pytest.skip("CROSSREAD_BENCH names no folder of measuring data")
    wrong = []
    for one, other, wanted in pairs(Path(folder, "bench/facts/pairs.tsv").read_text(encoding="utf-8"), "\t"):
        found = [next((f for f in facts_in(article(text)) if f.kind in FIGURES), None) for text in (one, other)]
        got = shown(verdict(*found)) if all(found) else "not found"
        if got != wanted:
            wrong.append(f"{one} | {other}: wanted {wanted}, got {got}")
    assert len(wrong) <= 2, "\n".join(wrong)


def test_a_reservation_turns_a_contradiction_into_a_difference(article, facts_in) -> None:
    plain = next(f for f in facts_in(article("The blast killed 12 people.")) if f.kind is FactKind.QUANTITY)
    careful = next(
        f for f in facts_in(article("The blast reportedly killed 15 people.")) if f.kind is FactKind.QUANTITY
    )
    assert verdict(plain, careful).verdict is Verdict.DIFFERS


def test_the_month_of_may_is_no_reservation(article, facts_in) -> None:
    fact = next(f for f in facts_in(article("In May a landslide killed 12 people.")) if isinstance(f.value, Amount))
    assert not fact.anchor.hedged


def test_a_date_and_a_figure_cannot_be_compared(article, facts_in) -> None:
    found = facts_in(article("On 14 June 2025 the river rose by 3 metres."))
    day = next(f for f in found if isinstance(f.value, When))
    rise = next(f for f in found if isinstance(f.value, Amount))
    assert verdict(day, rise).verdict is None


def test_a_decimal_without_a_noun_is_no_count() -> None:
    counted = Fact(FactKind.QUANTITY, Place(0, 0, 0, 1), Amount(Decimal(4), Decimal(4), counted="aftershock"))
    bare = Fact(FactKind.QUANTITY, Place(1, 0, 0, 1), Amount(Decimal("4.0"), Decimal("4.0"), step=Decimal("0.1")))
    assert verdict(counted, bare).verdict is None


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Orna beat Velm 3-0 on Sunday.", "Velm lost 0-3 to Orna on Sunday.", Verdict.SAME),
        ("Orna beat Velm 3-0 on Sunday.", "Orna beat Velm 3-1 on Sunday.", Verdict.CONTRADICTS),
        ("The bill passed by 52-48 in the senate.", "The senate passed the bill by 51-49.", Verdict.CONTRADICTS),
    ],
)
def test_two_results_of_one_match_or_vote_are_equal_or_contradict(told, one: str, other: str, wanted: Verdict) -> None:
    assert [line.verdict for line in told(one, other) if line.kind is FactKind.QUANTITY] == [wanted]
