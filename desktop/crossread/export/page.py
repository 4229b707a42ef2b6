"""The comparison as one self-contained page for an editor: sources, facts, shared text, aligned columns. No scripts."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import PureWindowsPath

import crossread
from crossread import places, wording
from crossread.compare import Comparison
from crossread.export.facts_section import facts, verdict_sign
from crossread.export.hand import Hand
from crossread.export.markup import escape, heads
from crossread.export.rows_section import columns
from crossread.facts import Judgement, Verdict
from crossread.story import Role, Version, names
from crossread.translation import tongue, translate, translate_n

_PAIRS = 60
"""Pairs of versions that the table of shared text lists, those that share most; eleven versions have 55."""


def report(comparison: Comparison, judgements: Sequence[Judgement] = ()) -> str:
    """Return the page in the language that is spoken, with what the reporter decided about the facts.

    All that comes from the versions is escaped; the browser is told to load nothing at all.
    """
    style = (places.resources() / "export" / "report.css").read_text(encoding="utf-8").replace("\r\n", "\n")
    title, hand = _title(comparison), Hand(comparison, judgements)
    return "\n".join(
        [
            *_head(title, style),
            '<body><main class="sheet">',
            *_masthead(comparison, title, hand),
            *_sources(comparison),
            *facts(comparison, hand),
            *_shared(comparison),
            *columns(comparison, hand),
            *_foot(),
            "</main></body></html>",
            "",
        ]
    )


def _foot() -> Iterator[str]:
    made = translate("Report", "Made with Crossread {version}.", version=crossread.__version__)
    evidence = translate(
        "Report",
        "Each SHA-256 is of the bytes as they came; anyone who has the same bytes gets the same fingerprint.",
    )
    yield f'<p class="foot">{escape(made)} {escape(evidence)}</p>'


def _head(title: str, style: str) -> Iterator[str]:
    # The hash lets in this style sheet and no other, so that an injected one would do nothing either.
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield f'<!DOCTYPE html>\n<html lang="{tongue().code}"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{escape(title)} – Crossread</title><style>{style}</style></head>"


def _title(comparison: Comparison) -> str:
    versions = comparison.story.versions
    base = comparison.story.base
    ordered = ([versions[base]] if base is not None else []) + list(versions)
    return next((version.title for version in ordered if version.title), None) or translate(
        "Report", "Versions compared"
    )


def _masthead(comparison: Comparison, title: str, hand: Hand) -> Iterator[str]:
    count = len(comparison.story.versions)
    kicker = translate_n("Report", "{n} version compared", "{n} versions compared", count)
    yield f'<header><p class="kicker">Crossread · {escape(kicker)}</p><h1 dir="auto">{escape(title)}</h1>'
    yield '<ul class="tally">'
    for verdict in Verdict:
        many = sum(line.verdict is verdict for line in hand.standing)
        yield f"<li><b>{many}</b>{verdict_sign(verdict)}</li>"
    yield "</ul></header>"


def _sources(comparison: Comparison) -> Iterator[str]:
    yield "<section><h2>" + escape(translate("Report", "The versions")) + '</h2><ol class="cards">'
    for number, (version, name) in enumerate(
        zip(comparison.story.versions, names(comparison.story.versions), strict=True)
    ):
        yield from _card(f"{number + 1}. {name}", version, base=comparison.story.base == number)
    yield "</ol>"
    strange = wording.apart(comparison)
    if strange:
        yield f'<p class="strange" dir="auto">{escape(strange)}</p>'
    yield "</section>"


def _card(label: str, version: Version, *, base: bool) -> Iterator[str]:
    origin = version.provenance
    badge = f'<span class="badge">{escape(translate("Report", "base"))}</span>' if base else ""
    yield f'<li class="card{" unread" if version.trouble else ""}">'
    yield f'<p class="outlet"><span dir="auto">{escape(label)}</span>{badge}</p>'
    if version.title:
        yield f'<p class="title" dir="auto" lang="{escape(version.language)}">{escape(version.title)}</p>'
    words = sum(len(p.text.split()) for p in version.paragraphs if p.role is not Role.FURNITURE)
    set_aside = sum(p.role is Role.FURNITURE for p in version.paragraphs)
    known = {
        translate("Report", "Not read"): escape(wording.trouble(version.trouble) if version.trouble else ""),
        translate("Report", "Authors"): escape(", ".join(origin.authors)),
        translate("Report", "Published"): escape(_when(origin.published)),
        translate("Report", "Retrieved"): escape(_when(origin.retrieved)),
        translate("Report", "Credits"): escape(", ".join(origin.credits)),
        translate("Report", "Source"): _source(version),
        translate("Report", "Length"): escape(translate_n("Report", "{n} word", "{n} words", words)) if words else "",
        translate("Report", "Set aside"): escape(_set_aside(set_aside)),
        translate("Report", "Note"): "<br>".join(escape(wording.trouble(notice)) for notice in version.notices),
    }
    yield "<dl>"
    yield from (f"<dt>{escape(name)}</dt><dd>{value}</dd>" for name, value in known.items() if value)
    if origin.sha256:
        yield f'<dt>SHA-256</dt><dd class="hash">{origin.sha256}</dd>'
    yield "</dl></li>"


def _set_aside(count: int) -> str:
    if not count:
        return ""
    return translate_n("Report", "{n} line of page furniture", "{n} lines of page furniture", count)


def _when(when: dt.date | None) -> str:
    """Return a day, or a time with its zone where it has one: "4 June 2025, 07:30 UTC"."""
    if when is None:
        return ""
    day = wording.day(when)
    if not isinstance(when, dt.datetime):
        return day
    return f"{day}, {when:%H:%M} {when.tzname() or ''}".rstrip()


def _source(version: Version) -> str:
    """Return the file and the address a version came from; which folder a reporter keeps it in is nobody's business."""
    origin = version.provenance
    name = escape(PureWindowsPath(origin.path).name if origin.path else origin.name)
    url = origin.url
    if url and url.lower().startswith(("https://", "http://")):
        shown = escape(url) if name in {"", escape(url)} else f"{name}<br>{escape(url)}"
        return f'<a href="{escape(url)}" rel="noreferrer noopener nofollow">{shown}</a>'
    return name


def _shared(comparison: Comparison) -> Iterator[str]:
    pairs = sorted(comparison.shared, key=lambda pair: -max(pair.of_one, pair.of_other))
    if not pairs:
        return
    called = names(comparison.story.versions)
    what = translate("Report", "Passages of eight words or more that stand in both, word for word.")
    source = translate(
        "Report",
        "The one published first can be the source; both may also have them from a third, such as an agency.",
    )
    yield f'<section id="shared"><h2>{escape(translate("Report", "Shared text"))}</h2>'
    yield f'<p class="lead">{escape(what)} {escape(source)}</p>'
    shares = translate("Report", "Of A also in B"), translate("Report", "Of B also in A")
    titles = heads("A", "B", *shares, translate("Report", "Published first"))
    yield f'<div class="scroll"><table class="shared"><thead><tr>{titles}</tr></thead><tbody>'
    for pair in pairs[:_PAIRS]:
        one, other = escape(called[pair.one]), escape(called[pair.other])
        first = escape(wording.came_first(pair, called))
        yield f'<tr><td><span dir="auto">{one}</span></td><td><span dir="auto">{other}</span></td>'
        yield f"<td>{escape(wording.share(pair.of_one))}</td><td>{escape(wording.share(pair.of_other))}</td>"
        yield f'<td><span dir="auto">{first}</span></td></tr>'
    yield "</tbody></table></div>"
    if len(pairs) > _PAIRS:
        rest = translate_n("Report", "{n} more pair shares less.", "{n} more pairs share less.", len(pairs) - _PAIRS)
        yield f"<p>{escape(rest)}</p>"
    yield "</section>"
