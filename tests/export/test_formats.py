"""A comparison as JSON, CSV and a page: complete, valid, and harmless whatever the versions say."""

from __future__ import annotations

import base64
import csv
import datetime as dt
import hashlib
import html.parser
import io
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread import compare, export
from crossread.align import Row, RowKind
from crossread.compare import Comparison, Mark, MarkKind
from crossread.errors import Unsaved
from crossread.export.encoding import encode_value
from crossread.facts import Amount, Anchor, Fact, FactKind, FactLine, Named, Quotation, Unsourced, Verdict
from crossread.story import Paragraph, Place, Provenance, Role, Story, Version, fingerprint

SCHEMA = json.loads(Path(__file__).with_name("comparison.schema.json").read_text(encoding="utf-8"))


def version(name: str, *texts: str, **given: Any) -> Version:
    origin = Provenance(f"{name}.txt", path=f"{name}.txt", outlet=name, **given)
    return Version(origin, tuple(Paragraph(text) for text in texts), title=texts[0])


@pytest.fixture(scope="module")
def storm() -> Comparison:
    original = b"as it came"
    wire = version(
        "Wire",
        "Storm closes harbour bridge",
        "The old bridge was closed on Monday after about 12 boats broke loose, costing $3.5 million.",
        "“We will rebuild it by spring,” Mayor Ines Calder said.",
        published=dt.datetime(2025, 3, 4, 17, 5, tzinfo=dt.UTC),
        credits=("Coast Agency",),
        sha256=fingerprint(original),
        original=original,
    )
    daily = version(
        "Daily",
        "Harbour bridge shut",
        "The bridge was closed on Monday after 14 boats broke loose, costing $35 million.",
        "“We will rebuild it by autumn,” Mayor Ines Calder said. She is 51.",
        published=dt.date(2025, 3, 5),
    )
    gone = Version(Provenance("gone.txt"), trouble="gone.txt: there is no such file. Check the path.")
    return compare.compare(Story((wire, daily, gone), base=0))


def one_fact(text: str, about: str = "x", label: str = "Wire") -> Comparison:
    """Return a comparison of one paragraph that is one fact from end to end, with a mark over all of it."""
    given_version = version(label, text)
    place = Place(0, 0, 0, len(text))
    line = FactLine(FactKind.PERSON, about, Verdict.DIFFERS, about, (Fact(FactKind.PERSON, place, Named(text)),))
    mark = Mark(MarkKind.REPLACED, place, place)
    row = Row(((0,),), RowKind.ONLY)
    return Comparison(Story((given_version,)), (), (row,), (0,), ((mark,),), (line,))


def test_json_is_what_the_command_line_promises(storm: Comparison) -> None:
    found = json.loads(export.to_json(storm))
    jsonschema.validate(found, SCHEMA)
    assert {fact["kind"] for fact in found["facts"]} >= {"quantity", "money", "date", "quote", "person"}


def test_json_mentions_point_at_their_words(storm: Comparison) -> None:
    found = json.loads(export.to_json(storm))
    texts = {(v["id"], p["index"]): p["text"] for v in found["versions"] for p in v["paragraphs"]}
    for fact in found["facts"]:
        for mention in fact["mentions"]:
            text = texts[mention["version"], mention["paragraph"]]
            assert text[mention["start"] : mention["end"]] == mention["text"]


def test_json_has_each_paragraph_in_one_row(storm: Comparison) -> None:
    found = json.loads(export.to_json(storm))
    for column, given_version in enumerate(found["versions"]):
        placed = sorted(index for row in found["rows"] for index in row["cells"][column])
        assert placed == [paragraph["index"] for paragraph in given_version["paragraphs"]]


def test_figures_keep_their_value() -> None:
    def stated(low: str | None, high: str | None) -> list[object]:
        value = Amount(None if low is None else Decimal(low), None if high is None else Decimal(high))
        found: list[object] = json.loads(json.dumps(encode_value(value)["stated"], allow_nan=False))
        return found

    assert stated("12000", "12000") == [12000, 12000]
    assert isinstance(stated("1.20E+9", "1.2")[0], int)
    assert stated("0.1", None) == [0.1, None]
    assert stated("1E+999999", "Infinity") == [None, None]


def rows_of(table: str) -> list[list[str]]:
    assert table.startswith("\ufeff")
    assert "\n" not in table.replace("\r\n", "")
    return list(csv.reader(io.StringIO(table.removeprefix("\ufeff"), newline="")))


def test_csv_has_a_line_a_fact_and_a_column_a_version(storm: Comparison) -> None:
    head, *lines = rows_of(export.to_csv(storm))
    assert head == ["fact", "kind", "about", "verdict", "Wire", "Daily", "gone.txt", "why"]
    assert len(lines) == len(storm.facts)
    boats = next(line for line in lines if "12 boats" in line[4])
    assert (boats[5], boats[6]) == ("14 boats", "")


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", " =", "\u00a0=", "\t=", "|", "%"]
)
def test_no_cell_runs_as_a_formula(start: str) -> None:
    text = f"{start}HYPERLINK(1)"
    head, line = rows_of(export.to_csv(one_fact(text, about=text, label=text)))
    for cell in [head[4], line[2], line[4], line[5]]:
        assert cell.strip().startswith("'") or cell.strip()[0].isalpha()


class Page(html.parser.HTMLParser):
    """Collects a page's tags and text, as a browser would see them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


HARMLESS_TAGS = """html head meta title style body main header section p h1 h2 h3 ul ol li dl dt dd b span a div table
thead tbody tr th td ins del br"""
HARMLESS = frozenset(HARMLESS_TAGS.split())


def test_the_page_lets_in_its_own_style_and_nothing_else(storm: Comparison) -> None:
    page = export.to_html(storm)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    found = Page(page)
    assert {tag for tag, _ in found.tags} <= HARMLESS
    assert not any(name.startswith("on") or name in {"src", "style"} for _, attrs in found.tags for name in attrs)
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_the_page_shows_hashes_words_verdicts_and_trouble(storm: Comparison) -> None:
    found = Page(export.to_html(storm))
    assert fingerprint(b"as it came") in found.text
    for said in [
        "about 12 boats",
        "14 boats",
        "Contradicts",
        "≠",
        "there is no such file",
        "Coast Agency",
        "4 March 2025",
    ]:
        assert said in found.text, said


def test_every_link_of_the_page_leads_somewhere(storm: Comparison) -> None:
    found = Page(export.to_html(storm))
    anchors = {attrs["id"] for _, attrs in found.tags if "id" in attrs}
    links = {str(attrs["href"]) for tag, attrs in found.tags if tag == "a"}
    assert links
    assert {link.removeprefix("#") for link in links} <= anchors


@pytest.mark.parametrize(
    "payload",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='alert(1)",
        "</title></style><script>alert(1)</script>",
        "<!--<svg onload=alert(1)>-->",
        "&lt;script&gt;",
        "\x00<\x00script>\x1b",
        "<a href='javascript:alert(1)'>x</a>",
        "${alert(1)}{{7*7}}<%= 7 %>",
    ],
)
def test_nothing_a_source_says_becomes_markup(payload: str) -> None:
    comparison = one_fact(payload, about=payload, label=payload)
    found = Page(export.to_html(comparison))
    assert {tag for tag, _ in found.tags} <= HARMLESS
    shown = re.sub(r"[\x00-\x1f]", "�", payload)
    assert found.text.count(shown) >= 3
    assert all(str(attrs["href"]).startswith("#") for tag, attrs in found.tags if tag == "a")


@pytest.mark.parametrize("count", [2, 3, 5, 6, 9])
def test_tables_of_any_number_of_versions_keep_their_columns_readable(count: int) -> None:
    versions = tuple(version(f"Outlet {number}", "Rain fell.") for number in range(count))
    page = export.to_html(compare.compare(Story(versions)))
    held = re.search(r'class="scroll ([\w-]+)[^>]*><table class="columns"', page)
    style = page[: page.index("</style>")]
    assert held is not None
    assert re.search(rf"\.{held[1]} \.columns {{ min-width: \d+rem", style)


def test_only_web_addresses_become_links() -> None:
    for url, linked in [
        ("https://wire.example/a?b=1&c=2", True),
        ("javascript:alert(1)", False),
        ("file:///etc", False),
    ]:
        origin = Provenance("a", url=url)
        story = Story((Version(origin, (Paragraph("Rain."),)),))
        page = Page(export.to_html(Comparison(story, (), (), (), (), ())))
        assert [attrs["href"] for tag, attrs in page.tags if tag == "a"] == ([url] if linked else [])


@pytest.mark.parametrize("folder", ["/home/anna/leaks/", "C:\\Users\\anna\\leaks\\", ""])
def test_the_page_names_the_file_and_not_the_reporters_folder(folder: str) -> None:
    given_version = Version(Provenance("Wire", path=f"{folder}wire.txt"), (Paragraph("It rained."),))
    page = export.to_html(Comparison(Story((given_version,)), (), (Row(((0,),), RowKind.ONLY),), (0,), ((),), ()))
    assert "wire.txt" in page
    assert "anna" not in page


def test_page_furniture_is_counted_and_left_out() -> None:
    given_version = Version(Provenance("a"), (Paragraph("Share this", Role.FURNITURE), Paragraph("It rained.")))
    rows = (Row(((0,),), RowKind.ONLY), Row(((1,),), RowKind.ONLY))
    found = Page(export.to_html(Comparison(Story((given_version,)), (), rows, (0, 0), ((), ()), ())))
    assert "Share this" not in found.text
    assert "1 line of page furniture" in found.text


@pytest.fixture(scope="module")
def copied() -> Comparison:
    told = "The old harbour bridge was closed on Monday after twelve boats broke loose in the storm."
    wire = version("Wire", "Storm closes bridge", told, published=dt.datetime(2025, 3, 4, 17, 5, tzinfo=dt.UTC))
    daily = version("Daily <b>", f"Ferries run. {told}", published=dt.date(2025, 3, 5))
    other = version("Other", "A concert in the park was well attended, in spite of the rain that fell all evening.")
    return compare.compare(Story((daily, wire, other)))


def test_json_has_the_text_that_two_versions_share(copied: Comparison) -> None:
    found = json.loads(export.to_json(copied))
    jsonschema.validate(found, SCHEMA)
    (pair,) = found["shared"]
    assert (pair["versions"], pair["first"]) == (["v1", "v2"], "v2")
    assert pair["shares"] == [round(16 / 18, 4), round(16 / 19, 4)]
    (passage,) = pair["passages"]
    assert passage["words"] == 16
    for number, places in zip(pair["versions"], passage["places"], strict=True):
        texts = {v["id"]: v["paragraphs"] for v in found["versions"]}[number]
        (place,) = places
        assert place["version"] == number
        assert texts[place["paragraph"]]["text"][place["start"] : place["end"]].startswith("The old harbour bridge")


def test_the_page_tells_who_shares_text_with_whom_and_who_came_first(copied: Comparison, storm: Comparison) -> None:
    page = export.to_html(copied)
    section = page[page.index('<section id="shared">') :].partition("</section>")[0]
    found = Page(section + "</section>")
    for said in ["Shared text", "Daily <b>", "Wire", "89%", "84%"]:
        assert said in found.text, said
    assert "Other" not in found.text
    assert found.text.count("Wire") == 2
    assert "Shared text" not in Page(export.to_html(storm)).text


SPAN = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted)


@settings(max_examples=150, deadline=None)
@given(st.lists(SPAN, max_size=4), st.lists(SPAN, max_size=4), st.text('ab<>&" ’', min_size=12, max_size=12))
def test_marks_and_facts_overlap_in_any_way_and_no_letter_is_lost(
    marked: list[list[int]], facts: list[list[int]], text: str
) -> None:
    text = f"x{text[1:]}"
    story = Story((version("Wire", text), version("Daily", "GONE")))
    marks = [
        Mark(MarkKind.REMOVED if a == b else MarkKind.ADDED, Place(0, 0, a, b), Place(1, 0, 0, 4) if a == b else None)
        for a, b in marked
    ]
    found = [
        (Fact(FactKind.QUOTE, Place(0, 0, a, b), Quotation("w"), Anchor()), Verdict.DIFFERS) for a, b in facts if a < b
    ]
    from crossread.export.markup import paragraph

    page = Page(paragraph(story, 0, 0, marks, found))
    assert page.text.replace("GONE", "") == text
    assert page.text.count("GONE") == sum(a == b for a, b in marked)
    assert not page.open


def test_a_file_is_written_whole_or_not_at_all(storm: Comparison, tmp_path: Path) -> None:
    for name in ["json", "html", "csv"]:
        export.write(tmp_path / f"report.{name}", storm, name)
        assert (tmp_path / f"report.{name}").stat().st_size > 100
    with pytest.raises(Unsaved):
        export.write(tmp_path / "no" / "report.csv", storm, "csv")
    with pytest.raises(ValueError, match="no format"):
        export.write(tmp_path / "report.pdf", storm, "pdf")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.csv", "report.html", "report.json"]


def test_names_that_are_no_unicode_are_shown_all_the_same() -> None:
    odd = Version(Provenance("caf\udce9.txt"), (Paragraph("Rain."),))
    comparison = Comparison(Story((odd,)), (), (), (), (), ())
    for text in [export.to_json(comparison), export.to_html(comparison), export.to_csv(comparison)]:
        assert "caf" in text.encode("utf-8").decode("utf-8")


def test_the_page_says_which_paragraph_stands_out_of_its_articles_order() -> None:
    both = version("Wire", "The dam holds.", "Rain goes on."), version("Daily", "Rain goes on.", "The dam holds.")
    rows = Row(((0,), (1,)), RowKind.SAME), Row(((1,), (0,)), RowKind.SAME)
    page = export.to_html(Comparison(Story(both), (), rows, (0, 0), ((), ()), ()))
    assert re.findall(r'<span class="place">(.*?)</span>', page) == ["¶ 2", "¶ 1"]
    assert "¶ 8: the eighth paragraph of its article" in page
    told = Comparison(Story((both[0],)), (), (Row(((0,),), RowKind.ONLY),), (0,), ((),), ())
    assert "¶" not in export.to_html(told)


def test_the_page_says_first_that_nobody_is_cited() -> None:
    both = version("Wire", "Four were hurt."), version("Daily", "Four were hurt.")
    mentions = tuple(Fact(FactKind.ATTRIBUTION, Place(number, 0, 0, 14), Unsourced()) for number in (0, 1))
    line = FactLine(FactKind.ATTRIBUTION, "who says: 4 hurt", Verdict.SAME, "the same source", mentions)
    page = Page(export.to_html(Comparison(Story(both), (), (Row(((0,), (0,)), RowKind.SAME),), (0,), ((),), (line,))))
    assert "nobody cited (Four were hurt)" in page.text
