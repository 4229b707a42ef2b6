"""A page copied whole, as a reporter pastes it: the article is found among its furniture, and nothing is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crossread.sources.cleaning import clean
from crossread.sources.lines import paragraphs
from crossread.sources.page import judge
from crossread.sources.values import Draft
from crossread.story import Role

FERRY = """\
Skip to content
Home
World
Harbour
Opinion
Sign in
Subscribe
14 °C
Trending Now
Mayor opens the new lido two years late
Fish market to move across the river
HARBOUR
Ferry runs aground off Quill Point with 214 aboard
All passengers were taken off within three hours, the coastguard says
By Marta Lindqvist and Tom Ashby
Published: Tuesday, 4 March 2025, 18:40 GMT
3 min read
Share
Facebook
WhatsApp
Copy link
The ferry Saint Brannoc ran aground off Quill Point on Tuesday morning with 214 people aboard, the coastguard said.
No one was badly hurt.
Advertisement
Lifeboats from Quill and Sandry took the passengers off in three hours. Eleven of them were treated for bruises.
What went wrong
Harbour pilots want pay talks
The master told investigators that the steering failed at 7.12 a.m., four minutes before the ship struck the bank.
"We turned the wheel and nothing happened," said the mate, Ivo Ranz.
Related
Ferry fares to rise in April
Older ships to leave the fleet, owner says
Bridge closed for the summer
The owner, Brannoc Line, said the steering had been overhauled in January. It has sent divers to look at the hull.
'A matter of luck'
The harbour master, Ruth Edel, said it was luck that the tide was rising. The ship was refloated at 2 p.m.
An earlier version of this article said 241 people were aboard; there were 214.
Reporting by Marta Lindqvist; Editing by Joan Pell
Source: Coastal Wire
Tags: ferry, coastguard
Marta Lindqvist
Marta Lindqvist is a reporter at Quill Courier. She covers the coast and has contributed to two books on shipping.
Leave a Reply
Your email address will not be published. Required fields are marked *
Most Read
Five walks for a wet spring
Why the gulls have gone
© 2025 Quill Courier. All rights reserved.
Privacy Policy
Accessibility
"""


def read(text: str) -> Draft:
    return judge(paragraphs(clean(text)))


def having(draft: Draft, role: Role) -> list[str]:
    return [text for given, text in draft.paragraphs if given is role]


@pytest.fixture(scope="module", params=["a line each", "parted by blank lines"])
def ferry(request: pytest.FixtureRequest) -> Draft:
    return read(FERRY if request.param == "a line each" else FERRY.replace("\n", "\n\n"))


def test_the_headline_is_found_below_menus_and_trending_stories(ferry: Draft):
    assert ferry.title == "Ferry runs aground off Quill Point with 214 aboard"
    assert having(ferry, Role.HEADLINE) == [ferry.title]


def test_the_standfirst_stands_under_the_headline(ferry: Draft):
    assert having(ferry, Role.STANDFIRST) == ["All passengers were taken off within three hours, the coastguard says"]


def test_the_page_says_when_it_was_published_and_who_wrote_it(ferry: Draft):
    assert ferry.published == "2025-03-04"
    assert ferry.authors == ["Marta Lindqvist", "Tom Ashby"]


def test_the_page_says_whom_it_credits_and_which_outlet_it_is(ferry: Draft):
    assert ferry.credits == ["Coastal Wire"]
    assert ferry.outlet == "Quill Courier"


def test_every_paragraph_of_the_article_is_body_and_nothing_else_is(ferry: Draft):
    body = [text.split()[:3] for text in having(ferry, Role.BODY)]
    assert [" ".join(words) for words in body] == [
        "The ferry Saint",
        "No one was",
        "Lifeboats from Quill",
        "The master told",
        '"We turned the',
        "The owner, Brannoc",
        "The harbour master,",
    ]


def test_headings_are_told_from_the_headlines_of_other_stories(ferry: Draft):
    assert having(ferry, Role.HEADING) == ["What went wrong", "'A matter of luck'"]
    assert "Harbour pilots want pay talks" in having(ferry, Role.FURNITURE)


def test_a_correction_is_kept_as_one(ferry: Draft):
    assert having(ferry, Role.CORRECTION) == [
        "An earlier version of this article said 241 people were aboard; there were 214."
    ]


def test_furniture_is_kept_and_marked(ferry: Draft):
    furniture = having(ferry, Role.FURNITURE)
    assert {"Share", "Advertisement", "Related", "Bridge closed for the summer", "Leave a Reply", "14 °C"} <= set(
        furniture
    )
    assert any(text.startswith("Marta Lindqvist is a reporter") for text in furniture)
    assert len(ferry.paragraphs) == FERRY.count("\n")


def test_an_authors_box_in_the_first_person_names_author_and_outlet():
    draft = read(
        "Rain ends the drought in Orle\n\n"
        + "The rain that fell on Orle for three days has ended the worst drought in forty years, the county said.\n\n"
        * 1
        + "Farmers in the valley said that the fields would need another month before they could be sown again.\n\n"
        + "Nadim\nNadim\n"
        + "I am Nadim, a reporter at Orle Times, and my writing has been printed in many papers of the valley.\n\n"
        + "Leave a comment\n"
    )
    assert (draft.authors, draft.outlet) == (["Nadim"], "Orle Times")
    assert len(having(draft, Role.BODY)) == 2


@pytest.mark.parametrize(
    "paragraph",
    [
        "He was 77.",
        "“It was luck,” she said.",
        "Three people died.",
        "Why?",
        "Terms of the deal were not disclosed.",
        "Advertisement spending fell by 3% in May.",
        "Watch the river, the mayor said.",
        "Share prices fell by a third.",
        "Support our troops, he told them.",
        "Follow us, the guide said, and they did.",
        "By Monday the water had gone.",
        "Material from Sandry was sent to the laboratory.",
        "Update the register, the court ordered.",
        "Comments by the minister angered the union.",
        "Trending upward since May, prices rose by 4%.",
        "Sources said 12 men were held.",
        "Copyright law was changed in 2019, and 40 cases followed.",
        "More from the town arrived on Sunday.",
        "Related talks broke down on Friday.",
        "Read the letter, the judge said.",
        "The dead: two men, one woman.",
        "No.",
        "Follow!",
        "Get the latest figures by noon, the ministry was told.",
    ],
)
def test_a_short_true_paragraph_is_never_furniture(paragraph: str):
    draft = read(
        "Dam bursts above Marl\n\n"
        "The dam above Marl burst on Tuesday night and the water reached the first houses within minutes.\n\n"
        f"{paragraph}\n\n"
        "The army sent two hundred soldiers with boats, and the county opened three schools for the night.\n\n"
        "Share this article\n\n"
        "Advertisement\n\n"
        f"{paragraph}\n\n"
        "The mayor said that the town would be rebuilt, and that the dam would not, whatever it might cost.\n\n"
        f"{paragraph}\n"
    )
    assert [role for role, text in draft.paragraphs if text == paragraph].count(Role.FURNITURE) == 0


def test_a_list_of_facts_is_kept_as_a_list():
    draft = read(
        "What is known of the flood\n\n"
        "The county gave these figures on Wednesday, and said that they were not yet complete or confirmed.\n\n"
        "Dead: 12\n\nInjured: 40\n\nMissing: 3\n\n"
        "It will give new ones on Thursday at noon, when the rescuers have come back from the upper valley.\n"
    )
    assert having(draft, Role.LIST) == ["Dead: 12", "Injured: 40", "Missing: 3"]


def test_bullets_are_a_list():
    draft = read(
        "Ten towns were named in the order that the governor signed on Friday, among them these three ones.\n"
        "• Orle\n• Marl, with 4,000 people\n• Quill\n"
        "The rest will be named next week, when the council of the province has met, the governor said.\n"
    )
    assert having(draft, Role.LIST) == ["• Orle", "• Marl, with 4,000 people", "• Quill"]


def test_a_figure_under_a_heading_is_never_put_away_as_furniture():
    draft = read(FERRY.replace("Harbour pilots want pay talks", "Brannoc Line carried 90,000 people"))
    assert ("Brannoc Line carried 90,000 people" in having(draft, Role.CAPTION)) is True


def test_an_article_as_one_line_is_one_paragraph():
    text = "The dam above Marl burst on Tuesday night. " * 40
    assert read(text).paragraphs == [(Role.BODY, text.strip())]


def test_a_text_without_headline_begins_with_its_first_paragraph():
    draft = read(
        "The trial of a ferry master began in Quill on Monday, eleven months after his ship had run aground.\n\n"
        "He pleaded not guilty.\n\nThe court will hear the mate on Tuesday.\n"
    )
    assert draft.title is None
    assert [role for role, _ in draft.paragraphs] == [Role.BODY] * 3


def test_short_lines_before_a_dateline_are_a_standfirst():
    draft = read(
        "Quake levels villages on Sarn\n\nTen people are killed.\n\nMarch 4, 2025\n\n"
        "A strong earthquake hit the island of Sarn on Tuesday and levelled seven villages, officials said.\n\n"
        "It was felt on the mainland.\n"
    )
    assert [role for role, _ in draft.paragraphs][:3] == [Role.HEADLINE, Role.STANDFIRST, Role.DATELINE]


def test_a_wire_lede_names_its_agency():
    draft = read(
        "Dam bursts in Marl\n\nMARL, Ruritania (Reuters) - The dam above Marl burst on Tuesday, the county said.\n\n"
        "Three people died.\n"
    )
    assert draft.credits == ["Reuters"]


def test_an_outlet_is_not_guessed():
    draft = read("Dam bursts in Marl\n\nThe dam above Marl burst on Tuesday night, the county said on Wednesday.\n")
    assert draft.outlet is None


WIRE = """\
World
Wildfire kills two firefighters near Sarn
By Eleni Markou and Petros Dalas
August 14, 20256:12 PM GMT+2Updated 2 hours ago
An aircraft drops water near Sarn, August 14, 2025. REUTERS/Nikos Pappas Purchase Licensing Rights, opens new tab
Summary
Two firefighters killed when truck was surrounded by flames
Some 3,000 people evacuated
SARN, Aug 14 (Reuters) - Two firefighters were killed on Thursday when flames surrounded their truck, the brigade said.
The blaze broke out at noon in a pine forest.
Advertisement · Scroll to continue
"We are facing a very difficult situation," the brigade's spokesman said.
Reporting by Eleni Markou and Petros Dalas; Editing by Joan Field
Suggested Topics:
Europe
Purchase Licensing Rights
Eleni Markou
Thomson Reuters
Eleni is a senior correspondent based in Sarn, covering politics and disasters. She joined the agency in 2011.
Read Next
Turkey sends planes
By Someone Else
Fires in the south are under control, minister says
August 13, 2025
"""


def test_a_wire_page_keeps_its_summary_and_leaves_out_other_stories():
    draft = read(WIRE)
    assert (draft.published, draft.authors) == ("2025-08-14", ["Eleni Markou", "Petros Dalas"])
    assert draft.credits == ["Reuters"]
    assert having(draft, Role.STANDFIRST) == [
        "Two firefighters killed when truck was surrounded by flames",
        "Some 3,000 people evacuated",
    ]
    assert len(having(draft, Role.BODY)) == 3
    assert len(having(draft, Role.CAPTION)) == 1


BOXED = """\
Sign in
Sport
This article is more than 1 month old
Water firm fined £122m after longest inquiry by regulator
Regulator says company broke rules on sewage in 'a clear case'
Sandra Lund and Jasper Jolley
Wed 28 May 2025 13.28 BST
Share
The water company has been fined £122m by the regulator, in its largest penalty, for breaking rules on sewage treatment.
skip past newsletter promotion
Sign up to Money Today
Free daily newsletter
Get set for the working day with all the money news you need, sent to you every morning before breakfast
Enter your email address
Sign up
after newsletter promotion
The company said it took its duty "very seriously".
The fine will be paid by its owners.
This article was amended on 29 May 2025. An earlier version said the fine was £127m.
Explore more on these topics
Water
"""


def test_a_box_within_an_article_does_not_end_it():
    draft = read(BOXED)
    assert len(having(draft, Role.BODY)) == 3
    assert (draft.authors, draft.published) == (["Sandra Lund", "Jasper Jolley"], "2025-05-28")
    assert len(having(draft, Role.CORRECTION)) == 1
    assert any(text.startswith("Get set for") for text in having(draft, Role.FURNITURE))


def test_a_byline_may_hold_outlet_and_date():
    draft = read(
        "Dam bursts above Marl\n\nBy Jane Doe | Harbour Daily | March 4, 2025 6:40 pm\n\n"
        "The dam above Marl burst on Tuesday night, the county said.\n\n— with files from AP\n"
    )
    assert (draft.authors, draft.published, draft.credits) == (["Jane Doe"], "2025-03-04", ["AP"])


def test_a_name_over_the_date_is_the_authors_if_it_stands_below_the_article_too():
    page = (
        "Menu\nSubscribe\nDam bursts above Marl\nJane Doe\nMarch 4, 2025\n"
        "The dam above Marl burst on Tuesday night, the county said.\nThree people died.\n"
    )
    assert read(page + "Follow Jane Doe on X\n").authors == ["Jane Doe"]
    assert read(page.replace("Jane Doe", "New York") + "Accessibility\n").authors == []


@pytest.mark.parametrize("title", ["Dam bursts above Marl | Quill Courier", "Dam bursts above Marl - CNN"])
def test_a_title_may_end_with_its_outlet(title: str):
    draft = read(f"{title}\n\nThe dam above Marl burst on Tuesday night, the county said on Wednesday.\n")
    assert draft.title == "Dam bursts above Marl"
    assert draft.outlet in {"Quill Courier", "CNN"}


PAPER = """\
Roof of market hall falls in at Tarn
By Lena Orsk
The roof of the market hall in Tarn fell in on Sunday evening, an hour after the last stalls had been shut.
Share this story
Nobody was inside, said the fire brigade, which had counted 310 visitors at noon on the same day.
{}The stalls will move to the school yard until Easter, and the traders will pay no rent while they are there.
{}Leave a comment
Your email address will not be published.
"""
RANKED = """\
{}
1. Singer, 83, marries for the ninth time
2. The soup that costs less than a stamp
3) Why cats fear cucumbers
• Ten walks for a wet spring
"""


@pytest.mark.parametrize("title", ["Most read", "TRENDING NOW", "Related stories", "Recommended for you:"])
@pytest.mark.parametrize("within", [True, False])
def test_a_numbered_list_of_other_stories_is_furniture(title: str, within: bool):
    box = RANKED.format(title)
    draft = read(PAPER.format(box, "") if within else PAPER.format("", box))
    assert set(box.splitlines()) <= set(having(draft, Role.FURNITURE))
    assert len(having(draft, Role.BODY)) == 3


def test_a_list_of_the_article_below_other_stories_stays_one():
    items = "• 310 people had come in by noon.\n• Four beams were rotten, an engineer had said.\n"
    draft = read(PAPER.format("Most read\nSinger marries for the ninth time\n" + items, ""))
    assert having(draft, Role.LIST) == items.splitlines()


@pytest.mark.parametrize(
    "biography",
    [
        "Lena Orsk is the Echo's chief reporter. She has been in Tarn since 1998.",
        "Lena Orsk covers towns and markets for the Echo.",
        "Lena Orsk writes about the north for this newspaper, and lives in Tarn with two goats and a piano.",
        "Lena Orsk has covered the north since 2004; she joined the Echo from the Lund Courier.",
    ],
)
def test_the_biography_of_the_author_is_furniture(biography: str):
    draft = read(PAPER.format("", biography + "\n"))
    assert biography in having(draft, Role.FURNITURE)
    assert len(having(draft, Role.BODY)) == 3
    assert draft.authors == ["Lena Orsk"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ivo Ranz is the town's engineer, and he had warned of the beams in a letter in the spring of this year.",
        "Ivo Ranz is a reporter who was on the square when it happened, and he ran with everyone else, he said.",
        "Ivo Ranz covers his stall with a sheet every night, and on Sunday that is all that was left of it.",
    ],
)
def test_a_person_of_the_story_is_no_author(sentence: str):
    draft = read(PAPER.format("", sentence + "\n"))
    assert sentence in having(draft, Role.BODY)


@pytest.mark.skipif(not os.environ.get("CROSSREAD_BENCH"), reason="CROSSREAD_BENCH names no folder of real input")
def test_a_real_pasted_page_reads_as_a_reporter_would():
    page = Path(os.environ["CROSSREAD_BENCH"]) / "real" / "wilnews.txt"
    if not page.exists():
        pytest.skip("the folder of real input holds no pasted page")
    draft = read(page.read_text(encoding="utf-8"))
    assert (draft.published, draft.authors, draft.credits) == ("2025-07-13", ["Hamza"], ["Reuters"])
    assert [len(having(draft, role)) for role in (Role.HEADLINE, Role.DATELINE, Role.HEADING, Role.BODY)] == [
        1,
        1,
        5,
        9,
    ]
    assert {role for role, _ in draft.paragraphs} == {
        Role.HEADLINE,
        Role.DATELINE,
        Role.HEADING,
        Role.BODY,
        Role.FURNITURE,
    }


@pytest.mark.skipif(not os.environ.get("CROSSREAD_BENCH"), reason="CROSSREAD_BENCH names no folder of real input")
def test_no_sentence_of_real_coverage_is_furniture():
    coverage = Path(os.environ["CROSSREAD_BENCH"]) / "real" / "coverage"
    lost = [
        text
        for path in sorted(coverage.glob("*/*.txt"))
        for text in having(read(path.read_text(encoding="utf-8")), Role.FURNITURE)
        if text.endswith(".") and len(text.split()) > 2
    ]
    assert lost == []
