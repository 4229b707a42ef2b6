"""Where the article of a page begins and ends among its lines.

It is the stretch of lines with the greatest sum, moved back from what only stands after articles, and forward over
sentences that a box of furniture cut off.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from crossread.sources import people, phrases
from crossread.sources.sorting import SENTENCE_WORDS, Line, Sort, ends_sentence
from crossread.story import Role

PAGE_LINES = 2
"""Furniture lines from which a text is a page, whose stray short lines are furniture too; a clean text's are kept."""
GAP = 6
"""Short lines after which a page's sentences no longer belong to the article, where nothing else tells."""
BOX_LINES = 15
"""Lines of the largest box of furniture within an article."""
_TOLD = frozenset({Sort.SENTENCE, Sort.ITEM, Sort.CORRECTION})


class Extent:
    """The article is lines[start:end]. `paged` says whether the text is a page, with furniture around the article.

    Gives an author's box that it meets its signature.
    """

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        known = sum(line.sort is Sort.FURNITURE and any(map(str.isalnum, line.text)) for line in lines)
        self.paged = known >= PAGE_LINES
        # Words, and words of sentences, before each line; and the last sentence that is no summary under a headline.
        self.words = [0, *accumulate(line.words for line in lines)]
        self.told = [0, *accumulate(line.words if line.sort is Sort.SENTENCE else 0 for line in lines)]
        self.last_true = max((n for n in range(1, len(lines)) if self._true(n)), default=0)
        self.authors = [name for line in lines if line.signature for name in line.signature.authors]
        self.start, self.end = _heaviest([line.weight for line in lines])
        self.end = self._tail()
        if self.paged:
            self.end = self._told_until(self.end)
        self.start = self._earlier(self.start) if self.paged else 0

    def _true(self, number: int) -> bool:
        line, above = self.lines[number], self.lines[number - 1]
        told = line.sort is Sort.SENTENCE and ends_sentence(line.text)
        return told and above.sort not in {Sort.SHORT, Sort.DATE}

    def _tail(self) -> int:
        """Return where the article ends: at the first line that only stands after one, or with its heaviest stretch."""
        lines = self.lines
        total = sum(line.words for line in lines) or 1
        before = 0
        for number, line in enumerate(lines):
            share = before / total
            before += line.words
            if number == 0 or share <= 0.35:
                continue
            above = lines[number - 1].text if number else None
            if line.words <= 6 and self._over(number, share):
                return self._back_over_name(number)
            if line.sort is Sort.SENTENCE and share > 0.5 and self._nothing_after(number + 1):
                box = people.author_box(line.text, above, self.authors)
                # A short line is a biography only of an author who is known.
                box = box if line.words >= SENTENCE_WORDS or (box and box.authors[0] in self.authors) else None
                if box:
                    line.signature = box
                    self.paged = True
                    return self._back_over_name(number)
            doubled = (
                line.sort is Sort.SHORT
                and line.words <= 5
                and above is not None
                and above.casefold() == line.text.casefold()
            )
            if doubled and share > 0.6:
                self.paged = True
                return number - 1
        # Where nothing marks the end, sentences are cut off only on what is known to be a page.
        last = max((n for n, line in enumerate(lines) if line.sort in _TOLD), default=len(lines) - 1)
        return self._further(max(self.end, 1)) if self.paged else last + 1

    def _told_until(self, end: int) -> int:
        """Return `end` without the short lines right before it, which on a page are its furniture."""
        while end > 1 and not self._tells(self.lines[end - 1]):
            end -= 1
        return end

    @staticmethod
    def _tells(line: Line) -> bool:
        if line.sort is Sort.SENTENCE:
            return ends_sentence(line.text) or line.words >= SENTENCE_WORDS
        return line.sort in {Sort.ITEM, Sort.CORRECTION, Sort.CAPTION} or line.told in {
            Role.LIST,
            Role.TABLE,
            Role.QUOTE,
        }

    def _further(self, end: int) -> int:
        """Return the end of the article, moved over sentences that a few other lines alone cut off from it."""
        return end + self._reach(range(end, len(self.lines)))

    def _earlier(self, start: int) -> int:
        """Return the start of the article, moved back over sentences that a few other lines alone cut off from it."""
        return start - self._reach(range(start - 1, -1, -1))

    def _reach(self, numbers: range) -> int:
        """Return how many of these lines, from the first on, still belong to the article."""
        reached = short = furniture = 0
        for steps, number in enumerate(numbers, 1):
            line = self.lines[number]
            if line.sort is Sort.SENTENCE and ends_sentence(line.text):
                reached, short, furniture = steps, 0, 0
            elif line.sort is Sort.FURNITURE:
                furniture += 1
            else:
                short += 1
            if short > GAP or furniture > BOX_LINES:
                break
        return reached

    def _over(self, number: int, share: float) -> bool:
        """Return whether the article is over at a line, by its words and by what follows it.

        Readers' comments may be long. After any other line that could end an article, a true sentence goes on with
        it, unless each is the summary under another story's headline.
        """
        if phrases.opens_comments(self.lines[number].text):
            return share > 0.5
        if share <= 0.6 or not phrases.opens_tail(self.lines[number].text):
            return False
        return self.last_true <= number

    def _nothing_after(self, number: int) -> bool:
        """Return whether fewer than half as many words of sentences come after a line as words before it."""
        return 2 * (self.told[-1] - self.told[number]) < self.words[number]

    def _back_over_name(self, number: int) -> int:
        """Return `number`, or the first of the short lines right before it that name the author."""
        start = number
        while (
            start > 1
            and self.lines[start - 1].sort is Sort.SHORT
            and self.lines[start - 1].words <= 5
            and number - start < 3
        ):
            start -= 1
        return start


def _heaviest(weights: Sequence[float]) -> tuple[int, int]:
    """Return the stretch [start, end) with the greatest sum; the whole where no weight is above nought."""
    best, best_range, total, start = 0.0, (0, len(weights)), 0.0, 0
    for number, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, number
        total += weight
        if total > best:
            best, best_range = total, (start, number + 1)
    return best_range
