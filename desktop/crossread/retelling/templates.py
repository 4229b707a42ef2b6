"""Templates with {placeholders}: which one a sentence was made from, and what stood in its places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from crossread.translation import translate

Part = Callable[[str], str]
"""Retells what stood in one place of a template."""


class Templates:
    """Texts of one context, tried in their order; those without a place come first.

    `shapes` narrow what a place may hold, as regular expressions by its name; any other place holds one sign or more,
    as few as fit. A place that no `parts` retell keeps its words: names, and words of the versions.
    """

    def __init__(
        self,
        context: str,
        texts: Iterable[str],
        parts: Mapping[str, Part] | None = None,
        shapes: Mapping[str, str] | None = None,
    ) -> None:
        self._context, self._texts = context, tuple(texts)
        self._parts, self._shapes = parts or {}, shapes or {}

    @cached_property
    def _plain(self) -> frozenset[str]:
        return frozenset(text for text in self._texts if "{" not in text)

    @cached_property
    def _patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((text, self._pattern(text)) for text in self._texts if "{" in text)

    def _pattern(self, text: str) -> re.Pattern[str]:
        pieces = re.split(r"\{(\w+)\}", text)
        names = pieces[1::2]
        places = [f"(?P<{name}>{self._shapes.get(name, '.+?')})" for name in names]
        literal = [re.escape(piece) for piece in pieces[::2]]
        return re.compile("".join(a + b for a, b in zip(literal, [*places, ""], strict=True)), re.DOTALL)

    def retold(self, sentence: str) -> str | None:
        """Return the translation of `sentence`, None where no template knows it."""
        if sentence in self._plain:
            return translate(self._context, sentence)
        for text, pattern in self._patterns:
            found = pattern.fullmatch(sentence)
            if found is not None:
                values = found.groupdict()
                return translate(
                    self._context, text, **{name: self._parts.get(name, str)(held) for name, held in values.items()}
                )
        return None
