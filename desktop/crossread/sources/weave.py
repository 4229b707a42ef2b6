"""The article of a page and all that is visible of it -> one text: what the article leaves out stands in its place.

Page furniture is kept and marked, never deleted; and nothing the article says is said twice. Linear in the page, but
for a logarithm.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from crossread.sources.blocks import Block
from crossread.sources.sorting import SENTENCE_WORDS, ends_sentence
from crossread.story import Role

Paragraph = tuple[Role, str]

SHINGLE = 5
"""Words in a row that tell that two texts are the same: the extractor may cut or join a paragraph, not rewrite it."""
SAID = 0.5
"""Share of a block's runs of words from which the article says it; what is left of it is kept on its own."""
MOSTLY = 0.8
"""Share of a paragraph's runs of words that a longer block must have to be what the paragraph was cut from."""
BIT_WORDS = 12
"""Words of the longest bit of a menu or list of links that may share a paragraph: the longest headlines."""
BITS = 300
"""Characters of the longest paragraph made of such bits."""
MOST = 1_000
"""Paragraphs of furniture up to which a page's are kept apart; beyond it neighbours share one, and none is lost."""
PACKED = 5_000
"""Characters of the longest paragraph then."""
BETWEEN = " · "
_BEGUN = 6
"""Letters in which a torn paragraph and its first piece must agree, before they are compared."""
_FIRST = 12
"""Words of a paragraph at which its first piece may begin, the extractor having dropped what stands before."""
_LINKS = -1
_TRIED = 64
"""Pairs of equal texts that are all tried; of more, the first is paired with the first, and so on."""
_LONGEST_PIECED = 400
"""Words of the longest paragraph in which a few words are looked for."""
# Scripts that set no spaces are taken sign by sign.
_WORD = re.compile("[\u3040-\u9fff]|[^\\W\u3040-\u9fff]+")


@dataclass(slots=True)
class _Article:
    """What is known of the article's words: each whole paragraph, each run of words, and whose it is."""

    keys: list[tuple[str, ...]]
    on_page: frozenset[tuple[str, ...]]
    pieced: set[int] = field(default_factory=set)
    """Paragraphs that no single block of the page is."""
    whole: dict[tuple[str, ...], list[int]] = field(default_factory=dict)
    runs: dict[tuple[str, ...], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, key in enumerate(self.keys):
            if key not in self.on_page:
                self.pieced.add(number)
            if key:
                self.whole.setdefault(key, []).append(number)
            for start in range(len(key) - SHINGLE + 1):
                self.runs.setdefault(key[start : start + SHINGLE], number)

    def mostly(self, number: int, runs: int) -> bool:
        """Return whether so many runs of words are most of a paragraph that no block of the page is."""
        return number in self.pieced and runs >= MOSTLY * (len(self.keys[number]) - SHINGLE + 1)


def weave(article: Sequence[Paragraph], page: Sequence[Block], own: Callable[[Role, str], Role]) -> list[Paragraph]:
    """Return the paragraphs of the article, in their order, with the page's other blocks among them as furniture.

    A picture's caption within the article is a caption; a byline, dateline, standfirst or correction that the article
    lacks gets its role from `own`, which is given the role its tag gives it and its words. A sentence among the
    article's own paragraphs, in the tag that holds them, is the article's: the extractor drops loose text.
    """
    keys = [_key(block.text) for block in page]
    article = _mended(article, page, keys)
    said = _Article([_key(text) for _, text in article], frozenset(keys))
    places, left = _matched(said, keys, page, article)
    first, last = min(places, default=0), max(places, default=-1)
    body = min((place for place, number in places.items() if article[number][0] is Role.BODY), default=last)
    homes = {page[place].home for place, number in places.items() if article[number][0] is Role.BODY}
    headed = any(role is Role.STANDFIRST for role, _ in article)
    woven: list[Paragraph] = []
    loose: list[tuple[Block, str]] = []
    done = kept = 0

    def put_away() -> None:
        nonlocal kept
        for text in _joined(loose, packed=kept + len(loose) > MOST):
            woven.append((Role.FURNITURE, text))
            kept += 1
        loose.clear()

    for number, block in enumerate(page):
        if number in places:
            put_away()
            upto = places[number] + 1
            woven += article[done:upto]
            if upto > done:
                woven[-1] = (_corrected(woven[-1][0], block, head=first < number < body and not headed), woven[-1][1])
                headed = headed or woven[-1][0] is Role.STANDFIRST
            done = max(done, upto)
        rest = left.get(number, [] if number in places else None)
        if rest is None:
            rest = [] if keys[number] in said.whole and not _is_furniture(article, said, keys[number]) else [block.text]
            rest = [] if rest and _part_of_next(keys[number], said, done) else rest
        for text in rest:
            within = first < number < last
            role = _role(block, text, own, within=within, head=first < number < body and not headed)
            if role is Role.BODY and not (within and text == block.text and block.home in homes):
                role = Role.FURNITURE
            headed = headed or role is Role.STANDFIRST
            if role is Role.FURNITURE:
                loose.append((block, text))
            else:
                put_away()
                woven.append((role, text))
    put_away()
    return woven + list(article[done:])


def _corrected(role: Role, block: Block, *, head: bool) -> Role:
    """Return the role of an article's paragraph in view of where it stands: a caption, a link beside the article."""
    if role in {Role.BODY, Role.TABLE} and block.role is Role.CAPTION:
        return Role.CAPTION
    if head and block.standfirst and role is Role.HEADING:
        return Role.STANDFIRST
    return Role.FURNITURE if block.beside and block.link and role is not Role.HEADLINE else role


def _key(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _is_furniture(article: Sequence[Paragraph], said: _Article, key: tuple[str, ...]) -> bool:
    """Return whether the article's own paragraph of these words is furniture, which may stand on a page again."""
    return all(article[number][0] is Role.FURNITURE for number in said.whole[key])


def _mended(
    article: Sequence[Paragraph], page: Sequence[Block], keys: Sequence[tuple[str, ...]]
) -> Sequence[Paragraph]:
    """Return the article with each paragraph that was torn at its tags as it stands on the page.

    Of loose text the extractor makes a paragraph of each tag, drops the shortest and joins words: "12,000people".
    """
    pieces = [_key(text) for _, text in article]
    on_page, in_article = frozenset(keys), frozenset(pieces)
    begun: dict[str, list[tuple[int, str, str]]] = {}
    for block, key in zip(page, keys, strict=True):
        letters, start = "".join(key), 0
        for word in () if key in in_article else key[:_FIRST]:
            here = begun.setdefault(letters[start : start + _BEGUN], [])
            if len(here) < _TRIED:
                here.append((start, letters, block.text))
            start += len(word)
    mended: list[Paragraph] = []
    number = 0
    while number < len(article):
        after, text = number + 1, article[number][1]
        for start, told, there in begun.get("".join(pieces[number])[:_BEGUN], ()):
            end, reached = number, start
            while end < len(article) and pieces[end] not in on_page:
                piece = "".join(pieces[end])
                if not told.startswith(piece, reached):
                    break
                end, reached = end + 1, reached + len(piece)
            torn = end - number > 1 and reached - start >= SAID * len(told)
            if torn or (start == 0 and end > number and reached == len(told)):
                after, text = end, there
                if start and mended and "".join(_key(mended[-1][1])) == told[:start]:
                    mended.pop()
                break
        longest = max(article[number:after], key=lambda paragraph: len(paragraph[1]))
        mended.append((longest[0], text))
        number = after
    return mended


def _part_of_next(key: tuple[str, ...], said: _Article, done: int) -> bool:
    """Return whether a few words are part of the paragraph here, where no block of the page is that paragraph."""
    if not key or len(key) >= SHINGLE:
        return False
    for number in (done - 1, done):
        if number in said.pieced and len(said.keys[number]) <= _LONGEST_PIECED:
            words = said.keys[number]
            if any(words[start : start + len(key)] == key for start in range(len(words) - len(key) + 1)):
                return True
    return False


def _role(block: Block, text: str, own: Callable[[Role, str], Role], *, within: bool, head: bool) -> Role:
    """Return what a block is that the article leaves out: furniture, unless it stands where the story's own does.

    A sentence is BODY; it is the article's only if it stands in one place with the article's paragraphs.
    """
    if block.beside:
        return Role.FURNITURE
    if block.role is Role.CAPTION:
        return own(Role.CAPTION, text) if within else Role.FURNITURE
    role = own(Role.BODY, text)
    if role is Role.CORRECTION or (within and role in {Role.BYLINE, Role.DATELINE}):
        return role
    if head and block.standfirst:
        return Role.STANDFIRST
    told = role is Role.BODY and not block.link and ends_sentence(text) and len(text.split()) >= SENTENCE_WORDS
    return Role.BODY if told else Role.FURNITURE


def _matched(
    said: _Article, keys: Sequence[tuple[str, ...]], page: Sequence[Block], article: Sequence[Paragraph]
) -> tuple[dict[int, int], dict[int, list[str]]]:
    """Return which paragraph of the article each block of the page is, in one order, and what is left of a block.

    Of all ways to pair them without crossing, the one with the most words: a menu may repeat the headline.
    """
    there = Counter(keys)
    met: Counter[tuple[str, ...]] = Counter()
    pairs: list[list[tuple[int, int, bool]]] = []
    left: dict[int, list[str]] = {}
    for number, key in enumerate(keys):
        here: list[tuple[int, int, bool]] = []
        same = said.whole.get(key, ())
        if same:
            if there[key] * len(same) > _TRIED:
                same = same[met[key] : met[key] + 1]
            met[key] += 1
            # Of two blocks with the same words, that with the tag of the paragraph's role is it.
            here = [(place, 2 * len(key) + (page[number].role is article[place][0]), True) for place in same]
        elif len(key) >= SHINGLE:
            owners = [said.runs.get(key[start : start + SHINGLE], -1) for start in range(len(key) - SHINGLE + 1)]
            known = Counter(owner for owner in owners if owner >= 0)
            if sum(known.values()) >= SAID * len(owners) or any(said.mostly(place, known[place]) for place in known):
                left[number] = _rest(page[number].text, owners, said)
                here = [(max(known), 2 * sum(known.values()), False)]
        pairs.append(here)
    return _heaviest(pairs, len(said.keys)), left


def _rest(text: str, owners: Sequence[int], said: _Article) -> list[str]:
    """Return what a block says beside the article's words, piece by piece."""
    spans = [found.span() for found in _WORD.finditer(text.casefold())]
    # Where casefolding changes the length of a text, its pieces cannot be cut out of it.
    if len(text.casefold()) != len(text):
        return []
    covered = [False] * len(spans)
    for start, owner in enumerate(owners):
        if owner >= 0:
            covered[start : start + SHINGLE] = [True] * SHINGLE
    words = {word for owner in set(owners) if owner >= 0 for word in said.keys[owner]}
    pieces: list[str] = []
    begun: int | None = None
    for number in range(len(spans) + 1):
        if number < len(spans) and not covered[number]:
            begun = number if begun is None else begun
        elif begun is not None:
            piece = text[spans[begun][0] : spans[number][0] if number < len(spans) else len(text)].strip()
            if not set(_key(piece)) <= words:
                pieces.append(piece)
            begun = None
    return pieces


def _heaviest(pairs: Sequence[Sequence[tuple[int, int, bool]]], size: int) -> dict[int, int]:
    """Return the pairing of blocks to paragraphs, both in order, with the greatest sum of weights.

    `pairs` gives per block (paragraph, weight, whether it is the whole of it); several parts may go to one paragraph.
    """
    best: list[tuple[int, int]] = [(0, -1)] * (size + 1)  # a Fenwick tree of (weight, last link) up to a paragraph
    links: list[tuple[int, int, int]] = []  # block, paragraph, link before

    def upto(paragraph: int) -> tuple[int, int]:
        found = (0, -1)
        while paragraph > 0:
            found = max(found, best[paragraph])
            paragraph -= paragraph & -paragraph
        return found

    for block, here in enumerate(pairs):
        new: list[tuple[int, int, int]] = []
        for paragraph, weight, whole in here:
            before, link = upto(paragraph if whole else paragraph + 1)
            new.append((paragraph + 1, before + weight, len(links)))
            links.append((block, paragraph, link))
        for start, weight, link in new:
            place = start
            while place <= size:
                best[place] = max(best[place], (weight, link))
                place += place & -place
    _, link = upto(size)
    chosen: dict[int, int] = {}
    while link >= 0:
        block, paragraph, link = links[link]
        chosen[block] = paragraph
    return chosen


def _joined(loose: Sequence[tuple[Block, str]], *, packed: bool) -> Iterator[str]:
    """Give the texts of furniture that stand together, small bits of one menu or list in one paragraph."""
    texts: list[str] = []
    group, length = 0, 0
    for block, text in loose:
        small = len(text.split()) <= BIT_WORDS and not ends_sentence(text)
        # Menus that are no lists are links in a row.
        own = block.group or (_LINKS if block.link else 0)
        bit = packed or (small and own != 0)
        fits = packed or own == group
        if texts and not (bit and fits and length + len(text) <= (PACKED if packed else BITS)):
            yield BETWEEN.join(texts)
            texts, length = [], 0
        texts.append(text)
        length += len(text) + len(BETWEEN)
        group = own if bit else 0
    if texts:
        yield BETWEEN.join(texts)
