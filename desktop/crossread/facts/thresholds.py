"""The thresholds of comparing and joining facts: each with its unit, its reason and what chose it."""

from decimal import Decimal

# --- Verdict of two figures -------------------------------------------------------------------------------------------

ABOUT_SHARE = Decimal("0.05")
"""Share of the figure an "about" covers on each side: readers take "about 12,000" for 11,400 to 12,600."""

ABOUT_DIGIT = Decimal("0.5")
"""Or this share of the last significant digit, whichever is more: "about 300" covers 250 to 350, if the cap allows."""

ABOUT_CAP = Decimal("0.10")
"""And never more than this share of the figure: "about 10,000" against 14,000 is a difference, not a rounding."""

NEARLY_SHARE = Decimal("0.10")
"""Share below "nearly" and above "just over" that they cover: "nearly 300" is 270 to 300."""

CONVERTED_SHARE = Decimal("0.015")
"""Share within which two figures in different units are the same: 100 km and 62 miles differ by 0.2 %."""

ROUNDING_SHARE = Decimal("0.05")
"""Most that a rounding may take away, as a share of the figure: 12,034 is 12,000, but 12,034 is not 10,000."""

ROUNDING_LEAST = Decimal(100)
"""Counts below this are never rounded: 21 people are not 20 people."""

FAR_ABOVE = Decimal("1.5")
"""A figure this many times a floor no longer agrees with it: "more than 600" is a strange way to say 1,000."""

FLOOR_ROUNDED = Decimal("1.25")
"""How many times "more than 1,000" the rounder of two floors may be: "more than 1,200" is that, told more closely."""

WEEK_SLACK_DAYS = 7
""""Last week" on a Sunday means either of two weeks; a day this near to a relative week is hedged, not opposed."""

REPORTED_WITHIN = 14
"""Days within which the reports of one event come out, where their days are not known..."""

AGO_SHARE = 0.25
"""...and the share of a time told back from them by which it may be rounded: "a year ago" of some ten months."""

AGO_APART = 4
"""How many times as long ago another time is that is of another thing: four years and six weeks."""

PART_SLACK = 60
"""Minutes a clock time may lie outside a part of the day: five in the evening is afternoon to some."""

CLOCK_GRAIN = ((60, 15), (30, 10), (15, 5), (5, 3))
"""Minutes a clock time may be off, by the minutes it is a multiple of: "3 p.m." may be 3:10, but 3:12 is not 3:21."""

CLOCK_LOOSE = 20
"""Minutes a clock time may be off that is given as "about", "shortly before" or "just after"."""

DIRECTIONS_APART = 90
"""Degrees between two directions from one place before they cannot both be right: "south" may be said of southeast."""

# --- Joining: scores from 0.0 (strangers) to about 1.0 (the same words) -----------------------------------------------

JOIN_EQUAL = 0.15
"""Least score of two mentions of the same value. Low, since a wrong join of equal values misleads least."""

ECHO_WEIGHT = 0.25
"""What the likeness of their two whole sentences adds to the score of values that agree; never to one of values that
differ, since two sentences may be alike in everything but what the figure is of."""

JOIN_EQUAL_OTHER = 0.30
"""And for things that are called otherwise: two sons are seldom the two people of another sentence."""

JOIN_EQUAL_DATE = 0.15
"""The same for dates: many things happen in one year, and one that is drawn to another's year hides that it differs."""

JOIN_COMPATIBLE = 0.38
"""Least score of two mentions whose values can stand together."""

JOIN_UNEQUAL = 0.52
"""Least score of two mentions whose values are hedged and different."""

JOIN_OPPOSED = 0.62
"""Least score before two unhedged values may stand against each other; a false alarm costs more than a miss."""

OPPOSED_LEAST = 0.28
"""Below this two unequal figures count as strangers without a closer look: no line would hold them so."""

HARDLY = 0.08
"""Below this a score says nothing, and the pair counts as strangers in the average of a line."""

REPEATED = 0.45
"""Least score of two agreeing mentions of one version before they are one: a figure said in the headline and below."""

SLIP_SHARE = 0.8
"""Least share one of two figures is of the other to be the same one with a slip or an older state: 2.5 and 2.6."""

KEEP_LINKAGE = 0.30
"""Least average score between the members of two lines before they become one."""

KEEP_OPPOSED = 0.37
"""The same where some of their values contradict."""

ROW_WEIGHT = 0.20
ROW_SURE_WEIGHT = 0.10
WORDS_WEIGHT = 0.45
NAMES_WEIGHT = 0.10
COUNTED_WEIGHT = 0.15
EVENT_WEIGHT = 0.10
EVENTS_WEIGHT = 0.05
LONE_WEIGHT = 0.20
AGED_WEIGHT = 0.60
ONE_SIZE = 20
"""What the parts of a score are worth: the row they stand in, how sure that row is, shared words, names, the counted
noun, the event, a second event; that each version gives one such figure only; that two ages are of one person. Two
measures of a version more than `ONE_SIZE` times apart are never taken for each other. Chosen on the sample stories and
checked line by line on eight real events: see the tests of joining for what must and must not meet."""

GOVERNOR_WEIGHT = 0.10
GOVERNED_WITHIN = 5
"""What one verb or noun above both in the parse adds, and how many steps up it is looked for: "lasted 10 seconds"."""

TOPIC_WEIGHT = 0.30
"""What one noun that two sums or shares are of adds: the net profit, the key rate."""

LENGTH_WEIGHT = 0.15
"""What one kind of thing that two lengths of time are of adds, a ban or a contract, of which a story has several."""

JOIN_TOPIC = 0.40
TOPIC_SIZE = 3
"""Least score of two unequal figures, each the only one its version gives of one listed thing; and how many times one
may be the other, but for a million that is a billion there."""

OUTLIER_LEAST = 0.44
"""Least score of two lines of several versions that give one thing two values near each other, evidence counted in."""

OUTLIER_HARDLY, OUTLIER_SURELY = 0.20, 0.90
"""Least score of the two mentions of them that are most alike; and from where on their values need not be near."""

OUTLIER_STRANGERS = 2
"""Of this many pairs of their mentions one may be of two things, for all that its sentences say; never the likest."""

OUTLIER_VERSIONS = 3
"""Versions that it takes to tell what one alone gives otherwise."""

OUTLIER_SUM = 0.45
"""The least of two mentions of sums that hang on no one verb and are of nothing named; a story of money has many."""

OUTLIER_MARGIN = 0.05
"""Another line that is as good within this leaves it open which one is meant."""

OUTLIER_SUPPORT, OUTLIER_SUPPORT_MOST = 0.05, 0.15
"""What each version beyond the second adds to it, and all of them at most: the more outlets give a figure, the likelier
one that has another instead means the same."""

LARGE_SUM = 10**6
"""From this on a sum that several versions give in one currency, and one in another, is one sum: chance makes few."""

MISPRINT_LEAST = 1000
"""From this on a count is hardly found twice with its digits in two orders but for one and the same thing."""

SLIP_WEIGHT = 0.10
"""What it adds that one value is the other with a slip of the pen."""

SEATS_NEAR = 3
"""How many seats two counts of one party's may lie apart."""

HOUR_WEIGHT = 0.05
"""What it adds that two clock times are of one event, or that two days given by their dates are near each other."""

ROUNDED_SIZE = Decimal("1.15")
"""Minutes and hours this near are one length of time, rounded."""

NEAR_SIZE, NEAR_DAYS, NEAR_MINUTES = Decimal("1.5"), 7, 60
"""How near two values must lie there: half as much again, days, minutes. Those of two things seldom do."""

TOWARD_WEIGHT = 0.40
"""What one place that two distances or street numbers are told from adds; those of two places are never one."""

PARTICULAR_BONUS = 0.10
"""What one and the same count of a particular thing adds where each version has one such count: two sons."""

SHARES_APART = 50
"""How many times as large as another a share is that is of another thing: 0.2 % and 50 %."""

ALIKE_TALE = 0.55
"""How alike the words of two sentences of one row must be to tell one thing, though they date it otherwise."""

ALIKE_MEASURED = 0.40
"""How alike the words of two lone shares or lengths must be to be of one thing, where they hang on no one verb."""

ALIKE_TIED = 0.45
"""How alike the words of two sentences must be before unequal sums, shares or times may be opposed that hang on no
common verb and speak of no common event."""

ALIKE_DATES = 0.35
"""The same for two dates that hang on two verbs: "halted on Sunday", "resumed on Monday"."""

ALIKE_BARE = 0.45
"""The same for two dates of which one hangs on no verb: "Today, the ministry ..."."""

ALIKE_LENGTHS = 0.70
"""The same for two lengths of time, of which a story has many: "11 years on the run", "nine years in jail"."""

ALIKE_ALONE = 0.20
"""The same for two sums, or two lengths of less than a day, that stand in one row, where neither version gives another
one of that size; of years a story has many."""

JOIN_EVENT_DATE = 0.38
"""Least score of two dates that can stand together and are of one event: "in July 1997", "in 1997"."""

JOIN_LONE_TIME = 0.15
"""Least score of two clock times of which one rounds the other, each the only one of its paragraph: 3:30 and 3:33."""

JOIN_PART = 0.30
"""Least score of a clock time and the part of the day it lies in, both of one verb or event: "hit at 1:53 p.m.",
"rocked early in the afternoon"."""

PART_WEIGHT = 0.1
"""What the score of a part of the day is worth beside those of clock times, which find each other first."""

JOIN_LONE_WITHIN = 0.20
"""Least score of two dates of which one lies within the other, each the only one of its paragraph, where their verbs
are one or speak of one event: "built in the 1930s", "built in 1935"."""

JOIN_LONE_DATE = 0.50
JOIN_LONE_DATE_WITHIN = 0.40
"""Least score of two dates that contradict, or of which one lies within the other, where each is the only date of its
paragraph and both paragraphs stand in one row."""

STRETCH_DAYS, STRETCH_MINUTES = 3 * 366, 180
"""How far apart two beginnings may lie of stretches of time with one end, for them to be one: a curfew, a fraud."""

JOIN_BESIDE = 0.35
"""Least score of two figures that stand with one particular other figure and hang on one verb or event."""

JOIN_SOLE = 0.30
"""Least score of two unequal dates of an event that happens once in a life, where neither version dates another one."""

TIMED_WITHIN = 90
"""Minutes between two times, the only ones of their articles, that are taken for one: an explosion at 5:20 and the end
of the fire at 9:40 are two."""

JOIN_LEADS = 0.38
"""Least score of two unequal days that each is the only one of its article's first paragraph, which tells the event."""

JOIN_LONE_COMPATIBLE = 0.25
"""Least score of two figures of like things that can stand together, where each version gives one such figure only."""

JOIN_LONE = 0.45
"""Least score of two unequal figures of the same particular things, where each version gives one such figure only:
three aftershocks and at least four. People are counted in many ways, so that this is not for them."""

DOING_WEIGHT = 0.40
"""What one deed adds to two dates, told by its verb with who did it or what it was done to."""

JOIN_DOING = 0.38
"""Least score of two dates of one such deed that differ, where neither version dates it twice; agreeing ones need as
little as equal ones."""

RECALLED_DAYS = 60
"""Days before publication from which a date is of something before the news, which is recalled."""

NEWS_DAYS = 14
"""Days back from publication within which a date is the news itself; two such that lie further apart are two events."""

SEASON_DAYS = 62
"""Days from which on a stretch of time says nothing of the day of the news that lies in it: this year."""

DATED_EVENT_WEIGHT = 0.10
SAME_DAY_WEIGHT = 0.20
"""What one event beside two dates adds again, since it is all that tells dates apart; and what one day named by two
versions adds."""

AGREED_EVENT_WEIGHT = 0.15
"""What one event adds to two dates that agree: convicted in July 1997, found guilty in 1997."""

SUM_BONUS = 0.10
"""What two equal sums or shares add: hardly two findings of one story."""

TOLL_WEIGHT = 0.25
"""What one fate of people adds: the dead and the hurt of a story are counted once, wherever no other place is named."""

POPULATION_WEIGHT = 0.45
"""What two populations add where no other place is named: an island has one."""

PARTICULAR_LEAST = 100
"""Figures beyond this are hardly found twice in a story but for one thing; sums of money from here on."""

BESIDE_WEIGHT = 0.30
"""What a particular figure adds that stands in both sentences: the field sold for $30 million, in 1957 and in 1967."""

NEAR_EVENT = 7
"""Content words from a figure within which an event is its own; "10 killed and 80 injured" has both within four."""

NEAR_NAME = 3
"""Content words from an age within which a surname is whose age it is; further off it may be another person's."""

NEAR_FATE = 2
"""Content words from a bare number within which a fate makes it a number of people: "death toll rises to 10"."""

PLACE_CLASH = 0.20
DATE_CLASH = 0.15
"""What is taken off where the places or the dates beside two figures share nothing."""

PLACE_UNSHARED = 0.05
"""What is taken off where one sentence alone names a place beside the story's own."""

MAIN_PLACE = 0.4
"""A place named at least this share as often as the most named one is the story's own and tells no figures apart."""

MAIN_OPENING = 4
"""And so is a place that half of the versions name in this many paragraphs from the top: where it happened comes first,
places of earlier disasters come last."""

PART_OF = 10
"""Counts of people this many times apart are a part and the whole, or two things: two in a truck, 70 in all."""

BODIES_APART = 4
"""Counts of bodies this many times apart are those found in one place and all: six in a grove, 58 in the morgue."""

AGES_NEAR = 5
"""Years two ages may lie apart to be one person's where one is of "the 62-year-old", who might be another one."""

FEATS_APART = 8
"""Feats of one player this many times apart are those of a game and of a season: two catches, 59 catches."""

COMMON_MOST = 12
"""Figures up to this are found everywhere: two of them are not one finding because they are equal."""

DISTINCT_BONUS = 0.20
"""What an equal, unround figure above a dozen of the same things adds: 923 rounds are hardly two findings."""

NEAR_WORDS = 12
"""Content words of the sentence that count for an anchor, nearest first; further ones belong to other facts."""

NAME_SHARE = 0.7
"""What a name of the sentence weighs in its anchor, as a share of a word as rare: names also count among the words."""

BREAK_STEPS = 6
"""How many words further away a word looks when a clause break lies between it and the fact."""

HEDGED_WITHIN = 12
"""Words from a fact, clause breaks counted in, within which a "may" or "reportedly" weakens it."""

PAIRS_CLOSELY = 60_000
"""Pairs of one measure up to which every pair is looked at closely; some 5 microseconds each."""

BEST_CLOSELY = 2
"""Beyond that, how many mentions of each other version are looked at for a mention: the best by words and value."""

# --- Quotes -----------------------------------------------------------------------------------------------------------

QUOTE_WORDS = 4
"""Fewest words of a quote worth comparing: shorter ones are scare quotes and titles."""

QUOTE_WHOLE = 0.50
"""And share of the longer one, unless they share `QUOTE_SURE` words: the ends of two quotes may be alike by chance."""

QUOTE_MOSTLY, QUOTE_TELLING, QUOTE_LONG = 0.66, 3, 9
"""Or share of the shorter one, of so many words at least, and content words shared, from which a sentence is one of the
longer quote, altered."""

QUOTE_SURE = 8
"""Words in common from which two quotes are one, whatever else the longer one says."""

QUOTE_ALTERED = 0.60
"""Share of words, in order, two quotes must have in common to be one quote with altered words."""

QUOTE_KEPT = 3
"""Fewest words two quotes must share, two of them content words, to be one quote with altered words."""

QUOTE_NEARLY = 0.75
"""Share of the longer one's words that two short quotes of one speaker keep to be one, one content word at least."""

QUOTE_FRAMED, QUOTE_FRAME = 9, 0.55
"""Words in order, and share of the longer one's words, that two quotes of one speaker keep that begin alike, to be one
put in other words: what was read from a letter, or translated."""

QUOTE_BEGUN = 5
"""Fewest words with which two quotes of one speaker begin alike to be one, if neither goes on for longer than that."""

QUOTE_PART = 4
"""Fewest words of a shortened quote that must stand in the longer one, in a row."""

QUOTE_TURNED, QUOTE_TURNED_SHARE, QUOTE_TURNED_WHOLE = 6, 0.9, 0.65
"""Words, of whatever sort, that two quotes of one speaker share in another order; of the shorter and the longer one."""

QUOTE_RETOLD = 4
QUOTE_RETOLD_SHARE = 0.6
"""Content words that two quotes of one speaker share at least, and their share of the longer quote's, to be one quote
put in other words: what was said in another language is translated twice."""

QUOTE_LINKAGE = 0.6
"""Least average agreement (1.0 same words, 0.9 a part, 0.7 altered) between two lines of quotes before they are one."""

QUOTE_BROKEN = 120
"""Characters of a reporting clause between two parts of a quote that another version gives in one."""

QUOTE_PARAGRAPHS = 6
"""Paragraphs a quote may run on for before its opening mark is taken for a slip."""

QUOTE_LONGEST = 400
"""Words of a quote that are compared; longer ones are compared by their beginnings."""

QUOTE_TAIL = 160
"""Characters of a reporting clause after a quote ("..., said the mayor of Orna on Friday.") that ends its paragraph."""

PARAPHRASE_WORDS = 4
"""Fewest content words of a quote that may be told in indirect speech elsewhere; of fewer any sentence has some."""

PARAPHRASE_SHARED = 3
"""Fewest content words the quote and what is told must share."""

PARAPHRASE_ROW = 0.45
"""Share of the quote's content words that must be shared where both stand in one row."""

PARAPHRASE_SHARE = 0.6
"""And where they do not: speakers say like things of like matters."""

PRONOUN_PARAGRAPHS = 3
"""Paragraphs back to the person whom "he said" means; news written a sentence a paragraph needs as many."""

# --- Names ------------------------------------------------------------------------------------------------------------

SLOT_WORDS = 3
SLOT_SHARE = 0.4
SLOT_SURE = 0.75
"""Content words that two sentences of one row share besides two names, and their share of the shorter one's, before the
names are held against each other: "hiding in Malta", "hiding in Cyprus". Eight real events give no such line, at half
the share neither: it waits for sentences that say nearly the same. One word less is enough where it is nearly all that
the shorter one has."""

SPELLING_LEAST = 6
"""Fewest letters of a name before one different letter is taken for a spelling: shorter ones are other names."""

SPELLING_LONG = 9
"""From this many letters on two different letters may be a spelling."""

MISSPELLED_LEAST = 4
"""Fewest letters of a lone surname that nobody of the story bears before it is a known one with a vowel changed."""

MISSPELLED_ALONE = 6
"""The same where its version does not name the person otherwise."""

MISSPELLED_KNOWN = 3
"""Versions that must name the person then."""

SURNAME_LEAST = 4
"""Fewest letters of a surname of which one may be wrong beside the same first name: Korn and Kern, not Lee and Lea."""

SURNAME_LONG = 8
"""Fewest letters of two places that may be farther apart, and still one that was misheard: Attersley, Atterbury."""

SURNAME_LONGER = 7
"""The same of surnames beside one first name: Ana Cardona, Ana Cardenas."""

# --- States of one article --------------------------------------------------------------------------------------------

ONE_ARTICLE = 0.5
"""Share of the shorter version's words that must stand in one row with the same words of the other before both are
states of one article: two articles on one event that are written anew share about a quarter."""

CHANGE_LONGEST = 110
"""Characters of a rule that tells a change with its values; a longer one says when alone."""

# --- What one version alone may put into the table --------------------------------------------------------------------

UNTOLD_KINDS = frozenset({"group"})
"""Kinds of names that have no line where all who give them agree: nobody checks that the sailors were "Indian"."""

ALONE_COUNT = Decimal(10)
"""A counted figure that one version alone gives is worth a line from this size on."""

# --- Who says it, and how certainly -----------------------------------------------------------------------------------

STATEMENT_WORDS = 3
STATEMENT_SHARE = 0.45
"""Content words that two sentences of one row share at least, and their share of the longer one's, to say one thing, so
that their sources can be compared."""

ECHO_NEARLY = 0.95
"""Share of the best likeness of a sentence from which another sentence is as good as the best."""

ECHO_NEAR = 0.45
ECHO_APART = 0.50
ECHO_DROPPED = 0.55
"""Least likeness of two sentences, each the other's best, to say one thing: in one row, wherever they stand, and before
a source may be said to be dropped. Of such pairs of eight real events nearly all above 0.40 told one thing."""

CITING_THROUGHOUT = 0.45
"""Citations per sentence from which an article cites throughout: a sentence without one goes on with the last."""

BESIDE_WORDS = 8
"""Words from which a paragraph counts as the one beside; "He was 77." is passed over."""

BESIDE_NAME = 60
"""Characters before a name, and half of those after it, in which an office or a body is said to be that person's."""

BIRTHDAY_DAYS = 10
"""Days between two articles within which a birthday is too unlikely (3 %) to explain two ages of one person."""
