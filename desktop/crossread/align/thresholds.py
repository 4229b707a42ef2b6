"""The numbers the alignment room decides by, each with its unit, its reason and the measurement that chose it."""

WORD = 1.0
STEMMED = 1.0
GRAMS = 0.4
STEM = 6
GRAM = 4
LONGEST_WORD = 40
SMOOTH = 1.0
FLOOR = 1.0

FAINT = 0.18
GAIN = 0.08
BAR = 0.30
SKIP = 0.04
REACH = 20
LONE = 0.14
FILL = 0.12

COPY = 0.8
COPIED = 0.15
SHARE = 0.4
PART = 0.7
TOGETHER = 0.075
REWORDED = 0.6
REWORDINGS = 0.35
KNOWN = 0.2
ORDERED = 8
BEYOND_CHANCE = 1.25
EVIDENCE = 0.05
CLOSE = 0.055
STRANGE = 0.5
FAMILIAR = 2.0
APART = 0.5
