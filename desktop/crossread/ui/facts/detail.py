"""The card of the chosen fact: every version's own words, what they mean, and the rule behind the verdict."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from crossread import wording
from crossread.compare import Comparison, numbered
from crossread.facts import Amount, Fact, FactLine, Quotation, Verdict, When
from crossread.story import Role, Story, around, names
from crossread.translation import translate, translate_n
from crossread.ui.columns.compose import place_words
from crossread.ui.facts.model import told
from crossread.ui.models.corrections import role_word
from crossread.ui.models.view_state import ViewState
from crossread.ui.theme import Theme

Mention = tuple[int, Fact]
"""A mention of the chosen line, and its number there."""

_LABEL = 16
"""Characters of usual width that the names of the versions may take beside the words."""
_AROUND = 64
"""Characters of its sentence that are shown on each side of a mention: two lines of the card in all."""


class FactDetail(QTextBrowser):
    """Reads as text, can be selected and copied; the words of a version link to their place in the columns."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self.setOpenLinks(False)
        self.setAccessibleName(translate("Facts", "The chosen fact"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(12)
        self.anchorClicked.connect(self._go)
        state.fact_chosen.connect(self._show)
        state.comparison_changed.connect(lambda _: self._show(state.chosen))
        state.judged_changed.connect(lambda: self._show(state.chosen))
        self._show(state.chosen)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._show(self._state.chosen)

    def _go(self, url: QUrl) -> None:
        line = self._state.chosen
        number = url.toString().removeprefix("mention:")
        if line is not None and number.isdigit():
            self._state.want_place(line.mentions[int(number)].place)

    def _show(self, line: FactLine | None) -> None:
        comparison = self._state.comparison
        if comparison is None or (line is None and not comparison.rows):
            self.setHtml("")
        elif line is None:
            words = summary(comparison, self._state.standing)
            if comparison.facts:
                words += " " + translate("Facts", "Choose one to read it in every version's own words.")
            self.setHtml(self._page(f"<p class=quiet>{escape(words)}</p>"))
        else:
            self.setHtml(self._page(self._card(comparison, line)))

    def _label(self, comparison: Comparison, line: FactLine) -> int:
        """Return how wide the names stand before the words; 0 where one is too long, and each has a line of its own."""
        telling = {fact.place.version for fact in line.mentions}
        called = [name for number, name in enumerate(names(comparison.story.versions)) if number in telling]
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, called), default=0)
        return widest + 16 if widest <= _LABEL * metrics.averageCharWidth() else 0

    def _page(self, body: str) -> str:
        theme = self._theme
        return (
            f"<style>body {{ color: {theme.ink.name()} }} .quiet {{ color: {theme.muted.name()} }}"
            f" .rule {{ color: {theme.muted.name()}; margin: 0 0 6px 0 }}"
            f" .own {{ color: {theme.accent.name()}; margin: 0 0 6px 0 }}"
            f" a {{ color: {theme.ink.name()}; text-decoration: none }} a.quiet {{ color: {theme.muted.name()} }}"
            f" .name {{ color: {theme.muted.name()}; padding: 4px 0 0 0 }} .under {{ padding: 0 12px 2px 0 }}"
            f" .within {{ color: {theme.muted.name()}; padding: 0 12px 7px 0 }}"
            " p { margin: 0 0 6px 0 } td { padding: 3px 12px 3px 0 }</style>"
            f"<body>{body}</body>"
        )

    def _card(self, comparison: Comparison, line: FactLine) -> str:
        colour = self._theme.verdicts[line.verdict].colour.name()
        head = (
            f"<p><b style='color:{colour}'>{escape(wording.verdict(line.verdict))}</b>"
            f"&nbsp; <b>{escape(wording.about(line))}</b></p><p class=rule>{escape(wording.rule(line))}</p>"
        )
        for words in [*wording.by_hand(line), *told(self._state.judgement(line))]:
            written = escape(words[:1].upper() + words[1:]).replace("\n", "<br>")
            head += f"<p class=own>{written}</p>"
        rows = "".join(_rows(comparison, line, self._label(comparison, line)))
        silent = _silent(comparison, line)
        foot = f"<p class=quiet>{escape(silent)}</p>" if silent else ""
        return f"{head}<table cellspacing=0 width='100%' style='margin-top: 10px'>{rows}</table>{foot}"


def _rows(comparison: Comparison, line: FactLine, label: int) -> list[str]:
    """Return, as HTML, who says it, and in which words with what they come to: a row a wording, `label` pixels named.

    Once a version the words stand in their sentence too, so that one sees what they speak of; not in a headline, where
    there is another place. So do other figures and days that it gives.
    """
    story = comparison.story
    rows = []
    for version, called in enumerate(names(story.versions)):
        name = escape(called)
        mentions = [(n, fact) for n, fact in enumerate(line.mentions) if fact.place.version == version]
        shown = min(mentions, key=lambda mention: _is_heading(story, mention[1]), default=None)
        told = {_figure(shown[1], line)} if shown is not None else set()
        for alike in _alike(story, mentions):
            number, fact = shown if shown in alike else alike[0]
            words = " ".join(story.text(fact.place).split())
            said = f"<a href='mention:{number}'>{escape(words)}</a>"
            meant = _meant(fact, words, line.about)
            said += f" <span class=quiet>· {escape(meant)}</span>" if meant else ""
            said += f" <span class=quiet>· {_places(story, alike)}</span>" if len(alike) > 1 else ""
            rows.append(_said(name, said, label))
            other = isinstance(fact.value, Amount | When) and _figure(fact, line) not in told
            if ((number, fact) == shown or other) and (within := _within(story, fact, words)):
                rows.append(f"<tr><td class=within colspan=2>{within}</td></tr>")
            told.add(_figure(fact, line))
            name = ""
    return rows


def _figure(fact: Fact, line: FactLine) -> str:
    """Return what a mention comes to without what its line is about: "14" and "14 people" are one figure."""
    return wording.brief(fact.value, line.about) or wording.normal(fact.value)


def _said(name: str, said: str, label: int) -> str:
    """Return, as HTML, a name beside what it says, or over it where there is no room beside it."""
    if label:
        return f"<tr><td class=quiet width='{label}'>{name}</td><td>{said}</td></tr>"
    over = f"<tr><td class=name colspan=2>{name}</td></tr>" if name else ""
    return f"{over}<tr><td class=under colspan=2>{said}</td></tr>"


def _alike(story: Story, mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Return the mentions of one version by what they say and come to, in the order of the text."""
    found: dict[tuple[str, str], list[Mention]] = {}
    for number, fact in mentions:
        words = " ".join(story.text(fact.place).split()).casefold()
        found.setdefault((words, wording.normal(fact.value)), []).append((number, fact))
    return list(found.values())


def _places(story: Story, mentions: Sequence[Mention]) -> str:
    """Return, as HTML, where words stand that a version has more than once: "headline, ¶ 3, 7", each a link."""
    numbers = numbered(story.versions[mentions[0][1].place.version])
    parts: dict[str, str] = {}
    for number, fact in mentions:
        at = numbers.get(fact.place.paragraph)
        role = story.versions[fact.place.version].paragraphs[fact.place.paragraph].role
        where = role_word(role) if at is None else str(at)
        shown = where if at is None or any(map(str.isdecimal, parts)) else place_words(at)
        parts.setdefault(where, f"<a class=quiet href='mention:{number}'>{escape(shown)}</a>")
    return ", ".join(parts.values())


def _silent(comparison: Comparison, line: FactLine) -> str:
    """Return which versions do not state the fact, "" where all do; one that could not be read says nothing."""
    telling = {fact.place.version for fact in line.mentions}
    versions = comparison.story.versions
    silent = [
        name for number, name in enumerate(names(versions)) if number not in telling and not versions[number].trouble
    ]
    return translate("Facts", "Not stated: {versions}", versions=", ".join(silent)) if silent else ""


def _is_heading(story: Story, fact: Fact) -> bool:
    role = story.versions[fact.place.version].paragraphs[fact.place.paragraph].role
    return role in (Role.HEADLINE, Role.HEADING)


def _within(story: Story, fact: Fact, words: str) -> str:
    """Return, as HTML, the words of a mention in their sentence, "" where that says no more than they do."""
    before, after = around(story, fact.place, _AROUND)
    if isinstance(fact.value, Quotation) or len(f"{before}{after}".strip(" .,;:")) < _AROUND // 8:
        return ""
    return f"{escape(before)}<b>{escape(words)}</b>{escape(after)}"


def _meant(fact: Fact, words: str, about: str) -> str:
    """Return what `words` come to, where that says more than they do themselves."""
    if isinstance(fact.value, Quotation):
        return fact.value.speaker or ""
    return wording.adds(fact.value, words, about)


def summary(comparison: Comparison, lines: Sequence[FactLine] | None = None) -> str:
    """Return one sentence on what the fact table holds: "3 conflicts and 2 differences among 41 facts.".

    `lines` are those that count, where the reporter dismissed others.
    """
    lines = comparison.facts if lines is None else lines
    if not lines:
        none = translate("Facts", "No facts were found in these versions.")
        return translate("Facts", "All facts are dismissed.") if comparison.facts else none
    conflicts = sum(line.verdict is Verdict.CONTRADICTS for line in lines)
    differences = sum(line.verdict is Verdict.DIFFERS for line in lines)
    many = {
        "facts": translate_n("Facts", "{n} fact", "{n} facts", len(lines)),
        "conflicts": translate_n("Facts", "{n} conflict", "{n} conflicts", conflicts),
        "differences": translate_n("Facts", "{n} difference", "{n} differences", differences),
    }
    if conflicts and differences:
        return translate("Facts", "{conflicts} and {differences} among {facts}.", **many)
    if conflicts:
        return translate("Facts", "{conflicts} among {facts}.", **many)
    if differences:
        return translate("Facts", "{differences} among {facts}.", **many)
    return translate("Facts", "No conflicts found among {facts}.", **many)
