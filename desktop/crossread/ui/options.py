"""What the window's command line understands. Imports nothing heavy: it runs before the window's first paint."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

VIEWS = ("facts", "quotes", "overview")
"""The views beside the columns, by name; the first is shown at first."""
REDLINE = "redline"
"""What a picture can show in place of the columns."""
SCALES = (1, 1.25, 1.5, 1.75, 2)
"""Of pictures: those that desktops offer first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to open and how: `theme` and `size` are None where the reporter's own settings hold."""

    sources: tuple[str, ...]
    sample: str | None
    screenshot: Path | None
    theme: str | None
    size: tuple[int, int] | None
    scale: float
    fact: int | None
    view: str
    language: str | None


def parse(arguments: Sequence[str]) -> Wanted:
    """Return what `arguments` ask for. Raises SystemExit: 2 for wrong usage, 0 after --help."""
    parser = argparse.ArgumentParser(
        prog="crossread",
        description="Compare several versions of one news story, side by side, with the facts that differ.",
        epilog="Without a display: crossread compare SOURCE...  (crossread compare --help)",
    )
    parser.add_argument(
        "sources", nargs="*", metavar="SOURCE", help="a file, a folder, a web address, or one .crossread story"
    )
    parser.add_argument(
        "--sample", nargs="?", const="", metavar="NAME", help="open a story that comes with Crossread, to try it out"
    )
    parser.add_argument("--screenshot", type=Path, metavar="PATH", help="draw the window into a PNG and end")
    parser.add_argument("--theme", choices=("light", "dark", "safe"), help="colours, for this time only")
    parser.add_argument("--language", choices=("en", "de", "fr"), help="language of the window, for this time only")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window, such as 1440x900")
    parser.add_argument("--scale", type=float, choices=SCALES, default=1, help="pixels of the picture per point")
    parser.add_argument("--view", choices=(*VIEWS, REDLINE), default=VIEWS[0], help="what a picture shows")
    parser.add_argument("--fact", type=_place, metavar="N", help="choose the Nth fact of that view, from 1")
    found = parser.parse_args(list(arguments))
    if found.screenshot is not None and not found.sources and found.sample is None:
        parser.error("--screenshot needs a SOURCE or --sample")
    return Wanted(
        tuple(found.sources),
        found.sample,
        found.screenshot,
        found.theme,
        found.size,
        found.scale,
        found.fact,
        found.view,
        found.language,
    )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size like 1440x900")
    if not (320 <= int(width) <= 16384 and 240 <= int(height) <= 16384):
        raise argparse.ArgumentTypeError(f"{text} is too small or too large; between 320x240 and 16384x16384")
    return int(width), int(height)


def _place(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1")
    return int(text)
