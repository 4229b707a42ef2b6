"""HTML -> Draft: the article of a page with its structure, or all that is visible of a fragment a reporter pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossread.sources import people, phrases
from crossread.sources.blocks import Block, blocks, deepest, of_extraction
from crossread.sources.cleaning import clean, one_line
from crossread.sources.dates import date_line
from crossread.sources.gathering import of_several, only_links
from crossread.sources.lines import paragraphs
from crossread.sources.page import judge
from crossread.sources.pagedata import PageData, page_data
from crossread.sources.sorting import ends_sentence
from crossread.sources.values import Draft, unique
from crossread.sources.weave import weave
from crossread.story import Role

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DEPTH = 250
"""Nesting up to which a page is given to the extractor: from 1,000 on it returns nothing, and says nothing."""
READABILITY_SHARE = 0.5
"""Share of readability's words below which the extractor has failed and readability is taken: 3 of 181 pages."""
TOLD_WORDS = 30
"""Words from which a text that a page holds for machines alone is taken for its article."""
TOLD_SHARE = 0.5
"""Share of that text's words below which what was found on the page is not the article."""
LOSS = 0.3
"""Share of the words in the page's paragraphs below which the reporter is told that much was left out."""


def parse_html(text: str, url: str | None = None, *, pasted: bool = False) -> Draft:
    """Return the article of a page. `url` is where it was found.

    Of what was pasted nothing is left out: what is not the article is marked as furniture.
    """
    from lxml import etree, html

    try:
        tree = html.document_fromstring(text)
    except (etree.LxmlError, ValueError):
        return Draft(refusal=("its HTML holds no text", "Paste its text instead"))
    data = page_data(tree, url)
    notices: list[str] = []
    found: list[Block] = []
    if not pasted:
        if deepest(tree) <= DEPTH:
            found = _or_told(_extracted(text, url, data), data, notices)
        else:
            tree = html.document_fromstring(text, parser=html.HTMLParser(huge_tree=True))
            notices.append("The page is nested too deeply to find its article; all that is visible was read.")
    page = blocks(tree)
    if not pasted and not data.body and only_links(page):
        return Draft(refusal=("it is a page of links, without an article", "Open the article itself, and give that"))
    if found:
        draft = Draft([(block.role or Role.BODY, block.text) for block in _headed(found, data)])
        _mark(draft, data)
        _warn_of_loss(draft, page, notices)
        notices += of_several(tree, draft, live=data.live)
        article = draft.paragraphs
        draft.paragraphs = weave(article, page, _own_words)
        # What stands around the article names the authors and sources of other stories.
        own = [paragraph for paragraph in draft.paragraphs if paragraph[0] in {Role.BYLINE, Role.DATELINE}]
        _say(draft, data, article + own)
    else:
        draft = _visible(page, data)
        _say(draft, data, draft.paragraphs)
    if data.paid:
        notices.append("The page says that it is for subscribers; its text may be cut short.")
    draft.notices += notices
    return draft


def _extracted(text: str, url: str | None, data: PageData) -> list[Block]:
    """Return the article's blocks as the extractor finds them, or as readability does where the extractor fails."""
    import trafilatura
    from lxml import html

    document = trafilatura.bare_extraction(
        text,
        url=url,
        favor_precision=True,
        include_comments=False,
        include_formatting=True,
        with_metadata=True,
        # The extensive search makes a date of any year that the text or its copyright line names.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    found: list[Block] = []
    if document is not None and not isinstance(document, dict):
        if document.body is not None:
            found = of_extraction(document.body)
        data.title = data.title or document.title
        data.outlet = data.outlet or (document.sitename if document.sitename != document.hostname else None)
        data.authors = data.authors or [name.strip() for name in (document.author or "").split(";") if name.strip()]
        data.guessed = document.date
        data.url = data.url or document.url
    other = _readability(html.document_fromstring(text))
    if _words(found) < READABILITY_SHARE * _words(other):
        return other
    return found


def _or_told(found: list[Block], data: PageData, notices: list[str]) -> list[Block]:
    """Return the blocks found, or what the page tells machines where it shows far less, and does not sell the rest."""
    if data.paid or _count(data.body) < TOLD_WORDS or _words(found) >= TOLD_SHARE * _count(data.body):
        return found
    notices.append("The page shows less text than it holds for search engines; that text was read.")
    if "<" in data.body:
        from lxml import html

        return blocks(html.document_fromstring(data.body))
    return [Block(text) for text in paragraphs(clean(data.body))]


def _readability(tree: HtmlElement) -> list[Block]:
    from lxml import etree, html
    from trafilatura.readability_lxml import Document

    try:
        summary = Document(tree, min_text_length=25).summary()
        return blocks(html.document_fromstring(summary)) if summary else []
    except (etree.LxmlError, ValueError, TypeError):
        return []


def _words(found: list[Block]) -> int:
    return sum(_count(block.text) for block in found)


def _count(text: str) -> int:
    return len(text.split())


def _headed(found: list[Block], data: PageData) -> list[Block]:
    """Return the blocks with one headline at their head and the standfirst marked."""
    heads = [block.text for block in found if block.role is Role.HEADLINE and _count(block.text) >= 3]
    if data.h1 is None and len(heads) == 1:
        # Of several articles on a page, whose title is the outlet's, one was taken.
        data.h1 = heads[0]
    headline = data.h1 or data.title
    if headline:
        key = phrases.bare(headline)
        first = True
        for block in found:
            if phrases.bare(block.text) == key or block.role is Role.HEADLINE:
                block.role = (
                    (Role.HEADLINE if first else Role.FURNITURE) if phrases.bare(block.text) == key else Role.HEADING
                )
                first = first and block.role is not Role.HEADLINE
        if first:
            found.insert(0, Block(one_line(headline), Role.HEADLINE))
    described = phrases.bare(data.description or "")
    for block in found[:4]:
        plain = phrases.bare(block.text)
        if block.role is None and plain and (block.standfirst or plain == described):
            block.role = Role.STANDFIRST
    return found


def _mark(draft: Draft, data: PageData) -> None:
    """Mark what the extractor let through: furniture, notices, bylines, an author's box, what follows the article."""
    total = sum(len(text.split()) for _, text in draft.paragraphs) or 1
    before, over = 0, False
    for number, (role, text) in enumerate(draft.paragraphs):
        share = before / total
        words = len(text.split())
        before += words
        if role in {Role.HEADLINE, Role.FURNITURE, Role.TABLE}:
            continue
        over = over or (words <= 6 and share > 0.6 and (phrases.opens_tail(text) or phrases.opens_comments(text)))
        marked = _own_words(role, text)
        box = people.author_box(text, authors=data.authors) if share > 0.6 and role is Role.BODY else None
        if box:
            data.authors = data.authors or box.authors
            data.outlet = data.outlet or box.outlet
            marked = Role.FURNITURE
        if over and marked is not Role.CORRECTION and not (role is Role.BODY and ends_sentence(text) and words > 20):
            marked = Role.FURNITURE
        draft.paragraphs[number] = (marked, text)


def _own_words(role: Role, text: str) -> Role:
    """Return the role a paragraph's own words give it, else the one it has."""
    if phrases.is_correction(text):
        return Role.CORRECTION
    if date_line(text):
        return Role.DATELINE
    if people.byline(text) or people.sign_off(text):
        return Role.BYLINE
    if people.credit(text) or (role is not Role.CAPTION and phrases.is_furniture(text)):
        return Role.FURNITURE
    return Role.CAPTION if role is Role.BODY and phrases.is_caption(text) else role


_HINTED = frozenset({Role.BODY, Role.HEADING, Role.CAPTION, Role.STANDFIRST, Role.LIST})


def _visible(found: list[Block], data: PageData) -> Draft:
    """Return all blocks, judged as a raw page, with what their tags say laid over it."""
    draft = judge([block.text for block in found], [block.role for block in found])
    if draft.refusal is not None:
        return draft
    for number, (block, (role, text)) in enumerate(zip(found, draft.paragraphs, strict=True)):
        if block.role is Role.HEADLINE and role in _HINTED | {Role.FURNITURE}:
            draft.paragraphs[number] = (Role.HEADLINE, text)
        elif block.role is not None and role in _HINTED and role is not Role.STANDFIRST:
            draft.paragraphs[number] = (block.role, text)
        elif role is Role.HEADLINE and any(other.role is Role.HEADLINE for other in found):
            draft.paragraphs[number] = (Role.FURNITURE if block.role is None else block.role, text)
    data.authors = data.authors or draft.authors
    data.outlet = data.outlet or draft.outlet
    data.published = data.published or draft.published
    return draft


def _say(draft: Draft, data: PageData, told: list[tuple[Role, str]]) -> None:
    """Give the draft what the page says of itself, in its head first, then in `told`, the paragraphs of its article."""
    headline = next((text for role, text in told if role is Role.HEADLINE), None)
    draft.title = headline or data.title or draft.title
    draft.outlet = data.outlet
    draft.url = data.url
    draft.language = data.language
    credits_: list[str] = list(draft.credits)
    authors: list[str] = []
    for role, text in told:
        if role in {Role.FURNITURE, Role.BYLINE}:
            credits_ += people.credit(text) or []
            maker = people.byline(text) or people.sign_off(text)
            if maker:
                authors += maker.authors
                credits_ += maker.credits
        if role is Role.DATELINE and not data.published:
            line = date_line(text)
            data.published = line.day.isoformat() if line and line.day else None
    wire = people.wire(next((text for role, text in told if role is Role.BODY), ""))
    agencies = [name for author in data.authors if (name := people.agency(author))]
    data.published = data.published or data.guessed
    draft.authors = unique([name for name in data.authors if not people.agency(name)] or authors)
    draft.credits = unique([*([wire] if wire else []), *agencies, *credits_])
    draft.published = data.published


def _warn_of_loss(draft: Draft, page: list[Block], notices: list[str]) -> None:
    kept = sum(len(text.split()) for role, text in draft.paragraphs if role is not Role.FURNITURE)
    there = sum(len(block.text.split()) for block in page if ends_sentence(block.text))
    if kept < there * LOSS:
        notices.append(
            "Less than a third of the page's text was taken for the article; see whether something is missing."
        )
