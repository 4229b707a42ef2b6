"""Web pages: the article with its structure and what its head says; fragments that were pasted; pages meant to harm."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crossread import sources
from crossread.sources.process import Parser
from crossread.sources.values import Draft
from crossread.sources.webpage import parse_html
from crossread.story import Role

PARAGRAPHS = """\
The dam above Marl burst on Tuesday night and the water was in the first houses within minutes, the county said.
Rescuers found two men and a woman dead by Wednesday noon, and 12,000 people had left home, said the mayor, Ruth Edel.
The army sent 200 soldiers with boats, and the government will pay for the damage, put at 40 million euros so far.
""".splitlines()
PAGE = f"""<!doctype html><html lang="en-GB"><head>
<title>Flood kills three in Marl valley - Harbour Daily</title>
<meta property="og:title" content="You won't believe what the water did">
<meta property="og:site_name" content="Harbour Daily">
<meta name="description" content="Three died when the dam above Marl broke.">
<link rel="canonical" href="https://harbour.example/news/flood">
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [{{"@type": "WebSite", "name": "x"}},
 {{"@type": ["NewsArticle"], "headline": "Flood kills three in Marl valley",
 "datePublished": "2025-03-05T07:30:00+01:00",
 "author": [{{"@type": "Person", "name": "Jane Doe"}}, {{"@type": "Person", "name": "Sam Roe"}}, {{"name": "Reuters"}}],
 "publisher": {{"@type": "Organization", "name": "Harbour Media Group"}}}}]}}</script>
<script>var tracking = "Three people wept";</script><style>p {{ color: red }}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<div class="cookie"><p>We use cookies to make this site better. <a href="#">Accept all</a></p></div>
<article><h1>Flood kills three in Marl valley</h1>
<p class="article__standfirst">Three died when the dam above Marl broke.</p>
<p class="byline">By <a href="/jane">Jane Doe</a></p><time datetime="2025-03-05T07:30:00+01:00">5 March 2025</time>
<p>{PARAGRAPHS[0]}</p>
<figure><img src="a.jpg"><figcaption>The dam on Wednesday. Photograph: Ivo Ranz</figcaption></figure>
<h2>What is known</h2>
<p>{PARAGRAPHS[1].replace("12,000 people", "<strong>12,000</strong> <a href='/x'>people</a>")}</p>
<blockquote><p>We heard it long before we saw it, and then we ran up the hill with the children.</p></blockquote>
<ul><li>Two men and a woman are dead</li><li>12,000 people are homeless</li></ul>
<p>{PARAGRAPHS[2]}</p>
<p><em>This article was amended on 6 March 2025: 12,000 people left their homes, not 21,000.</em></p>
<p>Share this article</p>
</article><aside><h3>Most read</h3><a href="/1">Five walks for a wet spring</a></aside>
<footer><p>© 2025 Harbour Media Group. All rights reserved.</p></footer></body></html>"""


def having(draft: Draft, role: Role) -> list[str]:
    return [text for given, text in draft.paragraphs if given is role]


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    with Parser() as started:
        yield started


@pytest.fixture(scope="module")
def page() -> Draft:
    return parse_html(PAGE)


def test_the_article_is_read_whole(page: Draft):
    assert having(page, Role.BODY) == PARAGRAPHS


def test_its_structure_is_kept(page: Draft):
    assert having(page, Role.HEADLINE) == ["Flood kills three in Marl valley"]
    assert having(page, Role.STANDFIRST) == ["Three died when the dam above Marl broke."]
    assert having(page, Role.HEADING) == ["What is known"]
    assert having(page, Role.QUOTE)[0].startswith("We heard it long before")
    assert having(page, Role.LIST) == ["Two men and a woman are dead", "12,000 people are homeless"]
    assert having(page, Role.CAPTION) == ["The dam on Wednesday. Photograph: Ivo Ranz"]


def test_a_correction_is_one(page: Draft):
    assert having(page, Role.CORRECTION)[0].startswith("This article was amended")


def test_a_caption_stands_after_the_paragraph_above_its_picture(page: Draft):
    texts = [text for _, text in page.paragraphs]
    assert texts.index(PARAGRAPHS[0]) + 1 == texts.index("The dam on Wednesday. Photograph: Ivo Ranz")


def test_the_head_says_who_when_and_where(page: Draft):
    assert page.title == "Flood kills three in Marl valley"
    assert (page.outlet, page.authors, page.credits) == ("Harbour Daily", ["Jane Doe", "Sam Roe"], ["Reuters"])
    assert page.published == "2025-03-05T07:30:00+01:00"
    assert (page.url, page.language) == ("https://harbour.example/news/flood", "en")


def test_no_script_is_text(page: Draft):
    assert not any("wept" in text or "color" in text for _, text in page.paragraphs)


def test_a_pasted_page_loses_nothing_but_marks_its_furniture():
    draft = parse_html(PAGE, pasted=True)
    assert having(draft, Role.BODY) == PARAGRAPHS
    assert having(draft, Role.HEADLINE) == ["Flood kills three in Marl valley"]
    assert having(draft, Role.LIST) == ["Two men and a woman are dead", "12,000 people are homeless"]
    furniture = " ".join(having(draft, Role.FURNITURE))
    for words in ("We use cookies", "Share this article", "Five walks", "All rights reserved"):
        assert words in furniture


def test_a_pasted_fragment_is_read():
    draft = parse_html(
        f"<!--StartFragment--><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[2]}</p><!--EndFragment-->", pasted=True
    )
    assert having(draft, Role.BODY) == [PARAGRAPHS[0], PARAGRAPHS[2]]


def test_a_line_break_parts_paragraphs_and_a_cell_is_set_apart():
    draft = parse_html("<p>One fell.<br>Two fell.</p><table><tr><th>Town<th>Dead<tr><td>Marl<td>3</table>", pasted=True)
    assert [text for _, text in draft.paragraphs] == ["One fell.", "Two fell.", "Town | Dead", "Marl | 3"]


def test_a_page_without_an_article_is_read_as_it_is_seen():
    draft = parse_html("<html><body><div>Dam bursts</div><div>Three died.</div></body></html>")
    assert [text for _, text in draft.paragraphs] == ["Dam bursts", "Three died."]


def test_a_page_nested_without_end_is_read_with_a_notice():
    depth = 2000
    draft = parse_html("<div>" * depth + f"<p>{PARAGRAPHS[0]}</p>" + "</div>" * depth)
    assert having(draft, Role.BODY) == [PARAGRAPHS[0]]
    assert draft.notices


@pytest.mark.parametrize(
    "text", ["<html></html>", "<!doctype html><html><body><script>x</script></body></html>", "<p> </p>"]
)
def test_a_page_without_text_is_refused(parser: Parser, text: str):
    assert parser.read({"kind": "html", "charset": None, "url": None}, text.encode()).refusal is not None


@pytest.mark.parametrize(
    "text",
    [
        "<table>" * 3000 + "x",
        "<p>" + "a" * 400_000,
        "<p>" * 10_000,
        "<!--" * 50_000,
        "&amp;" * 100_000,
        '<script type="application/ld+json">' + "[" * 50_000 + "</script><p>Three people died in the flood.</p>",
        "<p>a</p>" * 5_000,
    ],
)
def test_a_page_meant_to_harm_is_done_with_soon(parser: Parser, text: str):
    start = time.monotonic()
    parser.read({"kind": "html", "charset": None, "url": None}, ("<!doctype html><html><body>" + text).encode())
    assert time.monotonic() - start < 25.0


def test_a_date_written_with_figures_follows_the_country_of_its_address():
    page = f'<html><head><meta name="date" content="04/05/2024"></head><body><p>{PARAGRAPHS[0]}</p></body></html>'
    assert parse_html(page, "https://marl.example.co.uk/a", pasted=True).published == "2024-05-04"
    assert parse_html(page, "https://marl.gov/a", pasted=True).published == "2024-04-05"
    assert parse_html(page, "https://marl.example.com/a", pasted=True).published is None


def test_a_page_on_disk_is_a_version(tmp_path: Path):
    path = tmp_path / "flood.html"
    path.write_text(PAGE, encoding="utf-8")
    version = sources.load(path)
    assert version.trouble is None
    assert version.provenance.published_day == dt.date(2025, 3, 5)
    assert version.label == "Harbour Daily"
