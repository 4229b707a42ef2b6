"""The numbers the alignment room decides by, each with its unit, its reason and the measurement that chose it.

Measured as F1 of links on texts that are not in this repository: student essays in two drafts with human alignment (84
pairs), news of several outlets whose sentence links come from event coreference (600 pairs, a third of them two events
of one kind), news rewritten at three levels (75 pairs), versions made by moving, splitting, merging, inserting and
lightly rewording (sentences, paragraphs, five at a time), and fables in two to four styles (49 pairs, written for it).
Differences below 0.01 are noise, on fables below 0.04; where a range is given, the result did not move within it. What
concerns outlets was searched on half of their topics; the other half was looked at too before the last values were
settled, so neither is unseen.

What words mean, by the table of `language.meaning`, counts for retellings alone. Mixed into the likeness of outlets, a
tenth to two fifths of it, it loses 0.01 to 0.05 there: the average precision of their sentences is 0.752 without, 0.740
at 0.3, 0.727 at 0.5. Fine-tuning the encoder before it is distilled gains nothing: 0.530 instead of 0.529 on fables,
0.721 instead of 0.727 on the topics it was not tuned on. A tenth of it in how alike details are gains 0.02 on 150
links, which may be chance, for a fifth more time. With `BOTH` at 0.35 more of those that print one agency's text count
as outlets: they gain 0.03, drafts lose 0.05.
"""

# What sentences are compared by: features of their words, weighted by how rare they are in the story.

WORD = 1.0
"""Weight of a word itself. Words, stems and n-grams alone or mixed differ by less than 0.005 everywhere; mixed they
survive inflection, typing errors and scripts without spaces."""

STEMMED = 1.0
"""Weight of a word's first `STEM` letters."""

GRAMS = 0.4
"""Weight of all n-grams of a word together with equal parts; 0.3 to 1.0 make no difference."""

STEM = 6
"""Letters of a stem; 5 to 6 make no difference."""

GRAM = 4
"""Letters of an n-gram; 3 to 5 make no difference."""

LONGEST_WORD = 40
"""Letters of a word that n-grams are made from; what is longer is an address or damage."""

SMOOTH = 1.0
"""Sentences added to every count of sentences that have a feature, so that small stories are not all rarities."""

FLOOR = 1.0
"""Weight of a feature that every sentence has, where one that a single one of a hundred has weighs 4.9. 0.3 to 3.0
trade 0.005 between news and drafts."""

# Whether two versions are one telling (one copies or revises the other) or independent coverage.

COPY = 0.8
"""Cosine from which a sentence counts as copied nearly word for word."""

COPIED = 0.15
"""Share of the text of one version, by characters, that must be copied. Of the drafts 93 % are above, of different
events none, of outlets on one event 7 %: those that print the same agency text."""

REWORDED = 0.6
"""Cosine from which a sentence counts as lightly reworded."""

REWORDINGS = 0.35
"""Share that must be lightly reworded. At 0.2 outlets lose 0.01, without it drafts lose 0.01."""

BOTH = 0.15
"""Share of the other version that must be lightly reworded too, so that an outlet that prints one agency paragraph
inside its own story is not a revision. Outlets gain 0.003 to 0.012; at 0.2 versions lose 0.01."""

KNOWN = 0.2
"""Cosine of a best match, both ways, that counts when its order is judged."""

ORDERED = 8
"""Best matches in one order from which order is evidence; up to 10 the drafts stay, beyond they lose 0.03."""

BEYOND_CHANCE = 1.25
"""How many times as many best matches must be in order as would be by chance: 2 * sqrt(n) of n (Vershik and Kerov). Of
two that report an event it is no sign below `BOTH`: two obituaries go through one life in one order, and told in their
own words they lost half of their links as drafts. Pairs of outlets gain 0.02, drafts lose nothing."""

# Linking the sentences of one telling.

FAINT = 0.18
"""Cosine below which no link is thought of; 0.16 to 0.25 make no difference."""

GAIN = 0.02
"""By how much a run of sentences must be more alike than its best single one."""

ADDED = 0.3
"""Cosine that each sentence of a run must have with what the others leave of the other side. With this in place of a
gain of 0.08 in cosine, which a short sentence cannot bring, versions have 0.971 to 0.977 sentence by sentence, 0.982 to
0.987 by paragraphs; at 0.25 drafts lose 0.001, at 0.45 versions lose 0.003."""

BAR = 0.30
"""Cosine above which a link adds to its chain and below which it costs; 0.2 to 0.35 make no difference."""

SKIP = 0.04
"""Cost of a sentence left out between two links of a chain, in cosine; 0.01 to 0.05 differ by 0.004."""

REACH = 20
"""Sentences of either version a chain may leave out at once. At 3 a long insertion cuts chains: 0.01."""

LONE = 0.14
"""What a chain must be worth, so a single link its cosine less `BAR`; 0.08 to 0.3 make no difference."""

CROSSING = 0.25
"""The same for a chain that crosses what is linked already. Up to 0.3 it gains 0.001 on drafts, at 0.4 versions lose
0.001 of what was moved."""

RIVALS = 6
"""Links thought of per sentence where a text repeats itself; a bound on time, reached by tables and lists alone."""

SHARE = 0.4
"""Share of the shorter paragraph that must be linked to the other for the two to stand together. 0.985 at 0.3 and 0.4,
0.973 at 0.5, 0.959 at 0.7."""

# Telling a tale again in other words. Measured on 49 pairs of fables, each told by two authors, with 347 links.

ANCHORED = 0.85
"""Different names and sentences with figures, per sentence, from which two versions report an event. Of 600 pairs of
news 99 % have 0.91 or more; of the fables 99 % have 0.54 or less, 0.81 where every animal is written as a name."""

TALE = 3
"""Sentences of the shorter version from which a tale has a course."""

MEANT = 0.6
"""Share of meaning in how alike two sentences are; the rest are words. F1 0.44 without meaning, 0.63 at 0.3, 0.74 at
0.5 and 0.6."""

LEFT_OUT = 0.08
"""Cost of a sentence left out, in cosine. At 0.05 fables lose 0.01, at 0.11 they lose 0.05."""

MERGED = 0.2
"""By how much linking several sentences with one must be worth more than linking the best of them. At 0.1 more is found
and more is wrong, for the same F1; at 0.3 fables lose 0.04."""

OWN_WORDS = 0.25
"""How much two versions have in common, both ways together, from which their order must be alike too. Of the fables one
in four has more."""

IN_COURSE = 0.1
"""Correlation of likeness and place from which that order is alike. Fables above `OWN_WORDS` have 0.19 or more; two
drafts that argue different things about one matter have 0.06 and -0.02, and 45 wrong links of 48 without this."""

OTHER_WORDS = 0.5
"""Exponent on the likeness of a row of such tales, that only the doubtful ones are called weak."""

# Whether two versions tell one event. Measured on 600 pairs of outlets, 198 of them on two events of one kind: the area
# under the curve is 0.94 (0.92 and 0.96 on two halves of the topics); 0.87 by the names of the openings alone, 0.89 by
# all names, 0.89 by figures. Without the factor outlets lose 0.03.

OPENING = 2
"""Paragraphs a version opens with: a title and the lead, or two of the lead; 1 makes no difference to what is told."""

FIRST_FIGURES = 4
"""Sentences whose figures are those of the opening; 3 to 6 make no difference."""

NAMES = 2.5
"""How much the share of the names of both openings that the other version has counts, in the logarithm of the
factor."""

NAMES_ANYWHERE = 5.0
"""The same for all names of both. 3.8 to 6.3 differ by 0.003."""

FIGURES = 3.75
"""The same for the figures of both openings: dates, ages, amounts. 2.5 to 5 differ by 0.004."""

NAMED = 0.5
"""Share of the names of the opening usually known to the other version."""

NAMED_ANYWHERE = 0.4
"""Share of all names usually known to it; 0.3 makes no difference."""

FIGURED = 0.4
"""Share of the figures of the opening usually known to it; 0.35 makes no difference."""

ONE_EVENT = 0.75
"""How far below the usual two versions may be, in the logarithm, before the factor is less than 1.0. Of outlets on one
event 90 % have 0.6 or more, of those on two half have 0.12 or less."""

# Gathering independent coverage. Two sets pull apart here. In one (600 pairs) only sentences that tell the event itself
# are scored, and every two that do are a link; in the other (20 pairs of eight events, 238 links drawn by readers who
# saw no alignment) every paragraph is, and it is linked to what says the same. They are texts of the same kind, so no
# likeness tells them apart: by details alone the second has 0.68 and the first 0.51, with both as below 0.64 and 0.70.
# Five or six outlets at once, by details, have 0.63. What is fitted to the eight events is measured on each of them
# with what the other seven gave.

COMMON = 0.15
"""Weight of a feature that every sentence has where details are compared, in place of `FLOOR`: what all say of the
event tells no detail. Pairs of outlets have 0.55 with 1.0, 0.60 with 0.4."""

UNTOLD = 10
"""Sentences counted besides those of the story that lack every feature, so that what two short articles share is not
worthless. 5 to 20 trade 0.01 between the two sets."""

EVIDENCE = 0.08
"""Added to every squared length, as a share of the usual one, so that a short sentence is not like another for one
common word. 0.05 loses 0.01 on pairs of outlets, 0.12 as much where the event is scored."""

CLOSE = 0.055
"""How well the sentences of two outlets on one event usually cover each other: their mean best cosine, less what comes
of having many to choose from. As tellers of the event they are alike in proportion. 0.05 and 0.06 differ by 0.01."""

STRANGE = 0.5
"""The least factor for two outlets that have little in common."""

FAMILIAR = 1.4
"""The largest factor for two outlets that have much in common; with 0.7 and 1.3 they lose 0.005."""

PART = 0.7
"""Share of the better covered of two paragraphs in how alike they are; the rest is the other's. A single sentence that
repeats one of four is alike at 0.78, four sentences that share one are not."""

STRONGEST = 0.3
"""Weight of the best covered sentence of a paragraph beside the mean of all: one quote in both papers brings two long
paragraphs together. Read off the sample stories; single sentences do not feel it."""

TELLS = 0.5
"""Exponent of how far one of two paragraphs tells what the other version opens with. Without it, and less to get by,
both sets lose 0.01; 0.4 to 0.7 trade as `TOP` does."""

TOLD = 0.14
"""How alike a paragraph usually is to the other's opening where it tells the event."""

TRACE = 0.01
"""Added to how alike two paragraphs are before factors are drawn from it: nothing in common is not beyond measure."""

TOP = 5.2
"""Sentences into a version where what is told is half the event, half its details, where there are two tellings and one
is short. Of a hundred sentences that tell the event 95 stand among the first six. 5 to 6 trade 0.01 of the event for
0.01 of all paragraphs."""

STEEP = 4
"""Exponent with which the one gives way to the other; 4 to 8 trade in the same way."""

TOLD_ENOUGH = 0.25
"""Likeness as tellers beyond which paragraphs gain no more: one sure pair must not carry others. 0.2 to 0.3 differ by
0.01."""

PREFERRED = 0.25
"""Exponent on the share of the likeness of the best partner: tellers of the event prefer the one that says it most
alike. Without it pairs of outlets lose 0.07 for 0.01; at 0.35 the event loses 0.01."""

TOGETHER = 0.015
"""Likeness as tellers from which two paragraphs gain by standing in one row. 0.01 to 0.02 trade 0.015."""

EVENT = 4.5
"""What one unit of likeness as tellers above `TOGETHER` gains, in likelihood that readers link two paragraphs. 3 to 5
trade as `TOP` does."""

BRIEF = 31
"""Sentences of the shorter of two versions where its tellers of the event count half as such: in a brief nearly all of
what is told is the event, of a long article readers link the details. Without it, by `TOP` alone, all paragraphs have
0.01 less for the same on the event; 18 to 34 trade."""

BRIEF_SENTENCES = 4
"""Sentences of its text up to which a version is a brief, whose first paragraph stands beside those of other briefs."""

ONE_EVENT = 0.5
"""How far two briefs must seem to tell one event to stand side by side. Briefs of twelve outlets on one theft have 0.4
to 1.0 with most of the others, of five events with each other 0.08 at most."""

# How likely readers are to link two paragraphs, by a logistic curve fitted to what both ways of comparing (two outlets,
# all of an event) see of the eight events; these four numbers are, all others were chosen among a few. Beyond the three
# signs less than 0.01 was gained by the names, figures or words two paragraphs share, by meaning word by word or as a
# whole, by place, length or quotes, each added alone, and nothing by boosted trees over forty signs.

ANYHOW = 0.93
"""What the curve starts from."""

ALIKE = 2.23
"""Weight of the logarithm of how alike the two are. By it alone pairs have 0.65, many at once 0.61."""

SCANT = 0.02
"""Added to how alike they are before the logarithm is taken."""

FITS = 2.03
"""Weight of how alike they are as a share of how alike the best partner of either is, both shares multiplied. With it
many at once gain 0.01."""

BESIDE = 3.64
"""Weight of how alike the paragraphs before both are, or those after both: two reporters often go on alike. With it
pairs and many at once gain 0.02 to 0.03."""

LIKELY = 0.3
"""Likelihood from which two paragraphs of two tellings gain; 0.3 to 0.35 differ by 0.005."""

LIKELY_MANY = 0.27
"""The same with three tellings or more; 0.27 to 0.3 differ by 0.004. At 0.3 a paragraph of a sample that
was moved is not told as moved."""

UNSAID = 0.45
"""Factor on what unlikely links cost in a row of three tellings or more: of what three say alike, two may use no common
word. 0.45 and 0.6 differ by 0.002; with 1.0 they lose 0.01, and a figure of a sample stands alone."""

LOOSE = 0.45
"""Share lightly reworded, of the version that has less of the other, below which two versions of one telling that
report an event are gathered like outlets too: both print one agency's text and each tells more in words of its own.
Pairs gain 0.015, many at once 0.01; without a bar versions lose 0.02."""

LIKELY_KIN = 0.42
"""The likelihood from which paragraphs of such two gain. At 0.4 many at once gain 0.01 and versions lose 0.001."""

RELATED = 0.3
"""Likeness from which two paragraphs of one version cost nothing in one cell."""

REPEL = 0.1
"""What two paragraphs of one version that have nothing in common cost in one cell, in likelihood, where there are two
tellings: 1.25 paragraphs a cell, 5 in the largest of 20 pairs. At 0.06 the event gains 0.005, and a cell of two made
articles holds four."""

REPEL_MANY = 0.1
"""The same for each other telling, where there are three or more: 1.06 paragraphs a cell, 3 in the largest of eight
events; 0.05 to 0.2 differ by 0.005."""

ADJOINING = 0.05
"""Factor on that for neighbours: a cell is kept together. At 1.0 the event loses 0.015."""

# What counts as moved.

MOVED = 0.5
"""Share of the shorter cell that must be copied for the paragraph of an independent telling to count as moved. Read off
eight events: agency copy put elsewhere is above, what two reporters tell at different points is below."""

# What a reporter is asked to look at.

WEAK = 0.2
"""Confidence of a row below which it is called weak. Of the rows of the sample stories two are below, one of them of
two different things; of the six between 0.2 and 0.3 one has a paragraph too many, of those above none."""

# What counts as taken over word for word.

RUN = 8
"""Words in one order that are not there by chance. Of 966 pairs of articles on different events none shares 8 or 7, 3
share 6, 36 share 4; of 115 pairs of outlets on one event 44 share 8, 65 share 6."""

BRIDGE = 2
"""Words changed, added or left out, on either side, that do not end a passage: another day, a title dropped, a style
guide's spelling. Three are a phrase of its own."""

PIECE = 4
"""Words on the far side of a break, fewer than `RUN`, that still belong to the passage. Of 60,000 breaks set at random
into two outlets on one event 9 % are followed by one equal word, 0.3 % by 3 and 0.2 % by 4."""

# Bounds on work.

TRIED = 8
"""Places tried for a run of words that the other version has more often: those where it is expected, and the first."""

MOST_SENTENCES = 1500
"""Sentences of a version that are aligned singly; a longer one is taken several sentences at a time."""

MOST_UNITS = 7000
"""Sentences of a story; beyond, only paragraphs of the same words meet. Fifty articles have 3,000; the likeness of so
many paragraphs, each to each, takes 196 MB."""

REMEMBERED = 7000
"""Sentences of a story up to which the products of every two versions are kept, 98 MB at most; beyond, worked out
again."""
