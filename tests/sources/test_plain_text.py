"""Plain text: cleaned without losing a sign that is seen, split or unwrapped into paragraphs, decoded."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crossread.sources import encoding
from crossread.sources.cleaning import clean, one_line
from crossread.sources.lines import paragraphs
from crossread.sources.page import judge

WRAPPED = """\
The ferry Saint Brannoc ran aground off Quill Point on Tuesday morning
with 214 people aboard, and lifeboats from Quill and Sandry took all of
them off within three hours, the coastguard said.

The master told investigators that the steering had failed four minutes
before the ship struck the bank. The owner said that it had been over-
hauled in January.
"""


def squeezed(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=400))
@example("12\u200b000 \ud800 a\x00b\r\nc\u2028d\tè")
@example("– \n-\n•")
def test_no_sign_of_a_text_is_lost_or_moved(text: str):
    found = [paragraph for _, paragraph in judge(paragraphs(clean(text))).paragraphs]
    assert squeezed("".join(found)) == squeezed(clean(text))
    assert all(paragraph.strip() for paragraph in found)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text("abc ÉÑ.,?!“”'12", min_size=1, max_size=90), max_size=12))
def test_no_sign_of_wrapped_lines_is_lost(lines: list[str]):
    text = clean("\n".join(lines))
    assert squeezed("".join(paragraphs(text))) == squeezed(text)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing_more(text: str):
    assert clean(clean(text)) == clean(text)


@settings(max_examples=50, deadline=None)
@given(st.text("0123456789.,%$€ \xa0\u202f\u200b\xad\n", max_size=60))
def test_figures_stay_as_they_are(text: str):
    digits = [sign for sign in text if sign.isdigit() or sign in ".,%$€"]
    assert [sign for sign in clean(text) if sign.isdigit() or sign in ".,%$€"] == digits


def test_hard_wrapped_lines_become_paragraphs():
    found = paragraphs(clean(WRAPPED))
    assert len(found) == 2
    assert found[0].endswith("took all of them off within three hours, the coastguard said.")
    assert "over-hauled" in found[1]


def test_lines_that_are_paragraphs_stay_apart():
    lines = [
        "The ferry ran aground on Tuesday morning.",
        "Lifeboats took all the passengers off in three hours.",
        "No one was badly hurt.",
        "The steering had failed.",
    ]
    assert paragraphs("\n".join(lines)) == lines


def test_a_range_of_figures_across_a_line_break_keeps_its_hyphen():
    text = "\n".join(
        [
            "The committee said on Friday in a long and rather dry report that in 2024-",
            "25 the number of ferries that ran aground along the whole coast had risen,",
            "and that nobody, least of all the owners, had been able to tell it why so.",
        ]
    )
    assert "2024-25 the number" in paragraphs(text)[0]


@pytest.mark.parametrize(
    ("given_text", "seen"),
    [
        ("12\xa0000 soldiers", "12\xa0000 soldiers"),
        ("said\xa0Edel", "said Edel"),
        ("so\xadlution", "solution"),
        ("a\u200bb\ufeff", "ab"),
        ("e\u0301", "é"),
        ("a\ud83d", "a\ufffd"),
        ("\ud83d\ude00", "\U0001f600"),
        ("می\u200cروم", "می\u200cروم"),
        ("one\ttwo", "one two"),
    ],
)
def test_unseen_characters_go_and_seen_ones_stay(given_text: str, seen: str):
    assert one_line(given_text) == seen


@pytest.mark.parametrize(
    "name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32", "iso8859-1"]
)
def test_text_in_a_usual_encoding_is_read(name: str):
    text = (
        "The café owner said £4,000 was missing; “no one knows”, she told the paper."
        if "8859" not in name
        else "The owner of the café lost £4,000 in the flood."
    )
    decoded = encoding.decode(text.encode(name))
    assert decoded is not None
    assert decoded.text == text


def test_a_damaged_sign_does_not_spoil_the_others():
    decoded = encoding.decode("The café owner said £4,000 was missing.".encode() + b" It was \x9d gone.")
    assert decoded is not None
    assert decoded.text == "The café owner said £4,000 was missing. It was \ufffd gone."
    assert decoded.broken == 1


def test_central_european_text_is_not_read_as_western():
    text = "Prom osiadł na mieliźnie we wtorek rano, podała straż przybrzeżna. Wszyscy są bezpieczni, żegluga działała."
    decoded = encoding.decode(text.encode("cp1250"))
    assert decoded is not None
    assert decoded.text == text


def test_a_page_declares_its_encoding():
    page = '<meta charset="windows-1251"><p>Паром сел на мель у мыса во вторник утром, сообщила береговая охрана.'
    decoded = encoding.decode(page.encode("cp1251"), markup=True)
    assert decoded is not None
    assert decoded.text == page


def test_a_wrong_declaration_does_not_spoil_utf8():
    decoded = encoding.decode("naïve café".encode(), "iso-8859-1")
    assert decoded is not None
    assert decoded.text == "naïve café"


@pytest.mark.parametrize("data", [b"\x00\x01\x02\x03binary", bytes(range(32)) * 40, b"\x7fELF\x02\x01\x01\x00\x00"])
def test_binary_data_is_known(data: bytes):
    assert encoding.looks_binary(data)


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data: bytes):
    decoded = encoding.decode(data)
    assert decoded is None or isinstance(decoded.text, str)


def test_a_text_of_countless_lines_is_refused_at_once():
    assert judge(["word"] * 100_000).refusal is not None


@pytest.mark.parametrize(
    "sign", ["@", "a", " ", "-", "1", ".", "(", "#", "©", "By ", "A ", "1/", "— ", "Read more ", "Three died. "]
)
@pytest.mark.parametrize("parting", ["", "\n"])
def test_hostile_text_takes_no_longer_than_its_length(sign: str, parting: str):
    text = (sign + parting) * (300_000 // len(sign + parting) if not parting else 10_000)
    start = time.perf_counter()
    judge(paragraphs(clean(text)))
    assert time.perf_counter() - start < 20.0
