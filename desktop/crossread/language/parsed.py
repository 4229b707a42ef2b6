"""An installed spaCy pipeline as a reader: its words, sentences and entities as our values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from crossread.errors import Cancelled
from crossread.language.lemmas import lemma
from crossread.language.names import find_names
from crossread.language.sentences import sentence_ends
from crossread.language.tokens import LONGEST_RUN, Token, tokens
from crossread.language.values import Name, NameKind, ParagraphReading, Reading, Sentence, Word
from crossread.story import ALIGNED_ROLES, Paragraph, Version

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST_PARSED = 20_000
"""Characters of a paragraph that a parser is given: some 1 GB a 100,000 characters; longer ones are read by rules."""

KINDS = {
    "PERSON": NameKind.PERSON,
    "PER": NameKind.PERSON,
    "ORG": NameKind.ORG,
    "GPE": NameKind.PLACE,
    "LOC": NameKind.PLACE,
    "FAC": NameKind.PLACE,
    "NORP": NameKind.GROUP,
    "EVENT": NameKind.EVENT,
    "PRODUCT": NameKind.PRODUCT,
    "WORK_OF_ART": NameKind.PRODUCT,
}
"""Entity labels of OntoNotes and of CoNLL, as the pipelines use them."""


class ParsedReader:
    """Reads with a spaCy pipeline; what the pipeline does not do is done by rules."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    @property
    def pipeline(self) -> str:
        """The pipeline's name and version."""
        meta = self._nlp.meta
        return f"{meta.get('lang', '')}_{meta.get('name', '')}/{meta.get('version', '')}"

    def read(self, version: Version, cancelled: Callable[[], bool] | None = None) -> Reading:
        """Return what the pipeline finds in `version`; a version in another language is read as far as it carries."""
        language = str(self._nlp.meta.get("lang", ""))
        missing: tuple[str, ...] = ()
        if language != version.language.partition("-")[0]:
            missing = (f"The language pipeline is made for {language}; this version says it is in {version.language}.",)
        found: list[ParagraphReading] = []
        for paragraph in version.paragraphs:
            if cancelled is not None and cancelled():
                raise Cancelled
            found.append(self._paragraph(paragraph) if paragraph.role in ALIGNED_ROLES else ParagraphReading())
        parsed = any(word.dep for paragraph in found for word in paragraph.words)
        names = any("doc.ents" in self._nlp.get_pipe_meta(pipe).assigns for pipe in self._nlp.pipe_names)
        if not names and language == "en":
            found = _with_names(version, found)
        return Reading(self.pipeline, version.language, tuple(found), parsed, missing)

    def _paragraph(self, paragraph: Paragraph) -> ParagraphReading:
        text = paragraph.text
        if len(text) > LONGEST_PARSED or any(len(run) > LONGEST_RUN for run in text.split()):
            return _by_rules(text, tokens(self._nlp, text))
        doc = self._nlp(text)
        kept = [token for token in doc if not token.is_space]
        at = {token.i: index for index, token in enumerate(kept)}
        words = tuple(
            Word(
                token.idx,
                token.idx + len(token.text),
                token.lemma_.lower() or lemma(token.text),
                token.pos_,
                token.tag_,
                token.dep_,
                at.get(token.head.i, index),
            )
            for index, token in enumerate(kept)
        )
        names = tuple(
            Name(entity.start_char, entity.end_char, KINDS[entity.label_], entity.text)
            for entity in doc.ents
            if entity.label_ in KINDS and entity.text.strip()
        )
        return ParagraphReading(words, _sentences(doc, text, words), names)


def _sentences(doc: Doc, text: str, words: tuple[Word, ...]) -> tuple[Sentence, ...]:
    if not words:
        return ()
    if not doc.has_annotation("SENT_START"):
        return _by_rules(text, _as_tokens(text, words)).sentences
    starts = {sentence.start_char for sentence in doc.sents}
    firsts = [i for i, word in enumerate(words) if i == 0 or any(words[i - 1].end <= s <= word.start for s in starts)]
    return tuple(
        Sentence(words[first].start, words[last - 1].end, first, last)
        for first, last in zip(firsts, [*firsts[1:], len(words)], strict=True)
    )


def _as_tokens(text: str, words: tuple[Word, ...]) -> list[Token]:
    return [Token(text[w.start : w.end], w.start, w.end, w.end >= len(text) or text[w.end].isspace()) for w in words]


def _by_rules(text: str, found: list[Token]) -> ParagraphReading:
    sentences: list[Sentence] = []
    first = 0
    for end in sentence_ends(text, found):
        sentences.append(Sentence(found[first].start, found[end - 1].end, first, end))
        first = end
    words = tuple(Word(token.start, token.end, lemma(token.text), head=i) for i, token in enumerate(found))
    return ParagraphReading(words, tuple(sentences))


def _with_names(version: Version, found: list[ParagraphReading]) -> list[ParagraphReading]:
    """Return the readings of a pipeline that finds no names with those that rules find."""
    split = [_as_tokens(p.text, r.words) for p, r in zip(version.paragraphs, found, strict=True)]
    ends = [[sentence.last for sentence in reading.sentences] for reading in found]
    names = find_names(version.paragraphs, split, ends)
    return [ParagraphReading(r.words, r.sentences, n) for r, n in zip(found, names, strict=True)]
