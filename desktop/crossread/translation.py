"""The words of Crossread in the reporter's language: one look-up that the window replaces; until then all is English.

No word is looked up when a module is imported: tables hold `marked` texts and `translate` them where they are shown.
`packaging/translations/make` finds the texts by the calls below, so context and text are written out in them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

Look = Callable[[str, str, str, int], str]
"""(context, text, comment, n) -> the translation, or the text itself where there is none. n is -1 where none counts."""

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def _english(_context: str, text: str, _comment: str, _n: int) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language the window speaks: its ISO 639 code, where its words are found, and how its figures are written."""

    code: str = "en"
    look: Look = _english
    group: str = ","
    point: str = "."

    def number(self, number: int) -> str:
        """Return a whole number with its thousands grouped."""
        return f"{number:,}".replace(",", self.group)


ENGLISH = Tongue()
_spoken = ENGLISH


def speak(tongue: Tongue) -> None:
    """Have everything said in `tongue` from now on, in this process alone."""
    global _spoken  # noqa: PLW0603 - one process speaks one language
    _spoken = tongue


@contextmanager
def spoken(tongue: Tongue) -> Iterator[None]:
    """Have everything said in `tongue` meanwhile, in this process alone."""
    before = _spoken
    speak(tongue)
    try:
        yield
    finally:
        speak(before)


def tongue() -> Tongue:
    """Return the language that is spoken."""
    return _spoken


def translate(context: str, text: str, comment: str = "", /, **values: object) -> str:
    """Return `text` in the reporter's language, each {name} in it replaced by the value of that name.

    `comment` tells apart what is one text in English and two elsewhere. Whole numbers are written as the language does.
    """
    return _filled(_spoken.look(context, text, comment, -1), values)


def translate_n(context: str, one: str, many: str, n: int, /, **values: object) -> str:
    """Return a text that counts something, in the form that `n` wants; {n} in it is the number.

    `one` and `many` are the English forms; `many` is what translations are found by, with `one` as its comment.
    """
    found = _spoken.look(context, many, one, n)
    if found == many and n == 1:
        found = one  # English, or a text without a translation
    return _filled(found, {"n": n, **values})


def marked(context: str, text: str) -> str:
    """Return `text` as it is; it is translated where it is shown, by `translate` with the same context."""
    del context
    return text


def all_marked(context: str, *texts: str) -> tuple[str, ...]:
    """Return `texts` as they are, each `marked`."""
    del context
    return texts


def _filled(text: str, values: dict[str, object]) -> str:
    def value(found: re.Match[str]) -> str:
        given = values.get(found[1], found[0])
        return _spoken.number(given) if type(given) is int else str(given)

    return _PLACEHOLDER.sub(value, text) if values else text
