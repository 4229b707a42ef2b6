"""What the command line asks to open, laid on the desk."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crossread.sources import Pasted, Source
from crossread.translation import translate
from crossread.ui.options import Wanted
from crossread.ui.samples import sample, samples

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

STORY_SUFFIX = ".crossread"


def open_wanted(window: MainWindow, wanted: Wanted) -> None:
    """Open the sample, the story file or the sources the reporter named."""
    if wanted.sample is not None:
        found = sample(wanted.sample)
        if found is None:
            names = ", ".join(one.name for one in samples())
            words = translate(
                "Files", "There is no sample called “{name}”. There are: {names}.", name=wanted.sample, names=names
            )
            window.tell(words, trouble=True)
        else:
            window.desk.add(found.versions)
    stories = [Path(name) for name in wanted.sources if is_story(name)]
    others: list[Source] = []
    for name in wanted.sources:
        if not is_story(name):
            source = as_source(name)
            others += window.files.within(source) if isinstance(source, Path) else [source]
    if stories:
        window.desk.open_story(stories[0])
        if len(stories) > 1:
            window.tell(translate("Files", "One story is shown at a time; the first was opened."), trouble=True)
    if others:
        window.desk.add(others)


def is_story(name: str) -> bool:
    """Return whether `name` is a saved story, not a version of one."""
    return name.lower().endswith(STORY_SUFFIX)


def as_source(name: str) -> Source:
    """Return what the sources room calls it: an address as text, standard input as pasted text, all else as a path."""
    if name == "-" and sys.stdin is not None:
        return Pasted(
            text=sys.stdin.buffer.read().decode("utf-8", errors="replace"), name=translate("Files", "standard input")
        )
    if name.lower().startswith(("http://", "https://")):
        return name
    return Path(name)
