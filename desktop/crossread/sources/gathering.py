"""Pages that are no single article: several articles, the entries of a live blog, nothing but links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crossread.sources import phrases
from crossread.sources.blocks import Block, blocks
from crossread.sources.sorting import SENTENCE_WORDS, ends_sentence
from crossread.sources.values import Draft
from crossread.story import Role

ARTICLE_WORDS = 40
"""Words of sentences from which a tag <article> is one: a card that leads to a story has a sentence or two."""
LINKS = 5
"""Links from which a page without a sentence of its own is a page of links."""
_TOLD_WORDS = 8
"""Words of the shortest sentence that shows a page to say something itself."""


def only_links(page: list[Block]) -> bool:
    """Return whether a page has links and not one sentence of an article."""
    links = sum(block.link for block in page)
    return links >= LINKS and not any(_tells(block) for block in page)


def _tells(block: Block) -> bool:
    words = len(block.text.split())
    whole = words >= SENTENCE_WORDS or (words >= _TOLD_WORDS and ends_sentence(block.text))
    return whole and not block.link and not block.beside and not phrases.is_furniture(block.text)


def of_several(tree: Any, draft: Draft, *, live: bool) -> list[str]:
    """Return what to tell the reporter where a page holds several articles, or the entries of a live blog."""
    if live:
        return ["The page is a live blog; its entries were read as one text, in the order of the page."]
    taken = {text for role, text in draft.paragraphs if role is not Role.FURNITURE}
    whole = [texts for node in _articles(tree) if (texts := _sentences(node))]
    if len(whole) < 2:
        return []
    read = sum(not texts.isdisjoint(taken) for texts in whole)
    if read == 1:
        return [f"The page holds {len(whole)} articles; one was read, and the others are marked as page furniture."]
    return [f"The page holds {len(whole)} articles or entries; they were read as one text."]


def _articles(tree: Any) -> Iterator[Any]:
    """Give the outermost tags <article> that stand side by side; one around them all is the page's frame."""
    for node in tree.iter("article"):
        if next(node.iterdescendants("article"), None) is None:
            yield node


def _sentences(node: Any) -> set[str]:
    """Return the sentences of one article; none where they are too few to be one."""
    texts = {block.text for block in blocks(node) if _tells(block)}
    return texts if sum(len(text.split()) for text in texts) >= ARTICLE_WORDS else set()
