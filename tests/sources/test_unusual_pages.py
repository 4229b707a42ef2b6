"""Pages that are no plain article: several on one page, a live blog, links alone, text that only machines are shown."""

from __future__ import annotations

import json

import pytest

from crossread.sources.values import Draft
from crossread.sources.webpage import parse_html
from crossread.story import Role

STORY = [
    "The roof of the market hall in Tarn fell in on Sunday evening, an hour after the last stalls had been shut.",
    "Nobody was inside, said the fire brigade, which had counted 310 visitors at noon on the same day.",
    "The hall was built in 1904 and had been repaired twice since the war, most lately after a storm in 2011.",
    "An engineer of the town had warned in spring that four beams were rotten, the mayor, Lena Orsk, admitted.",
]
OTHER = [
    "The bridge over the Tarn was closed on Monday because of ice, the county said in a statement at noon.",
    "It will be opened when the wind has dropped, which is not expected before the end of the week, it said.",
    "Drivers were sent round by way of Lund, which takes them forty minutes longer than the straight road.",
]
LINKS = [
    "Choir wins prize in Lund after a long night",
    "Snow to come on Friday, forecasters say",
    "Bridge closed by ice at Tarn",
    "Mayor says no to the new harbour",
    "Three held after a fire in the old school",
    "Ferry fares to rise",
]


def told(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def read(body: str, data: object = None, title: str = "Tarn Echo") -> Draft:
    script = f"<script type='application/ld+json'>{json.dumps(data)}</script>" if data else ""
    return parse_html(f"<html lang=en><head><title>{title}</title>{script}</head><body>{body}</body></html>")


def having(draft: Draft, *roles: Role) -> list[str]:
    return [text for role, text in draft.paragraphs if role in roles]


def test_of_two_articles_on_a_page_every_word_is_kept_and_the_reporter_is_told():
    draft = read(
        f"<main><article><h1>Market hall roof falls in at Tarn</h1>{told(STORY)}</article>"
        f"<article><h1>Bridge closed by ice at Tarn</h1>{told(OTHER)}</article></main>"
    )
    assert draft.title == "Market hall roof falls in at Tarn"
    assert set(STORY + OTHER) <= {text for _, text in draft.paragraphs}
    assert any("2 articles" in notice for notice in draft.notices)


def test_an_article_with_cards_of_others_is_one_article():
    cards = "".join(f"<article><h3><a href=/x>{link}</a></h3><p>More of this.</p></article>" for link in LINKS)
    draft = read(f"<main><article><h1>Market hall roof falls in at Tarn</h1>{told(STORY)}</article></main>{cards}")
    assert having(draft, Role.BODY) == STORY
    assert draft.notices == []


def test_a_live_blog_is_read_whole_with_a_notice():
    entries = "".join(f"<article><time>1{n}:00</time>{told([text])}</article>" for n, text in enumerate(STORY + OTHER))
    draft = read(f"<main><h1>Tarn live: market hall roof falls in</h1>{entries}</main>", {"@type": "LiveBlogPosting"})
    assert having(draft, Role.BODY) == STORY + OTHER
    assert any("live blog" in notice for notice in draft.notices)


def test_a_page_of_links_is_refused_with_what_to_do():
    draft = read(
        "<main>" + "".join(f"<div><h3><a href=/{n}>{x}</a></h3></div>" for n, x in enumerate(LINKS)) + "</main>"
    )
    assert draft.refusal is not None
    assert "links" in draft.refusal[0]


@pytest.mark.parametrize("body", ["\n\n".join(STORY), told(STORY)])
def test_text_that_only_machines_are_shown_is_read_with_a_notice(body: str):
    given = {"@type": "NewsArticle", "headline": "Market hall roof falls in at Tarn", "articleBody": body}
    shell = "<nav><a href=/>Home</a> <a href=/s>Sport</a></nav><div id=root></div><footer>© 2025 Tarn Echo</footer>"
    draft = read(shell, given)
    assert having(draft, Role.BODY) == STORY
    assert having(draft, Role.HEADLINE) == ["Market hall roof falls in at Tarn"]
    assert set(having(draft, Role.FURNITURE)) == {"Home Sport", "© 2025 Tarn Echo"}
    assert any("search engines" in notice for notice in draft.notices)


def test_text_that_is_sold_is_not_taken_from_behind_the_wall():
    given = {"@type": "NewsArticle", "isAccessibleForFree": False, "articleBody": "\n\n".join(STORY)}
    draft = read(f"<main><h1>Market hall roof falls in at Tarn</h1>{told(STORY[:1])}</main>", given)
    assert having(draft, Role.BODY) == STORY[:1]


def test_a_year_that_the_page_names_is_not_its_date():
    draft = read(
        f"<main><h1>Market hall roof falls in at Tarn</h1>{told(STORY)}</main><footer>© 2021 Tarn Echo</footer>"
    )
    assert draft.published is None
