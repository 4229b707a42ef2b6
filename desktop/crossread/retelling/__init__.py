"""The engine's English sentences, retold in the reporter's language by the templates they were made from.

The engine speaks English alone: its words are part of what the command line and the reports promise. The window shows
them through this room. A sentence that no template knows stays as it is.
"""

from crossread.retelling.rules import about, rule
from crossread.retelling.saying import says
from crossread.retelling.troubles import trouble
from crossread.retelling.values import value

__all__ = ["about", "rule", "says", "trouble", "value"]
