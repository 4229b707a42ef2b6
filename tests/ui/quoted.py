"""Quotes made by hand, as four outlets have them: altered, told in other words, shortened, in one alone."""

from __future__ import annotations

import datetime as dt

from crossread.align import Row, RowKind
from crossread.compare import Comparison
from crossread.facts import Fact, FactKind, FactLine, Named, Paraphrase, Quotation, Verdict
from crossread.language import ParagraphReading, Reading
from crossread.story import Paragraph, Place, Provenance, Story, Version

OUTLETS = ("North Wire", "Harbour Daily", "The Valley Chronicle and Weekly Advertiser", "Kanal Ost")

_SAID = [
    # about, verdict, rule, then per outlet: None, or (words, speaker), or ("~words", speaker) for indirect speech
    (
        Verdict.CONTRADICTS,
        "the same words, said by Elin Varga or by Jonas Reuter",
        ("The dam was never safe,", "Elin Varga"),
        ("The dam was never safe.", "Jonas Reuter"),
        None,
        ("The dam was never safe,", "Elin Varga"),
    ),
    (
        Verdict.DIFFERS,
        "altered words: “two” against “three”; “very” only in one",
        ("We had three hours and it was very cold,", "Ada Moen"),
        ("We had two hours and it was cold,", "Ada Moen"),
        ("We had three hours and it was very cold,", "Ada Moen"),
        None,
    ),
    (
        Verdict.COMPATIBLE,
        "quoted here, paraphrased there",
        ("Nobody should sleep in a cellar tonight,", "Elin Varga"),
        None,
        ("~nobody should spend the night in a cellar", "Elin Varga"),
        None,
    ),
    (Verdict.SAME, "the same words", ("It came so fast.", None), ("It came so fast!", None), None, None),
    (Verdict.ONLY, "one version alone has it", None, None, None, ("I heard it before I saw it,", "Ada Moen")),
]


def quoted() -> Comparison:
    """Return a comparison whose only facts are these quotes and one person; each quote has a row of its own."""
    texts: list[list[str]] = [[f"A headline of {outlet}"] for outlet in OUTLETS]
    cells: list[list[tuple[int, ...]]] = [[(0,)] * len(OUTLETS)]
    lines = []
    for verdict, rule, *said in _SAID:
        mentions, row = [], []
        for version, entry in enumerate(said):
            if entry is None:
                row.append(())
                continue
            words, speaker = entry
            told = words.startswith("~")
            words = words.removeprefix("~")
            text = f"{speaker} said {words}." if told else f"“{words}” said {speaker or 'she'}."
            start = text.index(words)
            row.append((len(texts[version]),))
            place = Place(version, len(texts[version]), start, start + len(words))
            texts[version].append(text)
            mentions.append(Fact(FactKind.QUOTE, place, (Paraphrase if told else Quotation)(words, speaker)))
        cells.append(row)
        lines.append(FactLine(FactKind.QUOTE, f"“{rule}”", verdict, rule, tuple(mentions)))
    named = Fact(FactKind.PERSON, Place(0, 1, 0, 1), Named("Elin Varga", "governor"))
    lines.append(FactLine(FactKind.PERSON, "Elin Varga", Verdict.ONLY, "one version alone has it", (named,)))
    versions = tuple(
        Version(Provenance(f"{n}.txt", outlet=outlet, published=dt.date(2031, 4, 9)), tuple(map(Paragraph, texts[n])))
        for n, outlet in enumerate(OUTLETS)
    )
    readings = tuple(Reading("made", "en", tuple(ParagraphReading() for _ in v.paragraphs)) for v in versions)
    rows = tuple(Row(tuple(row), RowKind.CHANGED, ()) for row in cells)
    references = tuple(next(v for v, cell in enumerate(row) if cell) for row in cells)
    return Comparison(Story(versions), readings, rows, references, tuple(() for _ in rows), tuple(lines))
