"""Characters that differ only in how they are set: quotation marks, dashes, ellipses, invisible ones."""

from __future__ import annotations

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Characters that take no room: soft hyphen, zero-width spaces and joiners, byte order mark."""

FOLDED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼʻ＇", "'"),
        **dict.fromkeys("“”„‟″«»＂", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
        "…": "...",
        **dict.fromkeys(INVISIBLE, None),
    }
)
"""For `str.translate`: each variant to its plainest form."""


def plain(text: str) -> str:
    """Return `text` in its plainest setting, so that texts which differ in typography alone are equal."""
    return " ".join(text.translate(FOLDED).split())
