"""A spaCy pipeline as a reader: its words, sentences, phrases and entities as our values, names judged by article."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections.abc import Callable
from typing import TYPE_CHECKING

from crossread.errors import Cancelled
from crossread.language import tables
from crossread.language.lemmas import lemma
from crossread.language.phrases import phrases
from crossread.language.sentences import sentence_ends
from crossread.language.tokens import LONGEST_RUN, tokens
from crossread.language.tokens import Token as Plain
from crossread.language.values import Name, NameKind, ParagraphReading, Reading, Sentence, Word
from crossread.story import ALIGNED_ROLES, Version

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

LONGEST_PARSED = 20_000
"""Characters of a paragraph that a parser is given: some 1 GB a 100,000 characters; longer ones are read by rules."""


_reading = threading.Lock()
"""One text at a time: a pipeline adds words to its vocabulary as it reads, and two threads must not."""


class ParsedReader:
    """Reads with a spaCy pipeline; what the pipeline does not do is done by rules. Safe to ask from several threads."""

    def __init__(self, nlp: Language, missing: tuple[str, ...] = ()) -> None:
        self._nlp = nlp
        self._missing = missing

    @property
    def pipeline(self) -> str:
        """The pipeline's name and version."""
        meta = self._nlp.meta
        return f"{meta.get('lang', '')}_{meta.get('name', '')}/{meta.get('version', '')}"

    def read(self, version: Version, cancelled: Callable[[], bool] | None = None) -> Reading:
        """Return what the pipeline finds in `version`, whose language is taken to be the pipeline's."""
        with _reading:
            return self._read(version, cancelled)

    def _read(self, version: Version, cancelled: Callable[[], bool] | None) -> Reading:
        language = str(self._nlp.meta.get("lang", ""))
        docs = self._docs(version, cancelled)
        found = [ParagraphReading() for _ in version.paragraphs]
        for number, doc in docs.items():
            found[number] = _paragraph(doc, version.paragraphs[number].text, lemma if language == "en" else str.lower)
        names = self._names(version, docs) if docs else {}
        for number, some in names.items():
            found[number] = ParagraphReading(found[number].words, found[number].sentences, some, found[number].phrases)
        parsed = any(word.dep for paragraph in found for word in paragraph.words)
        return Reading(self.pipeline, version.language, tuple(found), parsed, self._missing)

    def _docs(self, version: Version, cancelled: Callable[[], bool] | None) -> dict[int, Doc]:
        """Return the paragraphs that are read, by number; those too long for a parser divided into words alone."""
        wanted = {n: p.text for n, p in enumerate(version.paragraphs) if p.role in ALIGNED_ROLES}
        short = {
            n: text
            for n, text in wanted.items()
            if len(text) <= LONGEST_PARSED and not any(len(run) > LONGEST_RUN for run in text.split())
        }
        docs: dict[int, Doc] = {}
        parsed = self._nlp.pipe(short.values(), batch_size=32)
        for number in short:
            if cancelled is not None and cancelled():
                raise Cancelled
            docs[number] = next(parsed)
        for number, text in wanted.items():
            if number not in docs:
                docs[number] = _divided(self._nlp, text)
        return dict(sorted(docs.items()))

    def _names(self, version: Version, docs: dict[int, Doc]) -> dict[int, tuple[Name, ...]]:
        """Return the names of each paragraph: in English judged together by article, else as the pipeline has them."""
        from crossread.language import components

        if self._nlp.meta.get("lang") != "en":
            return {number: _entities(doc, components.LABELS) for number, doc in docs.items()}
        joined = components.names(components.article(list(docs.values()), [version.paragraphs[n].role for n in docs]))
        found: dict[int, list[Name]] = {number: [] for number in docs}
        bounds = components.parts_of(joined)
        numbers = list(docs)
        at = 0
        for span in sorted(joined.spans[components.NAMES], key=lambda one: one.start):
            while span.start >= bounds[at][1]:
                at += 1
            offset = joined[bounds[at][0]].idx
            kind = NameKind(span.label_)
            name = Name(span.start_char - offset, span.end_char - offset, kind, span._.canonical, span._.role)
            found[numbers[at]].append(name)
        return {number: tuple(some) for number, some in found.items()}


def _divided(nlp: Language, text: str) -> Doc:
    """Return `text` in words, with its sentences by rules, for what no parser should be given."""
    from spacy.tokens import Doc

    found = tokens(nlp, text)
    ends = {0, *sentence_ends(text, found)}
    words: list[str] = []
    starts: list[bool | int | None] = []
    at = 0
    for number, token in enumerate(found):
        if text[at : token.start]:
            words.append(text[at : token.start])
            starts.append(False)
        words.append(token.text)
        starts.append(number in ends)
        at = token.end
    if text[at:]:
        words.append(text[at:])
        starts.append(False)
    return Doc(nlp.vocab, words=words, spaces=[False] * len(words), sent_starts=starts)


def _paragraph(doc: Doc, text: str, rules: Callable[[str], str]) -> ParagraphReading:
    """Return what stands in one paragraph; `rules` give the dictionary form where the pipeline gives none."""
    kept = [token for token in doc if not token.is_space]
    at = {token.i: index for index, token in enumerate(kept)}
    words = tuple(
        Word(
            token.idx,
            token.idx + len(token),
            _dictionary_form(token, rules),
            token.pos_,
            token.tag_,
            token.dep_,
            at.get(token.head.i, index),
        )
        for index, token in enumerate(kept)
    )
    return ParagraphReading(words, _sentences(doc, text, words), (), phrases(words))


def _dictionary_form(token: Token, rules: Callable[[str], str]) -> str:
    """Return the rules' dictionary form where they have one, else the pipeline's.

    A comparison needs one form for one word: to a pipeline, "three masked men" are "masked" here and "mask" there.
    """
    if token.lower_ in tables.words("lemmas", "whole"):
        return str(token.lower_)
    ruled = rules(token.text)
    return ruled if ruled != token.lower_ or not token.is_alpha else token.lemma_.lower() or ruled


def _entities(doc: Doc, labels: dict[str, NameKind]) -> tuple[Name, ...]:
    return tuple(
        Name(entity.start_char, entity.end_char, labels[entity.label_], entity.text)
        for entity in doc.ents
        if entity.label_ in labels and entity.text.strip()
    )


def _sentences(doc: Doc, text: str, words: tuple[Word, ...]) -> tuple[Sentence, ...]:
    if not words:
        return ()
    if doc.has_annotation("SENT_START"):
        starts = sorted({sentence.start_char for sentence in doc.sents})
        # A sentence may start at a token of white space, which is no word of ours: its first word is the next one.
        firsts = sorted({bisect_left(words, start, key=lambda word: word.start) for start in starts} - {len(words)})
    else:
        firsts = [0, *sentence_ends(text, _as_tokens(text, words))[:-1]]
    return tuple(
        Sentence(words[first].start, words[last - 1].end, first, last)
        for first, last in zip(firsts, [*firsts[1:], len(words)], strict=True)
    )


def _as_tokens(text: str, words: tuple[Word, ...]) -> list[Plain]:
    return [Plain(text[w.start : w.end], w.start, w.end, w.end >= len(text) or text[w.end].isspace()) for w in words]
