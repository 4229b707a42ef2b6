"""Measure how long four versions of 1,350 words each take to compare. Run: python tests/benchmarks/compare_time.py [N]

Prints the seconds of start-up (imports, tables, tokenizer, warmed on two short versions) and of the comparison, the
best and the median of five fresh ones. The aim is under 2 s after start-up on two shared cores.
"""

from __future__ import annotations

import random
import statistics
import sys
import time

WORDS = 1_350
RUNS = 5

_PEOPLE = ["Ines Calder", "Oskar Strand", "Paula Quist", "Jonah Reyes", "Marta Oresund", "Ivar Moe", "Lena Roos"]
_PLACES = ["Lowick", "Velmark", "Norway", "Carrow Bay", "Oslo", "the Varda River", "Fenner County"]
_THINGS = ["boats", "houses", "families", "fire engines", "volunteers", "trucks", "patients", "pumps", "ferries"]
_TEMPLATES = [
    "{person}, {age}, told reporters in {place} that {number} {thing} had been moved before the water came.",
    "At least {number} {thing} were lost on {day}, the council said, and the repairs would cost ${number} million.",
    "“We counted {number} {thing} and then we stopped,” {person} said near {place}.",
    "The government said {percent} percent of the {thing} in {place} had been repaired by {day}.",
    "Nobody had expected the road to {place} to stay closed for {number} hours, and many slept in their cars.",
    "Since {year}, the town has built {number} walls, planted trees along the bank and bought new {thing}.",
    "{person} described the night as long and loud, but said that help from {place} had come quickly.",
]


def article(seed: int) -> list[list[str]]:
    """Return paragraphs of sentences, WORDS words or a little more: made up, and the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - made-up text, no secret
    paragraphs: list[list[str]] = []
    words = 0
    while words < WORDS:
        sentences = [_sentence(chance) for _ in range(chance.randint(1, 4))]
        words += sum(len(sentence.split()) for sentence in sentences)
        paragraphs.append(sentences)
    return paragraphs


def rewritten(paragraphs: list[list[str]], seed: int) -> list[str]:
    """Return the article as another outlet ran it: figures changed, sentences cut or added, a paragraph moved."""
    chance = random.Random(seed)  # noqa: S311 - made-up text, no secret
    told = []
    for sentences in paragraphs:
        kept = [sentence for sentence in sentences if chance.random() > 0.08] or sentences[:1]
        if chance.random() < 0.2:
            kept.append(_sentence(chance))
        told.append(" ".join(_altered(sentence, chance) for sentence in kept))
    told.insert(chance.randrange(len(told)), told.pop(chance.randrange(len(told))))
    return told


def _sentence(chance: random.Random) -> str:
    return chance.choice(_TEMPLATES).format(
        person=chance.choice(_PEOPLE),
        place=chance.choice(_PLACES),
        thing=chance.choice(_THINGS),
        number=f"{chance.randint(2, 40_000):,}",
        percent=chance.randint(1, 99),
        age=chance.randint(20, 90),
        year=chance.randint(1990, 2024),
        day=chance.choice(["Monday", "12 March", "Friday night", "4 June 2025"]),
    )


def _altered(sentence: str, chance: random.Random) -> str:
    if chance.random() < 0.15:
        words = sentence.split()
        del words[chance.randrange(len(words))]
        return " ".join(words)
    return sentence


def main(count: int) -> None:
    """Measure and print."""
    start = time.perf_counter()
    from crossread.compare import compare
    from crossread.story import Paragraph, Provenance, Story, Version

    def story(seed: int, versions: int) -> Story:
        original = article(seed)
        told = [[" ".join(p) for p in original], *(rewritten(original, seed * 100 + n) for n in range(1, versions))]
        return Story(
            tuple(
                Version(Provenance(f"version {n}"), tuple(Paragraph(text) for text in texts))
                for n, texts in enumerate(told, 1)
            )
        )

    compare(Story(tuple(Version(v.provenance, v.paragraphs[:3]) for v in story(99, 2).versions)))
    _tell(f"start-up {time.perf_counter() - start:.2f} s")
    seconds: list[float] = []
    for run in range(RUNS):
        fresh = story(run, count)
        start = time.perf_counter()
        found = compare(fresh)
        seconds.append(time.perf_counter() - start)
    words = [sum(len(p.text.split()) for p in version.paragraphs) for version in fresh.versions]
    _tell(f"compare  {min(seconds):.2f} s best, {statistics.median(seconds):.2f} s median of {RUNS}")
    _tell(f"{count} versions of {min(words)} to {max(words)} words, {len(found.rows)} rows, {len(found.facts)} facts")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 4)
