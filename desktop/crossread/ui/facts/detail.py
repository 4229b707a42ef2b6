"""The card of the chosen fact: every version's own words, what they mean, and the rule behind the verdict."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import Fact, FactLine, Quotation, Verdict
from crossread.story import names
from crossread.translation import translate, translate_n
from crossread.ui.facts.model import told
from crossread.ui.models.view_state import ViewState
from crossread.ui.theme import Theme


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

    def _page(self, body: str) -> str:
        theme = self._theme
        return (
            f"<style>body {{ color: {theme.ink.name()} }} .quiet {{ color: {theme.muted.name()} }}"
            f" .rule {{ color: {theme.muted.name()}; margin: 0 0 6px 0 }}"
            f" .own {{ color: {theme.accent.name()}; margin: 0 0 6px 0 }}"
            f" a {{ color: {theme.ink.name()}; text-decoration: none }}"
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
        rows = "".join(
            f"<tr><td class=quiet width='36%'>{name}</td><td>{words}</td></tr>"
            for name, words in _rows(comparison, line)
        )
        return f"{head}<table cellspacing=0 width='100%' style='margin-top: 10px'>{rows}</table>"


def _rows(comparison: Comparison, line: FactLine) -> list[tuple[str, str]]:
    """Return, as HTML, who says it, and in which words with what they come to: a row a mention."""
    story = comparison.story
    rows = []
    for version, (text, called) in enumerate(zip(story.versions, names(story.versions), strict=True)):
        mentions = [(n, fact) for n, fact in enumerate(line.mentions) if fact.place.version == version]
        name = escape(called)
        if not mentions and not text.trouble:
            rows.append((name, f"<span class=quiet>{escape(translate('Facts', 'not stated'))}</span>"))
        for number, fact in mentions:
            words = " ".join(story.text(fact.place).split())
            said = f"<a href='mention:{number}'>{escape(words)}</a>"
            meant = _meant(fact, words)
            rows.append((name, f"{said} <span class=quiet>· {escape(meant)}</span>" if meant else said))
            name = ""
    return rows


def _meant(fact: Fact, words: str) -> str:
    """Return what `words` come to, where that says more than they do themselves."""
    if isinstance(fact.value, Quotation):
        return fact.value.speaker or ""
    return "" if wording.normal(fact.value).casefold() == words.casefold() else wording.value(fact.value)


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
