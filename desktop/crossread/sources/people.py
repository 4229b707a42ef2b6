"""Lines that name who wrote a story, who it was taken from, and which outlet printed it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cache

from crossread.sources.phrases import LONGEST_LINE, bare, openings, table

_NAME = r"[A-ZÀ-ÖØ-ÞŁŚŠŽĆČ][\w’'.-]*(?: (?:de|da|di|van|von|der|den|la|le|bin|al|el|du|dos|ter|of)(?= ))?"
_PERSON = re.compile(rf"{_NAME}(?: {_NAME}){{0,4}}")
_NAMELIKE = re.compile(
    rf"(?:the |The )?(?:{_NAME})(?: {_NAME}){{0,5}}|(?:https?://)?(?:[\w-]{{1,60}}\.){{1,3}}[a-z]{{2,12}}(?:/\S*)?"
)
_SPLIT = re.compile(r",\s*|\s+and\s+|\s*&\s*|\s*;\s*|\s*/\s*|\s+[|•·–—]\s+")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?((?:[\w-]{1,60}\.){1,3}[a-z]{2,12})(?:/\S*)?", re.IGNORECASE)
_WIRE = re.compile(r"[A-Z][^()\n.]{1,70}?(?:\. )?\(([A-Za-z][\w .-]{1,30})\)\s*(?:[-–—:]|--)")
_LEADING_WIRE = re.compile(r"\(([A-Za-z][\w .-]{1,30})\)\s*(?:[-–—]|--)")
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\))[\s©(c)]{0,6}"
    r"(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)\d\d|\d\d))?)?[\s,]{0,3}(?:by\s+)?"
    r"(.{2,60}?)(?:,? (?:all rights|inc\b|ltd|llc|limited|plc)|[.,|]|$)",
    re.IGNORECASE,
)
_I_AM = re.compile(rf"(?:[Ii] am|[Ii][’']m|[Mm]y name is) ({_PERSON.pattern})")
_IS_A = re.compile(rf"({_PERSON.pattern}),? (?:is|was) (?:an?|the|our|one of)\b")


@dataclass(slots=True)
class Signature:
    """What a line tells of the story's makers."""

    authors: list[str] = field(default_factory=list)
    credits: list[str] = field(default_factory=list)
    outlet: str | None = None


@cache
def _by_cues() -> tuple[str, ...]:
    """Return what opens a byline, the longest first: "by" opens all that "by the" does."""
    return tuple(sorted(openings("bylines", "by"), key=len, reverse=True))


def byline(line: str) -> Signature | None:
    """Return the names of a byline, "By Jane Doe and Sam Roe, Example News"; None where `line` is none."""
    text = line.strip()
    if len(text) > 160 or len(text.split()) > 18:
        return None
    lowered = text.casefold()
    for cue in _by_cues():
        if lowered.startswith(cue) and (cue.endswith(":") or lowered[len(cue) : len(cue) + 1] in {" ", ":"}):
            return _names(text[len(cue) :].lstrip(" :"))
    return None


def titled(line: str, following: str) -> Signature | None:
    """Return the person a short line names with their trade, in it or in the line after it: "Jane Roe", "Editor"."""
    name, comma, rest = line.partition(",")
    if comma and is_trade_line(rest) and _PERSON.fullmatch(name.strip()) and len(name.split()) >= 2:
        return Signature([name.strip()])
    if not comma and 2 <= len(line.split()) <= 4 and _PERSON.fullmatch(line) and is_trade_line(following):
        return None if is_trade_line(line) else Signature([line])
    return None


def pair(line: str) -> Signature | None:
    """Return the people of a line that is two or more full names and nothing else: "Jane Roe and Sam Doe"."""
    names = [part.strip() for part in re.split(r",\s*|\s+(?:and|&)\s+", line)]
    if len(names) < 2 or len(line.split()) > 16:
        return None
    return Signature(names) if all(len(name.split()) >= 2 and _PERSON.fullmatch(name) for name in names) else None


def is_person(line: str) -> bool:
    """Return whether a line is one full name and nothing else."""
    return 2 <= len(line.split()) <= 4 and _PERSON.fullmatch(line) is not None


def is_trade_line(line: str) -> bool:
    """Return whether a short line says what a person at a news desk is: "Senior political correspondent"."""
    words = [bare(word) for word in line.split()]
    trades = openings("bylines", "trades")
    return 1 <= len(words) <= 6 and not line.rstrip().endswith(".") and any(word in trades for word in words[-4:])


def sign_off(line: str) -> Signature | None:
    """Return the names of an agency's sign-off, "Reporting by Jane Doe; Editing by Sam Roe", or None."""
    text = line.strip(" ()[]")
    lowered = text.casefold()
    cues = openings("bylines", "reporting")
    if len(text) > LONGEST_LINE or not lowered.startswith((*cues, *openings("bylines", "editing"))):
        return None
    found = Signature()
    for part in re.split(r"[;.]\s+|;", text):
        cue = next((cue for cue in cues if part.casefold().startswith(cue)), None)
        if cue:
            for piece in _SPLIT.split(part[len(cue) :]):
                person = _PERSON.match(re.split(r"\s+in\s+", piece.strip())[0])
                if person:
                    found.authors.append(person[0].rstrip("."))
    return found


def credit(line: str) -> list[str] | None:
    """Return who a credit line names, "Sources: Reuters.com, AP"; None where `line` is no credit line."""
    text = line.strip(" ()[]-–—*")
    lowered = text.casefold()
    cue = next((cue for cue in openings("bylines", "credit") if lowered.startswith(cue.strip("( "))), None)
    if cue is None:
        alone = agency(text)
        return [alone] if alone else None
    rest = text[len(cue.strip("( ")) :].strip(" :.-–|")
    if not rest or len(rest) > 120 or len(rest.split()) > 14:
        return None
    parts = [part.strip(" .") for part in _SPLIT.split(rest)]
    return [outlet_name(part) for part in parts if part and (known_outlet(part) or _NAMELIKE.fullmatch(part))] or None


def wire(paragraph: str) -> str | None:
    """Return the agency of a wire lede, "LONDON (Reuters) - ...", if its name is known."""
    opening = paragraph[:110]
    found = _WIRE.match(opening) or _LEADING_WIRE.match(opening)
    return agency(found[1]) if found else None


def agency(name: str) -> str | None:
    """Return the usual name of a news agency, however written; None for anything else."""
    known: dict[str, str] = table("outlets")["agencies"]
    plain = bare(name)
    # Words such as "app" or "pa" are agencies in capitals only.
    if len(plain) <= 4 and not any(sign.isupper() for sign in name):
        return None
    return known.get(plain)


def outlet_name(written: str) -> str:
    """Return the usual name of an outlet or agency that is written as a name or an address."""
    text = written.strip(" .,:;-–—|()")
    domain = _DOMAIN.fullmatch(text)
    if domain:
        host = domain[1].casefold().removeprefix("www.")
        known: str | None = table("outlets")["domains"].get(host)
        return known or host
    listed: dict[str, str] = table("outlets")["outlets"]
    return agency(text) or listed.get(text.casefold(), text)


def known_outlet(name: str) -> str | None:
    """Return the usual name of an outlet or agency of the table; None for anything else."""
    found: str | None = table("outlets")["outlets"].get(name.strip().casefold())
    return found or agency(name)


def copyright_outlet(line: str) -> str | None:
    """Return whose copyright a line states, "© 2025 Example News. All rights reserved."."""
    if len(line) > LONGEST_LINE:
        return None
    found = _COPYRIGHT.search(line)
    name = found[1].strip(" .-–—|") if found else ""
    return name if 1 <= len(name.split()) <= 5 and name[:1].isupper() and "rights" not in name.casefold() else None


def author_box(paragraph: str, above: str | None = None, authors: Collection[str] = ()) -> Signature | None:
    """Return whom an author's biography is of, and the outlet it names as theirs; None where it is no biography.

    `above` is a short line right over it, `authors` are those its byline names. It is a biography when it names a
    person as writer, reporter or the like and says of them what such boxes say, or begins with an author's name and
    goes on as such boxes do; a person of the news who is a writer is met in a sentence of another kind.
    """
    if len(paragraph) > 1500:
        return None
    lowered = paragraph.casefold()
    trades = _trades().findall(lowered[:240])
    said = sum(phrase in lowered for phrase in openings("bylines", "box"))
    if re.search(r"\b(?:said|says|told)\b", lowered):
        return None
    author = next((name for name in authors if _tells_of(paragraph, name)), None)
    if author and (trades or said):
        return Signature([author])
    if not trades:
        return None
    myself = _I_AM.search(paragraph[:160])
    other = _IS_A.match(paragraph[:160])
    named = (
        above is not None
        and len(above.split()) <= 5
        and lowered.startswith((above.casefold(), "i am " + above.casefold()))
    )
    if not ((myself and said >= 1) or (other and (said >= 1 or named))):
        return None
    match = myself or other
    name = match[1] if match else (above or "")
    first_sentence = re.split(r"(?<=[a-z])\. ", paragraph, maxsplit=1)[0]
    trade_at = max(first_sentence.casefold().find(trade) for trade in trades)
    home = (
        re.match(rf".{{0,40}}?\bat (?:the )?({_NAME}(?: {_NAME}){{0,3}})", first_sentence[trade_at:])
        if trade_at >= 0
        else None
    )
    return Signature([name.strip(" ,.")], [], home[1].strip(" ,.") if home else None)


def _tells_of(paragraph: str, author: str) -> bool:
    """Return whether a paragraph begins with an author's name and what a biography goes on with: "covers"."""
    verbs = tuple(f" {verb} " for verb in openings("bylines", "box_verbs"))
    return paragraph.startswith(author) and paragraph[len(author) :].casefold().startswith(verbs)


@cache
def _trades() -> re.Pattern[str]:
    names = sorted(openings("bylines", "trades"), key=len, reverse=True)
    return re.compile(r"\b(" + "|".join(map(re.escape, names)) + r")s?\b")


def _names(rest: str) -> Signature | None:
    """Return the people, and the outlet, of what follows "By"; None where it is no list of names."""
    if not rest or rest.casefold().split()[0].strip(",.") in table("bylines")["not_names"]:
        return None
    found = Signature()
    rest = re.split(r"\s*[|•·]\s*", rest)[0]
    # "By A, B and C" lists people; in "By A, Example News" what follows the comma is where they work.
    several = re.search(r"\s(?:and|&)\s", rest) is not None
    people = rest if several else rest.split(",", maxsplit=1)[0]
    for part in _SPLIT.split(people):
        piece = part.strip(" .")
        known = known_outlet(piece)
        if known:
            found.credits.append(known)
        elif _is_trade(piece) or any(sign.isdigit() for sign in piece):
            continue
        elif _PERSON.fullmatch(piece) and len(piece.split()) <= 5:
            found.authors.append(piece)
        elif piece:
            break
    for part in () if several else rest.split(",")[1:]:
        known = known_outlet(part.strip(" ."))
        if known:
            found.credits.append(known)
    return found if found.authors or found.credits else None


def _is_trade(text: str) -> bool:
    return any(trade in text.casefold() for trade in openings("bylines", "trades"))
