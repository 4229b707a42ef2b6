"""Around the article of a web page nothing visible is lost, nothing is said twice, and nothing unseen is shown."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crossread.sources.blocks import Block
from crossread.sources.values import Draft
from crossread.sources.weave import MOST, weave
from crossread.sources.webpage import parse_html
from crossread.story import Role

STORY = [
    "The roof of the market hall in Tarn fell in on Sunday evening, an hour after the last stalls had been shut.",
    "Nobody was inside, said the fire brigade, which had counted 310 visitors at noon on the same day.",
    "The hall was built in 1904 and had been repaired twice since the war, most lately after a storm in 2011.",
    "An engineer of the town had warned in spring that four beams were rotten, the mayor, Lena Orsk, admitted.",
    "The stalls will move to the school yard until Easter, and the traders will pay no rent while they are there.",
]
BODY = "".join(f"<p>{text}</p>" for text in STORY)


def page(inside: str = BODY, before: str = "", after: str = "") -> Draft:
    return parse_html(
        "<!doctype html><html lang=en><head><title>Market hall roof falls in at Tarn</title></head><body>"
        f"{before}<main><article><h1>Market hall roof falls in at Tarn</h1>{inside}</article></main>"
        f"{after}</body></html>"
    )


def having(draft: Draft, role: Role) -> list[str]:
    return [text for given, text in draft.paragraphs if given is role]


def texts(draft: Draft) -> list[str]:
    return [text for _, text in draft.paragraphs]


def test_what_stands_around_the_article_is_kept_in_its_place():
    draft = page(
        before="<nav><ul><li>Home</li><li>Sport</li></ul></nav><div id=cookie-bar>We use cookies on this site.</div>",
        inside=f"<p>{STORY[0]}</p><p>{STORY[1]}</p><div class=promo>Advertisement</div>"
        + "".join(f"<p>{text}</p>" for text in STORY[2:]),
        after="<aside><h3>Most read</h3><ol><li><a href=/a>Choir wins prize</a></li><li><a href=/b>Snow to come"
        "</a></li></ol></aside><footer>© 2025 Tarn Echo</footer>",
    )
    assert draft.paragraphs == [
        (Role.FURNITURE, "Home · Sport"),
        (Role.FURNITURE, "We use cookies on this site."),
        (Role.HEADLINE, "Market hall roof falls in at Tarn"),
        (Role.BODY, STORY[0]),
        (Role.BODY, STORY[1]),
        (Role.FURNITURE, "Advertisement"),
        *((Role.BODY, text) for text in STORY[2:]),
        (Role.FURNITURE, "Most read"),
        (Role.FURNITURE, "Choir wins prize · Snow to come"),
        (Role.FURNITURE, "© 2025 Tarn Echo"),
    ]


@pytest.mark.parametrize(
    "unseen",
    [
        "<p hidden>Nobody sees this line.</p>",
        "<div style='color: red; display: none'><p>Nobody sees this line.</p></div>",
        "<div aria-hidden=true>Nobody sees this line.</div>",
        "<script>say('Nobody sees this line.')</script>",
        "<noscript>Nobody sees this line.</noscript>",
        "<template><p>Nobody sees this line.</p></template>",
        "<style>.a:after { content: 'Nobody sees this line.' }</style>",
    ],
)
def test_what_nobody_sees_is_no_text(unseen: str):
    assert not any("Nobody sees" in text for text in texts(page(after=unseen, before=unseen)))


def test_readers_comments_are_furniture():
    comment = "I bought my first pair of boots in that hall in 1971, and I wept when I heard what had become of it."
    draft = page(after=f"<section class=comments><h2>2 comments</h2><p>Old trader</p><p>{comment}</p></section>")
    assert comment in having(draft, Role.FURNITURE)
    assert having(draft, Role.BODY) == STORY


def test_a_picture_within_the_article_has_its_caption_and_one_beside_it_has_none():
    figure = "<figure><img src=a.jpg><figcaption>{}</figcaption></figure>"
    draft = page(
        inside=figure.format("The hall on Monday") + BODY,
        after="<aside>" + figure.format("A choir in Lund") + "</aside>",
    )
    assert having(draft, Role.CAPTION) == ["The hall on Monday"]
    assert "A choir in Lund" in having(draft, Role.FURNITURE)
    assert texts(draft).index("The hall on Monday") < texts(draft).index(STORY[0])


def test_a_headline_repeated_in_a_menu_is_not_the_headline():
    draft = page(before="<nav><ul><li>Home<li>Market hall roof falls in at Tarn<li>Weather</ul></nav>")
    assert having(draft, Role.HEADLINE) == ["Market hall roof falls in at Tarn"]
    assert texts(draft).count("Market hall roof falls in at Tarn") == 1
    assert texts(draft).index("Market hall roof falls in at Tarn") + 1 == texts(draft).index(STORY[0])


def test_nothing_the_article_says_is_said_twice():
    draft = page(after=f"<div class=summary><p>{STORY[3]}</p></div><p>Write to the desk about it</p>")
    assert sum("four beams were rotten" in text for text in texts(draft)) == 1


def test_a_correction_that_the_extractor_leaves_out_stays_one():
    notice = "Correction: an earlier version of this article said that 130 visitors had been counted."
    draft = page(inside=BODY + f"<footer class=note><small>{notice}</small></footer>")
    assert any("130 visitors" in text for text in texts(draft))
    draft = page(inside=BODY, after=f"<div><small>{notice}</small></div>")
    assert having(draft, Role.CORRECTION) == [notice]


def test_other_stories_authors_are_not_this_ones():
    draft = page(after="<aside><p>Boats for sale</p><p>By Nils Other</p><p>With files from Reuters</p></aside>")
    assert (draft.authors, draft.credits) == ([], [])
    assert "By Nils Other" in having(draft, Role.FURNITURE)


def test_a_page_in_one_form_is_read():
    draft = parse_html(f"<html><body><form action=/><div>{BODY}</div></form></body></html>", pasted=True)
    assert having(draft, Role.BODY) == STORY


def test_a_sentence_among_the_articles_own_paragraphs_is_the_articles():
    loose = f"<div class=text>{STORY[0]}<br><br>" + "".join(f"<p>{text}</p>" for text in STORY[1:]) + "</div>"
    assert having(page(inside=loose), Role.BODY) == STORY


def test_loose_text_that_the_extractor_tears_at_its_tags_is_read_as_it_stands():
    loose = "Some <b>12,000 people</b> saw the hall before it fell, and <em>4 beams</em> were found rotten after that."
    draft = page(inside=f"<div class=text><p>{STORY[0]}</p>{loose}<p>{STORY[1]}</p><p>{STORY[2]}</p></div>")
    whole = loose.replace("<b>", "").replace("</b>", "").replace("<em>", "").replace("</em>", "")
    assert having(draft, Role.BODY) == [STORY[0], whole, STORY[1], STORY[2]]


def test_a_box_between_the_articles_paragraphs_is_furniture_however_long_its_sentences():
    box = "Every morning our editors choose ten stories from the valley for you, and every one of them is worth it."
    draft = page(inside=BODY.replace("<p>The hall", f"<aside class=newsletter><p>{box}</p></aside><p>The hall"))
    assert box in having(draft, Role.FURNITURE)
    assert having(draft, Role.BODY) == STORY


def test_a_standfirst_is_known_by_its_class_and_a_tables_caption_by_its_tag():
    table = "<table><caption>Repairs so far</caption><tr><th>Year<th>Cost<tr><td>1950<td>3,000</table>"
    draft = page(
        inside=f"<h2 class=dek>Four rotten beams gave way, and nobody was hurt</h2>{BODY}{table}<p>{STORY[0]}</p>"
    )
    assert having(draft, Role.STANDFIRST) == ["Four rotten beams gave way, and nobody was hurt"]
    assert having(draft, Role.CAPTION) == ["Repairs so far"]


def test_a_long_menu_is_a_few_paragraphs_and_every_word_is_there():
    links = "".join(f"<div><a href=/{n}>Section {n}</a></div>" for n in range(400))
    draft = page(before=f"<div>{links}</div>")
    furniture = having(draft, Role.FURNITURE)
    assert len(furniture) < 40
    assert re.findall(r"\d+", " ".join(furniture)) == [str(n) for n in range(400)]


def test_furniture_without_end_is_packed_and_done_with_soon():
    article = [(Role.BODY, text) for text in STORY * 200]
    around = [Block(f"Reader {n} writes that the dam above Marl will not do.") for n in range(30_000)]
    start = time.monotonic()
    woven = weave(article, [*(Block(text) for _, text in article), *around], lambda role, _: role)
    assert time.monotonic() - start < 20.0
    assert woven[: len(article)] == article
    assert len(woven) - len(article) < MOST
    assert all(f"Reader {n} " in " ".join(text for _, text in woven[len(article) :]) for n in (0, 15_000, 29_999))


def test_what_a_block_says_beside_a_paragraph_of_the_article_is_kept():
    first = "Three people died when the dam above Marl fell"
    woven = weave([(Role.BODY, first)], [Block(first), Block(f"{first} 40 others fled")], lambda role, _: role)
    assert woven == [(Role.BODY, first), (Role.FURNITURE, "40 others fled")]


WORDS = st.lists(st.sampled_from(["dam", "hall", "three", "people", "died", "Marl", "40", "rain", "fell"]), min_size=1)
BLOCKS = st.lists(st.tuples(st.booleans(), WORDS.map(" ".join)), max_size=12)


@settings(max_examples=150, deadline=None)
@given(BLOCKS)
@example([(True, "dam dam dam dam dam"), (False, "dam dam dam dam dam hall")])
def test_the_article_is_always_whole_and_in_order_and_no_word_of_the_page_is_lost(given_: list[tuple[bool, str]]):
    article = [(Role.BODY, text) for taken, text in given_ if taken]
    woven = weave(article, [Block(text) for _, text in given_], lambda role, _: role)
    assert [text for role, text in woven if role is Role.BODY] == [text for _, text in article]
    assert {word for _, text in given_ for word in text.split()} <= {word for _, text in woven for word in text.split()}
