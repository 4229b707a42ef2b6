"""Known trouble: what went wrong with a source or a story, said in one sentence with its remedy. Bugs are not here."""


class StoryError(Exception):
    """Trouble a reporter can do something about; its text is shown to them as it stands.

    The text is one line that names the source, gives the reason and says what to do. `name`, `why` and `remedy`
    hold the three parts; `why` and `remedy` are clauses without a closing full stop.
    """

    def __init__(self, name: str, why: str, remedy: str) -> None:
        super().__init__(name, why, remedy)
        self.name = name
        self.why = why
        self.remedy = remedy

    def __str__(self) -> str:
        return " ".join(f"{self.name}: {self.why}. {self.remedy}.".split())


class Unreadable(StoryError):
    """A source could not be turned into a version."""


class Unsaved(StoryError):
    """A story file or a report could not be written; nothing that was there before is lost."""


class Cancelled(Exception):
    """The reporter stopped the work; nothing is wrong."""
