"""The names of one article: runs judged together, so that one form has one kind and a surname finds its person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from crossread.language.name_kinds import KNOWN, SPOKEN, Votes, is_acronym, votes
from crossread.language.name_parts import Span, spans
from crossread.language.name_proposals import Proposal, counted, merged
from crossread.language.name_runs import heading_case, is_capital, text_of
from crossread.language.spelling import alike, folded
from crossread.language.tables import lexicon
from crossread.language.tokens import Token
from crossread.language.values import Name, NameKind
from crossread.story import Role

_SILENT = frozenset({Role.FURNITURE, Role.BYLINE})
"""Roles without names: a byline names who wrote, which the provenance says already."""
_HEADINGS = frozenset({Role.HEADLINE, Role.HEADING})
_ENOUGH_LONG = 0.5
_ENOUGH_SHORT = 1.0
"""Votes from which a run of several words, or of one, is a name."""
_ENOUGH_SHARE = 0.2
"""Votes a mention that one word needs: a chance "in" before one of many mentions proves no place."""
_DATELINE_TOKENS = 14
"""Tokens among which the dash of "OSLO, July 3 (Wire) -" stands."""
_LONGEST_PHRASE = 5
"""Words of the longest name that is looked for in a heading."""


@dataclass(slots=True)
class _Form:
    """One written form: its mentions, its votes, and whether a capital inside a sentence has shown it to be a name."""

    text: str
    mentions: list[Span] = field(default_factory=list)
    votes: Votes = field(default_factory=dict)
    inside: bool = False
    proposed: int = 0
    """Mentions that statistics took for a name of some kind."""
    doubted: bool = False
    """Whether statistics saw its mentions and took none for a name."""
    kind: NameKind | None = None
    canonical: str = ""

    def add(self, span: Span, found: Votes, proposed: NameKind | None) -> None:
        """Count one mention with its votes, and the kind that statistics proposed for it."""
        self.mentions.append(span)
        self.proposed += proposed is not None
        self.inside |= not span.initial
        for kind, weight in found.items():
            self.votes[kind] = self.votes.get(kind, 0.0) + weight


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph as the article pass sees it.

    `ends` are the indices after each of its sentences, `proposals` what statistics take for names in it, None where
    there are none to ask.
    """

    role: Role
    tokens: Sequence[Token]
    ends: Sequence[int]
    proposals: Sequence[Proposal] | None = None


def find_names(parts: Sequence[Part]) -> list[tuple[Name, ...]]:
    """Return the names of each paragraph of an English article, in the order of the text.

    Precision comes first: a capital at the start of a sentence, a heading in title case or a day of the week make no
    name by themselves.
    """
    tokens = [part.tokens for part in parts]
    small = {t.text for found in tokens for t in found if t.text.islower()}
    forms, headings = _collected(parts, small)
    _decide(forms, small, tokens)
    named: list[list[Name]] = [[] for _ in parts]
    for form in forms.values():
        if form.kind is None:
            continue
        for span in form.mentions:
            if form.kind is NameKind.PERSON and not form.proposed and _articled(tokens[span.paragraph], span):
                continue
            named[span.paragraph].append(_name(tokens[span.paragraph], span, form))
    known = {form.text: form for form in forms.values() if form.kind is not None}
    for number, first, end in headings:
        named[number] += _in_heading(tokens[number], first, end, known)
    return [tuple(sorted(found, key=lambda name: name.start)) for found in named]


def _collected(parts: Sequence[Part], small: AbstractSet[str]) -> tuple[dict[str, _Form], list[tuple[int, int, int]]]:
    """Return the forms of the article with their votes, and the headings: paragraph, first token, after the last."""
    forms: dict[str, _Form] = {}
    headings: list[tuple[int, int, int]] = []
    for number, part in enumerate(parts):
        found = part.tokens
        if part.role in _SILENT or not found:
            continue
        start = _after_dateline(found)
        if start:
            headings.append((number, 0, start))
        for first, end in _sentences(part.ends, start):
            heading = heading_case(found[first:end])
            if heading and (part.role in _HEADINGS or not part.proposals):
                headings.append((number, first, end))
                continue
            ruled = list(spans(number, found, first, end))
            for span, proposed in merged(number, found, ruled, part.proposals or (), (first, end)):
                if heading and proposed is None:
                    continue  # capitals alone prove nothing here
                text = text_of(found, span.first, span.last)
                form = forms.setdefault(text, _Form(text))
                form.add(span, _weighed(part, votes(found, span, small), proposed), proposed)
                form.doubted = part.proposals is not None and not form.proposed
    return forms, headings


def _weighed(part: Part, found: Votes, proposed: NameKind | None) -> Votes:
    return found if part.proposals is None else counted(found, proposed)


def _articled(tokens: Sequence[Token], span: Span) -> bool:
    """Return whether "the" or "a" stands before a name without a title: the Genovese family is no person."""
    return span.role is None and span.first > 0 and tokens[span.first - 1].text.lower() in {"the", "a", "an"}


def _sentences(ends: Sequence[int], start: int) -> list[tuple[int, int]]:
    found = []
    first = 0
    for end in ends:
        if end > start:
            found.append((max(first, start), end))
        first = end
    return found


def _after_dateline(tokens: Sequence[Token]) -> int:
    """Return the index after "OSLO, July 3 (Wire) -" at the start of a paragraph, else 0."""
    if not (tokens[0].text.isupper() and len(tokens[0].text) > 2):
        return 0
    for i, token in enumerate(tokens[:_DATELINE_TOKENS]):
        if token.text in {"-", "–", "—", "--"} and i and tokens[i - 1].spaced:
            return i + 1
        if token.text.islower() and token.text not in {"of", "the", "de", "near", "and"}:
            return 0
    return 0


def _decide(forms: dict[str, _Form], small: set[str], tokens: Sequence[Sequence[Token]]) -> None:
    """Give each form its kind and canonical name; forms that are no names keep none."""
    for form in forms.values():
        form.kind = _kind(form, small)
        form.canonical = form.text
    people: dict[str, list[_Form]] = defaultdict(list)
    weak: set[str] = set()
    for form in forms.values():
        if form.kind is NameKind.PERSON and " " in form.text:
            first, *_, last = form.text.split()
            people[last].append(form)
            if first in lexicon().given_names or form.votes[NameKind.PERSON] >= SPOKEN:
                people[first].append(form)
            else:
                weak.add(first)
    for form in forms.values():
        whole = people.get(form.text, [])
        if form.text in weak and not whole and form.votes.get(form.kind or NameKind.PLACE, 0.0) < KNOWN:
            form.kind = None  # the first word of what may be a person or a body: to guess would be to mislead
        if not whole or _surely_another(form):
            continue
        form.kind = NameKind.PERSON
        if _one_person(whole):
            form.canonical = max(whole, key=lambda person: len(person.text.split())).text
    _bodies_in_short(forms)
    _ships(forms)
    _longest_person(forms)
    _one_spelling(forms)
    _acronyms(forms, tokens)


def _bodies_in_short(forms: dict[str, _Form]) -> None:
    """Let "Northern Maritime" be the body that the article calls "Northern Maritime Corp." elsewhere, and no person."""
    bodies = [form for form in forms.values() if form.kind is NameKind.ORG and " " in form.text]
    for form in forms.values():
        if form.kind is not NameKind.PERSON or " " not in form.text:
            continue
        longer = [body for body in bodies if body.text.startswith(f"{form.text} ")]
        if len(longer) == 1:
            form.kind, form.canonical = NameKind.ORG, longer[0].text


def _surely_another(form: _Form) -> bool:
    """Return whether a table says that this surname names something else here, and nothing says a person."""
    if form.kind not in {NameKind.GROUP, NameKind.ORG, NameKind.PLACE}:
        return False
    # Votes add up: a surname that speaks eight times looks like a body eight times, so that only a table is sure.
    sure = form.kind is NameKind.GROUP or lexicon().known(form.text)
    return sure and form.votes[form.kind] >= KNOWN and form.votes.get(NameKind.PERSON, 0.0) < SPOKEN


def _one_person(forms: Sequence[_Form]) -> bool:
    """Return whether these full names are one person's: the same surname, and first names that begin alike."""
    firsts = sorted({alike(folded(form.text.split()[0].rstrip(".")).lower()) for form in forms}, key=len)
    lasts = {form.text.split()[-1] for form in forms}
    return len(lasts) == 1 and all(first.startswith(firsts[0]) for first in firsts)


def _kind(form: _Form, small: set[str]) -> NameKind | None:
    if not form.votes or _office_alone(form):
        return None
    # Ties go to the kind that is named first in NameKind, so that the answer does not hang on the order of mentions.
    order = list(NameKind)
    lex = lexicon()
    kind = max(form.votes, key=lambda k: (form.votes[k], -order.index(k)))
    several = " " in form.text
    fewest = _ENOUGH_LONG if several else max(_ENOUGH_SHORT, _ENOUGH_SHARE * len(form.mentions))
    if form.doubted:
        fewest *= len(form.mentions)  # what statistics never take for a name is none for being said often
    if form.votes[kind] < fewest or (form.doubted and kind is NameKind.GROUP):
        return None
    if several or form.text in lex.peoples or 2 * form.proposed > len(form.mentions):
        return kind
    low = form.text.lower()
    plain = low in lex.common or low in lex.starters or low in small
    sure = lex.known(form.text) and form.text not in lex.ambiguous
    titled = any(span.role is not None for span in form.mentions)
    if plain and not sure and not titled and not is_acronym(form.text):
        return None
    return kind if form.inside or sure or is_acronym(form.text) or form.text in lex.given_names else None


def _office_alone(form: _Form) -> bool:
    """Return whether a form is an office and no name: "the Sheriff said", "Det."."""
    lex = lexicon()
    low = form.text.lower().rstrip(".")
    return (low in lex.offices or low in lex.addresses) and form.text not in lex.given_names


def _ships(forms: dict[str, _Form]) -> None:
    """Let "INS Sagar" be a ship, and "Sagar" alone be that ship where the article has no other of that name."""
    lex = lexicon()
    for form in list(forms.values()):
        head, _, bare = form.text.partition(" ")
        if not head.isupper() or head.lower() not in lex.ships or not bare:
            continue
        form.kind = NameKind.PRODUCT
        short = forms.get(bare)
        if short is not None and short.kind is not None and short.canonical == short.text:
            short.kind, short.canonical = NameKind.PRODUCT, form.text


def _longest_person(forms: dict[str, _Form]) -> None:
    """Let "Joe Biden" stand for "Joseph R. Biden" no more than the text does, but "J. Biden" for the one full form."""
    full = [form for form in forms.values() if form.kind is NameKind.PERSON and " " in form.text]
    for form in full:
        parts = form.text.split()
        longer = {
            other.text
            for other in full
            if other is not form
            and other.text.split()[-1] == parts[-1]
            and other.text.split()[0] == parts[0]
            and len(other.text.split()) > len(parts)
        }
        if len(longer) == 1:
            form.canonical = longer.pop()


def _one_spelling(forms: dict[str, _Form]) -> None:
    """Let all transliterations of a person's full name stand for the one that the article writes most, then first."""
    spelled: dict[tuple[str, ...], list[_Form]] = defaultdict(list)
    for form in forms.values():
        if form.kind is NameKind.PERSON and " " in form.canonical:
            words = folded(form.canonical).lower().replace("-", " ").split()
            spelled[tuple(alike(word) for word in words)].append(form)
    for same in spelled.values():
        written = {form.canonical: 0 for form in same}
        for form in same:
            written[form.canonical] += len(form.mentions)
        chief = max(written, key=lambda name: written[name])
        for form in same:
            form.canonical = chief


def _acronyms(forms: dict[str, _Form], tokens: Sequence[Sequence[Token]]) -> None:
    """Let "ICC" stand for "International Criminal Court": introduced in brackets, or the one name with its initials."""
    by_initials: dict[str, set[str]] = defaultdict(set)
    for form in list(forms.values()):
        if form.kind is None or " " not in form.text:
            continue
        initials = _initials(form.text)
        if form.kind is not NameKind.PERSON:
            by_initials[initials].add(form.text)
        for span in form.mentions:
            after = tokens[span.paragraph][span.last : span.last + 3]
            if len(after) == 3 and (after[0].text, after[2].text) == ("(", ")"):
                short = forms.get(after[1].text)
                if short is not None and short.text.replace(".", "").upper() == initials:
                    short.kind, short.canonical = form.kind, form.canonical
    for form in forms.values():
        whole = by_initials[form.text.replace(".", "")]
        if form.kind is not None and form.canonical == form.text and len(whole) == 1 and is_acronym(form.text):
            form.kind, form.canonical = forms[min(whole)].kind, forms[min(whole)].canonical


def _initials(text: str) -> str:
    return "".join(word[0] for word in text.replace("-", " ").split() if word[0].isupper())


def _name(tokens: Sequence[Token], span: Span, form: _Form) -> Name:
    role = None
    place = span.role or _apposition(tokens, span)
    if place is not None and form.kind is NameKind.PERSON:
        role = text_of(tokens, *place)
    kind = form.kind or NameKind.PERSON
    return Name(tokens[span.first].start, tokens[span.last - 1].end, kind, form.canonical, role)


def _apposition(tokens: Sequence[Token], span: Span) -> tuple[int, int] | None:
    """Return the office that follows a name: Kari Berg, the deputy mayor of Velmark."""
    lex = lexicon()
    if span.last >= len(tokens) or tokens[span.last].text != ",":
        return None
    start = span.last + 1
    if start < len(tokens) and tokens[start].text.lower() in {"a", "an", "the"}:
        start += 1
    at = start
    while at < len(tokens) and tokens[at].text.lower() in lex.qualifiers:
        at += 1
    office = at < len(tokens) and tokens[at].text.lower() in lex.offices
    return (start, at + 1) if office else None


def _in_heading(tokens: Sequence[Token], first: int, end: int, known: dict[str, _Form]) -> list[Name]:
    """Find in a heading the names that the article's running text, or a table, vouches for."""
    lex = lexicon()
    shouted = {form.text.upper(): form for form in known.values()}
    places = {place.upper(): place for place in lex.territories - lex.ambiguous}
    found: list[Name] = []
    at = first
    while at < end:
        for stop in range(min(end, at + _LONGEST_PHRASE), at, -1):
            text = text_of(tokens, at, stop)
            form = known.get(text) or (shouted.get(text) if text.isupper() else None)
            start, close = tokens[at].start, tokens[stop - 1].end
            if form is not None and form.kind is not None:
                found.append(Name(start, close, form.kind, form.canonical))
            elif text.upper() in places and is_capital(tokens[at]) and (text.isupper() or text in places.values()):
                found.append(Name(start, close, NameKind.PLACE, places[text.upper()]))
            elif text in lex.peoples:
                found.append(Name(start, close, NameKind.GROUP, text))
            else:
                continue
            at = stop
            break
        else:
            at += 1
    return found
