"""The comparison as pages of paper, in the HTML that Qt sets: versions, facts, then all texts side by side."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QDate, QLocale

from crossread import wording
from crossread.align import Row
from crossread.compare import Comparison, strays
from crossread.export.facts_section import SIGNS
from crossread.export.markup import escape, paragraph
from crossread.facts import Fact, FactLine, Quotation, Verdict
from crossread.story import Role, Story, Version, names
from crossread.translation import marked, translate, translate_n
from crossread.ui.printing.parts import Part, table

ABOUT_MM, VERDICT_MM, GUTTER_MM = 34, 27, 15
"""Widths on paper of what a fact is about, of its verdict, and of the gutter beside the texts."""
FACT_MM, TEXT_MM = 23, 28
"""Least width of a version's column of facts, and of text: some 20 characters of the smaller type, as in a narrow
newspaper column. What does not fit beside one another is set in several tables, one under the other."""
SMALL = 4
"""Columns beyond which the type is smaller."""
_APART = "\u2009"
"""Stands between words and the removed ones beside them, which would run together."""
_SECTIONS = (
    (marked("Print", "Where they disagree"), (Verdict.CONTRADICTS, Verdict.DIFFERS)),
    (marked("Print", "Compatible"), (Verdict.COMPATIBLE,)),
    (marked("Print", "The same in each"), (Verdict.SAME,)),
    (marked("Print", "In one version only"), (Verdict.ONLY,)),
)


def groups(count: int, most: int) -> list[range]:
    """Return the numbers 0 to count in as few groups of at most `most` as there can be, as equal as can be."""
    tables = max(-(-count // max(most, 1)), 1)
    size = -(-count // tables)
    return [range(start, min(start + size, count)) for start in range(0, count, size)]


def runs(numbers: Iterable[int]) -> str:
    """Return numbers, given in their order, with those that follow one another drawn together: "1–3, 5"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1] = [found[-1][0], number]
        else:
            found.append([number])
    return ", ".join("–".join(map(str, run)) for run in found)


def report(comparison: Comparison, title: str, width: float) -> Iterator[Part]:
    """Give the parts of the report for paper that is `width` millimetres wide between its margins."""
    called = names(comparison.story.versions)
    yield Part("".join(_masthead(comparison, title)))
    yield _sources(comparison, called)
    many = max(int((width - ABOUT_MM - VERDICT_MM) // FACT_MM), 1)
    for heading, verdicts in _SECTIONS:
        lines = [line for line in comparison.facts if line.verdict in verdicts]
        title = f"{translate('Print', heading)} ({len(lines)})"
        tables = [_Table(called, group, width) for group in groups(len(called), many)] if lines else []
        yield from _filled(tables, partial(_facts, comparison, title, lines), _unstated)
    many = max(int((width - GUTTER_MM) // TEXT_MM), 1)
    tables = [_Table(called, group, width) for group in groups(len(called), many)]
    yield from _filled(tables, partial(_columns, comparison), _without_text)


@dataclass(frozen=True, slots=True)
class _Table:
    """The versions of one table, and how wide it is."""

    called: Sequence[str]
    group: range
    width: float

    def opening(self, padding: int, *first: tuple[str, float]) -> str:
        """Return the head: `first` are columns with their width in millimetres; the versions share the rest."""
        room = (self.width - sum(wide for _, wide in first)) / len(self.group)
        columns = [*first, *((escape(self.called[number]), room) for number in self.group)]
        size = "small" if len(self.group) > SMALL else "usual"
        heads = "".join(f'<th width="{wide / self.width * 100:.2f}%">{name}</th>' for name, wide in columns)
        return table(heads, padding=padding, role=size)

    @property
    def part(self) -> str:
        """Which versions it holds, where it does not hold all."""
        if self.whole:
            return ""
        first, last = self.group[0] + 1, self.group[-1] + 1
        if first == last:
            return f" – {translate('Print', 'version {number}', number=first)}"
        return f" – {translate('Print', 'versions {first} to {last}', first=first, last=last)}"

    @property
    def whole(self) -> bool:
        """Whether it holds all versions; where it does not, its rows are numbered, to be found in the other tables."""
        return len(self.group) == len(self.called)


def _filled(
    tables: Iterable[_Table], made: Callable[[_Table], Part], lacking: Callable[[Sequence[int]], str]
) -> Iterator[Part]:
    """Give the parts of `tables` that have rows, then what the versions of the others lack."""
    empty: list[int] = []
    filled = False
    for shown in tables:
        part = made(shown)
        if part.rows:
            filled = True
            yield part
        else:
            empty += [number + 1 for number in shown.group]
    if filled and empty:
        yield Part(f'<p class="key">{lacking(empty)}</p>')


def _unstated(versions: Sequence[int]) -> str:
    return translate_n(
        "Print",
        "None of these facts is stated by version {versions}.",
        "None of these facts is stated by versions {versions}.",
        len(versions),
        versions=runs(versions),
    )


def _without_text(versions: Sequence[int]) -> str:
    return translate_n(
        "Print",
        "None of these rows has anything in version {versions}.",
        "None of these rows has anything in versions {versions}.",
        len(versions),
        versions=runs(versions),
    )


def _masthead(comparison: Comparison, title: str) -> Iterator[str]:
    count = translate_n("Print", "{n} version compared", "{n} versions compared", len(comparison.story.versions))
    day = QLocale().toString(QDate.currentDate(), translate("Dates", "d MMM yyyy"))
    printed = translate("Print", "printed {day}", day=day)
    yield f'<p class="kicker">Crossread · {count} · {printed}</p><h1>{escape(title)}</h1>'
    many = Counter(line.verdict for line in comparison.facts)
    tally = (f"{SIGNS[verdict]} <b>{many[verdict]}</b> {wording.verdict(verdict)}" for verdict in Verdict)
    yield f'<p class="tally">{" &nbsp;&nbsp; ".join(tally)}</p>'


def _sources(comparison: Comparison, called: Sequence[str]) -> Part:
    heads = (
        translate("Print", "Version"),
        translate("Print", "Headline"),
        translate("Print", "Published"),
        translate("Print", "Words"),
        translate("Print", "Source"),
    )
    widths = (18, 30, 12, 7, 33)
    named = zip(heads, widths, strict=True)
    opening = table("".join(f'<th width="{wide}%">{head}</th>' for head, wide in named))
    rows = []
    for number, (version, name) in enumerate(zip(comparison.story.versions, called, strict=True)):
        base = f" ({translate('Print', 'base')})" if comparison.story.base == number else ""
        origin = version.provenance
        words = sum(len(part.text.split()) for part in version.paragraphs if part.role is not Role.FURNITURE)
        by = f'<p class="soft">{escape(", ".join(origin.authors))}</p>' if origin.authors else ""
        told = f"<p>{escape(version.title or '')}</p>{by}"
        if version.trouble:
            told = f"<p><i>{escape(wording.trouble(version.trouble))}</i></p>"
        source = escape(origin.url or origin.path or origin.name)
        hashed = f'<p class="hash">SHA-256 {origin.sha256}</p>' if origin.sha256 else ""
        rows.append(
            f"<tr><td><p><b>{number + 1}. {escape(name)}</b>{base}</p></td><td>{told}</td>"
            f"<td><p>{_when(version)}</p></td><td><p>{QLocale().toString(words) if words else ''}</p></td>"
            f"<td><p>{source}</p>{hashed}</td></tr>"
        )
    return Part(f"<h2>{translate('Print', 'The versions')}</h2>", opening, tuple(rows))


def _when(version: Version) -> str:
    published = version.provenance.published
    if published is None:
        return translate("Print", "no date")
    day = QLocale().toString(dt.date(published.year, published.month, published.day), translate("Dates", "d MMM yyyy"))
    return f"{day}, {published:%H:%M}" if isinstance(published, dt.datetime) else day


def _facts(comparison: Comparison, heading: str, lines: Sequence[FactLine], shown: _Table) -> Part:
    opening = shown.opening(3, (translate("Print", "Fact"), ABOUT_MM), (translate("Print", "Verdict"), VERDICT_MM))
    rows, left = [], []
    for place, line in enumerate(lines, 1):
        said = ["".join(_mentions(comparison, line, number)) for number in shown.group]
        if not any(said):
            left.append(place)
            continue
        cells = (words or "<p>–</p>" for words in said)
        about = escape(wording.about(line)) if shown.whole else f"{place}. {escape(wording.about(line))}"
        rows.append(
            f'<tr><td><p><b>{about}</b></p><p class="soft">{wording.kind(line.kind)}</p></td>'
            f'<td><p class="v-{line.verdict.value}">{SIGNS[line.verdict]} {wording.verdict(line.verdict)}</p>'
            f'<p class="soft">{escape(wording.rule(line))}</p></td>'
            f"{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
        )
    return Part(f"<h2>{heading}{shown.part}</h2>{_left_out_facts(left)}", opening, tuple(rows))


def _left_out_facts(left: Sequence[int]) -> str:
    if not left:
        return ""
    told = translate_n(
        "Print",
        "Fact {facts} is stated by none of these versions.",
        "Facts {facts} are stated by none of these versions.",
        len(left),
        facts=runs(left),
    )
    return f'<p class="key">{told}</p>'


def _mentions(comparison: Comparison, line: FactLine, number: int) -> list[str]:
    said: dict[str, str] = {}
    for fact in line.mentions:
        if fact.place.version == number:
            words = " ".join(comparison.story.text(fact.place).split())
            said.setdefault(words.casefold(), f"<p>{_mention(fact, words)}</p>")
    return list(said.values())


def _mention(fact: Fact, words: str) -> str:
    if isinstance(fact.value, Quotation):
        speaker = fact.value.speaker or translate("Print", "speaker not named")
        return f'{escape(words)} <span class="soft">– {escape(speaker)}</span>'
    before, after = (f'<span class="soft">{escape(said)}</span>' for said in wording.beside(fact.value, words))
    return f"{before}{escape(words)}{after}"


def _key(*, strayed: bool) -> str:
    words = (
        f'<span class="{role}">{name}</span> &nbsp; '
        for role, name in (
            ("added", translate("Print", "added")),
            ("removed", translate("Print", "removed")),
            ("replaced", translate("Print", "replaced")),
            ("contradicts", translate("Print", "contradicted fact")),
            ("differs", translate("Print", "differing fact")),
        )
    )
    against = translate("Print", "In each row the marks are against the cell that has none.")
    numbers = f" &nbsp; {escape(wording.numbers_key())}" if strayed else ""
    return f'<p class="key">{"".join(words)}{against}{numbers}</p>'


def _columns(comparison: Comparison, shown: _Table) -> Part:
    story = comparison.story
    told: dict[tuple[int, int], list[tuple[Fact, Verdict]]] = {}
    for line in comparison.facts:
        if line.verdict in _SECTIONS[0][1]:
            for fact in line.mentions:
                told.setdefault((fact.place.version, fact.place.paragraph), []).append((fact, line.verdict))
    rows, left = [], []
    strayed = strays(comparison)
    place = 0
    for row, marks in zip(comparison.rows, comparison.marks, strict=True):
        if not _has_text(story, row, range(len(row.cells))):
            continue
        place += 1
        if not _has_text(story, row, shown.group):
            left.append(place)
            continue
        cells = [(number, row.cells[number]) for number in shown.group]
        numbered = "" if shown.whole else f'<p class="soft"><b>{place}</b></p>'
        parts = [f'<tr><td>{numbered}<p class="soft">{wording.row_kind(row.kind)}</p></td>']
        for number, cell in cells:
            moved = f'<p class="moved">⇅ {translate("Print", "moved")}</p>' if cell and number in row.moved else ""
            texts = []
            for index in cell:
                here = [mark for mark in marks if (mark.place.version, mark.place.paragraph) == (number, index)]
                if (number, index) in strayed:
                    texts.append(f'<p class="moved">¶ {strayed[number, index]}</p>')
                texts.append(_qt(paragraph(story, number, index, here, told.get((number, index), []))))
            parts.append(f"<td>{moved}{''.join(texts) or '<p>–</p>'}</td>")
        rows.append("".join([*parts, "</tr>"]))
    heading = (
        f"<h2>{translate('Print', 'Side by side')}{shown.part}</h2>{_key(strayed=bool(strayed))}{_left_out_rows(left)}"
    )
    return Part(heading, shown.opening(4, ("", GUTTER_MM)), tuple(rows), fresh=True)


def _has_text(story: Story, row: Row, group: range) -> bool:
    """Return whether one of these versions has more in a row than furniture."""
    return any(
        story.versions[number].paragraphs[index].role is not Role.FURNITURE
        for number in group
        for index in row.cells[number]
    )


def _left_out_rows(left: Sequence[int]) -> str:
    if not left:
        return ""
    told = translate_n(
        "Print",
        "Row {rows} has nothing in these versions.",
        "Rows {rows} have nothing in these versions.",
        len(left),
        rows=runs(left),
    )
    return f'<p class="key">{told}</p>'


def _qt(html: str) -> str:
    """Return a paragraph of the web report in the tags that Qt knows; its text is escaped, so these are tags."""
    for tag, role in (("ins", "added"), ("del", "removed")):
        html = html.replace(f"<{tag}>", f'<span class="{role}">').replace(f"</{tag}>", "</span>")
    html = html.replace('</span><span class="removed">', f'</span>{_APART}<span class="removed">')
    return html.replace('class="fact contradicts"', 'class="contradicts"').replace(
        'class="fact differs"', 'class="differs"'
    )
