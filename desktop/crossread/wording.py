"""Values -> sentences a reporter reads: the same words in the window, in reports and on the command line."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from crossread import compare, retelling
from crossread.align import RowKind, SharedText, Source
from crossread.compare import Comparison
from crossread.facts import (
    Amount,
    Bound,
    ByHand,
    Certainty,
    Citation,
    Fact,
    FactKind,
    FactLine,
    Hedge,
    Named,
    Notice,
    Paraphrase,
    Put,
    Quotation,
    Unsourced,
    Value,
    Verdict,
    When,
)
from crossread.story import Story, Version, names
from crossread.translation import marked, translate, translate_n

_KINDS = {
    FactKind.QUANTITY: marked("Wording", "Quantity"),
    FactKind.MONEY: marked("Wording", "Money"),
    FactKind.PERCENT: marked("Wording", "Percentage"),
    FactKind.DURATION: marked("Wording", "Duration"),
    FactKind.AGE: marked("Wording", "Age"),
    FactKind.DATE: marked("Wording", "Date"),
    FactKind.TIME: marked("Wording", "Time"),
    FactKind.PERSON: marked("Wording", "Person"),
    FactKind.ORG: marked("Wording", "Organisation"),
    FactKind.PLACE: marked("Wording", "Place"),
    FactKind.GROUP: marked("Wording", "Group"),
    FactKind.EVENT: marked("Wording", "Event"),
    FactKind.PRODUCT: marked("Wording", "Product"),
    FactKind.QUOTE: marked("Wording", "Quote"),
    FactKind.ATTRIBUTION: marked("Wording", "Attribution"),
    FactKind.CERTAINTY: marked("Wording", "Certainty"),
    FactKind.NOTICE: marked("Wording", "Notice"),
}

_VERDICTS = {
    Verdict.CONTRADICTS: marked("Wording", "Contradicts"),
    Verdict.DIFFERS: marked("Wording", "Differs"),
    Verdict.COMPATIBLE: marked("Wording", "Compatible"),
    Verdict.SAME: marked("Wording", "Same"),
    Verdict.ONLY: marked("Wording", "Only one"),
}

_PUT = {
    Certainty.ASSERTED: marked("Wording", "stated as fact"),
    Certainty.ALLEGED: marked("Wording", "with a reservation"),
    Certainty.ATTEMPTED: marked("Wording", "said to be tried"),
    Certainty.NEGATED: marked("Wording", "said not to be so"),
    Certainty.DENIED: marked("Wording", "denied"),
}

_ROWS = {
    RowKind.SAME: marked("Wording", "Same words"),
    RowKind.CHANGED: marked("Wording", "Changed"),
    RowKind.MOVED: marked("Wording", "Moved"),
    RowKind.ONLY: marked("Wording", "Only one has it"),
}

_BY_HAND = {
    ByHand.JOINED: marked("Wording", "joined by hand"),
    ByHand.SEPARATED: marked("Wording", "separated by hand"),
}

_COUNTS = (
    marked("Wording", "no"),
    marked("Wording", "one"),
    marked("Wording", "two"),
    marked("Wording", "three"),
    marked("Wording", "four"),
    marked("Wording", "five"),
    marked("Wording", "six"),
    marked("Wording", "seven"),
    marked("Wording", "eight"),
    marked("Wording", "nine"),
    marked("Wording", "ten"),
    marked("Wording", "eleven"),
    marked("Wording", "twelve"),
)

_SHOWN = 160
"""Characters of a mention that a sentence shows; a long quote is cut there."""

_IN_FIGURES = ".,:/-–−+$€£¥₹₽₩₪₺₴"
"""Characters other than numerals that a figure may hold or begin with."""


def kind(kind: FactKind) -> str:
    """Return what kind of fact this is, as a word with a capital: "Person"."""
    return translate("Wording", _KINDS[kind])


def verdict(verdict: Verdict) -> str:
    """Return a verdict as a word or two with a capital: "Contradicts"."""
    return translate("Wording", _VERDICTS[verdict])


def by_hand(line: FactLine) -> list[str]:
    """Return in words what the reporter did to a line: "joined by hand"."""
    return [translate("Wording", _BY_HAND[done]) for done in ByHand if done in line.by_hand]


def row_kind(kind: RowKind) -> str:
    """Return how the paragraphs of a row relate, with a capital: "Changed"."""
    return translate("Wording", _ROWS[kind])


def numbers_key() -> str:
    """Return what the numbers of paragraphs beside one another say."""
    return translate("Wording", "¶ 8: the eighth paragraph of its article, where it does not follow the one above it.")


def share(share: float) -> str:
    """Return a share, 0.0 to 1.0, as a percentage that says none and all only where it is none and all."""
    if 0.0 < share < 0.01:
        return translate("Wording", "under {share}", share=percent(1))
    if 0.99 < share < 1.0:
        return translate("Wording", "over {share}", share=percent(99))
    return percent(round(share * 100))


def percent(number: int) -> str:
    """Return a percentage as the language writes it: "5%", "5 %"."""
    return translate("Wording", "{number}%", number=number)


def quoted(words: str) -> str:
    """Return `words` between quotation marks."""
    return translate("Wording", "“{words}”", words=words)


def day(day: dt.date) -> str:
    """Return a day as a reporter writes it: "12 July 2025"."""
    from crossread.facts import shown

    return retelling.value(shown.day(day))


def rule(line: FactLine) -> str:
    """Return in words why the verdict of a line stands."""
    return retelling.rule(line.rule)


def change(line: FactLine) -> str:
    """Return what became of a fact from one state of an article to the next, "" where nothing is known of it."""
    return retelling.rule(line.change)


def about(line: FactLine) -> str:
    """Return what a line is about; the nouns are those of its versions."""
    return retelling.about(line.about)


_MEASURED = re.compile(r"(?:date|time|length of time|amount of money|share|age) \((.+)\)$")


def about_beside_kind(line: FactLine) -> str:
    """Return what a line is about without what its kind says already: "sold the oil fields" beside "Date"."""
    told = _MEASURED.match(line.about)
    return told[1] if told else about(line)


def trouble(sentence: str) -> str:
    """Return what is wrong with a source, a story or a reading, as StoryError says it, in the reporter's language."""
    return retelling.trouble(sentence)


def came_first(pair: SharedText, called: Sequence[str]) -> str:
    """Return which of two versions that share text was published first; `called` are the names of all versions."""
    if pair.source is Source.UNKNOWN:
        return translate("Wording", "not known")
    return called[pair.one if pair.source is Source.ONE else pair.other]


def apart(comparison: Comparison) -> str:
    """Return a sentence on the versions that seem to tell another story, "" where none does."""
    alone = compare.apart(comparison)
    if not alone:
        return ""
    called = names(comparison.story.versions)
    readable = [version for version in comparison.story.versions if not version.trouble and version.paragraphs]
    if len(alone) == len(readable):
        return translate("Wording", "These versions seem to tell different stories.")
    return translate_n(
        "Wording",
        "{versions} seems to tell another story than the rest.",
        "{versions} seem to tell other stories than the rest.",
        len(alone),
        versions=_listed([called[version] for version in alone]),
    )


def value(value: Value) -> str:
    """Return the normal form of a fact's value as a short phrase: "at least 12,000 troops", "12 July 2025"."""
    if isinstance(value, Amount | When):
        return retelling.value(normal(value))
    return _told(value)


def normal(value: Value) -> str:
    """Return the same with figures and dates in English, as the versions have them, to compare with their words."""
    if isinstance(value, Amount):
        from crossread.facts import shown  # with all that reads figures: not before one is said

        return shown.amount(value)
    if isinstance(value, When):
        from crossread.facts import shown

        return shown.when(value)
    return _told(value)


def _told(value: Named | Quotation | Citation | Unsourced | Paraphrase | Put | Notice) -> str:
    if isinstance(value, Named):
        return f"{value.name} ({value.role})" if value.role else value.name
    if isinstance(value, Quotation):
        return quoted(_cut(value.words)) + (f" – {value.speaker}" if value.speaker else "")
    if isinstance(value, Citation):
        return _citation(value)
    return _claim(value)


def _claim(value: Unsourced | Paraphrase | Put | Notice) -> str:
    if isinstance(value, Unsourced):
        return translate("Wording", "stated as fact, nobody cited")
    if isinstance(value, Notice):
        return _cut(value.words)
    if isinstance(value, Put) and _is_state(value):
        return value.cue or ""
    if isinstance(value, Put):
        how = translate("Wording", _PUT[value.certainty])
        return f"{how} ({quoted(value.cue)})" if value.cue else how
    said = translate("Wording", "in other words")
    return f"{said} – {value.speaker}" if value.speaker else said


def aside(value: Value, words: str) -> str | None:
    """Return what a mention needs said beside its own `words`: who "he" is, that nobody is cited; None for most."""
    if isinstance(value, Citation):
        shown = words.casefold().removeprefix(value.cue).removesuffix(value.cue).strip()
        return value.source if shown.rpartition(" ")[2] not in value.source.casefold() else None
    if isinstance(value, Unsourced):
        return translate("Wording", "nobody cited")
    if isinstance(value, Put) and _is_state(value):
        return None
    if isinstance(value, Put) and value.cue and _cued(value.cue, words):
        return translate("Wording", _PUT[value.certainty])
    return _claim(value) if isinstance(value, Put | Paraphrase) else None


def _is_state(value: Put) -> bool:
    """Tell whether a value is what a matter has come to, in the version's own words, and no reservation."""
    return value.certainty is Certainty.ASSERTED and bool(value.cue)


def _citation(value: Citation) -> str:
    if value.cue == "credit":
        return translate("Wording", "credited to {source}", source=value.source)
    return f"{value.source} ({value.cue})"


def mention(value: Value, words: str) -> str:
    """Return the `words` of a mention and what needs saying with them, what matters first: "Ann Lee (he said)"."""
    before, after = beside(value, words)
    return f"{before}{words}{after}"


def beside(value: Value, words: str) -> tuple[str, str]:
    """Return what stands before and after the `words` of a mention: "Ann Lee (" and ")"; two times "" for most.

    A word that makes its own reservation stands first: "believes (with a reservation)".
    """
    said = aside(value, words)
    if not said:
        return "", ""
    if isinstance(value, Put) and value.cue and not _is_state(value) and not _cued(value.cue, words):
        said = quoted(value.cue)
    elif isinstance(value, Paraphrase) or (isinstance(value, Put) and value.cue):
        return "", f" ({said})"
    return f"{said} (", ")"


_COURTESY = frozenset({"mr", "mrs", "ms", "miss", "mx"})
"""Titles that say nothing of what a person is."""


def adds(meant: Value, words: str, about: str = "") -> str:
    """Return what `words` come to, "" where they say as much, with what they are `about`: "seven of its villages"."""
    if isinstance(meant, Named) and meant.role and meant.role.rstrip(".").casefold() in _COURTESY:
        meant = replace(meant, role=None)
    if isinstance(meant, Named) and meant.role and retelling.says(words, meant.name):
        return meant.role
    if isinstance(meant, Citation) and retelling.says(words, meant.source):
        return ""
    if isinstance(meant, Put) and meant.cue and not _is_state(meant) and _cued(meant.cue, words):
        return translate("Wording", _PUT[meant.certainty])
    context = f"{words} {about} years" if about.startswith("age") else f"{words} {about}"
    return "" if retelling.says(context, normal(meant)) else value(meant)


def comes_to(meant: Value, words: str, about: str) -> str:
    """Return the same, a figure or a day with the sign that it is equal to the words; all else is said of them."""
    added = adds(meant, words, about)
    return f"= {added}" if added and isinstance(meant, Amount | When) else added


_SIGNS = {Bound.ABOUT: "≈", Bound.AT_LEAST: "≥", Bound.AT_MOST: "≤", Bound.MORE_THAN: ">", Bound.LESS_THAN: "<"}


def brief(meant: Value, about: str) -> str:
    """Return a figure or a day without what it is `about`, its bound as a sign: "≈15" for "about 15 villages".

    "" for all else, and for a figure that is none ("dozens").
    """
    if not isinstance(meant, Amount | When) or (isinstance(meant, Amount) and meant.bound is Bound.VAGUE):
        return ""
    sign = ""
    if isinstance(meant, Amount):
        sign = _SIGNS.get(meant.bound, "" if meant.hedge is Hedge.NONE else "≈")
        meant = replace(meant, bound=Bound.EXACT, hedge=Hedge.NONE)
    said = value(meant).split()
    return sign + " ".join(word for word in said if not word.isalpha() or not retelling.says(about, word))


def _cued(cue: str, words: str) -> bool:
    return cue in words.casefold() or retelling.says(words, cue)


def line(line: FactLine, versions: Sequence[Version]) -> str:
    """Return one sentence about a line of the fact table, to show and to copy.

    "All four outlets agree: 26 pirates." - "Troops sent: 12,000 troops in Wire, 11,000 troops in The Daily
    (different figures)." The words are those of the versions, never retyped. Raises IndexError where `versions` are
    not those the line was made from.
    """
    said = _said(line.mentions, versions)
    outlets = sorted({fact.place.version for fact in line.mentions})
    first = next(iter(said))
    called = names(versions)
    changed = f" ({change(line)})" if line.change else ""
    if line.verdict is Verdict.ONLY:
        only = translate("Wording", "Only {outlet} has {words}", outlet=called[outlets[0]], words=first)
        return _sentence(only + changed)
    if line.verdict is Verdict.SAME and len(said) == 1:
        return _sentence(_agree(first, outlets, versions) + changed)
    parts = "; ".join(
        translate("Wording", "{words} in {outlets}", words=words, outlets=_listed([called[v] for v in where]))
        for words, where in said.items()
    )
    if line.verdict is Verdict.SAME:
        return _sentence(_agree(parts, outlets, versions) + changed)
    reason = retelling.rule(_reason(line))
    told = translate("Wording", "{about}: {parts}", about=_capital(about(line)), parts=parts)
    return _sentence(f"{told} ({reason})" if reason else told)


def quote(fact: Fact, versions: Sequence[Version]) -> str:
    """Return one sentence with the words of a quote, who says them and which outlet has them so, to copy.

    "Anton Sayle, quoted by The Daily: “We heard three bangs.”" Words are given whole, less a comma that belongs to the
    reporting clause; what is told in other words stands without quotation marks.
    """
    outlet, value = names(versions)[fact.place.version], fact.value
    told = isinstance(value, Paraphrase)
    if isinstance(value, Quotation | Paraphrase):
        words, speaker = " ".join(value.words.split()).rstrip(",;: "), value.speaker
    else:
        words, speaker = " ".join(Story(tuple(versions)).text(fact.place).split()), None
    ended = words if words.endswith((".", "!", "?", "…")) else f"{words}."
    given = {"speaker": speaker or "", "outlet": outlet, "words": ended}
    if speaker and told:
        return translate("Wording", "{speaker}, told in other words by {outlet}: {words}", **given)
    if speaker:
        return translate("Wording", "{speaker}, quoted by {outlet}: “{words}”", **given)
    if told:
        return translate("Wording", "Told in other words by {outlet}, no speaker found: {words}", **given)
    return translate("Wording", "Quoted by {outlet}, no speaker found: “{words}”", **given)


def _reason(line: FactLine) -> str:
    """Return why a line's verdict stands, without the figures that the sentence already gives."""
    figures = isinstance(line.mentions[0].value, Amount | When)
    against = figures and (" against " in line.rule or " and " in line.rule)
    return line.rule.partition(": ")[2] if against else line.rule


def _said(mentions: Sequence[Fact], versions: Sequence[Version]) -> dict[str, list[int]]:
    """Return the words of each mention, first spelling kept, with the versions that use them."""
    spelled: dict[str, str] = {}
    said: dict[str, list[int]] = {}
    for fact in mentions:
        place = fact.place
        words = _cut(
            " ".join(versions[place.version].paragraphs[place.paragraph].text[place.start : place.end].split())
        )
        words = mention(fact.value, words)
        words = spelled.setdefault(words.casefold(), words)
        if place.version not in said.setdefault(words, []):
            said[words].append(place.version)
    return said


def _agree(what: str, columns: Sequence[int], versions: Sequence[Version]) -> str:
    """Return who agrees on what: "All four outlets agree: 26 pirates"."""
    many, readable = len(columns), sum(version.trouble is None for version in versions)
    outlets = len({version.provenance.outlet for version in versions} - {None}) > 1
    count = translate("Wording", _COUNTS[many]) if many < len(_COUNTS) else str(many)
    if many == readable == 2:
        both = translate("Wording", "Both versions agree: {what}", what=what)
        return translate("Wording", "Both outlets agree: {what}", what=what) if outlets else both
    if many == readable:
        every = translate("Wording", "All {count} versions agree: {what}", count=count, what=what)
        return translate("Wording", "All {count} outlets agree: {what}", count=count, what=what) if outlets else every
    count = _capital(count)
    some = translate("Wording", "{count} versions agree: {what}", count=count, what=what)
    return translate("Wording", "{count} outlets agree: {what}", count=count, what=what) if outlets else some


def _listed(labels: Sequence[str]) -> str:
    if len(labels) == 1:
        return labels[0]
    return translate("Wording", "{others} and {last}", others=", ".join(labels[:-1]), last=labels[-1])


def cut(text: str, most: int) -> str:
    """Return at most `most` characters of `text` and an ellipsis, cut between words where it has any.

    No figure is cut, and none stands last: of "12 million" the "12" alone would be another figure.
    """
    if len(text) <= most:
        return text
    at = most
    spaces = [i for i in range(most // 2, most + 1) if text[i].isspace()]
    if spaces:
        at = spaces[-1]
    while at > 0 and (text[at - 1].isspace() or text[at - 1].isnumeric() or text[at - 1] in _IN_FIGURES):
        at -= 1
    return f"{text[:at]}…"


def _cut(text: str) -> str:
    return cut(text, _SHOWN)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", ".”", ".“", ".\u202f»")) else f"{text}."
