"""Figures as news writes them, and the normal form they are compared in."""

import datetime as dt
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crossread.facts.finders import amounts_and_dates, duration_timex, to_base
from crossread.facts.values import Amount, Fact
from crossread.language.values import Name, NameKind, ParagraphReading, Word

PUBLISHED = dt.date(2025, 7, 13)


def facts(text: str, reading: ParagraphReading | None = None) -> list[Fact]:
    return amounts_and_dates(0, 0, text, reading or ParagraphReading(), PUBLISHED)


def shown(fact: Fact) -> str:
    """Draw an amount: kind, bound, figure, unit, counted noun, change, per; what is not there is left out."""
    value = fact.value
    assert isinstance(value, Amount)
    low, high = ("" if side is None else f"{side.normalize():f}" for side in (value.low, value.high))
    figure = low if low == high else f"{low}..{high}"
    parts = [
        fact.kind.value,
        "" if value.bound.value == "exact" else value.bound.value,
        figure,
        value.unit,
        value.counted,
    ]
    parts += [value.change.value if value.change else "", f"per {value.per}" if value.per else ""]
    return " ".join(part for part in parts if part)


def drawn(text: str) -> list[str]:
    return [shown(fact) for fact in facts(text) if isinstance(fact.value, Amount)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # heights, and a figure that a lost space has glued to one
        (
            "He is 5'8\" tall and weighs 130 pounds.",
            ["quantity 5.666666666666666666666666667 foot", "quantity 130 pound"],
        ),
        ("The 6’2, 210-pound guard scored.", ["quantity 6.166666666666666666666666667 foot", "quantity 210 pound"]),
        ("Four men drove a large four-by-four into the store, a 4x4.", ["quantity 4 man"]),
        ("He is 5-foot-8,135 pounds.", ["quantity 5.666666666666666666666666667 foot", "quantity 135 pound"]),
        ("A 5-foot-6, 180-pound guard.", ["quantity 5.5 foot", "quantity 180 pound"]),
        # a game's clock
        ("He scored with 4:30 remaining in the game.", ["duration 4.5 minute"]),
        ("There was 0:30 left when he fell.", ["duration 0.5 minute"]),
        # mixed fractions
        ("She served 4½ months.", ["duration 4.5 month"]),
        ("She served 4 1/2 months.", ["duration 4.5 month"]),
        ("She served a 4-1/2-month term.", ["duration 4.5 month"]),
        ("She served a four-and-a-half-month term.", ["duration 4.5 month"]),
        ("She served 41/2 months.", ["duration 4.5 month"]),
        ("He served a reduced sentence of four and a half months.", ["duration 4.5 month"]),
        ("The shop is open 24/7 for weeks.", []),
        ("She served 4\ufffd months.", []),
        # counts and their nouns
        ("Police arrested 12,000 people.", ["quantity 12000 people"]),
        ("Roughly twelve thousand soldiers were sent.", ["quantity about 12000 soldier"]),
        ("The storm wrecked 250 new homes.", ["quantity 250 home"]),
        ("They met 14 first-team players.", ["quantity 14 player"]),
        ("The 12-member panel sat.", ["quantity 12 member"]),
        ("One woman was hurt.", ["quantity 1 woman"]),
        ("He led a 30-strong crew.", ["quantity 30"]),
        ("Six of the children survived.", ["quantity 6 child"]),
        ("It has 3 lakh users.", ["quantity 300000 user"]),
        ("It delivered 4.3M records.", ["quantity 4300000 record"]),
        ("5m people fled.", ["quantity 5000000 people"]),
        ("The wall is 5m high.", ["quantity 5 metre"]),
        ("2000 people marched.", ["quantity 2000 people"]),
        ("They seized 14 AK-47 rifles.", ["quantity 14 rifle"]),
        ("They seized six AK 47 rifles.", ["quantity 6 rifle"]),
        ("200 plus people came.", ["quantity at_least 200.. people"]),
        # one noun or unit for several figures
        ("The club has four-, five- and six-seat boats.", ["quantity 4 seat", "quantity 5 seat", "quantity 6 seat"]),
        ("Five- or six-year terms are usual.", ["duration 5 year", "duration 6 year"]),
        ("Two of the 12 planes were old.", ["quantity 2 plane", "quantity 12 plane"]),
        ("Six of their nine goals came late.", ["quantity 6 goal", "quantity 9 goal"]),
        (
            "He repaid 280 million of the 900 million euros he owed.",
            ["money 280000000 EUR euro", "money 900000000 EUR euro"],
        ),
        # a part of one unit
        ("He lives three quarters of a mile away.", ["quantity 0.75 mile"]),
        ("It took half an hour.", ["duration 0.5 hour"]),
        ("Stir in half a pint.", ["quantity 0.5 pint"]),
        ("Half a percentage point was cut.", ["percent 0.5 percentage point"]),
        # hedges and bounds
        ("Nearly three hundred people died.", ["quantity about 300 people"]),
        ("At least 11 miners are trapped.", ["quantity at_least 11.. miner"]),
        ("No fewer than 50 houses fell.", ["quantity at_least 50.. house"]),
        ("More than 600 arrests were made.", ["quantity more_than 600.. arrest"]),
        ("As many as 300 villagers fled.", ["quantity at_most ..300 villager"]),
        ("Fewer than 20 boats came.", ["quantity less_than ..20 boat"]),
        ("Just under 20 percent agreed.", ["percent less_than ..20 percent"]),
        ("Up to 40% of the crop is lost.", ["percent at_most ..40 percent"]),
        ("An estimated 70 families left.", ["quantity about 70 family"]),
        ("Some 300 trees fell.", ["quantity about 300 tree"]),
        ("10,000+ people came.", ["quantity at_least 10000.. people"]),
        ("200 or more birds died.", ["quantity at_least 200.. bird"]),
        ("Dozens of homes burned.", ["quantity vague 12..120 home"]),
        ("Tens of thousands of students rallied.", ["quantity vague 10000..100000 student"]),
        # ranges, and what is none
        ("Between 25 and 30 million people vote.", ["quantity range 25000000..30000000 people"]),
        ("25 to 30 million people vote.", ["quantity range 25000000..30000000 people"]),
        ("5,000-7,000 fans sang.", ["quantity range 5000..7000 fan"]),
        ("Two or three days passed.", ["duration range 2..3 day"]),
        ("The fine is $3 billion to $5 billion.", ["money range 3000000000..5000000000 USD dollar"]),
        ("He faces 10 to 15 years in jail.", ["duration range 10..15 year"]),
        ("The gap grew by $43bn to $419bn.", ["money 43000000000 USD dollar up", "money 419000000000 USD dollar"]),
        ("Rates rose from 4.5 to 4.7 percent.", ["percent 4.5 percent", "percent 4.7 percent"]),
        # scores and votes: the larger figure first, whoever is named first
        ("The side won 3-0 at home.", ["quantity 3..0 score"]),
        ("They lost 0-3 away.", ["quantity 3..0 score"]),
        ("It ended 2-2.", ["quantity 2 score"]),
        ("She beat Korn 6-4, 6-3.", ["quantity 6..4 score", "quantity 6..3 score"]),
        ("The Senate approved it in a 52-48 vote.", ["quantity 52..48 vote"]),
        ("The court decided in a 5-4 ruling.", ["quantity 5..4 vote"]),
        ("The motion passed by 217 votes to 203.", ["quantity 217..203 vote"]),
        ("Parliament voted late at night to dismiss him by 203 to 217.", ["quantity 217..203 vote"]),
        ("By a margin of 104 to 88, the house lost confidence.", ["quantity 104..88 vote"]),
        ("It was ousted with 104 votes in favour and 88 against.", ["quantity 104..88 vote"]),
        ("The tally was 104 for the motion and 88 against.", ["quantity 104..88 vote"]),
        ("They were jailed for nine and seven years.", ["duration 9 year", "duration 7 year"]),
        ("They got two, three and five months.", ["duration 2 month", "duration 3 month", "duration 5 month"]),
        ("The club of 5 and 7 people.", ["quantity 5", "quantity 7 people"]),
        ("It takes $10.2 million in lost sales each year.", ["money 10200000 USD dollar per year"]),
        ("The price rose by 10 to 20.", ["quantity range 10..20 up"]),
        ("Orna won by 3 goals to 1.", ["quantity 3..1 score"]),
        ("They won 10-15 goats.", ["quantity range 10..15 goat"]),
        ("He works a 9-5 job.", []),
        # money
        ("It lost $1.2bn.", ["money 1200000000 USD dollar"]),
        ("It will cost £5-10m.", ["money range 5000000..10000000 GBP pound"]),
        ("It will cost £5m–10m.", ["money range 5000000..10000000 GBP pound"]),
        ("It will cost $5-10M.", ["money range 5000000..10000000 USD dollar"]),
        ("In all $5-10M was lost.", ["money range 5000000..10000000 USD dollar"]),
        ("It will cost between £5m and 10m.", ["money range 5000000..10000000 GBP pound"]),
        ("The hole is 5-10m deep.", ["quantity range 5..10 metre"]),
        ("It raised Y=70 billion and PS3.5m.", ["money 70000000000 JPY yen", "money 3500000 GBP pound"]),
        ("The engine gives 20PS more.", ["quantity 20 metric horsepower"]),
        ("It paid EUR 3m.", ["money 3000000 EUR euro"]),
        ("It paid Rs 500 crore.", ["money 5000000000 INR rupee"]),
        ("It paid US$5 million.", ["money 5000000 USD dollar"]),
        ("It paid A$20,000.", ["money 20000 AUD dollar"]),
        ("It cost 125 million Australian dollars.", ["money 125000000 AUD dollar"]),
        ("It cost 420 million Swiss francs.", ["money 420000000 CHF franc"]),
        ("It cost five million yen.", ["money 5000000 JPY yen"]),
        ("It cost 1,200€.", ["money 1200 EUR euro"]),
        ("It cost 75 USD million.", ["money 75000000 USD dollar"]),
        ("It cost EUR 2000.", ["money 2000 EUR euro"]),
        ("It cost 110 JPY.", ["money 110 JPY yen"]),
        ("It cost RM23.50.", ["money 23.5 MYR ringgit"]),
        ("A ticket is 50p.", ["money 50 penny penny"]),
        ("A ticket is 15 cents.", ["money 15 cent cent"]),
        ("It cost thirteen dollars and forty-five cents.", ["money 13.45 USD dollar"]),
        ("Oil fell to $58.24 a barrel.", ["money 58.24 USD dollar per barrel"]),
        ("He earns £30,000 a year.", ["money 30000 GBP pound per year"]),
        ("Flour is 10 pounds a sack.", ["quantity 10 pound"]),
        ("They won 20 million pounds.", ["money 20000000 GBP pound"]),
        ("The deficit is $-50.8bn.", ["money -50800000000 USD dollar"]),
        ("It costs millions of dollars.", ["money vague 1000000..10000000 USD dollar"]),
        # shares
        ("Turnout was 48.5%.", ["percent 48.5 percent"]),
        ("Three quarters of voters agreed.", ["percent 0.75 fraction voter"]),
        ("Half the population fled.", ["percent 0.5 fraction population"]),
        ("One in five children is poor.", ["percent 0.2 fraction child"]),
        ("Prices rose 5 per cent.", ["percent 5 percent up"]),
        ("Prices rose to 5 per cent.", ["percent 5 percent"]),
        ("Sales fell by 7% to $2.3 billion.", ["percent 7 percent down", "money 2300000000 USD dollar"]),
        ("A 5% pay rise was agreed.", ["percent 5 percent up"]),
        ("Support slipped two percentage points.", ["percent 2 percentage point down"]),
        ("The bank cut rates by 25 basis points.", ["percent 25 basis point down"]),
        # ages
        ("A 38-year-old man died.", ["age 38 year"]),
        ("Ana Ruiz, 42, said so.", ["age 42 year"]),
        ("A boy aged nine is safe.", ["age 9 year"]),
        ("He was 77.", ["age 77 year"]),
        ("The singer died in Rome at 81.", ["age 81 year"]),
        ("Her sons, ages 6 and 16, are safe.", ["age 6 year", "age 16 year"]),
        ("She will be 44 in May.", ["age 44 year"]),
        ("The minister turned 60 on Friday.", ["age 60 year"]),
        ("The baby is 18 months old.", ["age 18 month"]),
        ("People aged 18 to 24 stayed home.", ["age range 18..24 year"]),
        ("The over-65s vote.", ["age at_least 65.. year"]),
        ("Children under 12 go free.", ["age less_than ..12 year"]),
        ("She is in her 80s.", ["age vague 80..89 year"]),
        # measures
        ("It is 100 km away.", ["quantity 100 kilometre"]),
        ("They drove at 22 miles per hour.", ["quantity 22 mile per hour"]),
        ("The field is five hectares.", ["quantity 5 hectare"]),
        ("It reached 45C.", ["quantity 45 celsius"]),
        ("It was minus 5 degrees Celsius.", ["quantity -5 celsius"]),
        ("The motor gives 6kW.", ["quantity 6 kilowatt"]),
        ("A quake of magnitude 6.1 struck.", ["quantity 6.1 magnitude"]),
        ("He is 6 feet 3 inches tall.", ["quantity 6.25 foot"]),
        ("The 6ft 3in guard fell.", ["quantity 6.25 foot"]),
        ("It weighs 1.5×10−3 grams.", ["quantity 0.0015 gram"]),
        ("More than 10 miles (16 km) away", ["quantity more_than 10.. mile", "quantity more_than 16.. kilometre"]),
        ("They pump 1.5 million barrels a day.", ["quantity 1500000 barrel per day"]),
        ("They held out for three months.", ["duration 3 month"]),
        ("It ran for two hours 30 minutes.", ["duration 2.5 hour"]),
        ("There were 12 minutes, 30 seconds left.", ["duration 12.5 minute"]),
        # spaced as some pages space them
        ("Some 200, 000 people marched.", ["quantity about 200000 people"]),
        ("It lent Greece 22. 4bn euros.", ["money 22400000000 EUR euro"]),
        ("Stocks fell 5. 4 per cent.", ["percent 5.4 percent down"]),
        ("A 30 - mile chase ended it.", ["quantity 30 mile"]),
        ("A 6. 1 - magnitude quake struck.", ["quantity 6.1 magnitude"]),
        ("They took 14 AK - 47 rifles and six AK 47 rifles.", ["quantity 14 rifle", "quantity 6 rifle"]),
        # which of a row
        ("It is the fifth successful anti-piracy operation by the crew.", ["quantity 5 ordinal operation"]),
        ("It was his 12th title and the second-best set; her third marriage failed.", ["quantity 12 ordinal title"]),
        ("It was the Rovers' eighth straight win.", ["quantity 8 ordinal win"]),
        ("They took a seventh consecutive playoff berth.", ["quantity 7 ordinal berth"]),
        ("The ministry marked its 160th anniversary.", ["quantity 160 ordinal anniversary"]),
        ("They saved the best for the eighth straight.", []),
        ("He is the club's 21st head coach.", ["quantity 21 ordinal coach"]),
        # a part of what is counted
        ("Marines took 12 Danish and 11 Polish smugglers.", ["quantity 12 smuggler", "quantity 11 smuggler"]),
        ("Lowe missed 10 of the Rovers' 16 games.", ["quantity 10 game", "quantity 16 game"]),
        ("Lowe missed 10 of Orna City's 16 games.", ["quantity 10 game", "quantity 16 game"]),
        # one by its article
        ("It took an hour and a half.", ["duration 1.5 hour"]),
        ("The line was down for around an hour.", ["duration about 1 hour"]),
        ("It lies less than a mile off.", ["quantity less_than ..1 mile"]),
        ("The ruse ended after nearly a quarter-century.", ["duration about 25 year"]),
        ("They come once an hour, a mile apart.", []),
        ("A 6.7-strength quake struck.", ["quantity 6.7 magnitude"]),
        ("They found a bolt-action .308 rifle.", ["quantity 0.308 caliber"]),
        ("The boy, now 16, was armed; Timmons, now 16, was not.", ["quantity 16", "age 16 year"]),
    ],
)
def test_a_figure_comes_in_its_normal_form(text: str, expected: list[str]) -> None:
    assert drawn(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The S&P 500 rose.",
        "He flew a Boeing 737 home.",
        "The 787 Dreamliner was late.",
        "Flight MH17 was lost.",
        "She bought an iPhone 11 there.",
        "NATO's Article 5 was invoked.",
        "The G7 met.",
        "Covid-19 came back.",
        "An AK-47 was found.",
        "The Airbus 330 NEO 9 landed.",
        "They bought 9 E 4th St there.",
        "It was 2022′s worst storm.",
        "They drove Route 66 home.",
        "He lives at 10 Downing Street.",
        "Write to 49 Zorro Ranch Road, please.",
        "Call +44 20 7946 0958 now.",
        "Read https://example.org/2024/05/12 for more.",
        "It works 24/7 here.",
        "It uses 5G there.",
        "No one knew.",
        "This is the one he chose.",
        "It was one of the worst storms.",
        "The 20th man came second.",
        "See page 12 for details.",
        "Formula One is back.",
        "as shown before [17]",
        "Call Ana at 745-4811 today.",
        "The first 9-1-1 call came late.",
    ],
)
def test_a_figure_in_a_name_or_label_is_no_quantity(text: str) -> None:
    assert drawn(text) == []


def test_a_figure_inside_a_name_that_was_found_is_no_quantity() -> None:
    text = "Blink 182 played."
    reading = ParagraphReading(names=(Name(0, 9, NameKind.ORG, "Blink 182"),))
    assert facts(text, reading) == []


def test_a_parse_finds_the_noun_that_rules_would_miss() -> None:
    text = "Rescuers counted 14 still alive cattle."
    tags = ["NOUN", "VERB", "NUM", "ADV", "ADJ", "NOUN"]
    words, at = [], 0
    for tag, word in zip(tags, text.rstrip(".").split(), strict=True):
        words.append(Word(at, at + len(word), word.lower(), tag))
        at += len(word) + 1
    (fact,) = facts(text, ParagraphReading(words=tuple(words)))
    assert shown(fact) == "quantity 14 cattle"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Around 1,500 flood-hit families got aid.", "family"),
        ("At least two U.S. soldiers died.", "soldier"),
        ("Rangers counted 33 of the valley's oldest oaks.", "oak"),
        ("Hundreds of the workers' homes burned.", "home"),
        ("They sold dozens of Honda and Suzuki vans.", "van"),
        ("They sold 40,000 digital and printed copies.", "copy"),
        ("Then 12 young and inexperienced sailors drowned.", "sailor"),
        ("They shipped thousands of Covid-19 kits.", "kit"),
        ("They seized six AK-47 rifles.", "rifle"),
        ("They seized 14 AK 47 Rifles.", "rifle"),
        ("The line bought 12 Airbus 320 jets.", "jet"),
        ("Nine customs officers resigned.", "officer"),
        ("Four sports clubs closed.", "club"),
        ("Police detained 33 mainly young demonstrators.", "demonstrator"),
    ],
)
def test_the_noun_that_is_counted_is_the_head_of_its_phrase(facts_in, article, text: str, noun: str) -> None:
    counted = [fact.value.counted for fact in facts_in(article(text)) if isinstance(fact.value, Amount)]
    assert counted == [noun]


def test_the_place_covers_the_hedge_and_the_noun() -> None:
    text = "In all, roughly twelve thousand soldiers went."
    (fact,) = facts(text)
    assert text[fact.place.start : fact.place.end] == "roughly twelve thousand soldiers"


def test_a_rule_does_not_reach_over_a_line_end() -> None:
    assert drawn("Killed: 14\nmillion dollars were lost") == ["quantity 14"]


def test_the_grain_of_rounding_is_kept() -> None:
    steps = [
        str(fact.value.step)
        for fact in facts("12,000 men, 1.2 billion cells, 34 cows")
        if isinstance(fact.value, Amount)
    ]
    assert steps == ["1000", "100000000", "1"]


@pytest.mark.parametrize(
    ("value", "unit", "base"),
    [
        (100, "kilometre", ("length", 100000)),
        (62, "mile", ("length", 99779.328)),
        (30, "celsius", ("temperature", 30)),
        (86, "fahrenheit", ("temperature", 30)),
        (50, "penny", ("GBP", 0.5)),
        (3, "USD", ("USD", 3)),
        (3, None, ("count", 3)),
        (75, "percent", ("share", 0.75)),
        (0.75, "fraction", ("share", 0.75)),
        (2, "widget", ("widget", 2)),
    ],
)
def test_units_are_converted_to_one_base(value: float, unit: str | None, base: tuple[str, float]) -> None:
    from decimal import Decimal

    dimension, worth = to_base(Decimal(str(value)), unit)
    assert (dimension, float(worth)) == (base[0], pytest.approx(base[1]))


def test_a_length_of_time_is_written_as_timex_writes_it() -> None:
    values = [fact.value for fact in facts("It took three days, two hours and ten years.")]
    assert [duration_timex(value) for value in values if isinstance(value, Amount)] == ["P3D", "PT2H", "P10Y"]


SOUP = (
    "about nearly three 12,000 1.2bn $ £5m % million dozens of people - to and between 2019 in March half a third one "
    "years old aged 42 , . \n km per hour ( ) May 5 Sunday rose by from up points S&P 500 US EUR 3 / ½ . -5 's s AK"
)
WORDS = st.sampled_from(SOUP.split(" "))


@settings(max_examples=150, deadline=None)
@example("AGE 1Mar")
@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=30).map(" ".join)))
def test_facts_lie_inside_the_text_in_order_and_apart(text: str) -> None:
    found = facts(text)
    assert found == facts(text)
    last = 0
    for fact in found:
        assert last <= fact.place.start < fact.place.end <= len(text)
        said = text[fact.place.start : fact.place.end]
        assert said == said.strip()
        assert "\n" not in said
        last = fact.place.end


@pytest.mark.parametrize(
    "unit",
    [
        "1,111,",
        "1.1.",
        "9",
        "two hundred and ",
        "(",
        "- ",
        "5-",
        "a half of ",
        "$ ",
        "dozens of ",
        "May 1 ",
        "1/",
        "the ",
        "x ",
        "one in ",
    ],
)
def test_hostile_input_takes_linear_time(unit: str) -> None:
    def seconds(times: int) -> float:
        start = time.perf_counter()
        facts(unit * times)
        return time.perf_counter() - start

    seconds(10)
    short, long = seconds(1_000), seconds(4_000)
    assert long < 12 * short + 0.5


def test_a_phrase_that_more_closes_counts_nothing_of_the_next(facts_in, article) -> None:
    found = facts_in(article("The storm hit the coast, injuring dozens more and damaging several bridges."))
    assert [fact.value.counted for fact in found if isinstance(fact.value, Amount)] == [None]


@pytest.mark.parametrize(
    ("text", "counted"),
    [("The club may trade a pick or two.", "pick"), ("They have a rule or two to learn.", "rule")],
)
def test_a_pair_counts_the_noun_before_it(facts_in, article, text: str, counted: str) -> None:
    found = facts_in(article(text))
    assert [fact.value.counted for fact in found if isinstance(fact.value, Amount)] == [counted]


def test_an_age_to_come_is_an_age(facts_in, article) -> None:
    found = facts_in(article("Edda Korn runs the port. She will be 35 by the end of the year."))
    assert [fact.value.low for fact in found if fact.kind.value == "age"] == [35]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Montag wurden 14 Menschen verletzt.", ["14 Menschen"]),
        ("Sie sah 14 Hunde und 17 Katzen.", ["14 Hunde", "17 Katzen"]),
        ("Die Feuerwehr schickte 12 rote Autos.", ["12 rote Autos"]),
        ("Un incendie a fait 14 blessés graves.", ["14 blessés"]),
        ("أصيب 14 شخصا في حريق اندلع مساء الاثنين", ["14 شخصا"]),
    ],
)
def test_in_a_language_that_is_not_read_a_figure_counts_the_word_beside_it(text: str, expected: list[str]) -> None:
    found = amounts_and_dates(0, 0, text, ParagraphReading(), PUBLISHED, english=False)
    assert [text[fact.place.start : fact.place.end] for fact in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 MPs voted against it.", ["12 mp"]),
        ("He has 46 wins, 33 KO's, and no title.", ["46 win", "33 ko"]),
        ("Lawyers for the 12 MPs' wives wrote.", ["12 mp"]),
        ("The mother of 13 was found at home.", ["13 child"]),
        ("Police named the mother of 13 Edda Korn.", ["13 child"]),
        ("A mother-of-two was found.", ["2 child"]),
        ("He said his dozen rounds missed.", ["12 round"]),
        ("It ended in the seventh round.", ["7 round"]),
        ("She was convicted of second-degree murder.", ["2 degree"]),
        ("It was a third-round tie.", []),
        ("They stole a 4×4 car.", []),
    ],
)
def test_what_is_easily_overlooked_is_counted(facts_in, article, text: str, expected: list[str]) -> None:
    found = [fact.value for fact in facts_in(article(text)) if isinstance(fact.value, Amount)]
    assert [f"{value.low} {value.counted}" for value in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was jailed for one year.", ["1 year"]),
        ("It shook the town for one minute.", ["1 minute"]),
        ("The fight was stopped at the 2:15 mark.", ["2.25 minute"]),
        ("It ended 2:15 into the last round.", ["2.25 minute"]),
        ("It was won at 2:15 of the fourth quarter.", ["2.25 minute"]),
        ("I, for one, am glad.", []),
        ("The bus left at 2:15 of course.", []),
    ],
)
def test_a_short_length_of_time_is_found(facts_in, article, text: str, expected: list[str]) -> None:
    found = [f.value for f in facts_in(article(text)) if isinstance(f.value, Amount) and f.kind.value == "duration"]
    assert [f"{value.low} {value.unit}" for value in found] == expected
