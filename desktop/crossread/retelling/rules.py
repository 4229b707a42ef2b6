"""Why a verdict stands, what became of a fact, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crossread.retelling.templates import Templates
from crossread.retelling.values import value
from crossread.translation import ENGLISH, all_marked, tongue, translate

_RULES = all_marked(
    "Rules",
    # figures
    "one goes up, the other down",
    "the same figure",
    "the same figure, one more cautious",
    "the same figure, bounded differently",
    "the same limit, one leaves it open",
    "two different floors; one may be an update",
    "one floor is rounded down",
    "the same figure in another currency",
    "no exchange rate makes them equal",
    "two different ceilings",
    "not reached here and passed there",
    "two ranges with other ends",
    "below the other's floor",
    "far above the other's floor",
    "far below the other's ceiling",
    "above the other's floor",
    "above the other's ceiling",
    "below the other's ceiling",
    "within the order of magnitude",
    "within the range",
    "one is approximate",
    "one is rounded",
    "one is a plain fraction",
    "different figures",
    "different ages, and one version is undated",
    "different ages, unless a birthday lies between",
    "the versions were published some time apart",
    # dates and times
    "the same date",
    "the same time",
    "the same but for the year, which is not given",
    "one date lies within the other",
    "the same day, one without its year",
    "one gives the day of the week, the other the date",
    "the same day of the week, one article undated",
    "both told from the day of publication, which one article does not give",
    "one is told from a day of publication that is not known",
    "different days of the week",
    "a week that can be read in two ways",
    "the same day of the week, of this week or the next",
    "different dates, at least one loosely given",
    "different dates",
    "one gives the time as well",
    "counted back from publication: {one} days against {other} days",
    "different parts of the day",
    "another part of the day",
    "one gives the time more exactly",
    "one time is approximate",
    "one time is rounded",
    "different times",
    # names
    "the same name",
    "the same name, with another title",
    "spelled differently",
    "one gives the name in short",
    "another first name: {one} against {other}",
    "the body's name put otherwise",
    # quotes
    "the same words",
    "the same words, one contracts them",
    "one quotes a part of the other",
    "each quotes a different part",
    "one has words in brackets",
    "altered words: much the same, put in other words",
    "both in other words",
    "quoted here, paraphrased there",
    # sources and certainty
    "the same source",
    "cited in each, whatever for",
    "the source is named differently",
    "the source's name is spelled differently",
    "another source",
    "one by name, one by office",
    "one is the body, the other speaks for it",
    "one is a news medium, which may pass on the other",
    "both official",
    "both people there",
    "put the same way",
    "put with another certainty",
    "one cites nobody",
    # any
    "the same",
    "one version alone has it",
    "the same notice",
    "the same number",
    "one without its area code",
    "a digit is missing or wrong",
    "the other version does not carry it",
    "no other version carries it",
    # with what the versions say
    "{rule}; not in English, so its other words are not read",
    "{rule}, said with a reservation",
    "{rule}, at least one approximate",
    "{rule}; {change}",
    "the same figure, of {one} here and of {other} there",
    "the same figure, as a level here and as a change there",
    "the same figure, counted as {one} and as {other}",
    "the same figure, told as {fate} here and as {turn} there",
    "opposite directions: {one} against {other}",
    "another name: {one} against {other}",
    "another spelling: {one} against {other}",
    "another person: {one} against {other}",
    "another rank: {one} against {other}",
    "another office: {one} against {other}",
    "another place: {one} against {other}",
    "another body: {one} against {other}",
    "another relation: {one} against {other}",
    "the same role",
    "another source: {one} against {other}",
    "the source is named differently: {one} against {other}",
    "the source's name is spelled differently: {one} against {other}",
    "told differently: {one} against {other}",
    "one version itself says {one} and {other}",
    "said by {one} or by {other}",
    "the same words, said by {one} or by {other}",
    "altered words: {words}",
    "spelled differently: {words}",
    "source dropped: cited in {versions}, stated as fact in {others}",
    "stated in {versions}, said not to be so in {others} ({cues})",
    "stated in {versions}, denied in {others} ({cues})",
    "stated in {versions}, alleged in {others} ({cues})",
    "stated in {versions}, only tried in {others} ({cues})",
    "told as {cues} in {versions} and as {other_cues} in {others}",
    "{value} is not within {share} % of {second}",
    "{value} against {values}: {reason}",
    "{value} and {values}: {reason}",
    "{value} against {values}",
)
_CHANGES = all_marked(
    "Changes",
    "{change}, then to {value} {mark}",
    "raised from {value} to {later} {mark}",
    "lowered from {value} to {later} {mark}",
    "changed from {value} to {later} {mark}",
    "added {mark}, removed {then}",
    "raised {mark}",
    "lowered {mark}",
    "changed {mark}",
    "added {mark}",
    "removed {mark}",
)
_MARKS = all_marked("Changes", "at {time}", "on {date}, {time}", "on {date}")
_WORDS = all_marked("Changes", "“{one}” against “{other}”", "“{one}” only in one")
_STEPS = all_marked(
    "Changes",
    "suspected in {versions}",
    "accused in {versions}",
    "charged in {versions}",
    "convicted in {versions}",
    "acquitted in {versions}",
)
_LISTS = all_marked("Changes", "{names} and {number} more", "{names} and {last}")
_EVENTS = all_marked(
    "Events",
    "acquittal",
    "announcement",
    "arrest",
    "attack",
    "birth",
    "census",
    "charge",
    "closure",
    "collapse",
    "completion",
    "construction",
    "conviction",
    "crash",
    "damage",
    "death",
    "deployment",
    "destruction",
    "disappearance",
    "discovery",
    "dismissal",
    "earthquake",
    "election",
    "end",
    "evacuation",
    "explosion",
    "fire",
    "founding",
    "hiring",
    "injury",
    "investment",
    "loss",
    "outage",
    "outbreak",
    "profit",
    "promise",
    "purchase",
    "reopening",
    "rescue",
    "resignation",
    "restoration",
    "sale",
    "seizure",
    "sentence",
    "shooting",
    "signing",
    "start",
    "strike",
    "wedding",
)
_ABOUT = all_marked(
    "About",
    "number",
    "amount of money",
    "share",
    "length of time",
    "age",
    "distance",
    "height",
    "weight",
    "amount of data",
    "magnitude",
    "population",
    "date",
    "time",
    "notice",
    "correction",
    "clarification",
    "retraction",
    "editor's note",
    "update",
    "earlier version",
    "telephone number",
    "who says: {what}",
    "how certain: {what}",
    "how far: {what}",
    "date ({words})",
    "time ({words})",
    "length of time ({words})",
    "amount of money ({words})",
    "share ({words})",
    "number ({words})",
    "weight ({words})",
    "distance ({words})",
    "age ({words})",
    "magnitude ({words})",
    "age of {name}",
    "role of {name}",
    "where {name} is from",
    "where {name} works",
    "where {name} lives",
    "where {name} lies",
    "who found the body",
    "who found the bodies",
    "cause of the {event}",
    "place of the {event}",
    "date of the {event}",
    "time of the {event}",
    "{source} cited",
    "{name}: “{words}”",
    "“{words}”",
    "{one} or {other}",
)


def rule(sentence: str) -> str:
    """Return why a verdict stands, or what became of a fact, in the reporter's language."""
    if tongue() is ENGLISH or not sentence:
        return sentence
    told = _rules.retold(sentence) or _change(sentence)
    return told if told != sentence else _stages(sentence)


def about(phrase: str) -> str:
    """Return what a fact is about in the reporter's language; nouns and names are those of the versions."""
    return phrase if tongue() is ENGLISH else _abouts.retold(phrase) or phrase


def _abouts_joined(words: str) -> str:
    return _joined([about(part) for part in words.split("; ")])


def _event(noun: str) -> str:
    return translate("Events", noun) if noun in _EVENTS else noun


def _cues(words: str) -> str:
    """Return the words that show a reservation, in the quotation marks of the language."""
    return re.sub("“([^“”]*)”", lambda cue: translate("About", "“{words}”", words=cue[1]), words)


def _change(sentence: str) -> str:
    return _changes.retold(sentence) or sentence


def _mark(words: str) -> str:
    return _marks.retold(words) or words


def _values(words: str) -> str:
    """Return the values after the first: "17 people; 20 people; 1 more"."""
    return _joined([value(part) for part in words.split("; ")])


def _changed(words: str) -> str:
    """Return which words are altered, one pair after the other."""
    return _joined([_words.retold(part) or part for part in words.split("; ")])


def _joined(parts: Sequence[str]) -> str:
    said = parts[0]
    for part in parts[1:]:
        said = translate("Changes", "{one}; {other}", one=said, other=part)
    return said


def _listed(words: str) -> str:
    return _lists.retold(words) or words


def _stages(sentence: str) -> str:
    """Return how far things went in court, version by version: "accused in Wire, convicted in Courier"."""
    return _stage_list.retold(sentence) or _steps.retold(sentence) or sentence


_CHANGE = r"(?:raised|lowered|changed|added|removed) .+"
_VALUE = r"(?:somewhere between \d\S*(?: (?:million|billion|trillion))? and )?.+?"
_MARK = r"(?:at \d\d:\d\d|on \d.*)"
_lists = Templates("Changes", _LISTS, shapes={"number": r"\d+", "names": ".+", "last": ".+"})
_marks = Templates("Changes", _MARKS, {"date": value}, {"time": r"\d\d:\d\d"})
_words = Templates("Changes", _WORDS, shapes={"one": "[^“”]*", "other": "[^“”]*"})
_steps = Templates("Changes", _STEPS, {"versions": _listed})
_stage_list = Templates(
    "Changes",
    all_marked("Changes", "{stages}, {stage}"),
    {"stages": _stages, "stage": _stages},
    {"stages": ".+", "stage": "(?:suspected|accused|charged|convicted|acquitted) in .+"},
)
_changes = Templates(
    "Changes",
    _CHANGES,
    {"change": _change, "value": value, "later": value, "mark": _mark, "then": _mark},
    {"change": _CHANGE, "mark": _MARK, "then": _MARK, "later": "(?:(?!, then to ).)+?"},
)
_rules = Templates(
    "Rules",
    _RULES,
    {
        "rule": rule,
        "reason": rule,
        "change": _change,
        "value": value,
        "second": value,
        "share": value,
        "values": _values,
        "words": _changed,
        "versions": _listed,
        "others": _listed,
        "cues": _cues,
        "other_cues": _cues,
        "fate": _event,
        "turn": _event,
    },
    {"change": _CHANGE, "cues": ".*", "other_cues": "“.*”", "value": _VALUE},
)
_abouts = Templates("About", _ABOUT, {"what": _abouts_joined, "event": _event})
