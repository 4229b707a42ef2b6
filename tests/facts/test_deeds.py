"""One deed in other words, and how certain it is put: fired here, may have been terminated there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crossread.facts import FactKind, FactLine, Verdict

Told = Callable[..., tuple[FactLine, ...]]


def how(lines: tuple[FactLine, ...]) -> list[Verdict]:
    return [line.verdict for line in lines if line.kind is FactKind.CERTAINTY]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The teacher was fired on Friday.", "The teacher might have been terminated on Friday."),
        ("Oto Brill was sacked on Friday.", "Oto Brill was reportedly dismissed on Friday."),
        ("Oto Brill opened fire on the guards.", "Oto Brill is accused of shooting the guards."),
        ("Oto Brill fired at the guards.", "Oto Brill allegedly gunned down the guards."),
        ("Oto Brill targeted the guards.", "Oto Brill appeared to have singled out the guards."),
        ("Oto Brill hid the knife.", "Oto Brill seems to have concealed the knife."),
        (
            "Oto Brill stabbed one guard and killed the porter.",
            "He is accused of stabbing one guard and killing the porter.",
        ),
        ("A clerk who was sacked on Friday came back.", "A clerk who may have been sacked on Friday came back."),
        ("Oto Brill left early. He robbed the bank.", "Oto Brill left early. He allegedly robbed the bank."),
        ("The rule weakened the law.", "The rule, which many farmers claim weakened the law, is gone."),
    ],
)
def test_one_deed_in_other_words(told: Told, one: str, other: str) -> None:
    assert how(told(one, other)) == [Verdict.DIFFERS]
    assert how(told(other, one)) == [Verdict.DIFFERS]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The clerk fired a shot.", "The clerk may have been fired."),
        ("The teacher was fired on Friday.", "The nurse might have been terminated on Friday."),
        ("Edda Korn said he was sacked.", "Edda Korn was allegedly sacked."),
        ("Oto Brill opened the door on the guards.", "Oto Brill allegedly fired on the guards."),
        ("Oto Brill appeared in court to plead.", "Oto Brill pleaded."),
        ("Oto Brill is accused of wounding two and killing the porter.", "Oto Brill allegedly killed the porter."),
    ],
)
def test_other_deeds_are_not_compared(told: Told, one: str, other: str) -> None:
    assert how(told(one, other)) == []


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "The coastguard arrested 14 smuggling suspects.",
            "The coastguard seized 14 smugglers off Orna.",
            [Verdict.DIFFERS],
        ),
        ("Soldiers held 14 suspected hijackers.", "The 14 hijackers were taken to Orna.", [Verdict.DIFFERS]),
        ("The coastguard arrested 14 smuggling suspects.", "The coastguard arrested 14 men.", []),
        ("The coastguard arrested 14 suspects.", "The coastguard arrested 14 suspected smugglers.", []),
        (
            "The coastguard arrested 14 smuggling suspects.",
            "The coastguard held 14 suspected smugglers. The 14 smugglers were taken to Orna.",
            [],
        ),
    ],
)
def test_suspects_here_and_culprits_there(told: Told, one: str, other: str, wanted: list[Verdict]) -> None:
    assert how(told(one, other)) == wanted
    assert how(told(other, one)) == wanted


def test_what_befell_a_person_of_a_name_is_compared_wherever_it_is_told(told: Told) -> None:
    padding = "Rain fell on the valley for the whole day and the school in the next village had a holiday."
    one, other = "Oto Brill was sacked.", "Oto Brill may have been dismissed."
    assert how(told((one, padding), (padding, other))) == [Verdict.DIFFERS]
    assert how(told((one, other), (padding, other))) == []
    assert how(told((one, padding), (padding, other.replace("Oto", "Edda")))) == []


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("The two sides signed a protocol.", "No protocol was signed.", [Verdict.CONTRADICTS]),
        ("Clerks opened the safe.", "Nobody opened the safe.", []),
        ("Tarn beat Orna in the cup.", "No. 2 Tarn beat Orna in the cup.", []),
    ],
)
def test_no_thing_done_is_said_not_to_be_so(told: Told, one: str, other: str, wanted: list[Verdict]) -> None:
    assert how(told(one, other)) == wanted


def test_what_somebody_denies_is_compared_wherever_it_is_told(told: Told) -> None:
    padding = "Rain fell on the valley for the whole day and the school in the next village had a holiday."
    one = "Officers fired rubber bullets into the crowd."
    other = "The ministry denied opposition claims that police had fired rubber bullets."
    assert how(told((one, padding), (padding, other))) == [Verdict.DIFFERS]
    assert how(told(("Rebels fired rubber bullets into the crowd.", padding), (padding, other))) == []
    assert how(told((one, padding), (padding, other.replace("rubber bullets", "tear gas")))) == []
