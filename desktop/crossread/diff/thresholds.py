"""The numbers the diff room decides by, each with its unit, its reason and what chose it."""

TIMEOUT = 1.0
"""Seconds diff-match-patch may look for the shortest edit of one stretch before it settles for a longer one.

A guard, not a tuning: news paragraphs take under a millisecond, and `WINDOW` keeps the hardest stretch (no two tokens
in the same order) at about a third of this on a 2-core laptop, so a result does not depend on the machine's speed.
"""

WINDOW = 2000
"""Tokens of both sides together that go to diff-match-patch at once. Longer stretches are first cut at tokens that
each side has once; what still is longer is called replaced as a whole. The longest paragraph seen in news is 600."""

COINCIDENCE = 0.25
"""A match is a coincidence where it weighs at most this share of the changes beside it, in words (`PUNCTUATION`,
`LIGHT`, or 1 each): of their geometric mean for stop words alone, of the smaller one where a word with meaning is in
it. Read off rewritten paragraphs: at 0.5 whole sentences fuse, at 0.1 rewrites fall into a confetti of articles."""

PUNCTUATION = 0.2
"""The weight of a punctuation mark where a word with meaning weighs 1."""

LIGHT = 0.4
"""The weight of a stop word where a word with meaning weighs 1."""

APART = 6
"""Words. In a replacement up to this long on both sides, figures that pair off one to one stand as edits of their own;
in a longer one their pairing would be a guess."""
