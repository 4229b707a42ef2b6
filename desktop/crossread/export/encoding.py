"""Values -> plain dictionaries and lists, ready for JSON, as the command line promises them. Writes no files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from crossread.align import Passage, Row, SharedText, Source
from crossread.compare import Comparison, Mark
from crossread.export.hand import Hand
from crossread.facts import (
    Amount,
    ByHand,
    Citation,
    Fact,
    FactLine,
    Judgement,
    Named,
    Notice,
    Paraphrase,
    Put,
    Quotation,
    Unsourced,
    Value,
    When,
)
from crossread.facts.finders import duration_timex
from crossread.story import Place, Story, Version

COMPARISON_FORMAT = "crossread.comparison/1"
VERSIONS_FORMAT = "crossread.versions/1"
FACTS_FORMAT = "crossread.facts/1"

_LARGEST_EXPONENT = 60
"""Decimal digits beyond which a figure is written as null: no article counts so far, and no reader of JSON would."""

Encoded = dict[str, Any]


def clean(text: str) -> str:
    """Return `text` as valid Unicode: half surrogates, which file names may carry, become replacement characters."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def version_id(number: int) -> str:
    """Return what a version is called in every format: "v1" for the first."""
    return f"v{number + 1}"


def encode_version(number: int, version: Version) -> Encoded:
    """Return one version as `read` and `compare` write it."""
    origin = version.provenance
    return {
        "id": version_id(number),
        "path": clean(origin.path or origin.url or origin.name),
        "name": clean(origin.name),
        "url": origin.url,
        "outlet": origin.outlet,
        "title": version.title,
        "authors": list(origin.authors),
        "published": _iso(origin.published_day),
        "published_at": _iso(origin.published) if isinstance(origin.published, dt.datetime) else None,
        "retrieved": _iso(origin.retrieved),
        "credits": list(origin.credits),
        "language": version.language,
        "sha256": origin.sha256 or None,
        "trouble": clean(version.trouble) if version.trouble else None,
        "notices": [clean(notice) for notice in version.notices],
        "paragraphs": [
            {"index": index, "role": paragraph.role.value, "text": paragraph.text}
            for index, paragraph in enumerate(version.paragraphs)
        ],
    }


def encode_value(value: Value) -> Encoded:  # noqa: PLR0911 - one shape a kind
    """Return a fact's normal value; which fields it has depends on its kind, as the promise says."""
    match value:
        case Amount():
            timex = duration_timex(value)
            return ({"timex": timex} if timex else {}) | {
                "stated": [_number(value.low), _number(value.high)],
                "bound": value.bound.value,
                "unit": value.unit,
                "counted": value.counted,
                "change": value.change.value if value.change else None,
                "hedge": value.hedge.value,
                "per": value.per,
                "step": _number(value.step),
            }
        case When():
            return {
                "timex": value.timex,
                "low": _iso(value.low),
                "high": _iso(value.high),
                "relative": value.relative,
            }
        case Named():
            return {"name": value.name, "role": value.role}
        case Quotation():
            return {"speaker": value.speaker, "words": value.words}
        case Citation():
            return {"source": value.source, "cue": value.cue}
        case Unsourced():
            return {"source": None, "cue": None}
        case Paraphrase():
            return {"speaker": value.speaker, "words": value.words, "paraphrase": True}
        case Put():
            return {"certainty": value.certainty.value, "cue": value.cue}
        case Notice():
            return {"words": value.words}


def encode_fact(fact: Fact, text: str) -> Encoded:
    """Return one fact; `text` is its words."""
    return {
        "kind": fact.kind.value,
        "start": fact.place.start,
        "end": fact.place.end,
        "text": text,
        "value": encode_value(fact.value),
    }


def encode_comparison(comparison: Comparison, judgements: Sequence[Judgement] = ()) -> Encoded:
    """Return the whole comparison in the promised shape, with marks, rules and the reporter's decisions beside it."""
    story, hand = comparison.story, Hand(comparison, judgements)
    return {
        "format": COMPARISON_FORMAT,
        "base": None if story.base is None else version_id(story.base),
        "versions": [encode_version(number, version) for number, version in enumerate(story.versions)],
        "rows": [
            _encode_row(row, reference, marks)
            for row, reference, marks in zip(comparison.rows, comparison.references, comparison.marks, strict=True)
        ],
        "facts": [
            _encode_line(number, line, story) | {"judgement": _encode_judgement(hand.judgement(line))}
            for number, line in enumerate(comparison.facts)
        ],
        "pins": [
            {
                "together": pin.together,
                "paragraphs": [{"version": version_id(number), "paragraph": index} for number, index in pin.paragraphs],
            }
            for pin in hand.pins
        ],
        "ties": [
            {
                "together": tie.together,
                "kind": tie.kind,
                "mentions": list(map(_encode_place, tie.places)),
                "against": list(map(_encode_place, tie.against)),
            }
            for tie in hand.ties
        ],
        "shared": [_encode_shared(pair) for pair in comparison.shared],
    }


def _encode_row(row: Row, reference: int, marks: tuple[Mark, ...]) -> Encoded:
    return {
        "cells": [list(cell) for cell in row.cells],
        "kind": row.kind.value,
        "moved": [version_id(number) for number in row.moved],
        "confidence": round(row.confidence, 4),
        "reference": version_id(reference),
        "marks": [
            {
                "kind": mark.kind.value,
                **_encode_place(mark.place),
                "reference": None if mark.reference is None else _encode_place(mark.reference),
            }
            for mark in marks
        ],
    }


def _encode_place(place: Place) -> Encoded:
    return {
        "version": version_id(place.version),
        "paragraph": place.paragraph,
        "start": place.start,
        "end": place.end,
    }


def _encode_line(number: int, line: FactLine, story: Story) -> Encoded:
    return {
        "id": f"f{number + 1}",
        "kind": line.kind.value,
        "about": line.about,
        "verdict": line.verdict.value,
        "rule": line.rule,
        "change": line.change or None,
        "by_hand": [done.value for done in ByHand if done in line.by_hand],
        "mentions": [
            {
                **_encode_place(fact.place),
                "text": story.text(fact.place),
                "value": encode_value(fact.value),
                "hedged": fact.anchor.hedged,
                "negated": fact.anchor.negated,
            }
            for fact in line.mentions
        ],
    }


def _encode_judgement(known: Judgement | None) -> Encoded | None:
    return None if known is None else {"decision": known.decision.value, "note": clean(known.note) or None}


def _encode_shared(pair: SharedText) -> Encoded:
    """Return what two versions share: per version its share, 0 to 1, and per passage its places."""
    one, other = version_id(pair.one), version_id(pair.other)
    return {
        "versions": [one, other],
        "shares": [round(pair.of_one, 4), round(pair.of_other, 4)],
        "first": {Source.ONE: one, Source.OTHER: other, Source.UNKNOWN: None}[pair.source],
        "passages": [_encode_passage(passage) for passage in pair.passages],
    }


def _encode_passage(passage: Passage) -> Encoded:
    return {
        "words": passage.words,
        "places": [[_encode_place(place) for place in side] for side in (passage.one, passage.other)],
    }


def _iso(when: dt.date | None) -> str | None:
    return None if when is None else when.isoformat()


def _number(value: Decimal | None) -> int | float | None:
    if value is None or not value.is_finite() or abs(value.adjusted()) > _LARGEST_EXPONENT:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
