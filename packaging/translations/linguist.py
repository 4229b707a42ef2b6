"""A .ts file of Qt Linguist: read, brought up to date, written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from extraction import Message

FORMS = 2
"""How many forms a counted text has: singular and plural, in German and in French (where 0 is singular)."""
_QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True)
class Catalogue:
    """The translations of one language: the forms of each message, one for a text that counts nothing.

    `open` are those a translator marked as unfinished.
    """

    language: str
    forms: Mapping[Message, tuple[str, ...]] = field(default_factory=dict)
    open: frozenset[Message] = frozenset()

    @classmethod
    def read(cls, text: str) -> Catalogue:
        """Return what a .ts file holds; what is obsolete is passed over."""
        root = ET.fromstring(text)  # noqa: S314 - a file of ours
        forms, unfinished = {}, set()
        for context in root.iter("context"):
            for entry in context.iter("message"):
                found = entry.find("translation")
                kind = None if found is None else found.get("type")
                if found is None or kind in ("obsolete", "vanished"):
                    continue
                message = Message(
                    context.findtext("name", ""),
                    entry.findtext("source", ""),
                    entry.findtext("comment", ""),
                    entry.get("numerus") == "yes",
                )
                counted = [form.text or "" for form in found.iter("numerusform")]
                forms[message] = tuple(counted) if message.counted else (found.text or "",)
                if kind == "unfinished":
                    unfinished.add(message)
        return cls(root.get("language", ""), forms, frozenset(unfinished))

    def updated(self, messages: Iterable[Message]) -> Catalogue:
        """Return the catalogue of exactly these messages, with what was translated before."""
        kept = {message: self.forms.get(message, ("",) * (FORMS if message.counted else 1)) for message in messages}
        return replace(self, forms=kept, open=self.open & kept.keys())

    def text(self) -> str:
        """Return the file as Qt Linguist writes it."""
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
        lines.append(f'<TS version="2.1" language="{self.language}" sourcelanguage="en">')
        for context, messages in groupby(sorted(self.forms), key=lambda message: message.context):
            lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
            for message in messages:
                lines += self._entry(message)
            lines.append("</context>")
        return "\n".join([*lines, "</TS>", ""])

    def _entry(self, message: Message) -> Iterator[str]:
        forms = self.forms[message]
        kind = ' type="unfinished"' if message in self.open or not all(forms) else ""
        yield '    <message numerus="yes">' if message.counted else "    <message>"
        yield f"        <source>{_escaped(message.text)}</source>"
        if message.comment:
            yield f"        <comment>{_escaped(message.comment)}</comment>"
        if message.counted:
            yield f"        <translation{kind}>"
            yield from (f"            <numerusform>{_escaped(form)}</numerusform>" for form in forms)
            yield "        </translation>"
        else:
            yield f"        <translation{kind}>{_escaped(forms[0])}</translation>"
        yield "    </message>"


def unfinished(catalogue: Catalogue) -> list[Message]:
    """Return what waits for a translator."""
    return sorted(message for message, forms in catalogue.forms.items() if message in catalogue.open or not all(forms))


def _escaped(text: str) -> str:
    return escape(text, _QUOTES)
