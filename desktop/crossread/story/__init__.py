"""The domain: paragraphs, places, versions and where they come from. Plain frozen values, standard library only."""

from crossread.story.around import around
from crossread.story.naming import names
from crossread.story.values import (
    ALIGNED_ROLES,
    ASIDE_ROLES,
    Paragraph,
    Pin,
    Place,
    Provenance,
    Role,
    Story,
    Tie,
    Version,
    fingerprint,
)

__all__ = [
    "ALIGNED_ROLES",
    "ASIDE_ROLES",
    "Paragraph",
    "Pin",
    "Place",
    "Provenance",
    "Role",
    "Story",
    "Tie",
    "Version",
    "around",
    "fingerprint",
    "names",
]
