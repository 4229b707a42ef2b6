"""Values -> sentences a reporter reads: the same words in the window, in reports and on the command line."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.align import RowKind, SharedText, Source
from crossread.facts import (
    Amount,
    ByHand,
    Certainty,
    Citation,
    Fact,
    FactKind,
    FactLine,
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

_KINDS = {
    FactKind.QUANTITY: "Quantity",
    FactKind.MONEY: "Money",
    FactKind.PERCENT: "Percentage",
    FactKind.DURATION: "Duration",
    FactKind.AGE: "Age",
    FactKind.DATE: "Date",
    FactKind.TIME: "Time",
    FactKind.PERSON: "Person",
    FactKind.ORG: "Organisation",
    FactKind.PLACE: "Place",
    FactKind.GROUP: "Group",
    FactKind.EVENT: "Event",
    FactKind.PRODUCT: "Product",
    FactKind.QUOTE: "Quote",
    FactKind.ATTRIBUTION: "Attribution",
    FactKind.CERTAINTY: "Certainty",
    FactKind.NOTICE: "Correction",
}

_VERDICTS = {
    Verdict.CONTRADICTS: "Contradicts",
    Verdict.DIFFERS: "Differs",
    Verdict.COMPATIBLE: "Compatible",
    Verdict.SAME: "Same",
    Verdict.ONLY: "Only one",
}

_PUT = {
    Certainty.ASSERTED: "stated as fact",
    Certainty.ALLEGED: "with a reservation",
    Certainty.NEGATED: "said not to be so",
    Certainty.DENIED: "denied",
}

_ROWS = {
    RowKind.SAME: "Same words",
    RowKind.CHANGED: "Changed",
    RowKind.MOVED: "Moved",
    RowKind.ONLY: "Only one has it",
}

_BY_HAND = {ByHand.JOINED: "joined by hand", ByHand.SEPARATED: "separated by hand"}

_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

_SHOWN = 160
"""Characters of a mention that a sentence shows; a long quote is cut there."""

_IN_FIGURES = ".,:/-–−+$€£¥₹₽₩₪₺₴"
"""Characters other than numerals that a figure may hold or begin with."""


def kind(kind: FactKind) -> str:
    """Return what kind of fact this is, as a word with a capital: "Person"."""
    return _KINDS[kind]


def verdict(verdict: Verdict) -> str:
    """Return a verdict as a word or two with a capital: "Contradicts"."""
    return _VERDICTS[verdict]


def by_hand(line: FactLine) -> list[str]:
    """Return in words what the reporter did to a line: "joined by hand"."""
    return [_BY_HAND[done] for done in ByHand if done in line.by_hand]


def row_kind(kind: RowKind) -> str:
    """Return how the paragraphs of a row relate, with a capital: "Changed"."""
    return _ROWS[kind]


def share(share: float) -> str:
    """Return a share, 0.0 to 1.0, as a percentage that says none and all only where it is none and all."""
    if 0.0 < share < 0.01:
        return "under 1%"
    return "over 99%" if 0.99 < share < 1.0 else f"{share:.0%}"


def came_first(pair: SharedText, called: Sequence[str]) -> str:
    """Return which of two versions that share text was published first; `called` are the names of all versions."""
    if pair.source is Source.UNKNOWN:
        return "not known"
    return called[pair.one if pair.source is Source.ONE else pair.other]


def value(value: Value) -> str:
    """Return the normal form of a fact's value as a short phrase: "at least 12,000 troops", "12 July 2025"."""
    if isinstance(value, Amount):
        from crossread.facts import shown  # with all that reads figures: not before one is said

        return shown.amount(value)
    if isinstance(value, When):
        from crossread.facts import shown

        return shown.when(value)
    if isinstance(value, Named):
        return f"{value.name} ({value.role})" if value.role else value.name
    if isinstance(value, Quotation):
        return f"“{_cut(value.words)}”" + (f" – {value.speaker}" if value.speaker else "")
    if isinstance(value, Citation):
        return _citation(value)
    return _claim(value)


def _claim(value: Unsourced | Paraphrase | Put | Notice) -> str:
    if isinstance(value, Unsourced):
        return "stated as fact, nobody cited"
    if isinstance(value, Notice):
        return _cut(value.words)
    if isinstance(value, Put):
        return _PUT[value.certainty] + (f" (“{value.cue}”)" if value.cue else "")
    return "in other words" + (f" – {value.speaker}" if value.speaker else "")


def aside(value: Value, words: str) -> str | None:
    """Return what a mention needs said beside its own `words`: who "he" is, that nobody is cited; None for most."""
    if isinstance(value, Citation):
        return value.source if words.rpartition(" ")[2].casefold() not in value.source.casefold() else None
    if isinstance(value, Unsourced):
        return "nobody cited"
    return _claim(value) if isinstance(value, Put | Paraphrase) else None


def _citation(value: Citation) -> str:
    return f"credited to {value.source}" if value.cue == "credit" else f"{value.source} ({value.cue})"


def mention(value: Value, words: str) -> str:
    """Return the `words` of a mention and what needs saying beside them: "he (Ann Lee)", "14 people (nobody cited)"."""
    beside = aside(value, words)
    return f"{words} ({beside})" if beside else words


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
    change = f" ({line.change})" if line.change else ""
    if line.verdict is Verdict.ONLY:
        return _sentence(f"Only {called[outlets[0]]} has {first}{change}")
    if line.verdict is Verdict.SAME and len(said) == 1:
        return _sentence(f"{_who(outlets, versions)} agree: {first}{change}")
    parts = [f"{words} in {_listed([called[v] for v in where])}" for words, where in said.items()]
    if line.verdict is Verdict.SAME:
        return _sentence(f"{_who(outlets, versions)} agree: {'; '.join(parts)}{change}")
    reason = _reason(line)
    return _sentence(f"{_capital(line.about)}: {'; '.join(parts)}" + (f" ({reason})" if reason else ""))


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
    how = f"told in other words by {outlet}" if told else f"quoted by {outlet}"
    source = f"{speaker}, {how}" if speaker else f"{_capital(how)}, no speaker found"
    ended = words if words.endswith((".", "!", "?", "…")) else f"{words}."
    return f"{source}: {ended}" if told else f"{source}: “{ended}”"


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


def _who(columns: Sequence[int], versions: Sequence[Version]) -> str:
    readable = sum(version.trouble is None for version in versions)
    noun = "outlets" if len({version.provenance.outlet for version in versions} - {None}) > 1 else "versions"
    if len(columns) == readable:
        return f"Both {noun}" if len(columns) == 2 else f"All {_count(len(columns))} {noun}"
    return f"{_capital(_count(len(columns)))} {noun}"


def _count(many: int) -> str:
    return _COUNTS[many] if many < len(_COUNTS) else str(many)


def _listed(labels: Sequence[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} and {labels[-1]}"


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
    return text if text.endswith((".", "!", "?", ".”")) else f"{text}."
