"""The card of the shipped pipeline, written from measured figures. Says what it is, how good, and what it cannot do."""

from __future__ import annotations

from typing import Any

TESTS = {
    "pud-news": "UD English PUD, news",
    "gum-news": "GUM, news (development and test part)",
    "gum-test": "GUM, all other genres, test part",
    "ewt-test": "UD English EWT, test part (web)",
    "uner_pud_news": "Universal NER, PUD news (single sentences)",
    "gum_news_test": "GUM, news",
    "uner_pud_wiki": "Universal NER, PUD Wikipedia (single sentences)",
    "gmb_test": "Groningen Meaning Bank, held-out sentences",
    "gum_test_other": "GUM, other genres (used to choose the model)",
    "uner_ewt_test": "Universal NER, EWT test (used to choose the model)",
}
SYNTAX = ("XPOS", "UPOS", "features", "lemma", "UAS", "LAS", "LAS, all", "sentence F1", "words", "sentences")

HEAD = """# en_crossread {version}

A small spaCy pipeline for English news, trained for Crossread and shipped with it: tagger, morphologizer, lemmatizer,
parser (Universal Dependencies, sentences from it) and names (PERSON, ORG, LOC, NORP, EVENT, MISC). It needs numpy and
spaCy alone. Dates, money, percentages, quantities and ordinals are none of its labels: Crossread finds those by rule.

Licence: CC BY-SA 4.0, with the works it was learned from in [LICENSE](LICENSE). Made by `packaging/models`, where every
step is a command. Load it with `crossread.language.model.load()`: its weights are stored in half precision.

What Crossread shows is not its names alone but what an article pass makes of them: one form has one kind within an
article, a surname is the person named in full, an acronym its body, titles are cut off, and a gazetteer has a say.

## Scores

By `packaging/models/evaluate`, on text that nothing was trained on, from plain text in the pipeline's own words.
"""

SYNTAX_NOTE = """
UAS and LAS leave punctuation out; "LAS, all" counts it. PUD is single sentences, so its sentence score proves little.
"""

LIMITS = """
## Limits

- English, edited news first of all. Chat, verse, legal drafting and text without capitals are read worse.
- The corpora of names are of several minds: PUD calls a country that acts an organisation, GUM calls it a place; the
  Groningen bank was labelled by machine. No single model can agree with all of them.
- Nothing was trained on PUD and GUM news, but their errors were read while the rules of the article pass were written:
  those two rows flatter the pass a little. Compare them with "statistics".
- EVENT and MISC are learned so that other kinds stay free of them; do not rely on them.
- One training run, one seed: differences of less than a point mean nothing on tests of this size.
"""


def table(head: tuple[str, ...], rows: list[tuple[object, ...]]) -> str:
    """Return a Markdown table."""
    lines = [head, tuple("---" if i == 0 else "---:" for i in range(len(head))), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"


def card(version: str, figures: dict[str, Any]) -> str:
    """Return the card as Markdown; without figures it says that nothing was measured."""
    text = HEAD.format(version=version)
    if not figures:
        return text + "\nNot measured yet.\n" + LIMITS
    text += f"\nLoads in {figures['load, s']} s; {figures['pipeline, words/s']:,} words/s on one core (CPU time), "
    text += f"{figures['reading, words/s']:,} with the article pass.\n\n"
    rows = [(TESTS[part], *(scores.get(key, "") for key in SYNTAX)) for part, scores in figures["syntax"].items()]
    text += table(("syntax", *SYNTAX), rows)
    text += SYNTAX_NOTE
    text += "\nNames, exact span and kind: F1 (precision / recall, count).\n\n"
    rows = []
    for source, ways in figures["names"].items():
        for way, kinds in ways.items():
            cells = [
                f"{kinds[k]['F1']} ({kinds[k]['P']} / {kinds[k]['R']}, {kinds[k]['count']})" if k in kinds else ""
                for k in ("person", "place", "org", "group", "all")
            ]
            rows.append((TESTS[source], way, *cells))
    text += table(("names", "by", "person", "place", "organisation", "group", "all"), rows)
    return text + LIMITS
