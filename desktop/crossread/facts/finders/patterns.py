"""The forms in which dates are written, as patterns; what they mean is not decided here. All are linear."""
# ruff: noqa: E501 - a pattern cut in two reads worse than a long line

from __future__ import annotations

import re
from functools import cache

from crossread.facts.finders.tables import table

SP = r"[ \u00a0]{1,2}"
OS = r"[ \u00a0]{0,2}"
YEAR = r"(?:1[0-9]\d\d|2[01]\d\d)(?![\d%])(?![.,]\d)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
NTH = r"(?: ?(?:st|nd|rd|th))?"
PART = r"(?P<part>[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)"
MOD = (
    rf"(?:(?P<mod>[Vv]ery{SP}early|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ater|[Ee]arlier|"
    rf"(?:[Tt]he{SP})?(?:very{SP})?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Tt]urn|[Cc]lose|[Ff]irst{SP}half|[Ss]econd{SP}half){SP}of)"
    rf"(?:{SP}(?:in{SP})?|-)(?:the{SP})?)?"
)


def _either(names: list[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


@cache
def month_numbers() -> dict[str, int]:
    """Return every written form of a month, in lower case without a full stop, with its number."""
    numbers = {}
    for number, name in enumerate(table("calendar")["months"], 1):
        numbers[name.lower()] = number
        numbers[name[:3].lower()] = number
    numbers["sept"] = 9
    return numbers


@cache
def weekday_numbers() -> dict[str, int]:
    """Return every written form of a weekday, in lower case, with its number; Monday is 0."""
    numbers = {}
    for number, name in enumerate(table("calendar")["weekdays"]):
        numbers[name.lower()] = number
        numbers[name[:3].lower()] = number
    numbers.update({"tues": 1, "thur": 3, "thurs": 3})
    return numbers


@cache
def ordinal_numbers() -> dict[str, int]:
    """Return ordinal words with their numbers."""
    return dict(table("calendar")["ordinals"])


def _months() -> str:
    full = list(table("calendar")["months"])
    lower = [name.lower() for name in full if name not in ("March", "May", "August")]
    short = [rf"{name[:3]}\b\.?" for name in full if name != "May"] + [r"Sept\b\.?"]
    shouted = [name.upper() for name in full] + [rf"{name[:3].upper()}\b\.?" for name in full if name != "May"]
    return "(?:" + "|".join([*(rf"{name}\b" for name in full), *lower, *short, *shouted]) + ")"


def _weekdays() -> str:
    full = list(table("calendar")["weekdays"])
    lower = [name.lower() for name in full]
    shouted = [name.upper() for name in full]
    short = [r"(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b(?:\.|(?=,? ?\d))"]
    return (
        "(?:" + "|".join([*(rf"{name}\b" for name in full), *(rf"{name}\b" for name in lower), *shouted, *short]) + ")"
    )


@cache
def number_word() -> str:
    """Return a pattern for a whole number up to 99 in words, digits, or an article."""
    rows = table("numbers")
    small = _either([*rows["small"], *(word.capitalize() for word in rows["small"])])
    tens = _either([*rows["tens"], *(word.capitalize() for word in rows["tens"])])
    return rf"(?:\d{{1,4}}(?!\d)|(?:{tens})(?:[ -](?:{_either(list(rows['small']))}))?|{small}|[Aa]n?\b|half{SP}an?|[Aa]{SP}(?:dozen|hundred|thousand)|[Ss]everal|[Mm]any|(?:[Aa]{SP})?[Ff]ew|[Aa]{SP}couple{SP}of|[Ss]ome)"


@cache
def compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return (name, pattern) in the order of their weight where two begin together and are equally long."""
    mon, wd = _months(), _weekdays()
    seasons = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
    units = r"(?P<unit>day|night|week|weekend|month|quarter|season|year|decade|century|fortnight)"
    many = r"(?P<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centuries|century|seasons?)"
    ordinals = _either([*ordinal_numbers(), *(word.capitalize() for word in ordinal_numbers())])
    holidays = table("holidays")
    named = _either([name for rows in holidays.values() for name in rows]).replace("'", "['’]")
    of_year = rf"(?:{SP}(?:(?:of|in){SP})?(?P<of>(?:that|the{SP}same|this|last|next|the{SP}following|the{SP}previous){SP}year)|,?{OS}(?:(?:of|in){SP})?(?P<y>{YEAR}|\d{{1,4}}(?={SP}(?:BC|B\.C\.)))(?P<era>{SP}(?:BC|BCE|B\.C\.))?)"
    short_year = rf"(?:,?{SP}(?:of{SP})?(?P<y>{YEAR}|\d{{3,4}}{SP}(?:BC|BCE|AD|CE)\b)|{SP}(?:of{SP})?(?P<of>(?:that|the{SP}same|this|last|next){SP}year))?"
    front = r"(?<![\w$£€¥./])(?<!\d-)"
    of_day = rf"(?:(?:[Tt]he{SP})?(?:(?:early|late){SP})?(?P<pre>[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)(?:{SP}hours)?{SP}(?:of|on){SP}(?:the{SP})?)?"
    patterns = {
        "iso": rf"{front}(?P<y>(?:19|20)\d\d)(?P<s>[-./])(?P<m>0\d|1[0-2])(?P=s)(?P<d>[0-3]\d)(?!\d)",
        "slashes": rf"{front}(?P<a>\d{{1,2}})(?P<s> ?/ ?|\.)(?P<b>\d{{1,2}})(?P=s)(?P<y>(?:19|20)\d\d|\d\d)(?![\d/])",
        "days-month": rf"{front}(?P<d1>{DAY}){NTH}(?:{OS}[-–—/]{OS}|{SP}(?:to|and|or|until|till|through){SP})(?:the{SP})?(?P<d2>{DAY}){NTH}{SP}(?:of{SP})?(?P<m>{mon}){short_year}",
        "month-days": rf"{front}(?P<m>{mon}){SP}(?P<d1>{DAY}){NTH}(?:{OS}[-–—/]{OS}|{SP}(?:to|through|until|till){SP}|{SP}(?:and|or){SP}(?=\d{{1,2}}(?:[.,;)]|{SP}(?:in|at|of|on)\b)))(?P<d2>{DAY}){NTH}(?![\d:%]|[.,]\d){short_year}",
        "day-month": rf"{front}{of_day}(?:(?P<w>{wd}),?{SP}(?:the{SP})?)?(?P<d>{DAY}){NTH}(?:{SP}day)?{OS}(?:of{SP})?(?P<m>{mon}){short_year}",
        "month-day": rf"{front}{of_day}(?:(?P<w>{wd}),?{SP})?(?P<m>{mon}){SP}(?:the{SP})?(?P<d>{DAY}){NTH}(?![\d:%]|[.,]\d){short_year}",
        "month-year": rf"{front}{MOD}(?P<m>{mon}),?(?:{of_year})",
        "month": rf"{front}(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?:{SP}(?:past|coming))?|[Tt]he{SP}(?:following|previous|next)){SP})?{MOD}(?P<m>{mon})(?:{SP}(?P<of>last|next)(?={SP}year|[.,;])|(?P<end>[- ]end)\b)?(?!['’]s{SP}[A-Z])",
        "weekday": rf"{front}(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?:{SP}(?:past|coming))?|[Tt]he{SP}(?:following|previous|next)|[Ee]arly|[Ll]ate|[Ff]ollowing(?!{SP}{wd}['’]s)|[Cc]oming){SP})?(?P<w>{wd})(?:(?:['’]s)?{SP}{PART}\b)?(?!{SP}(?:morning|afternoon|evening|night)s\b)",
        "deictic": rf"\b(?P<word>[Tt]he{SP}day{SP}(?:before{SP}yesterday|after{SP}tomorrow)|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast{SP}night)\b(?:(?:['’]s)?{SP}{PART}\b)?",
        "this-part": rf"\b(?P<rel>[Tt]his|[Tt]hat(?:{SP}same)?|[Tt]he{SP}(?:next|following|previous|same)|[Ll]ater{SP}that){SP}{PART}\b",
        "relative": rf"{front}(?:(?P<mod>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id|(?:[Tt]he{SP})?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd){SP}of)(?:{SP}(?:in{SP})?|-))?(?P<rel>[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat(?:{SP}same)?|[Tt]he{SP}(?:same|past|last|next|coming|following|previous|preceding|current|prior)|(?:[Tt]his|[Tt]he){SP}(?:past|coming|same)|[Pp]revious|[Ff]ollowing|[Cc]urrent|[Tt]he){SP}(?:(?:calendar|fiscal|financial|school|academic|business){SP})?{units}\b(?!-)(?:{SP}(?P<tail>before|after|earlier|later)(?!{SP}(?:the|a|his|her|its|their)\b))?",
        "last-season": rf"\b(?P<rel>[Ll]ast|[Nn]ext|[Tt]his(?:{SP}(?:past|coming))?|[Tt]hat|[Tt]he{SP}(?:next|following|previous|same)){SP}(?P<season>{seasons})\b",
        "season": rf"\b(?:[Tt]he{SP})?{MOD}(?P<season>{seasons})(?:{SP}(?:of{SP})?|,{SP})(?:(?P<y>{YEAR})(?:{OS}[-–/]{OS}(?P<y2>\d\d(?:\d\d)?)\b)?|(?P<of>(?:that|this|last|next){SP}year))",
        "bare-season": rf"\b(?P<lead>[Ii]n|[Dd]uring|[Bb]y|[Oo]ver|[Ss]ince|[Uu]ntil|[Tt]hroughout|[Tt]hrough){SP}(?:the{SP}|(?:early|late|mid)[ -])(?P<season>{seasons})\b(?!{SP}of\b|,?{SP}\d)",
        "quarter": rf"\b(?:[Tt]he{SP})?(?P<n>{ordinals}|[1-4](?:st|nd|rd|th)|Q[1-4]|H[12])(?:[ -](?P<what>quarter|half))?(?:{SP}(?:(?:of|in){SP})?(?:the{SP})?(?:(?:fiscal|financial|calendar){SP})?(?:(?P<y>{YEAR})|(?P<of>(?:this|last|next|that|the){SP}(?:same{SP})?year)))?",
        "ago": rf"\b(?P<n>{number_word()}){SP}(?:(?:full|whole|long|short|more){SP})?{many}{SP}(?P<tail>ago|earlier|later|previously|before|after|afterwards?|from{SP}now|beforehand|prior|hence)\b",
        "in-time": rf"\b[Ii]n{SP}(?P<n>{number_word()}){SP}{many}['’]?{SP}time\b",
        "century": rf"\b(?:[Tt]he{SP})?{MOD}(?P<n>{ordinals}|\d{{1,2}}(?:st|nd|rd|th))[ -][Cc]entur(?:y|ies)\b(?P<era>{SP}(?:BC|BCE|B\.C\.))?",
        "decade": rf"(?<![\w$£€])(?:[Tt]he{SP})?{MOD}(?P<y>1[0-9]\d0|20\d0)['’]?s\b",
        "short-decade": rf"(?:\b[Tt]he{SP}|(?=['’‘])|(?<=[Ii]n )(?=nineteen )){MOD}(?:nineteen[ -])?['’‘]?(?:(?P<y>[2-9]0)['’]?s|(?P<word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)))\b",
        "short-year": r"(?:(?<=[Ii]n )|(?<=[Oo]f )|(?<=[Bb]y )|(?<=[Ss]ince )|(?<=[Ff]rom ))['’‘](?P<y>\d\d)(?![\w%'’]|[.,]\d)",
        "bc": rf"{front}{MOD}(?P<y>\d{{1,4}}){OS}(?P<era>BC|BCE|B\.C\.(?:E\.)?)(?!\w)",
        "ad": rf"\bc(?:irca\b|a?\.){SP}(?P<y3>\d{{3}})(?={OS}[-–)])|\b(?:AD|A\.D\.){OS}(?P<y>\d{{1,4}})\b|{front}(?P<y2>\d{{1,4}}){SP}(?:AD|A\.D\.|CE)\b",
        "year": rf"(?<![\w$£€¥./,:])(?<!\d[-–])(?:{MOD})(?P<y>{YEAR})(?![\w°])(?!(?:{SP}|-)years?(?:{SP}|-)old)(?!-(?:[a-z]|\d{{3}}\b))(?!{SP}(?:BC|AD|CE)\b)",
        "holiday": rf"\b(?:(?P<rel>[Ll]ast|[Nn]ext|[Tt]his){SP})?(?P<name>{named})(?!\w)(?:{SP}{PART}\b)?(?:,?{SP}(?P<y>{YEAR}))?",
        "year-end": rf"\b(?:(?:[Tt]he{SP})?[Yy]ear[ -]end|(?:[Tt]he{SP})?end{SP}of{SP}the{SP}year)\b",
        "clock": r"(?<![\w$£€¥./:,-])(?P<h>[01]?\d|2[0-4])(?:[:.] ?(?P<min>[0-5]\d)(?::[0-5]\d)?)?[ \u00a0]?(?P<ap>[AaPp]\.? ?[Mm]\b\.?)(?:[ \u00a0]\(?(?P<zone>GMT|UTC|BST|CES?T|EES?T|MSK|IST|JST|AE[SD]T|[ECMP][SD]?T)\b)?",
        "clock24": r"(?<![\w$£€¥./:,-])(?P<h>[01]?\d|2[0-3]):(?P<min>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:[ \u00a0]?(?:hrs|hours|hr|h)\b)?(?:[ \u00a0]\(?(?P<zone>GMT|UTC|BST|CES?T|EES?T|MSK|IST|JST|AE[SD]T|[ECMP][SD]?T)\b)?",
        "dotted": r"(?<=[Aa]t )(?P<h>[01]\d|2[0-3])\.(?P<min>[0-5]\d)(?![\w%]|[.,]\d)(?! ?(?:%|per\b))(?:(?<=0\d\.\d\d)|(?=[ \u00a0](?:(?:local|hrs|hours|today|yesterday|(?P<zone>GMT|UTC|CES?T))\b|on[ \u00a0][A-Z])))",
        "zoned": r"(?<![\w$£€¥./:,-])(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)(?:[ \u00a0]?(?P<zone>GMT|UTC|BST|hrs|hours)\b|(?=[ \u00a0]\((?:[01]\d|2[0-3]):?[0-5]\d[ \u00a0]?(?:GMT|UTC)\)))",
        "daypart": r"(?<![\w$£€¥./:,-])(?:(?P<h>1?\d)[:.](?P<min>[0-5]\d)|(?:(?<=[Aa]t )|(?<=[Bb]y )|(?<=bout )|(?<=round )|(?<=until )|(?<=before )|(?<=after )|(?<=since ))(?P<word>[a-z]{3,6}|1?\d))[ \u00a0](?:in[ \u00a0]the[ \u00a0](?P<part>morning|afternoon|evening)|at[ \u00a0](?P<night>night))\b(?! (?:session|news|show|paper|post|sun|rush|attack)\b)",
        "oclock": rf"\b(?P<word>[A-Za-z]{{3,6}}|1?\d)[ \u00a0]o['’]clock\b(?:[ \u00a0]in[ \u00a0]the[ \u00a0](?P<part>morning|afternoon|evening)|[ \u00a0]at[ \u00a0](?P<night>night)|(?=[ \u00a0](?:on[ \u00a0])?(?:{wd})[ \u00a0](?P<dayside>morning|afternoon|evening|night)\b))?",
        "past": rf"(?:(?<=[Aa]t )|(?<=[Bb]y )|(?<=about )|(?<=round )|(?<=until )|(?<=before )|(?<=after )|(?<=since )|(?<=[Ii]t was ))(?:(?P<minutes>(?:a[ \u00a0])?quarter|half|five|ten|twenty|twenty-five)|(?P<exact>[a-z]{{3,6}}(?:teen)?|[12]?\d)[ \u00a0]minutes)[ \u00a0](?P<way>past|to|after|before)[ \u00a0](?P<word>[a-z]{{3,6}}|1?\d)\b(?:[ \u00a0]in[ \u00a0]the[ \u00a0](?P<part>morning|afternoon|evening)|[ \u00a0]at[ \u00a0](?P<night>night)|(?=[ \u00a0](?:on[ \u00a0])?(?:{wd})[ \u00a0](?P<dayside>morning|afternoon|evening|night)\b))?",
        "noon": r"\b(?:(?P<noon>[Nn]oon|[Mm]idday)|(?P<mid>[Mm]idnight))\b(?:[ \u00a0](?P<zone>GMT|UTC|BST|E[SD]?T)\b)?",
    }
    return tuple((name, re.compile(pattern)) for name, pattern in patterns.items())
