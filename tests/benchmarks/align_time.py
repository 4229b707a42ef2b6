"""How long alignment and word marks take: `python tests/benchmarks/align_time.py`, best of five, in seconds.

Goals on a two-core laptop: eight versions of forty paragraphs aligned in 0.15 s, fifty in 2 s, one pair of them marked
in 0.2 s. The outlets here share nothing, not even a name, which is the slowest case.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from crossread.align import align
from crossread.diff import words
from crossread.language import ParagraphReading, Reading, Sentence
from crossread.story import Paragraph, Provenance, Version

SYLLABLES = [
    "ba",
    "ker",
    "lin",
    "mos",
    "tra",
    "vel",
    "on",
    "dur",
    "ish",
    "pek",
    "ral",
    "sun",
    "tom",
    "wen",
    "yor",
    "gar",
    "hel",
    "fin",
    "cas",
    "dro",
    "mi",
    "sta",
    "por",
    "len",
]


def prose(chance: random.Random, sentences: int) -> list[str]:
    """Sentences of made-up words, a few of them as common as in English."""
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(3000)]
    weights = [1 / (rank + 2) for rank in range(len(words))]
    return [" ".join(chance.choices(words, weights, k=chance.randint(8, 24))) + "." for _ in range(sentences)]


def edited(chance: random.Random, paragraphs: list[list[str]]) -> list[list[str]]:
    """One paragraph in twenty dropped, one word in twenty lost."""
    kept = [paragraph for paragraph in paragraphs if chance.random() > 0.05]
    return [
        [" ".join(w for w in s.split() if chance.random() > 0.05) or "So." for s in paragraph] for paragraph in kept
    ]


def version(number: int, paragraphs: list[list[str]]) -> tuple[Version, Reading]:
    readings = []
    for paragraph in paragraphs:
        at, sentences = 0, []
        for sentence in paragraph:
            sentences.append(Sentence(at, at + len(sentence), 0, 0))
            at += len(sentence) + 1
        readings.append(ParagraphReading(sentences=tuple(sentences)))
    texts = tuple(Paragraph(" ".join(paragraph)) for paragraph in paragraphs)
    return Version(Provenance(f"version {number}"), texts), Reading("bench", "en", tuple(readings))


def best(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def main() -> None:
    chance = random.Random(7)  # noqa: S311 - repeatable, not secret
    origin = [prose(chance, 3) for _ in range(40)]
    revised = [version(n, edited(chance, origin)) for n in range(50)]
    outlets = [version(n, [prose(chance, 3) for _ in range(40)]) for n in range(50)]
    for count in (8, 50):
        for name, story in (("revised versions", revised), ("outlets", outlets)):
            versions, readings = zip(*story[:count], strict=True)
            taken = best(lambda: align(versions, readings))  # noqa: B023 - done before the next turn
            print(f"{count} {name} of 40 paragraphs: {taken:.2f} s")  # noqa: T201
    one, other = revised[0][0].paragraphs, revised[1][0].paragraphs
    pairs = [(a.text, b.text) for a, b in zip(one, other, strict=False)]
    print(f"40 pairs of paragraphs marked: {best(lambda: [words(a, b) for a, b in pairs]):.2f} s")  # noqa: T201


if __name__ == "__main__":
    main()
