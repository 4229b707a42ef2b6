"""The .crossread story file. The only home of sqlite3."""

from crossread.facts import Decision, Judgement
from crossread.storage.opening import open_saved, open_story
from crossread.storage.saving import save
from crossread.storage.values import Saved

__all__ = ["Decision", "Judgement", "Saved", "open_saved", "open_story", "save"]
