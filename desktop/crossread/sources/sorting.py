"""What a line of a page is by its own words, before the lines around it have their say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from crossread.sources import people, phrases
from crossread.sources.dates import DateLine, date_line
from crossread.sources.lines import is_bullet
from crossread.story import Role

SHORT_LINE = -9.0
"""Weight of a short line against the words of sentences, in words.

With FURNITURE_LINE it gives F1 .856 on 181 raw pages, .865 on the half it was not chosen on; rules alone .597."""
FURNITURE_LINE = -20.0
"""Weight of a line that is furniture by its own words."""
SENTENCE_WORDS = 12
"""Words from which a line without a full stop is still a sentence: headings and links are shorter."""
HEADING_WORDS = 12
"""Words of the longest line taken for a heading within the article."""
_ENDS = (".", "!", "?", "…", ":", ";", ",")
CLOSERS = "\"'”’»)]"


class Sort(Enum):
    """What a line looks like alone. A SENTENCE tells; a SHORT line may be a title, a name, a link."""

    SENTENCE = auto()
    SHORT = auto()
    FURNITURE = auto()
    DATE = auto()
    BYLINE = auto()
    CREDIT = auto()
    CORRECTION = auto()
    CAPTION = auto()
    ITEM = auto()


@dataclass(slots=True)
class Line:
    """A line while it is judged: what it looks like, the role it has so far, what its words tell of the page.

    `told` is the role its tag gave it.
    """

    text: str
    words: int
    sort: Sort
    role: Role | None = None
    told: Role | None = None
    date: DateLine | None = None
    signature: people.Signature | None = None
    credits: Sequence[str] = ()

    @property
    def weight(self) -> float:
        """What the line adds to the article it may belong to, in words."""
        if self.sort is Sort.FURNITURE:
            return FURNITURE_LINE
        if self.sort in {Sort.SENTENCE, Sort.ITEM, Sort.CORRECTION}:
            return float(self.words)
        return SHORT_LINE


def ends_sentence(text: str) -> bool:
    """Return whether `text` ends as a sentence does."""
    return text.rstrip(CLOSERS + " ").endswith((".", "!", "?", "…", "。", "؟", "।")) or text.endswith(("…", "..."))


def sort_line(text: str) -> Line:
    """Return a line sorted by its own words."""
    words = len(text.split())
    line = Line(text, words, Sort.SHORT)
    if phrases.is_correction(text):
        line.sort = Sort.CORRECTION
        return line
    line.date = date_line(text)
    if line.date:
        line.sort = Sort.DATE
        return line
    line.signature = people.byline(text) or people.sign_off(text)
    if line.signature:
        line.sort = Sort.BYLINE
        return line
    line.credits = people.credit(text) or ()
    if line.credits:
        line.sort = Sort.CREDIT
    elif phrases.is_caption(text):
        line.sort = Sort.CAPTION
    elif phrases.is_furniture(text):
        line.sort = Sort.FURNITURE
    elif is_bullet(text):
        line.sort = Sort.ITEM
    elif words >= SENTENCE_WORDS or ends_sentence(text) or (words >= 2 and text.endswith(_ENDS)) or _unspaced(text):
        line.sort = Sort.SENTENCE
    return line


def _unspaced(text: str) -> bool:
    """Return whether `text` is a sentence of a script that sets no spaces."""
    return len(text) > 25 and not text.isascii() and sum("\u3040" <= sign <= "\u9fff" for sign in text[:60]) > 12


def content(text: str) -> set[str]:
    """Return the words of a line that say what it is about: those of four letters or more, and figures."""
    words = (phrases.bare(word) for word in text.split())
    return {word for word in words if len(word) >= 4 or word.isdigit()}


def share_of(words: set[str], article: set[str]) -> float:
    """Return the share of `words` that the article has, 0.0 to 1.0."""
    return len(words & article) / len(words) if words else 0.0


def is_title(line: Line) -> bool:
    """Return whether a short line may be a heading: not too long, and begun with a capital or a figure."""
    text = line.text.lstrip("\"'“‘«([")
    return line.words <= HEADING_WORDS and (text[:1].isupper() or text[:1].isdigit() or not text[:1].isascii())


def outlet_suffix(text: str) -> str | None:
    """Return the outlet that ends a line as a page's title ends, "Flood kills three - POLITICO"."""
    for sign in (" | ", " - ", " – ", " — "):
        stem, found, name = text.rpartition(sign)
        if found and len(stem.split()) >= 3 and 1 <= len(name.split()) <= 5:
            known = people.known_outlet(name)
            if known or sign == " | " or (name.isupper() and len(name) > 2):
                return known or name
    return None


def without_outlet(title: str) -> str:
    """Return a title without the outlet it may end with."""
    name = outlet_suffix(title)
    if name is None:
        return title
    return next(title.rpartition(sign)[0] for sign in (" | ", " - ", " – ", " — ") if title.rpartition(sign)[1])
