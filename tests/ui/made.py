"""Comparisons made by hand, so that a view can be tested without the engine. Sentences are our own.

A cell is a string, a list of strings (a split or merged cell) or None (a gap). In a cell's text
`[+ words]` were added, `[~new|old]` replaces the reference's "old", `[-old]` marks where "old" is missing, `[^new|old]`
differs in typography alone, and `{key:words}` mentions the fact of that key. A leading `# ` makes a headline, `## ` a
heading, `> ` a quote, `_ ` a standfirst, `^ ` a caption, `* ` a list item, `@ ` a byline.
"""

from __future__ import annotations

import datetime as dt
import random
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from crossread.align import Row, RowKind, shared
from crossread.compare import Comparison, Mark, MarkKind
from crossread.facts import Fact, FactKind, FactLine, Named, Verdict
from crossread.language import ParagraphReading, Reading
from crossread.story import Paragraph, Place, Provenance, Role, Story, Version

Cell = str | Sequence[str] | None

ROLES = {
    "# ": Role.HEADLINE,
    "## ": Role.HEADING,
    "> ": Role.QUOTE,
    "_ ": Role.STANDFIRST,
    "^ ": Role.CAPTION,
    "* ": Role.LIST,
    "@ ": Role.BYLINE,
    "! ": Role.CORRECTION,
    "| ": Role.TABLE,
}
_TOKEN = re.compile(r"\[([+\-~^])([^\]|]*)(?:\|([^\]]*))?\]|\{(\w+):([^}]*)\}")


@dataclass(frozen=True)
class FactSays:
    """What a fact's line says; its mentions are found in the text."""

    verdict: Verdict
    about: str
    rule: str = "made by hand"
    kind: FactKind = FactKind.QUANTITY


@dataclass
class Outlet:
    """One version to be made; `furniture` maps a number of aligned paragraphs to the furniture that follows them."""

    name: str
    published: dt.date | None = None
    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    furniture: Mapping[int, Sequence[str]] = field(default_factory=dict)
    trouble: str | None = None
    language: str = "en"


@dataclass
class _Built:
    paragraphs: list[Paragraph] = field(default_factory=list)
    aligned: int = 0


def comparison(
    outlets: Sequence[Outlet],
    rows: Sequence[Sequence[Cell]],
    facts: Mapping[str, FactSays] | None = None,
    moved: Mapping[int, Sequence[int]] | None = None,
    order: Mapping[int, Sequence[int]] | None = None,
) -> Comparison:
    """Return a comparison of these rows.

    `moved` gives the versions moved in a row; `order` a version's own row order.
    """
    facts, moved, order = facts or {}, moved or {}, order or {}
    built = [_Built() for _ in outlets]
    cells: dict[tuple[int, int], tuple[int, ...]] = {}
    raw: dict[tuple[int, int], str] = {}
    for version, outlet in enumerate(outlets):
        _furnish(built[version], outlet)
        for number in order.get(version, range(len(rows))):
            texts = _texts(rows[number][version])
            indices = []
            for text in texts:
                role, rest = _role(text)
                indices.append(len(built[version].paragraphs))
                raw[version, indices[-1]] = rest
                built[version].paragraphs.append(Paragraph(_plain(rest), role))
                built[version].aligned += 1
                _furnish(built[version], outlet)
            cells[number, version] = tuple(indices)
    versions = tuple(_version(outlet, made) for outlet, made in zip(outlets, built, strict=True))
    made_rows, references, marks = [], [], []
    mentions: dict[str, list[Fact]] = {key: [] for key in facts}
    for number in range(len(rows)):
        row_cells = tuple(cells[number, version] for version in range(len(outlets)))
        reference = next(version for version, cell in enumerate(row_cells) if cell)
        found = [
            mark
            for version, cell in enumerate(row_cells)
            for index in cell
            for mark in _read(
                raw[version, index],
                version=version,
                index=index,
                versions=versions,
                reference_cell=row_cells[reference],
                reference=reference,
                facts=facts,
                mentions=mentions,
            )
        ]
        made_rows.append(
            Row(row_cells, _kind(row_cells, found, moved.get(number, ()), versions), tuple(moved.get(number, ())))
        )
        references.append(reference)
        marks.append(tuple(sorted(found, key=lambda mark: mark.place)))
    lines = [
        FactLine(says.kind, says.about, says.verdict, says.rule, tuple(sorted(mentions[key], key=lambda f: f.place)))
        for key, says in facts.items()
    ]
    weight = list(Verdict)
    readings = tuple(
        Reading("made", version.language, tuple(ParagraphReading() for _ in version.paragraphs)) for version in versions
    )
    return Comparison(
        Story(versions),
        readings,
        tuple(made_rows),
        tuple(references),
        tuple(marks),
        tuple(sorted(lines, key=lambda line: weight.index(line.verdict))),
    )


def _texts(cell: Cell) -> list[str]:
    if cell is None:
        return []
    return [cell] if isinstance(cell, str) else list(cell)


def _role(text: str) -> tuple[Role, str]:
    for sign, role in ROLES.items():
        if text.startswith(sign):
            return role, text[len(sign) :]
    return Role.BODY, text


def _plain(text: str) -> str:
    return _TOKEN.sub(lambda m: m[5] if m[4] else ("" if m[1] == "-" else m[2].removeprefix(" ")), text)


def _furnish(built: _Built, outlet: Outlet) -> None:
    for text in outlet.furniture.get(built.aligned, ()):
        built.paragraphs.append(Paragraph(text, Role.FURNITURE))


def _version(outlet: Outlet, built: _Built) -> Version:
    name = outlet.name.lower().replace(" ", "-") + ".txt"
    provenance = Provenance(
        name, path=name, outlet=outlet.name, authors=outlet.authors, published=outlet.published, credits=outlet.credits
    )
    if outlet.trouble:
        return Version(provenance, trouble=outlet.trouble)
    title = next((p.text for p in built.paragraphs if p.role is Role.HEADLINE), None)
    return Version(provenance, tuple(built.paragraphs), title, outlet.language)


def _read(
    text: str,
    *,
    version: int,
    index: int,
    versions: Sequence[Version],
    reference_cell: Sequence[int],
    reference: int,
    facts: Mapping[str, FactSays],
    mentions: dict[str, list[Fact]],
) -> list[Mark]:
    marks, at, last = [], 0, 0
    kinds = {"+": MarkKind.ADDED, "-": MarkKind.REMOVED, "~": MarkKind.REPLACED, "^": MarkKind.NOISE}
    for token in _TOKEN.finditer(text):
        at += token.start() - last
        last = token.end()
        if token[4]:
            place = Place(version, index, at, at + len(token[5]))
            says = facts[token[4]]
            mentions[token[4]].append(Fact(says.kind, place, Named(token[5])))
            at = place.end
            continue
        words = "" if token[1] == "-" else token[2].removeprefix(" ")
        old = token[2] if token[1] == "-" else token[3]
        place = Place(version, index, at, at + len(words))
        marks.append(Mark(kinds[token[1]], place, _found(old, versions[reference], reference_cell, reference)))
        at = place.end
        if words:
            for inner in re.finditer(r"<(\w+)>", token[3] or ""):
                mentions[inner[1]].append(Fact(facts[inner[1]].kind, place, Named(words)))
    return marks


def _found(old: str | None, version: Version, cell: Sequence[int], number: int) -> Place | None:
    if not old:
        return None
    old = re.sub(r"<\w+>", "", old)
    for index in cell:
        start = version.paragraphs[index].text.find(old)
        if start >= 0:
            return Place(number, index, start, start + len(old))
    raise ValueError(f"the reference does not say {old!r}")


def _kind(
    cells: Sequence[Sequence[int]], marks: Sequence[Mark], moved: Sequence[int], versions: Sequence[Version]
) -> RowKind:
    readable = [version for version, held in enumerate(versions) if not held.trouble]
    present = [version for version in readable if cells[version]]
    if moved:
        return RowKind.MOVED
    if len(present) == 1 and len(readable) > 1:
        return RowKind.ONLY
    if len(present) < len(readable) or any(mark.kind is not MarkKind.NOISE for mark in marks):
        return RowKind.CHANGED
    return RowKind.SAME


def sharing(made: Comparison) -> Comparison:
    """Return a comparison with the text its versions share."""
    return replace(made, shared=shared(made.story.versions))


def flood(outlets: int = 4) -> Comparison:
    """Return a fictional flood as `outlets` (2 to 8) newspapers tell it, with every kind of mark."""
    day = dt.datetime(2031, 4, 9, 7, 30)  # noqa: DTZ001 - a page states its local time without a zone
    names = [
        Outlet("North Wire", day, ("Ada Lindqvist",)),
        Outlet(
            "Harbour Daily",
            day.replace(hour=9),
            ("B. Osei", "Marit Vance"),
            ("North Wire",),
            {
                0: ("Menu", "Subscribe for one crown a week"),
                4: ("Read more: Ten rivers to walk along", "Advertisement"),
            },
        ),
        Outlet(
            "The Valley Chronicle and Weekly Advertiser", day.date(), ("Joan Petrakis",), ("North Wire", "Valley FM")
        ),
        Outlet(
            "Kanal Ost", dt.date(2031, 4, 10), (), ("North Wire",), {9: ("Share", "Comment (14)", "About the author")}
        ),
        Outlet("Evening Lantern", None, ("Staff",)),
        Outlet("Radio Tolva", dt.date(2031, 4, 9), ("I. Brandt",)),
        Outlet("Plain Post", dt.date(2031, 4, 11), ()),
        Outlet("Southern Star", dt.date(2031, 4, 9), ("P. Quill",), ("Harbour Daily",)),
    ]
    with Path(__file__).with_name("flood.toml").open("rb") as file:
        told = tomllib.load(file)["rows"]
    rows: list[list[Cell]] = [[cell or None for cell in row["cells"][:outlets]] for row in told]
    rows = [row for row in rows if any(row)]
    facts = {
        "dead": FactSays(Verdict.CONTRADICTS, "people missing", "12 and 14 are both stated without reservation."),
        "day": FactSays(
            Verdict.DIFFERS,
            "day the river broke its banks",
            "Tuesday and Wednesday are different days, one of them from the time of reporting.",
            FactKind.DATE,
        ),
        "water": FactSays(Verdict.COMPATIBLE, "water held by the dam", "38 million rounds to 40 million."),
        "gov": FactSays(Verdict.SAME, "the governor", "The same name.", FactKind.PERSON),
        "cracks": FactSays(
            Verdict.CONTRADICTS,
            "month the cracks were reported",
            "October 2030 and September 2030 are different months.",
            FactKind.DATE,
        ),
        "op": FactSays(Verdict.SAME, "the operator", "The same name.", FactKind.ORG),
        "eng": FactSays(Verdict.SAME, "the engineer", "The same name.", FactKind.PERSON),
        "shares": FactSays(
            Verdict.COMPATIBLE, "fall of the operator’s shares", "9 per cent is nearly a tenth.", FactKind.PERCENT
        ),
        "shelter": FactSays(
            Verdict.DIFFERS, "people in shelters", "Two different floors: more than 3,000, at least 3,100."
        ),
    }
    return comparison(
        names[:outlets],
        rows,
        facts,
        moved={7: (1,)},
        order={1: (0, 1, 2, 7, 3, 4, 5, 6, *range(8, len(rows)))},
    )


_FILLER = """
river bank evening governor said people missing rescue crews searched through night dam water valley towns engineer
letter operator bridge mill road closed until further notice warned figures council report early
"""


def big(versions: int = 6, paragraphs: int = 400, seed: int = 7) -> Comparison:
    """Return a long made-up story for measurements: prose of 20 to 90 words, about five marks and two facts a cell."""
    dice = random.Random(seed)  # noqa: S311 - filler text, not a secret
    words = _FILLER.split()
    outlets = [Outlet(f"Outlet {number + 1}", dt.date(2031, 4, 9)) for number in range(versions)]
    rows: list[list[Cell]] = []
    facts: dict[str, FactSays] = {}
    for number in range(paragraphs):
        base = [dice.choice(words) for _ in range(dice.randint(20, 90))]
        row: list[Cell] = []
        for version in range(versions):
            if version and dice.random() < 0.12:
                row.append(None)
                continue
            said = list(base)
            if version:
                for _ in range(dice.randint(0, 5)):
                    at = dice.randrange(len(said))
                    kind = dice.random()
                    old = base[at]
                    if said[at] != old:
                        continue
                    said[at] = (
                        f"[+ also] {old}"
                        if kind < 0.3
                        else f"[~{dice.choice(words)}ly|{old}]"
                        if kind < 0.8
                        else f"[-{old}]"
                    )
            for name in (f"a{number}", f"b{number}"):
                facts.setdefault(name, FactSays(dice.choice(list(Verdict)), f"fact {name}"))
                said.append(f"{{{name}:{dice.randint(10, 99)} {dice.choice(words)}s}}")
            row.append(("## " if number % 25 == 0 else "") + " ".join(said) + ".")
        rows.append(row)
    return comparison(outlets, rows, facts)
