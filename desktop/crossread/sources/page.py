"""Paragraphs of a raw page -> roles: where the article begins and ends, and what each of its lines is.

The article is the stretch of lines with the greatest sum, sentences counting their words for it and page furniture
against it; what stands before it holds the headline, what stands after it is furniture. Every rule on wording is a
table's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from crossread.sources import people, phrases
from crossread.sources.dates import Stated, date_within
from crossread.sources.extent import BOX_LINES, Extent
from crossread.sources.sorting import (
    CLOSERS,
    Line,
    Sort,
    content,
    ends_sentence,
    is_title,
    outlet_suffix,
    share_of,
    sort_line,
    without_outlet,
)
from crossread.sources.values import Draft, unique
from crossread.story import Role

PARAGRAPH_LIMIT = 20_000
"""Paragraphs of the longest text that is read; beyond it no comparison is of use, and none would end."""
BOX_LINKS = 8
"""Short lines that may belong to a box of links within the article, beside those that are numbered."""
HEADLINE_WORDS = 25
"""Words of the longest line taken for a headline."""
TOLD_ABOVE = 0.25
"""Share of a line's words in common with the article from which, above a byline, it is the headline."""
MOST_AUTHORS = 20
"""Authors kept; more are no article's."""
TITLE_WORDS = 20
"""Words of the longest first line without a full stop that is a headline and not a first paragraph."""
TELLING = 0.6
"""Share of the best candidate's words in common with the article that makes an earlier line the headline instead."""


def judge(texts: Sequence[str], told: Sequence[Role | None] = ()) -> Draft:
    """Return the paragraphs of a page with their roles, and what the page says of itself. Linear in the text.

    `told` gives the role a tag gave each paragraph, where the page was not plain text.
    """
    if len(texts) > PARAGRAPH_LIMIT:
        return too_many(len(texts))
    lines = [sort_line(text) for text in texts]
    for line, role in zip(lines, told, strict=False):
        line.told = role
        if role in {Role.TABLE, Role.QUOTE} and line.sort is Sort.SHORT:
            line.sort = Sort.ITEM
    draft = Draft()
    if lines:
        _Page(lines, draft).judge()
    draft.paragraphs = [(line.role or Role.BODY, line.text) for line in lines]
    return draft


def too_many(count: int) -> Draft:
    """Return the refusal of a text with `count` paragraphs."""
    why = f"it has {count:,} paragraphs, and no more than {PARAGRAPH_LIMIT:,} can be compared"
    return Draft(refusal=(why, "Paste the part you need"))


class _Page:
    """The lines of one page while they are judged, from the middle of the article outward."""

    def __init__(self, lines: list[Line], draft: Draft) -> None:
        self.lines = lines
        self.draft = draft
        _retitle(lines)
        _box_in(lines)
        found = Extent(lines)
        self.start, self.end, self.paged = found.start, found.end, found.paged

    def judge(self) -> None:
        """Give every line its role and the draft its metadata."""
        body = self._head()
        self._middle(body)
        self._after()
        self._say()

    def _head(self) -> int:
        """Give the lines before the article's first paragraph their roles; return where that paragraph is."""
        lines, body = self.lines, self._first_paragraph()
        head = range(body)
        candidates = [
            n for n in head if lines[n].sort in {Sort.SHORT, Sort.SENTENCE} and lines[n].words <= HEADLINE_WORDS
        ]
        headline = self._headline(candidates, body)
        for n in head:
            line = lines[n]
            if n == headline:
                line.role = Role.HEADLINE
            elif headline is not None and n > headline and line.text == lines[headline].text:
                line.role = Role.FURNITURE
            elif line.sort in _OWN_ROLE:
                line.role = _OWN_ROLE[line.sort]
            elif headline is not None and n > headline and self._titled(n):
                line.role = Role.BYLINE
            elif (
                headline is not None
                and n > headline
                and (line.sort is Sort.SENTENCE or line.words >= 5 or _has_figure(line.text) or not self.paged)
            ):
                line.role = Role.STANDFIRST
            elif self.paged or phrases.is_kicker(line.text):
                line.role = Role.FURNITURE
            else:
                line.role = Role.STANDFIRST if headline is not None else None
        if headline is not None:
            self.draft.title = without_outlet(lines[headline].text)
            self.draft.outlet = outlet_suffix(lines[headline].text)
        return body

    def _titled(self, number: int) -> bool:
        """Return whether a short line under the headline is a person with their trade: "Jane Roe, Health editor"."""
        line = self.lines[number]
        if line.sort is not Sort.SHORT:
            return False
        below = self.lines[number + 1] if number + 1 < len(self.lines) else None
        line.signature = people.titled(line.text, below.text if below else "")
        if line.signature is None and below and (below.sort is Sort.DATE or people.known_outlet(below.text)):
            line.signature = people.pair(line.text)
        if line.signature is None and below and below.sort is Sort.DATE and self._named_after(line.text):
            line.signature = people.Signature([line.text])
        above = self.lines[number - 1].signature if number else None
        return line.signature is not None or (above is not None and people.is_trade_line(line.text))

    def _named_after(self, name: str) -> bool:
        """Return whether a full name stands again after the article, as its author's does."""
        return people.is_person(name) and any(name in line.text for line in self.lines[self.end :] if line.words < 12)

    def _first_paragraph(self) -> int:
        """Return where the article's first paragraph is: after its dateline and byline, or its first sentence.

        Short sentences before a dateline are a standfirst ("Ten people are killed."), unless they are a story.
        """
        lines, first = self.lines, self.start
        while first < self.end and lines[first].sort is not Sort.SENTENCE:
            first += 1
        if first == self.end:
            first = 0
        told = 0
        opening = any(line.sort in {Sort.SHORT, Sort.DATE} for line in lines[:first])
        for number in range(first, min(self.end, first + 6)):
            line = lines[number]
            if line.sort in {Sort.DATE, Sort.BYLINE} and opening and number + 1 < self.end:
                first = number + 1
                continue
            told += line.words
            if told > 60:
                break
        if first == 1 and lines[0].sort is Sort.DATE and lines[1:2] and lines[1].words <= 12 and len(lines) > 3:
            return 2 if lines[2].sort is Sort.SENTENCE else 1
        while first < self.end and lines[first].sort in {
            Sort.DATE,
            Sort.BYLINE,
            Sort.CAPTION,
            Sort.CREDIT,
            Sort.FURNITURE,
        }:
            first += 1
        return first if first < self.end else min(self.end, len(lines))

    def _headline(self, candidates: list[int], body: int) -> int | None:
        """Return which line is the headline: the first of a clean text; on a page, the first that tells of the article.

        Menus and other stories' headlines stand above it, a standfirst that tells of the article too below it.
        """
        lines = self.lines
        if len(lines) == 1:
            return None
        short = [n for n in candidates if lines[n].sort is Sort.SHORT] or candidates
        article = {
            word for line in lines[body : self.end][:200] if line.sort is Sort.SENTENCE for word in content(line.text)
        }
        shared = {n: share_of(content(lines[n].text), article) for n in short}
        # Two or three words are a headline only if they are the article's.
        least = {n: 4 if shared[n] < TELLING else 2 for n in short}
        worthy = [n for n in short if lines[n].words >= least[n] and not phrases.is_kicker(lines[n].text)]
        if not worthy:
            return next((n for n in short if not phrases.is_kicker(lines[n].text)), None)
        if not self.paged or len(worthy) == 1:
            return worthy[0]
        signed = max((n for n in range(body) if lines[n].sort in {Sort.BYLINE, Sort.DATE}), default=body)
        # A summary may tell more of the article than its headline, but stands below the byline.
        above = [n for n in worthy if n < signed and shared[n] >= TOLD_ABOVE] or worthy
        most = max(shared[n] for n in above)
        return next(n for n in above if shared[n] >= TELLING * most)

    def _middle(self, body: int) -> None:
        """Give the lines of the article their roles: headings, captions, boxes of links, lists."""
        lines, number = self.lines, body
        while number < self.end:
            line = lines[number]
            if line.sort is Sort.FURNITURE:
                line.role = Role.FURNITURE
                if phrases.opens_box(line.text):
                    number = self._box(number + 1)
                    continue
            elif line.sort in _OWN_ROLE:
                line.role = _OWN_ROLE[line.sort]
            elif line.sort is Sort.ITEM:
                line.role = line.told or (Role.LIST if line.words < 60 else Role.BODY)
            elif line.told in {Role.LIST, Role.TABLE, Role.QUOTE, Role.CAPTION, Role.HEADING}:
                line.role = line.told
            elif self._may_be_heading(line):
                number = self._headings(number)
                continue
            else:
                line.role = Role.BODY
            number += 1

    def _box(self, number: int) -> int:
        """Mark the links of a box as furniture, numbered ones too, and return where the article goes on."""
        links = 0
        while number < self.end and links < BOX_LINKS:
            line = self.lines[number]
            # An item that is a sentence is the article's; a numbered headline is a link.
            numbered = line.sort is Sort.ITEM and line.words <= HEADLINE_WORDS and not ends_sentence(line.text)
            if not numbered and line.sort not in {Sort.SHORT, Sort.FURNITURE}:
                break
            line.role = Role.FURNITURE
            links += not numbered
            number += 1
        return number

    def _may_be_heading(self, line: Line) -> bool:
        if line.sort is Sort.SHORT:
            return True
        # "Another connection?" is a heading, "Who made that connection?" a sentence.
        first = line.text.split(maxsplit=1)[0].casefold()
        return line.words <= 6 and line.text.endswith("?") and first not in phrases.phrase_set("bylines", "asking")

    def _headings(self, number: int) -> int:
        """Give a run of short lines their roles: heading and caption before a paragraph, else a list."""
        lines, start = self.lines, number
        while number < self.end and lines[number].sort is Sort.SHORT and (number == start or not lines[number].told):
            number += 1
        number = max(number, start + 1)
        run = lines[start:number]
        followed = any(line.sort in _TOLD for line in lines[number : min(number + 3, self.end)])
        if len(run) > 2 and not self.paged:
            for line in run:
                line.role = Role.LIST
            return number
        if run[0].sort is Sort.SENTENCE:
            run[0].role = Role.HEADING if followed else Role.BODY
            return number
        for place, line in enumerate(run):
            if place == 0:
                line.role = Role.HEADING if followed and is_title(line) else Role.BODY
            elif run[0].role is Role.HEADING:
                line.role = self._under_heading(line, alone=len(run) == 2)
            else:
                line.role = Role.BODY
        return number

    def _under_heading(self, line: Line, *, alone: bool) -> Role:
        """Return what a short line under a heading is: another story's headline, a caption, or one of a list.

        A line with figures is never put away as a headline of another story, unless it names its outlet.
        """
        if outlet_suffix(line.text):
            return Role.FURNITURE
        figures = _has_figure(line.text)
        if not alone:
            return Role.LIST
        return Role.FURNITURE if self.paged and line.words >= 4 and not figures else Role.CAPTION

    def _after(self) -> None:
        """Give the lines after the article their roles."""
        for line in self.lines[self.end :]:
            if line.sort is Sort.CORRECTION:
                line.role = Role.CORRECTION
            elif line.sort is Sort.BYLINE and (not self.paged or people.sign_off(line.text)):
                line.role = Role.BYLINE
            elif line.sort in {Sort.FURNITURE, Sort.CREDIT, Sort.DATE} or self.paged:
                line.role = Role.FURNITURE
            else:
                line.role = _OWN_ROLE.get(line.sort, Role.BODY)

    def _say(self) -> None:
        """Give the draft what the lines say of date, authors, credits and outlet."""
        draft, lines = self.draft, self.lines
        # What follows a page's article are other stories, with dates and authors of their own.
        dates = [line.date for line in lines[: self.end] if line.date and line.date.day]
        if not dates:
            after = [line.date for line in lines[self.end :] if line.date and line.date.day]
            beside = [date_within(line.text) for line in lines[: self.end] if line.sort is Sort.BYLINE]
            draft.published = next((day.isoformat() for day in beside if day), None)
            dates = (
                []
                if draft.published
                else after
                if not self.paged
                else [date for date in after if date.stated is not Stated.PLAIN]
            )
        if dates:
            best = min(dates, key=lambda date: date.stated)
            draft.published = best.day.isoformat() if best.day else None
        for above, line in pairwise(lines[self.end :]):
            if line.sort is Sort.BYLINE and self.paged and not people.sign_off(line.text):
                line.signature = None
            line.signature = line.signature or people.author_box(line.text, above.text)
        makers = [line.signature for line in lines if line.signature]
        named = [name for maker in makers for name in maker.authors]
        if not named:
            named = self._doubled_name()
        draft.authors = [name for name in unique(named)[:MOST_AUTHORS] if not _part_of_another(name, named)]
        credited = [name for line in lines for name in line.credits] + [
            name for maker in makers for name in maker.credits
        ]
        first = next((line.text for line in lines if line.role is Role.BODY), "")
        wire = people.wire(first)
        draft.credits = unique([*([wire] if wire else []), *credited])
        owners = [people.copyright_outlet(line.text) for line in lines if line.role is Role.FURNITURE]
        draft.outlet = draft.outlet or next(
            (name for name in [*(maker.outlet for maker in makers), *owners] if name), None
        )

    def _doubled_name(self) -> list[str]:
        """Return the name of an author's box, a short line that stands twice after the article."""
        after = self.lines[self.end :]
        for line, following in pairwise(after):
            if line.text == following.text and line.words <= 4 and line.sort is Sort.SHORT and line.text[:1].isupper():
                return [line.text]
        return []


_TOLD = frozenset({Sort.SENTENCE, Sort.ITEM, Sort.CORRECTION})
_OWN_ROLE = {
    Sort.DATE: Role.DATELINE,
    Sort.BYLINE: Role.BYLINE,
    Sort.CREDIT: Role.FURNITURE,
    Sort.CORRECTION: Role.CORRECTION,
    Sort.CAPTION: Role.CAPTION,
    Sort.FURNITURE: Role.FURNITURE,
}


def _has_figure(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def _part_of_another(name: str, names: Sequence[str]) -> bool:
    """Return whether a fuller form of a name is among `names`: "Jane" beside "Jane Doe"."""
    return any(name != other and set(name.split()) < set(other.split()) for other in names)


def _box_in(lines: list[Line]) -> None:
    """Mark what stands between the two lines of a box as furniture."""
    for box in phrases.table("furniture")["box"]["between"]:
        opened: int | None = None
        for number, line in enumerate(lines):
            plain = phrases.bare(line.text) if line.words <= 6 else ""
            if plain == box["from"]:
                opened = number
            elif plain == box["to"] and opened is not None and number - opened <= BOX_LINES:
                for inner in lines[opened : number + 1]:
                    inner.sort = Sort.FURNITURE
                opened = None


def _retitle(lines: list[Line]) -> None:
    """Let the first lines pass for titles where they are sentences by their length or a question mark alone."""
    told = 0
    for number, line in enumerate(lines[:8]):
        if line.sort is not Sort.SENTENCE:
            continue
        following = lines[number + 1 : number + 2]
        asked = line.text.endswith(("?", "!")) or line.text.rstrip(CLOSERS + " ").endswith(("?", "!"))
        if line.words > TITLE_WORDS or told > 2 or not following or (asked and (told or line.words < 4)):
            break
        if line.text.endswith((".", ",", ";", ":", "…")) or (ends_sentence(line.text) and not asked):
            break
        line.sort = Sort.SHORT
        told += 1
