"""Finding a command by a few typed letters: which match, how well, and in which order they are offered. No widgets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"\w+")

WHOLE, KEY, BEGINNING, INITIALS, INSIDE, MENU, TIP, SKIPPING, MISTYPED = 10.0, 9.0, 8.0, 6.0, 4.0, 3.5, 3.0, 2.0, 1.5
"""What a typed word is worth by how it was found; only their order matters: the plainer the match, the earlier."""
RECENT = 8
"""How many commands are remembered as recent: what is seen without scrolling."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done. `needs` says what it lacks while it cannot be done; `checked` is None for no switch.

    `keys` is the shortcut as this platform writes it, or nothing.
    """

    id: str
    title: str
    menu: str
    keys: str = ""
    tip: str = ""
    needs: str = ""
    checked: bool | None = None

    @property
    def enabled(self) -> bool:
        """Whether it can be done now."""
        return not self.needs


@dataclass(frozen=True, slots=True)
class Found:
    """A command that has the typed words; `spans` are where in its title, first to last character."""

    command: Command
    spans: Spans = ()
    recent: bool = False


def find(commands: Sequence[Command], typed: str, recent: Sequence[str] = ()) -> list[Found]:
    """Return the commands that have every typed word, best first; all of them, the recent ones first, for no words.

    `recent` are ids, latest first. Among equals a recent command comes first, then one that can be done now.
    """
    words = _folded(typed).split()
    place = {name: number for number, name in enumerate(recent)}
    ranked: list[tuple[float, int, bool, int, Found]] = []
    for number, command in enumerate(commands):
        met = _meet(command, words)
        if met is not None:
            score, spans = met
            found = Found(command, spans, command.id in place)
            away = bool(words) and not command.enabled
            ranked.append((-score, place.get(command.id, len(place)), away, number, found))
    return [entry[-1] for entry in sorted(ranked, key=lambda entry: entry[:-1])]


def used(name: str, recent: Iterable[str]) -> list[str]:
    """Return the recent commands after `name` was run."""
    return [name, *(other for other in recent if other != name)][:RECENT]


def _meet(command: Command, words: Sequence[str]) -> tuple[float, Spans] | None:
    title = _folded(command.title)
    total, spans = 0.0, list[tuple[int, int]]()
    for word in words:
        best = max(_ways(command, title, word), key=lambda way: way[0], default=None)
        if best is None:
            return None
        total += best[0]
        spans += best[1]
    if words and title.startswith(" ".join(words)):
        total += 1  # what is typed as it is written
    return total, _joined(spans)


def _ways(command: Command, title: str, word: str) -> Iterable[tuple[float, list[tuple[int, int]]]]:
    """Give every way in which a typed word meets a command: its worth, and the letters of the title it takes."""
    pieces = [(match.group(), match.start()) for match in _WORD.finditer(title)]
    for piece, start in pieces:
        if piece.startswith(word):
            yield (WHOLE if piece == word else BEGINNING), [(start, start + len(word))]
        elif len(word) >= 3 and piece[0] == word[0] and (skipped := _skipping(word, piece)):
            yield SKIPPING, [(start + at, start + at + 1) for at in skipped]
        elif len(word) >= 4 and _mistyped(word, piece):
            yield MISTYPED, [(start, start + min(len(word), len(piece)))]
    if "".join(piece[0] for piece, _ in pieces).startswith(word) and len(word) >= 2:
        yield INITIALS, [(start, start + 1) for _, start in pieces[: len(word)]]
    if len(word) >= 2 and (at := title.find(word)) >= 0:
        yield INSIDE, [(at, at + len(word))]
    if command.keys and word == _folded(command.keys):
        yield KEY, []
    if any(piece.startswith(word) for piece in _WORD.findall(_folded(command.menu))):
        yield MENU, []
    if len(word) >= 3 and any(piece.startswith(word) for piece in _WORD.findall(_folded(command.tip))):
        yield TIP, []


def _mistyped(word: str, piece: str) -> bool:
    """Return whether `word` begins `piece` but for one letter that is wrong, missing, too many or swapped."""
    alike = (at for at, (one, other) in enumerate(zip(word, piece, strict=False)) if one != other)
    same = next(alike, min(len(word), len(piece)))
    typed, meant = word[same:], piece[same:]
    swapped = len(meant) > 1 and typed[:2] == meant[1::-1] and meant[2:].startswith(typed[2:])
    return swapped or meant.startswith(typed[1:]) or meant[1:].startswith((typed, typed[1:]))


def _skipping(word: str, piece: str) -> list[int]:
    """Return where the letters of `word` stand in `piece` one after the other, or nothing."""
    places, at = [], 0
    for letter in word:
        at = piece.find(letter, at)
        if at < 0:
            return []
        places.append(at)
        at += 1
    return places


def _joined(spans: Iterable[tuple[int, int]]) -> Spans:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(set(spans)):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def _folded(text: str) -> str:
    """Return `text` in small letters without accents; its characters keep their places."""
    return "".join(unicodedata.normalize("NFD", char)[0].lower()[:1] for char in text)
