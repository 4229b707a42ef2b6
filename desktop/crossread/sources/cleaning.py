"""Text normalisation: what every source's characters go through, whatever its form. Figures are never altered."""

from __future__ import annotations

import re
import unicodedata

_NEWLINES = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Tabs and line feeds stay; other controls, soft hyphens, zero-width and direction marks are never seen on a page.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
# Joiners shape Persian, Indic and emoji; beside ASCII they are litter.
_LOOSE_JOINER = re.compile("(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])")
# A no-break or thin space inside a number groups its digits (12 000) and is kept; elsewhere it is a space.
_HARD_SPACE = re.compile("(?<!\\d)[\xa0\u2007\u2009\u202f]|[\xa0\u2007\u2009\u202f](?!\\d)")
_OTHER_SPACE = re.compile("[\t\u1680\u2000-\u2006\u2008\u200a\u205f\u3000]")
_SPACES = re.compile(" {2,}")


def clean(text: str) -> str:
    """Return `text` with one form of newline, no unseen characters, and Unicode form NFC; lines keep their spaces.

    Half surrogate pairs become U+FFFD; no-break and thin spaces become spaces unless digits stand on both sides.
    """
    if not text.isascii():
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = unicodedata.normalize("NFC", text)
    text = _NEWLINES.sub("\n", text)
    text = _UNSEEN.sub("", text)
    if not text.isascii():
        text = _LOOSE_JOINER.sub("", text)
        text = _HARD_SPACE.sub(" ", text)
    return _OTHER_SPACE.sub(" ", text)


def one_line(text: str) -> str:
    """Return `text` cleaned, as one line with single spaces and none at its ends."""
    return _SPACES.sub(" ", clean(text).replace("\n", " ")).strip()
