"""Text taken over word for word: where it stands on both sides, how much it is, who had it first."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.align import Passage, SharedText, Source, shared, thresholds
from crossread.errors import Cancelled
from crossread.story import Paragraph, Place, Provenance, Role, Version

FLOOD = "The river Arde burst its banks at Holmstead before dawn, and people left their homes."
BOATS = "Firefighters in rubber boats brought forty patients out of the district hospital by noon."
SHEEP = "A farmer lost ninety sheep on the meadows behind the abandoned sugar factory."


def version(*texts: str | Paragraph, name: str = "wire", published: dt.date | None = None) -> Version:
    paragraphs = tuple(Paragraph(text) if isinstance(text, str) else text for text in texts)
    return Version(Provenance(name, published=published), paragraphs)


def texts(versions: list[Version], places: tuple[Place, ...]) -> list[str]:
    return [versions[p.version].paragraphs[p.paragraph].text[p.start : p.end] for p in places]


def only(one: Version, other: Version) -> SharedText:
    (found,) = shared([one, other])
    return found


def told(one: str, other: str) -> list[tuple[list[str], list[str]]]:
    """The passages of two texts, one paragraph a line, as they read on both sides."""
    made = [version(*one.split("\n"), name="one"), version(*other.split("\n"), name="other")]
    return [(texts(made, p.one), texts(made, p.other)) for pair in shared(made) for p in pair.passages]


def test_a_sentence_taken_over_is_a_passage_on_both_sides():
    assert told(f"It rained. {FLOOD} It stopped.", f"Our reporter says: {FLOOD}") == [([FLOOD[:-1]], [FLOOD[:-1]])]


def test_seven_words_are_no_passage_and_eight_are():
    eight = "one two three four five six seven eight"
    assert told(f"alpha {eight} beta", f"gamma {eight} delta") == [([eight], [eight])]
    seven = eight.removesuffix(" eight")
    assert told(f"alpha {seven} beta", f"gamma {seven} delta") == []


def test_case_typography_and_white_space_make_no_difference():
    one = "“Never  again” – so the mayor’s deputy said on the old bridge…"
    other = '"NEVER again" - so the mayor\'s dep\u00aduty said\u00a0on the old bridge.'
    assert told(one, other) == [([one[1:-1]], [other[1:-1]])]


@pytest.mark.parametrize(
    ("left", "right"), [("$1,200", "$1,300"), ("$5", "£5"), ("-3", "3"), ("1.2", "12"), ("5%", "5")]
)
def test_another_figure_is_another_word(left, right):
    text = "the deputy said that the town had lost {} since the flood began last week"
    pair = only(version(text.format(left), name="one"), version(text.format(right), name="other"))
    assert len(pair.passages) == 1
    assert min(pair.of_one, pair.of_other) < 1.0


@pytest.mark.parametrize(
    ("left", "right"),
    [("on Monday", "yesterday"), ("today", ""), ("the mayor", "a spokesman"), ("", "late again"), ("brown", "red")],
)
def test_a_short_break_ends_no_passage(left, right):
    start, end = "the old harbour bridge was closed by police", "after a dozen boats broke loose"
    (passage,) = told(f"{start} {left} {end}", f"{start} {right} {end}")
    assert [" ".join(side[0].split()) for side in passage] == [
        " ".join(f"{start} {word} {end}".split()) for word in (left, right)
    ]


def test_a_break_of_three_words_ends_it_and_so_do_two_breaks_without_a_run_between():
    start, end = "the old harbour bridge was closed by police", "after a dozen boats broke loose"
    assert told(f"{start} one two three {end}", f"{start} four five six {end}") == [([start], [start])]
    short = "after a dozen boats"
    twice = [f"{start} {x} {short} {y} broke loose last night again {z}" for x, y, z in ("abc", "def")]
    assert told(*twice) == [([f"{start} {x} {short}"], [f"{start} {y} {short}"]) for x, y in ("ad",)]


def test_the_piece_before_a_run_belongs_to_it():
    start, end = "after a dozen boats", "the old harbour bridge was closed by police"
    assert told(f"{start} x {end}", f"{start} y {end}") == [([f"{start} x {end}"], [f"{start} y {end}"])]


def test_a_passage_runs_over_the_borders_of_paragraphs_and_past_furniture():
    one = version(FLOOD, BOATS, name="one")
    other = version(f"{FLOOD} {BOATS}", name="other")
    three = version(FLOOD, Paragraph("Share this article", Role.FURNITURE), BOATS, name="three")
    made = [one, other, three]
    pairs = shared(made)
    assert [(pair.one, pair.other, pair.of_one, pair.of_other) for pair in pairs] == [
        (0, 1, 1.0, 1.0),
        (0, 2, 1.0, 1.0),
        (1, 2, 1.0, 1.0),
    ]
    assert [len(pair.passages) for pair in pairs] == [1, 1, 1]
    assert texts(made, pairs[0].passages[0].one) == [FLOOD[:-1], BOATS[:-1]]
    assert texts(made, pairs[0].passages[0].other) == [f"{FLOOD} {BOATS}"[:-1]]
    assert [place.paragraph for place in pairs[1].passages[0].other] == [0, 2]


def test_furniture_is_neither_shared_nor_counted():
    menu = Paragraph("Home news sport weather business culture travel opinion letters", Role.FURNITURE)
    assert shared([version(menu, FLOOD, name="one"), version(menu, SHEEP, name="other")]) == ()
    assert only(version(menu, FLOOD, name="one"), version(FLOOD, name="other")).of_one == 1.0


def test_the_share_is_of_the_words_of_each():
    pair = only(version(FLOOD, BOATS, name="one"), version(FLOOD, name="other"))
    assert (round(pair.of_one, 3), pair.of_other) == (round(15 / 29, 3), 1.0)
    assert pair.passages[0].words == 15


def test_what_one_repeats_the_other_has_all_the_same():
    pair = only(version(FLOOD, BOATS, FLOOD, name="one"), version(FLOOD, name="other"))
    assert (round(pair.of_one, 3), pair.of_other) == (round(30 / 44, 3), 1.0)
    back = only(version(FLOOD, name="other"), version(FLOOD, BOATS, FLOOD, name="one"))
    assert (back.of_other, back.of_one) == (pair.of_one, pair.of_other)


UTC = dt.UTC
NOON = dt.datetime(2025, 3, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (dt.date(2025, 3, 4), dt.date(2025, 3, 5), Source.ONE),
        (dt.date(2025, 3, 4), dt.date(2025, 3, 4), Source.UNKNOWN),
        (None, dt.date(2025, 3, 4), Source.UNKNOWN),
        (NOON, None, Source.UNKNOWN),
        (NOON, NOON, Source.UNKNOWN),
        (NOON, NOON.replace(hour=11), Source.OTHER),
        (NOON, dt.datetime(2025, 3, 4, 12, 30, tzinfo=dt.timezone(dt.timedelta(hours=2))), Source.OTHER),
        (NOON, dt.date(2025, 3, 4), Source.UNKNOWN),
        (NOON, dt.datetime(2025, 3, 4, 15, 0), Source.UNKNOWN),  # noqa: DTZ001 - a time without a zone is the case
        (NOON, dt.date(2025, 3, 3), Source.OTHER),
        (dt.datetime(2025, 3, 4, 12), dt.datetime(2025, 3, 4, 15), Source.ONE),  # noqa: DTZ001 - likewise
    ],
)
def test_the_earlier_one_can_be_the_source(one, other, wanted):
    pair = version(FLOOD, name="one", published=one), version(FLOOD, name="other", published=other)
    assert only(*pair).source is wanted
    back = {Source.ONE: Source.OTHER, Source.OTHER: Source.ONE}.get(wanted, wanted)
    assert only(*pair[::-1]).source is back


@pytest.mark.parametrize("versions", [[], [version(FLOOD)], [version(FLOOD), Version(Provenance("x"), trouble="x")]])
def test_few_versions_share_nothing(versions):
    assert shared(versions) == ()


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        shared([version(FLOOD), version(BOATS)], cancelled=lambda: True)


WORDS = ["river", "dam", "boat", "Mayor", "flood", "the", "a", "of", "said", "12", "—", "“Never", "again”,"]
paragraph = st.lists(st.sampled_from(WORDS), min_size=1, max_size=25).map(" ".join)
blocks = [
    " ".join(f"{letter}{n}" for n in range(size)) for letter, size in zip("pqrstu", (3, 4, 8, 9, 12, 20), strict=True)
]
mosaic = st.lists(st.sampled_from([*blocks, "x", "y z", "x y z"]), min_size=1, max_size=12).map(" ".join)
text = st.lists(st.one_of(paragraph, mosaic), min_size=1, max_size=5)
several = st.lists(text, min_size=2, max_size=4).map(
    lambda told: [version(*paragraphs, name=f"outlet {n}") for n, paragraphs in enumerate(told)]
)


def words(stretch: str) -> list[str]:
    return [word.strip("“”,.").lower() for word in stretch.split() if word != "—"]


@settings(max_examples=150, deadline=None)
@given(several)
def test_both_sides_of_a_passage_are_the_same_words_but_for_short_breaks(made):
    for pair in shared(made):
        assert pair.one < pair.other
        assert 0.0 < pair.of_one <= 1.0
        assert 0.0 < pair.of_other <= 1.0
        for passage in pair.passages:
            for places, number in ((passage.one, pair.one), (passage.other, pair.other)):
                assert {place.version for place in places} == {number}
                assert [p.paragraph for p in places] == sorted({p.paragraph for p in places})
                assert all(place.start < place.end for place in places)
            one, other = (words(" ".join(texts(made, side))) for side in (passage.one, passage.other))
            assert passage.words >= thresholds.RUN
            assert _aligned(one, other, passage.words), (one, other)


def _aligned(one: list[str], other: list[str], equal: int) -> bool:
    """Whether `equal` words stand in both in order, with no break longer than is bridged."""
    reach = {(0, 0, 0)}
    done = set()
    while reach:
        i, j, n = reach.pop()
        if (i, j, n) in done:
            continue
        done.add((i, j, n))
        if i == len(one) and j == len(other) and n == equal:
            return True
        for step in range(thresholds.BRIDGE + 1):
            for back in range(thresholds.BRIDGE + 1):
                a, b = i + step, j + back
                if a < len(one) and b < len(other) and one[a] == other[b]:
                    reach.add((a + 1, b + 1, n + 1))
    return False


def _flipped(passage: Passage) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
    return passage.other, passage.one


@settings(max_examples=100, deadline=None)
@given(several, st.randoms())
def test_the_order_of_loading_changes_nothing(made, random):
    order = list(range(len(made)))
    random.shuffle(order)

    def drawn(pairs: tuple[SharedText, ...], numbers: list[int]) -> set[object]:
        def renamed(places: tuple[Place, ...]) -> tuple[tuple[int, ...], ...]:
            return tuple((numbers[p.version], p.paragraph, p.start, p.end) for p in places)

        found: set[object] = set()
        for pair in pairs:
            shares = frozenset({(numbers[pair.one], pair.of_one), (numbers[pair.other], pair.of_other)})
            sides = frozenset(frozenset({renamed(p.one), renamed(p.other)}) for p in pair.passages)
            found.add((shares, sides))
        return found

    assert drawn(shared([made[n] for n in order]), order) == drawn(shared(made), list(range(len(made))))


@settings(max_examples=100, deadline=None)
@given(text)
def test_a_version_shares_all_of_itself_with_a_copy_of_itself(paragraphs):
    made = [version(*paragraphs, name=name) for name in ("one", "two")]
    count = sum(len(words(paragraph)) for paragraph in paragraphs)
    found = shared(made)
    if count < thresholds.RUN:
        assert found == ()
    else:
        assert [(pair.of_one, pair.of_other, len(pair.passages)) for pair in found] == [(1.0, 1.0, 1)]


@settings(max_examples=50, deadline=None)
@given(text, st.lists(st.integers(0, 40).map(lambda n: f"other{n}"), min_size=1, max_size=60).map(" ".join))
def test_unrelated_texts_share_nothing(paragraphs, other):
    assert shared([version(*paragraphs, name="one"), version(other, name="two")]) == ()


@settings(max_examples=100, deadline=None)
@given(several)
def test_every_word_that_stands_in_a_common_run_is_counted(made):
    """Against the plain definition: the words of all runs of eight that the other version has anywhere."""
    found = {(pair.one, pair.other): pair for pair in shared(made)}
    streams = [[word for p in v.paragraphs for word in words(p.text)] for v in made]
    for (one, other), pair in found.items():
        for mine, theirs, share in ((one, other, pair.of_one), (other, one, pair.of_other)):
            there = {tuple(streams[theirs][i : i + 8]) for i in range(len(streams[theirs]) - 7)}
            inside = {
                i + at
                for i in range(len(streams[mine]) - 7)
                if tuple(streams[mine][i : i + 8]) in there
                for at in range(8)
            }
            assert round(share * len(streams[mine])) >= len(inside)
    for one in range(len(made)):
        for other in range(one + 1, len(made)):
            runs = [{tuple(stream[i : i + 8]) for i in range(len(stream) - 7)} for stream in streams]
            assert ((one, other) in found) == bool(runs[one] & runs[other])


def test_fifty_versions_of_forty_paragraphs_take_seconds():
    made = []
    for n in range(50):
        told = [
            " ".join(f"w{(p * 50 + at) if (at + n) % 29 else -n}" for at in range(50)) for p in range(40) if (p + n) % 9
        ]
        made.append(version(*told, name=str(n)))
    start = time.perf_counter()
    found = shared(made)
    assert time.perf_counter() - start < 20
    assert len(found) == 50 * 49 / 2


PHRASE = "nil points for the home side on the last evening of the season"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PHRASE, PHRASE),
        (PHRASE, f"{PHRASE} again"),
        (f"{PHRASE} a b c", f"{PHRASE} d e f"),
        ("buffalo " * 20, "buffalo " * 13),
        (f"x {PHRASE} y", f"{PHRASE} {PHRASE} z"),
    ],
)
def test_a_phrase_repeated_thousands_of_times_does_not_blow_up(one, other):
    made = [version(" ".join([one] * 3000), name="one"), version(" ".join([other] * 2000), name="other")]
    start = time.perf_counter()
    pair = only(*made)
    assert time.perf_counter() - start < 10
    assert len(pair.passages) <= 5000
    assert pair.of_one > 0.7
    assert pair.of_other > 0.7


def longest(one: list[str], other: list[str]) -> int:
    """Return the words of the longest run that both have, by trying every place."""
    best, before = 0, [0] * (len(other) + 1)
    for word in one:
        here = [0, *(run + 1 if word == there else 0 for run, there in zip(before, other, strict=False))]
        best, before = max(best, *here), here
    return best


def test_a_plain_search_agrees_on_what_is_equal_where_one_block_moved():
    one = version(FLOOD, BOATS, SHEEP, name="one")
    other = version(SHEEP, FLOOD, BOATS, name="other")
    pair = only(one, other)
    assert (pair.of_one, pair.of_other) == (1.0, 1.0)
    block = longest(words(f"{FLOOD} {BOATS} {SHEEP}"), words(f"{SHEEP} {FLOOD} {BOATS}"))
    assert max(passage.words for passage in pair.passages) == block
