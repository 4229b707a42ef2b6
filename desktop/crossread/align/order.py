"""The order versions are worked on in, whatever order they were loaded in."""

from __future__ import annotations

from crossread.story import Version, fingerprint


def identity(version: Version) -> tuple[str, str]:
    """Return a key that sorts versions by what they say, however they were loaded."""
    text = "\x1e".join(f"{paragraph.role}\x1f{paragraph.text}" for paragraph in version.paragraphs)
    return fingerprint(text.encode()), version.provenance.name
