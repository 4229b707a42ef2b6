"""The numbers the alignment room decides by, each with its unit, its reason and the measurement that chose it."""

WORD = 1.0
STEMMED = 1.0
GRAMS = 0.4
STEM = 6
GRAM = 4
LONGEST_WORD = 40
SMOOTH = 1.0
FLOOR = 1.0

FAINT = 0.12
GAIN = 0.04
BAR = 0.30
SKIP = 0.02
REACH = 6
LONE = 0.14
FILL = 0.12

COPY = 0.8
COPIED = 0.15
SHARE = 0.5
PART = 0.7
TOGETHER = 0.10
