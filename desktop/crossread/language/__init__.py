"""Version -> Reading: sentences, words and names as plain values. The only home of spaCy, imported when first used."""

from crossread.language.reader import Reader, installed, reader, warm
from crossread.language.values import Name, NameKind, ParagraphReading, Reading, Sentence, Word

__all__ = [
    "Name",
    "NameKind",
    "ParagraphReading",
    "Reader",
    "Reading",
    "Sentence",
    "Word",
    "installed",
    "reader",
    "warm",
]
