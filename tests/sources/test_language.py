"""The language of a text is told by its commonest words or its script, and left open where they say nothing."""

from __future__ import annotations

import pytest

from crossread.sources.tongue import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The ferry ran aground on Tuesday with 214 people aboard, and the coastguard said that all were safe.",
            "en",
        ),
        (
            "Die Fähre lief am Dienstag mit 214 Menschen auf Grund, und die Küstenwache sagte, dass alle sicher sind.",
            "de",
        ),
        (
            "Le ferry s'est échoué mardi avec 214 personnes à bord, et la garde côtière a dit que tous sont saufs.",
            "fr",
        ),
        (
            "El ferry encalló el martes con 214 personas a bordo, y los guardacostas dicen que todas están a salvo.",
            "es",
        ),
        (
            "Паром сел на мель во вторник, и береговая охрана сообщила, что все 214 человек спасены.",
            "ru",
        ),
        ("フェリーは火曜日に214人を乗せて座礁し、沿岸警備隊は全員が無事だと発表した。", "ja"),
        ("渡轮星期二载着二百一十四人搁浅，海岸警卫队说所有人都平安。", "zh"),
        ("Marl Orle Quill Sandry Edel Ranz Rees Doe Roe Lind Ashby", None),
        ("214", None),
    ],
)
def test_a_text_tells_its_language(text: str, language: str | None):
    assert language_of(text) == language
