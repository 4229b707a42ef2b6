"""How long finding and joining facts take beside the language model: `python tests/benchmarks/facts_time.py`.

Eight versions of some 1,350 words, made from the sample stories: the paragraphs of a version, again with other figures
until it is long enough. Prints processor seconds and the share of the model's time, best of seven, on one core if run
under `taskset -c 0`. Goals: finding at most a third of the model's time, joining under 0.3 s.
"""

from __future__ import annotations

import gc
import itertools
import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from crossread import align, facts, language, sources
from crossread.story import Paragraph, Role, Version

WORDS = 1350
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


def moved_on(text: str, by: int) -> str:
    return re.sub(r"\d+", lambda found: str(int(found.group()) + by), text) if by else text


def long_version(path: Path, number: int) -> Version:
    """A sample's paragraphs again and again, each time with its figures moved on, until there are enough words."""
    version = sources.load(str(path))
    paragraphs: list[Paragraph] = []
    words = 0
    for turn, index in ((turn, index) for turn in itertools.count() for index in version.aligned()):
        if words >= WORDS:
            break
        paragraph = version.paragraphs[index]
        text = moved_on(paragraph.text, turn)
        paragraphs.append(Paragraph(text, Role.BODY if turn else paragraph.role))
        words += len(text.split())
    return Version(replace(version.provenance, name=f"{number} {version.provenance.name}"), tuple(paragraphs))


def best(call: Callable[[], Any], times: int = 7) -> tuple[float, Any]:
    spent = []
    for _ in range(times):
        start = time.process_time()
        result = call()
        spent.append(time.process_time() - start)
    return min(spent), result


def main() -> None:
    paths = sorted(p for p in (*(SAMPLES / "harbour").iterdir(), *(SAMPLES / "dam").iterdir()) if p.suffix != ".toml")
    versions = [long_version(paths[n % len(paths)], n) for n in range(8)]
    sys.stdout.write(f"words: {[sum(len(p.text.split()) for p in version.paragraphs) for version in versions]}\n")
    reader = language.reader()
    reader.read(versions[0])
    gc.freeze()  # as the worker does: collecting garbage need not look through the model each time
    model, readings = best(lambda: [reader.read(version) for version in versions])
    finding, found = best(lambda: [facts.find(n, v, readings[n]) for n, v in enumerate(versions)])
    rows = align.align(versions, readings)
    joining, lines = best(lambda: facts.table(versions, readings, rows, found))
    sys.stdout.write(f"model {model:.2f} s, finding {finding:.2f} s ({finding / model:.2f} of it; goal 0.33)\n")
    sys.stdout.write(f"joining {len(lines)} lines: {joining:.2f} s (goal 0.30)\n")


if __name__ == "__main__":
    main()
