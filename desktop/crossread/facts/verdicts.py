"""How two facts agree, taken that they speak of the same thing: the pairwise rule, for every kind of fact."""

from __future__ import annotations

from crossread.facts import tables
from crossread.facts.figures import amounts, fates_apart
from crossread.facts.judged import UNRELATED, Judged
from crossread.facts.names import NameForm
from crossread.facts.restated import agreement, anyones, tells_of
from crossread.facts.roles import RoleForm, one_office, one_spouse
from crossread.facts.values import (
    Amount,
    Citation,
    Fact,
    FactKind,
    Named,
    Paraphrase,
    Put,
    Quotation,
    Unsourced,
    Verdict,
    When,
)
from crossread.facts.whens import about_one_time, dates

_FULL = 2
"""Fewest words of a name that is given in full."""

_PARTICLE = 4
"""From this many letters on a word of a name is no particle ("van", "al") and has a capital."""


def verdict(a: Fact, b: Fact) -> Judged:
    """Return how `a` and `b` agree if they speak of the same thing; `Judged(None, ...)` where they cannot."""
    judged = _judged(a, b)
    if judged.verdict is Verdict.CONTRADICTS and (a.anchor.hedged or b.anchor.hedged):
        if isinstance(a.value, When) and isinstance(b.value, When) and about_one_time(a.value, b.value):
            return Judged(Verdict.COMPATIBLE, "one time is approximate")
        return Judged(Verdict.DIFFERS, judged.rule + ", said with a reservation")
    return judged


def _judged(a: Fact, b: Fact) -> Judged:  # noqa: PLR0911 - one rule a kind
    if isinstance(a.value, Amount) and isinstance(b.value, Amount):
        return UNRELATED if fates_apart(a, b) else amounts(a.value, b.value)
    if isinstance(a.value, When) and isinstance(b.value, When):
        return dates(a.value, b.value, weekday="weekday" in (a.rule, b.rule))
    if isinstance(a.value, Named) and isinstance(b.value, Named):
        return _named(a.value, b.value, people=a.kind is b.kind is FactKind.PERSON)
    if isinstance(a.value, Quotation) and isinstance(b.value, Quotation):
        return _quoted(a.value, b.value)
    if isinstance(a.value, Citation) and isinstance(b.value, Citation):
        return _cited(a.value, b.value)
    if isinstance(a.value, Quotation | Paraphrase) and isinstance(b.value, Quotation | Paraphrase):
        return _reworded(a.value, b.value)
    if isinstance(a.value, Put | Citation | Unsourced) and isinstance(b.value, Put | Citation | Unsourced):
        return _claimed(a.value, b.value)
    return UNRELATED


def _reworded(a: Quotation | Paraphrase, b: Quotation | Paraphrase) -> Judged:
    if isinstance(a, Paraphrase) and isinstance(b, Paraphrase):
        return Judged(Verdict.SAME, "both in other words")
    if a.speaker and b.speaker and not _one_name(a.speaker, b.speaker):
        return Judged(Verdict.DIFFERS, f"said by {a.speaker} or by {b.speaker}")
    return Judged(Verdict.COMPATIBLE, "quoted here, paraphrased there")


def _claimed(a: Put | Citation | Unsourced, b: Put | Citation | Unsourced) -> Judged:
    """Judge who says a thing, and how certainly; what two sources have to do with each other is not asked."""
    if a == b:
        return Judged(Verdict.SAME, "put the same way")
    if isinstance(a, Put) and isinstance(b, Put):
        if a.certainty is b.certainty:
            return Judged(Verdict.SAME, "put the same way")
        return Judged(Verdict.DIFFERS, "put with another certainty")
    if isinstance(a, Unsourced) or isinstance(b, Unsourced):
        return Judged(Verdict.DIFFERS, "one cites nobody")
    return UNRELATED


def _another_title(one: str, other: str) -> bool:
    """Tell whether two titles have two heads: "Sgt." and "police sergeant" are one, longer or shorter."""
    heads = RoleForm.of(one).head, RoleForm.of(other).head
    return one.lower() != other.lower() and (heads[0] != heads[1] or not heads[0])


def _named(a: Named, b: Named, *, people: bool) -> Judged:  # noqa: PLR0911 - one rule a kind of likeness
    one, other = NameForm.of(a.name), NameForm.of(b.name)
    if one.known == other.known:
        titled = a.role and b.role and _another_title(a.role, b.role)
        return Judged(Verdict.SAME, "the same name, with another title" if titled else "the same name")
    if one.spelled_like(other):
        if one.transliterates(other) or (not people and one.vowels_aside(other)):
            return Judged(Verdict.COMPATIBLE, "spelled differently")
        return Judged(Verdict.DIFFERS, f"another spelling: {a.name} against {b.name}")
    if one.misspells(other) or other.misspells(one) or (people and one.surname_apart(other)):
        return Judged(Verdict.DIFFERS, f"another spelling: {a.name} against {b.name}")
    if one.short_for(other) or other.short_for(one) or one.middle_aside(other) or (people and _in_short(one, other)):
        return Judged(Verdict.SAME, "one gives the name in short")
    if people and one.first_name_aside(other):
        if one.transliterates(other):
            return Judged(Verdict.COMPATIBLE, "spelled differently")
        what = "another spelling" if one.first_name_apart(other) else "another first name"
        return Judged(Verdict.DIFFERS, f"{what}: {a.name} against {b.name}")
    if not people and one.misheard(other):
        return Judged(Verdict.DIFFERS, f"another name: {a.name} against {b.name}")
    if one.put_otherwise(other):
        return Judged(Verdict.COMPATIBLE, "the body's name put otherwise")
    if one.ends_otherwise(other) or (not people and one.inflected(other)):
        return Judged(Verdict.DIFFERS, f"another name: {a.name} against {b.name}")
    office = a.role and b.role and (one_office(a.role, b.role) or one_spouse(a.role, b.role))
    if office or (people and one.surname_aside(other)):
        return Judged(Verdict.DIFFERS, f"another person: {a.name} against {b.name}")
    return UNRELATED


def _in_short(one: NameForm, other: NameForm) -> bool:
    """Tell whether one of two persons' names is the other without a second surname."""
    return one.without_second_surname(other) or other.without_second_surname(one)


def _one_name(a: str, b: str) -> bool:
    one, other = NameForm.of(a), NameForm.of(b)
    return (
        one.known == other.known
        or one.spelled_like(other)
        or one.short_for(other)
        or other.short_for(one)
        or one.middle_aside(other)
        or one.first_name_aside(other)
        or (len(one.tokens) == 1 and one.tokens[0] == other.tokens[0])
        or (len(other.tokens) == 1 and other.tokens[0] == one.tokens[0])
    )


def _quoted(a: Quotation, b: Quotation) -> Judged:
    one_speaker = _one_speaker(a.speaker, b.speaker) if a.speaker and b.speaker else None
    agreed, rule = agreement(a.words, b.words, one_speaker=one_speaker)
    if agreed is None or one_speaker is None or (not one_speaker and tells_of(a.words, b.words)):
        return Judged(agreed, rule)
    if not one_speaker and anyones(a.words, b.words):
        return UNRELATED
    if not one_speaker:
        sorts = [(tables.body(speaker), tables.medium(speaker)) for speaker in (a.speaker or "", b.speaker or "")]
        if sorts[0] != sorts[1]:
            return Judged(agreed, rule)  # a person may speak for the body, or to the paper
        return Judged(Verdict.CONTRADICTS, f"the same words, said by {a.speaker} or by {b.speaker}")
    if agreed in (Verdict.SAME, Verdict.COMPATIBLE) and _another_first_name(a.speaker, b.speaker):
        return Judged(Verdict.DIFFERS, f"the same words, said by {a.speaker} or by {b.speaker}")
    return Judged(agreed, rule)


def _one_speaker(a: str, b: str) -> bool:
    """Tell whether two names at the same words are one person's, a surname misheard or the family name set first."""
    if a == b:
        return True
    one, other = NameForm.of(a), NameForm.of(b)
    misheard = one.surname_apart(other) or one.misspells(other) or other.misspells(one)
    turned = any(
        len(x.tokens) == _FULL < len(y.tokens) and x.surname == y.tokens[0] for x, y in ((one, other), (other, one))
    )
    described = len(one.tokens) > _FULL < len(other.tokens) and one.tokens[-_FULL:] == other.tokens[-_FULL:]
    return _one_name(a, b) or misheard or turned or described  # "Songwriter Ann Lee", "Hitmaker Ann Lee"


def _another_first_name(a: str | None, b: str | None) -> bool:
    one, other = NameForm.of(a or ""), NameForm.of(b or "")
    return one.first_name_aside(other) and not one.middle_aside(other)


def _cited(a: Citation, b: Citation) -> Judged:
    named_apart = renamed(a.source, b.source)
    if named_apart is not None:
        # That one of the names is wrong, the line of the name says.
        return Judged(Verdict.COMPATIBLE, f"{named_apart.rule}: {a.source} against {b.source}")
    if not _one_name(a.source, b.source):
        return UNRELATED
    return Judged(Verdict.SAME, "cited in each, whatever for")


def _proper(source: str) -> bool:
    """Tell whether a source is given by name: "Oto Brill", and not "a Catholic priest"."""
    return all(word[:1].isupper() for word in source.split() if len(word) >= _PARTICLE)


def renamed(one: str, other: str) -> Judged | None:
    """Return how two versions name one source otherwise, None where they do not.

    Taken that it is one source: a name in another spelling is compatible; another first name, or another name
    altogether, differs, as it does in the line of the name itself.
    """
    first, second = NameForm.of(one), NameForm.of(other)
    if first.spelled_like(second) or first.surname_apart(second) or first.first_name_apart(second):
        return Judged(Verdict.COMPATIBLE, "the source's name is spelled differently")
    if first.first_name_aside(second) and not first.middle_aside(second):
        return Judged(Verdict.DIFFERS, "the source is named differently")
    in_full = min(len(first.tokens), len(second.tokens)) >= _FULL and _proper(one) and _proper(other)
    part = {*first.tokens} <= {*second.tokens} or {*second.tokens} <= {*first.tokens}
    ends = NameForm.of(first.surname), NameForm.of(second.surname)
    if not in_full or part or ends[0].known == ends[1].known or ends[0].spelled_like(ends[1]):
        return None  # a short form, an office: that it is one source was told from more than the words
    return Judged(Verdict.DIFFERS, "the source is named differently")
