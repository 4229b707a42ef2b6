"""Names: facts from the names of a reading, and whether two spellings are one name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from crossread.facts import tables, thresholds
from crossread.facts.listed import with_listed
from crossread.facts.nicknames import with_nicknames
from crossread.facts.roles import SPOUSES
from crossread.facts.values import Fact, FactKind, Named
from crossread.language import Name, NameKind, ParagraphReading, spelling
from crossread.language.tables import lexicon
from crossread.story import Place

_SHARED = 2
"""Fewest words two bodies share, and most words in which they end otherwise."""

_TURNED = 3
"""Fewest words that two names share, in whatever order, to be one."""

_NICKNAME = 3
"""Fewest letters of a first name that may stand for a longer one."""

_FIRST_NAME = 3
"""Fewest letters of a first name that says who is meant."""

_LONG_FIRST_NAME, _FIRST_NAME_APART = 5, 2
"""Fewest letters of two first names, and most letters apart, that may be one which was misheard: Bryant, Brian."""

_FULL_NAME = 2
"""Words of a first name and a surname."""

_SAME_START, _MISHEARD = 4, 3
"""First letters that two long surnames share beside one first name, and letters apart, where one is misheard."""

_SAME_STEM = 6
"""First letters that two words share which end otherwise."""

_NO_VOWELS = str.maketrans("", "", "aeiouy")
_VOWELS = re.compile("[aeiouy]+")

_NICKNAMED = re.compile(r"(?<=\w) [\"'“‘][^\"'“”‘’]{1,30}[\"'”’] (?=\w)")
"""A nickname between first name and surname: Ann "the Fox" Lee."""

_BESIDE = re.compile(
    r"(?:,\s(?:aged )?\d{1,3}(?=,)|\s\(\d{1,3}\)(?=,))?"
    r",\s{1,3}(?!and |or )(?:the |a |an |its |their )?((?:[\w'’&.-]{1,25} ){0,5}?[a-z-]{2,25})"
    r"(?=,|\.|;| of | for | at | in | with | who )"
)
"""What stands after a name, or its age, and a comma, as far as a preposition: ", 44, a spokesman for the port,"."""

_OFFICE = 80
"""Characters before a name in which the office stands that it explains."""

_BEFORE = re.compile(
    r"(?:^|(?<=\s))(?:[Tt]he|[Ii]ts|[Tt]heir) ((?:[a-z-]{2,20} ){0,3}[a-z-]{3,20})"
    r" of (?:the )?((?:[^\W\d_a-z][\w'’&.-]{0,25} ?){1,4}), $"
)
"""An office and what it is held of, before a comma and a name."""

_OPENING = re.compile(
    r"(?:(?:(?:^|[.!?]['\"”’]? )(?:The|Its|Their)|\bsa(?:id|ys) (?:the|its|their)) (?:[\w-]{2,20}['’]s )?"
    r"|(?:^|[.!?,]['\"”’] |\bsa(?:id|ys) )[A-Z][\w-]{1,20}['’]s )"
    r"((?:[\w.-]{2,20} ){0,4}[a-z-]{3,20}), $"
)
"""An office that opens a sentence or follows "said", before a comma and a name: "The fire chief, Ann Lee, said"."""

_SPOUSE = re.compile(rf"(?<![-\w])(?<!former )(?<!first )(?<!second )(?<!third )({'|'.join(sorted(SPOUSES))}),? $")
"""Who is named as somebody's wife or husband, of whom nobody has two."""

_OF = re.compile(
    r" of (?:((?:the )?(?:[^\W\d_a-z][\w'’&.-]{0,25}+ ?){1,4}(?:(?:of|and|&) (?:[^\W\d_a-z][\w-]{0,25}+ ?){1,3})?"
    rf"(?:(?<= )(?:[a-z]{{3,20}} ){{0,2}}(?:{'|'.join(sorted(tables.words('speech', 'bodies')))})\b)?"
    r"(?<![ '’])(?!['’]s?\b)(?<!['’]s))"
    r"|((?:the |its )?(?:[^\W\d_a-z][\w-]{0,25}['’]s )?(?:[a-z-]{3,20} ){1,3}[a-z-]{3,20})(?=[,.;]))"
)
"""What an office is held of: "chairman of Bisset Steel"."""


def names(number: int, paragraph: int, text: str, reading: ParagraphReading) -> list[Fact]:
    """Return the names of one paragraph as facts, in the order of the text; an office after a comma is a role too."""
    return [
        Fact(
            FactKind(name.kind.value),
            Place(number, paragraph, name.start, name.end),
            Named(name.name, _role(text, name)),
            rule="name",
        )
        for name in (
            clan(text, _placed(text, _without_office(n)))
            for n in with_listed(text, with_nicknames(text, reading.names))
        )
        if name.end > name.start and not _another(text, name, reading.names)
    ]


def _placed(text: str, name: Name) -> Name:
    """Return a name as the text has it: "Orna County" of its District Attorney, and "Abu Salim (Egypt)" as a place."""
    shown = text[name.start : name.end]
    if name.kind is NameKind.PLACE and shown.endswith(_DISTRICT) and text.startswith(_OFFICER, name.end):
        return replace(name, name=name.name.removesuffix(_DISTRICT), end=name.end - len(_DISTRICT))
    inside = _BRACKETED.match(text, name.end) if name.kind is NameKind.PERSON else None
    return replace(name, kind=NameKind.PLACE, role=None) if inside and inside[1] in lexicon().territories else name


_DISTRICT = " District"
_OFFICER = (" Attorney", " Court", " Judge")
_BRACKETED = re.compile(r" \(([^()]{3,30})\)")


def clan(text: str, name: Name) -> Name:
    """Return the name of a family, as a body of its own, where a lone surname is said of one: "the Korn crime family".

    A family that is not said to have a head is people of that name.
    """
    match = _FAMILY.match(text, name.end) if " " not in text[name.start : name.end] else None
    if match is None or not (match[1] or _HEADED.search(text[: name.start])):
        return name
    shown = f"{text[name.start : name.end]} family"
    return replace(name, name=shown, end=match.end(), kind=NameKind.ORG, role=None)


def _another(text: str, name: Name, names: Sequence[Name]) -> bool:
    """Tell whether a name is somebody's or something's that is but called so: the elder Mr Korn, the firm Orla Tarn."""
    if name.kind is NameKind.PERSON:
        return _KINSMAN.search(text[: name.start]) is not None
    firm = next((n for n in names if n.end == name.start - 1), None) if name.kind is NameKind.PLACE else None
    return firm is not None and firm.kind is NameKind.ORG and text[firm.end] == " "


_FAMILY = re.compile(r" (?:(crime|mafia|mob) )?family\b")
_HEADED = re.compile(r"\b(?:head|boss|leader|godfather|member) of the $")
_KINSMAN = re.compile(r"\b(?:[Ee]lder|[Yy]ounger) (?:Mrs?\.? |Ms\.? )?$")
"""Before a surname that is a father's or a son's, whoever else bears it."""


def _initials(first: str) -> bool:
    """Tell whether a first name is two initials that go as a name: "A.J.", "TJ", and not "Ed" or "Li"."""
    return len(first) == _PAIR and first[-1] not in "aeiouy" and first not in ("al", "ed")


_PAIR = 2
"""Letters of a first name that is two initials."""

_LEARNED = frozenset({"dr", "prof", "professor"})
_POLITE = frozenset({"mr", "mrs", "ms", "mx", "miss"})
"""Titles that say nothing of what somebody does."""
"""Titles before which an office may stand: "its director, Dr Ann Lee"."""


def _without_office(name: Name) -> Name:
    """Return a person's name without the short office that was read as its first word: GM | Ann Lee."""
    first, _, rest = name.name.partition(" ")
    office = name.kind is NameKind.PERSON and first.isupper() and " " in rest and first.lower() in tables.roles().short
    if not office:
        return name
    start = name.start + len(first) + 1
    return replace(name, name=rest, start=start if start < name.end else name.start, role=name.role or first)


def _role(text: str, name: Name) -> str | None:
    """Return the title of a name, with a "Deputy" that opens the sentence, or the office that stands after it."""
    if name.role is None and name.kind is NameKind.PERSON:
        return office_after(text, name.end) or _office_before(text, name.start, name.end)
    if name.role is None:
        return None
    title = name.role.lower().rstrip(".")
    if title in _LEARNED | _POLITE:
        titled = len(text[: name.start].rstrip().removesuffix(name.role))
        told = office_after(text, name.end) or _office_before(text, titled, name.end)
        return told or (name.role if title in _LEARNED else None)
    after = re.match(rf",\s(?:the |a |an )?{re.escape(name.role)}", text[name.end :])
    if after and re.match(r"\s[^\W\d_a-z]", text[name.end + after.end() :]):
        return None  # the next one of a list: "Ann Lee, coach Bo Marsh and ..."
    if after:
        return name.role + _held_of(text, name.end + after.end())
    before = text[: name.start].rstrip()
    words = before.removesuffix(name.role).split()
    over = words[-1].lower() if words and before.endswith(name.role) else ""
    return f"{over} {name.role}" if over in tables.roles().below - {"under"} else name.role


def _office_before(text: str, start: int, end: int) -> str | None:
    """Return the office a person's name between commas explains: "The president of Tarn, Ann Lee, said".

    The name, or the title before it, begins at `start`.
    """
    lead = text[max(0, start - _OFFICE) : start]
    if (spouse := _SPOUSE.search(lead)) is not None:
        return spouse.group(1)
    match = _BEFORE.search(lead) or _OPENING.search(lead)
    if match is None or not text.startswith((",", "."), end):
        return None
    head = match.group(1).split()[-1].lower()
    known = head in tables.names().titles | tables.roles().heads or head in tables.roles().short
    return " of ".join(match.groups()) if known else None


def office_after(text: str, end: int) -> str | None:
    """Return the office after a person's name that ends at `end`: "Ann Lee, the fire chief," is "fire chief"."""
    match = _BESIDE.match(text, end)
    words = match.group(1).split() if match else []
    if match is None or not words:
        return None
    head = words[-1].lower()
    table = tables.roles()
    known = head in tables.names().titles | table.heads or head in table.short
    known = known and words[0].lower() not in ("who", "which", "whose")  # "who was the mayor's chief of staff"
    return " ".join(words) + _held_of(text, match.end()) if known else None


def _held_of(text: str, end: int) -> str:
    """Return what an office that ends at `end` is held of, with its preposition: " of Bisset Steel"; else ""."""
    match = _OF.match(text, end)
    return f" of {match.group(1) or match.group(2)}" if match else ""


@dataclass(frozen=True, slots=True)
class NameForm:
    """A name made ready to be compared.

    `known` is its key: folded, without dots and titles, through the table of aliases; `tokens` are the key's words
    without suffixes such as "Jr."; `letters` their spelling with transliterations made alike.
    """

    known: str
    tokens: tuple[str, ...]
    letters: tuple[str, ...]

    @staticmethod
    def of(name: str) -> NameForm:
        """Return the form of a name as it is written."""
        return _form(name)

    @property
    def surname(self) -> str:
        """The last word of the name, which is a person's family name."""
        return self.tokens[-1] if self.tokens else ""

    @property
    def generation(self) -> str:
        """The "jr" or "iii" that tells a person from a parent or a child of the same name, "" where none is given."""
        last = self.known.rpartition(" ")[2]
        return last if last in tables.names().suffixes else ""

    @property
    def generic(self) -> bool:
        """Whether the name says what a body is and not which: "Superior Court", "Police Department"."""
        return len(self.tokens) > 1 and {*self.tokens} <= tables.names().generic | tables.names().bodies

    @property
    def _first(self) -> str:
        """The first name, in full where it is a known short form."""
        return tables.names().nicknames.get(self.tokens[0], self.tokens[0])

    def spelled_like(self, other: NameForm) -> bool:
        """Tell whether two names are two spellings of one: as many words, each the same or a letter apart."""
        return self.run_together(other) or self._letters_apart(other)

    def _letters_apart(self, other: NameForm) -> bool:
        if not self.letters or len(self.letters) != len(other.letters) or self.tokens == other.tokens:
            return False
        if {self.known, other.known} & tables.names().distinct:
            return False
        pairs = list(zip(self.letters, other.letters, strict=True))
        differing = [(a, b) for a, b in pairs if a != b]
        if not differing:
            return True
        if len(pairs) == 1:
            (a, b) = pairs[0]
            inflected = a.startswith(b) or b.startswith(a)
            return (
                a[0] == b[0] and not inflected and min(len(a), len(b)) >= thresholds.SPELLING_LEAST and _near(a, b, 1)
            )
        if len(pairs) > 1 and len(differing) == len(pairs):
            return (
                all(_near(a, b, 1) and a[0] == b[0] for a, b in differing)
                and len("".join(self.letters)) >= thresholds.SPELLING_LONG
            )
        return all(a[0] == b[0] and _near(a, b, _allowed(a, b)) for a, b in differing)

    def run_together(self, other: NameForm) -> bool:
        """Tell whether two names are one with its words written apart or as one: Del Giudice, DelGiudice."""
        return len(self.tokens) != len(other.tokens) and "".join(self.tokens) == "".join(other.tokens)

    def transliterates(self, other: NameForm) -> bool:
        """Tell whether two spellings of one name are two ways to write it in our letters, or one in the plural.

        "Sergei" and "Sergey" are both right; of "Marsh" and "March" one is wrong.
        """
        return self.run_together(other) or all(map(_written_otherwise, self.letters, other.letters))

    def vowels_aside(self, other: NameForm) -> bool:
        """Tell whether two spellings have the same consonants and as many syllables: "Hormozgan" and "Hormuzgan"."""
        return all(
            a.translate(_NO_VOWELS) == b.translate(_NO_VOWELS) and len(_VOWELS.findall(a)) == len(_VOWELS.findall(b))
            for a, b in zip(self.letters, other.letters, strict=True)
        )

    def misspells(self, other: NameForm) -> bool:
        """Tell whether this lone surname is the surname of `other` with one vowel changed: Olsen, Ann Olson.

        Two letters may have changed places: Teviera, Ann Teveira.
        """
        if len(self.tokens) != 1 or len(other.tokens) < 2:
            return False
        one, two = self.tokens[0], other.surname
        if one == two or min(len(one), len(two)) < thresholds.MISSPELLED_LEAST or one[0] != two[0]:
            return False
        if one.translate(_NO_VOWELS) != two.translate(_NO_VOWELS):
            return False
        return _near(one, two, 1) or (_near(one, two, 2) and sorted(one) == sorted(two))

    def surname_apart(self, other: NameForm) -> bool:
        """Tell whether two persons' full names have one first name, and surnames a letter apart: Edda Korn, Edda Kern.

        Two such persons in one story are as good as never two.
        """
        one, two = self.surname, other.surname
        if not self.surname_aside(other) or min(len(one), len(two)) < thresholds.SURNAME_LEAST:
            return False
        if len(self.tokens) == len(other.tokens) > _FULL_NAME and self.tokens[:-1] == other.tokens[:-1]:
            return one[0] == two[0]  # two given names: Ana Rosa Paz, Ana Rosa Prado
        short = min(len(one), len(two))
        if short >= thresholds.SURNAME_LONGER and one[:_SAME_START] == two[:_SAME_START]:
            # Lucia Barrantes, Lucia Barrientos; Ana Cardona, Ana Cardenas; Erik Dahlgaard, Erik Dahlgren
            return _near(one, two, _MISHEARD + (one[: _SAME_START + 1] == two[: _SAME_START + 1]))
        sounds = self.letters[-1:] + other.letters[-1:]
        heard = len(sounds) > 1 and _near(sounds[0], sounds[1], 1)  # Morag Ferrie, Morag Ferry
        begun = one[0] == two[0] or one[1:] == two or one == two[1:]  # Jon Bowen, Jon Owen
        return begun and (_near(one, two, 1) or heard)

    def surname_aside(self, other: NameForm) -> bool:
        """Tell whether two persons' full names share the first name alone: Edda Korn, Edda Marsh."""
        if min(len(self.tokens), len(other.tokens)) < 2 or self.surname == other.surname:
            return False
        first = self.tokens[0]
        return first == other.tokens[0] and (len(first) >= _FIRST_NAME or _initials(first))

    def misheard(self, other: NameForm) -> bool:
        """Tell whether two long names of one word begin alike and are few letters apart: Attersley, Atterbury."""
        if len(self.tokens) != 1 or len(other.tokens) != 1:
            return False
        one, two = self.known, other.known
        long = min(len(one), len(two)) >= thresholds.SURNAME_LONG
        return long and one != two and one[:_SAME_START] == two[:_SAME_START] and _near(one, two, _MISHEARD)

    def first_name_aside(self, other: NameForm) -> bool:
        """Tell whether two full names share the surname, and of the first name the first letter or nearly all.

        Ann and Alice Lee, Nelida and Melinda Lee.
        """
        if not self._one_surname(other):
            return False
        first, second = self._first, other._first
        if first == second or min(len(first), len(second)) < 2:
            return False
        return first[0] == second[0] or self.first_name_misheard(other)

    def first_name_misheard(self, other: NameForm) -> bool:
        """Tell whether two full names share the surname, and first names that may be one: Bryant and Brian Lee."""
        if not self._one_surname(other):
            return False
        first, second = self._first, other._first
        long = min(len(first), len(second)) >= _LONG_FIRST_NAME
        return long and first != second and _near(first, second, _FIRST_NAME_APART)

    def _one_surname(self, other: NameForm) -> bool:
        """Tell whether two full names share the surname."""
        return min(len(self.tokens), len(other.tokens)) > 1 and self.surname == other.surname

    def lone_first_name_aside(self, other: NameForm) -> bool:
        """Tell whether two names of one word, of persons called by their first names, begin with one letter alone."""
        alone = len(self.tokens) == len(other.tokens) == 1 and self.known != other.known
        return alone and self._first[0] == other._first[0]

    def first_name_apart(self, other: NameForm) -> bool:
        """Tell whether the first names, of one surname, are one but for a letter: Robin and Robyn Lee, Jon and John."""
        return self.first_name_aside(other) and _near(self._first, other._first, 1)

    def middle_aside(self, other: NameForm) -> bool:
        """Tell whether two full names are one but for middle names ("Ann B. Lee") and short forms ("Fred" Lee)."""
        if not self._one_surname(other):
            return False
        short, long = sorted((self._first, other._first), key=len)
        if short != long and not (_NICKNAME <= len(short) < len(long) - 1 and long.startswith(short)):
            return False  # "Anne" is not "Ann" written out
        one, two = self.tokens[1:-1], other.tokens[1:-1]
        return not one or not two or one[0][0] == two[0][0]

    def without_second_surname(self, other: NameForm) -> bool:
        """Tell whether `other` is this person's name with a second surname: Ana Rosa Paz, Ana Rosa Paz Vidal."""
        long = len(other.tokens) > len(self.tokens) >= _FULL_NAME and self.tokens[0] == other.tokens[0]
        if not long or other.tokens[-2] != self.surname:
            return False
        given = iter(other.tokens[:-1])
        return all(token in given for token in self.tokens)

    def ends_otherwise(self, other: NameForm) -> bool:
        """Tell whether two names share all but what they end with: one or two words, other ones on each side."""
        shared = next(
            (n for n, (a, b) in enumerate(zip(self.tokens, other.tokens, strict=False)) if a != b),
            min(len(self.tokens), len(other.tokens)),
        )
        left, right = self.tokens[shared:], other.tokens[shared:]
        return shared >= _SHARED and 1 <= len(left) <= _SHARED and 1 <= len(right) <= _SHARED and not {*left} & {*right}

    def inflected(self, other: NameForm) -> bool:
        """Tell whether two names of bodies are one but for how words end: Marsh Distribution, Marsh Distributors."""
        if len(self.tokens) != len(other.tokens) or self.tokens[:1] != other.tokens[:1]:
            return False
        unequal = [(a, b) for a, b in zip(self.tokens, other.tokens, strict=True) if a.rstrip("s") != b.rstrip("s")]
        return bool(unequal) and all(a[:_SAME_STEM] == b[:_SAME_STEM] and len(a) > _SAME_STEM for a, b in unequal)

    def turned(self, other: NameForm) -> bool:
        """Tell whether two names of bodies are the same words in another order: "Medical Association of Tarn"."""
        one, two = ({*form.tokens} - tables.names().fillers for form in (self, other))
        return one == two and len(one) >= _TURNED

    def put_otherwise(self, other: NameForm) -> bool:
        """Tell whether two names of bodies differ in words that say what a body is: Fire Department, Fire & Rescue."""
        kinds = tables.names().bodies
        left, right = set(self.tokens) - set(other.tokens), set(other.tokens) - set(self.tokens)
        shared = set(self.tokens) & set(other.tokens) - kinds
        return len(shared) >= _SHARED and left | right <= kinds

    def short_for(self, other: NameForm) -> bool:
        """Tell whether this name is a shorter form of `other`: its acronym, or its end ("Lavrov", "Navy")."""
        if self.tokens == other.tokens and self.known in other.known:
            return self.known != other.known
        if not self.tokens or len(self.tokens) >= len(other.tokens):
            return False
        if len(self.tokens) == 1 and self.tokens[0] == acronym(other.tokens):
            return True
        return other.tokens[-len(self.tokens) :] == self.tokens


def acronym(tokens: tuple[str, ...]) -> str:
    """Return the initials of an organisation's name, without its fillers; "" for fewer than two words."""
    parts = [token for token in tokens if token not in tables.names().fillers]
    return "".join(token[0] for token in parts) if len(parts) > 1 else ""


@lru_cache(maxsize=20_000)
def _form(name: str) -> NameForm:
    table = tables.names()
    plain = tables.undotted(_NICKNAMED.sub(" ", spelling.folded(name))).removesuffix("'s").removesuffix("'")
    words = [word.strip(",\"'()“”") for word in plain.replace("-", " ").split()]
    words = [word for word in words if word]
    while len(words) > 1 and words[0] in table.titles | table.ships:
        del words[0]
    while len(words) > _FULL_NAME and words[-1] in table.honours:
        del words[-1]
    if words and len(words) > 1 and words[0] in table.openings:
        words = [*table.openings[words[0]].split(), *words[1:]]
    known = " ".join(words)
    known = table.aliases.get(known, known)
    tokens = tuple(word for word in known.split() if word not in table.suffixes) or tuple(known.split())
    while len(tokens) > 1 and tokens[-1] in table.companies:
        tokens = tokens[:-1]
    return NameForm(known, tokens, tuple(spelling.alike(table.variants.get(token, token)) for token in tokens))


def _written_otherwise(a: str, b: str) -> bool:
    """Tell whether two words are one, in the plural or with letters that transliterations exchange, two if long."""
    apart = [{x, y} for x, y in zip(a, b, strict=False) if x != y]
    most = 2 if len(a) >= thresholds.SPELLING_LONG else 1
    exchanged = len(a) == len(b) and len(apart) <= most and all(pair in tables.names().exchanged for pair in apart)
    return a in (b, f"{b}s") or b == f"{a}s" or exchanged


def _allowed(a: str, b: str) -> int:
    least = min(len(a), len(b))
    if least < thresholds.SPELLING_LEAST:
        return 0
    return 2 if least >= thresholds.SPELLING_LONG else 1


def _near(a: str, b: str, most: int) -> bool:
    """Tell whether two words are at most `most` insertions, deletions or replacements apart."""
    if abs(len(a) - len(b)) > most:
        return False
    row = list(range(len(b) + 1))
    for i, char in enumerate(a, 1):
        left, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            left, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, left + (char != other))
        if min(row) > most:
            return False
    return row[-1] <= most
