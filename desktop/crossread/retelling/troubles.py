"""What is wrong with a source, a story file or a reading: why, and what to do about it."""

from __future__ import annotations

from crossread.retelling.templates import Templates
from crossread.translation import ENGLISH, all_marked, tongue, translate

_SENTENCES = all_marked(
    "Troubles",
    # the worker
    "There is not enough memory for these versions. Remove one.",
    "Something went wrong inside Crossread ({name}). Your versions are kept.",
    "{name}: it has the same content as {other} in column {number}. Remove one of the two.",
    # settings
    "{name}: your settings could not be read. The defaults are used.",
    "{name}: this is no settings file. It is kept as {other}; defaults are used.",
    "{name}: {why}. The default is used.",
    # what a version carries
    "The page is nested too deeply to find its article; all that is visible was read.",
    "The page says that it is for subscribers; its text may be cut short.",
    "The page shows less text than it holds for search engines; that text was read.",
    "The page is a live blog; its entries were read as one text, in the order of the page.",
    "The page holds {number} articles; one was read, and the others are marked as page furniture.",
    "The page holds {number} articles or entries; they were read as one text.",
    "Less than a third of the page's text was taken for the article; see whether something is missing.",
    "One sign of it could not be read and stand as �.",
    "{number} signs of it could not be read and stand as �.",
    "Its encoding is not stated; it was read as {name}.",
    "Its date of publication, “{name}”, is not in the form 2025-07-13.",
    "Crossread’s language model is missing: names and word forms are found by rules alone. Install the app again.",
    "In {name}: words are compared, but names and word forms are read in English only.",
    "Words of {name} are divided at spaces and marks alone.",
)
_WHYS = all_marked(
    "Troubles",
    "it is a folder",
    "it is a folder of {number} files, too many to be read side by side",
    "it is a folder that holds no article",
    "it is empty",
    "it is not text",
    "it is not UTF-8",
    "it is no ordinary file",
    "it is given twice",
    "it is larger than 50 MB, and nothing larger is opened",
    "it is larger than 1 GB, and no larger story is opened",
    "it may not be opened",
    "it could not be opened",
    "there is no such file",
    "it holds no text",
    "it is a page of links, without an article",
    "it is nested too deeply to be read",
    "it is not valid JSON",
    "it is no Crossread story",
    "it is no story file of this Crossread",
    "it was saved by a newer Crossread",
    "the file is damaged",
    "its HTML holds no text",
    "its JSON has no text",
    "its JSON is no object",
    "its letters are in an encoding that cannot be told",
    "its page is larger than 5 MB, and no larger page can be read",
    "reading it takes more memory than is safe",
    "the part of Crossread that reads files stopped while reading it",
    "an error in Crossread itself kept it from being read",
    "only addresses that begin with http or https are fetched",
    "its address holds a user name",
    "it is not a valid address",
    "it leads into a private network",
    "the connection failed",
    "the page could not be read",
    "the page has been removed",
    "the page is larger than 10 MB",
    "the page is withheld for legal reasons",
    "the page was given up",
    "the site asks for a password",
    "the site asks for payment",
    "the site does not answer",
    "the site does not let it be read",
    "the site redirects without end",
    "the site's certificate is not valid, so it may not be the site",
    "there is no such page",
    "there is no such site, or no network",
    "no language pipeline of this name is installed",
    "this language pipeline does not load",
    "the folder it should be in does not exist",
    "writing there is not allowed, or another program has it open",
    "it has {size}, and no file over 50 MB is opened",
    "it has {number} characters, and no more than {most} can be compared",
    "it has {number} paragraphs, and no more than {most} can be compared",
    "it has the same content as {name}",
    "it is the same file as {name}",
    "it is {form}, which Crossread cannot read yet",
    "it could not be opened ({reason})",
    "it could not be saved ({reason})",
    "it could not be written ({reason})",
    "its text is broken ({reason})",
    "your settings could not be kept ({reason})",
    "reading it took longer than {number} seconds",
    "the page did not come within {number} seconds",
    "the site answers with error {number}",
    "the site asks to wait {number} seconds",
    "it leads to a {name} address, not to a page",
    "{name} is larger than 64 MB",
    "the kept original of {name} is not the one its fingerprint was taken from, so the file was changed",
)
_REMEDIES = all_marked(
    "Troubles",
    "Ask for the right to read it, or copy it elsewhere",
    "Check that it is the right file, or paste its text",
    "Check that it is the right source",
    "Check that you may read it",
    "Check that you may write there",
    "Check the address",
    "Check the address and the network",
    "Check the file, or paste its text",
    "Check the path",
    "Check where it comes from",
    "Choose a .crossread file",
    "Choose a file that Crossread has saved",
    "Choose another place",
    "Choose another place, or make room on the disk",
    "Do not rely on it; open a copy from your backup",
    "Give a text, HTML, Markdown or JSON file, or paste its text",
    "Give each version once",
    'Give it a field "text" or "html"',
    "Give the files in it one by one",
    "Give the files you want",
    "Give the name of a file in it",
    "Install it again in a version that fits this spaCy",
    "Leave the name out of the address",
    "Make the folder, or choose another one",
    "Open a copy of it from your backup",
    "Open the article itself, and give that",
    "Open the page in your browser, copy it and paste it here",
    "Paste its text instead",
    "Paste its text instead, and report the error that the log holds",
    "Paste the part of it you need",
    "Paste the part you need",
    "Save fewer versions in one",
    "Save it as UTF-8",
    "Save it as UTF-8, or paste its text",
    "Save it as a file first",
    "Save it as a file, or paste its text",
    "Try again later",
    "Try again then",
    "Try once more, or paste its text instead",
    "Update Crossread to open it",
    "Choose the one that comes with the app, as no other is installed",
    "Choose one of {names}, or the one that comes with the app",
)
_FORMS = all_marked(
    "Troubles",
    "a PDF document",
    "an RTF document",
    "a ZIP archive",
    "an old Office document",
    "a web archive",
    "a picture",
    "a compressed file",
    "a database",
    "a program",
    "a sound recording",
    "a Word document",
    "an Excel sheet",
    "a presentation",
    "an OpenDocument file",
    "an e-book",
    "a film or sound recording",
    "a picture or recording",
    "a mail or web archive",
    "a feed",
)


def trouble(sentence: str) -> str:
    """Return a sentence of trouble, or of what a version carries, in the reporter's language."""
    if tongue() is ENGLISH:
        return sentence
    return _of_three_parts(sentence) or _sentences.retold(sentence) or sentence


def _of_three_parts(sentence: str) -> str | None:
    """Return the sentence of a StoryError, whose name may hold a colon and whose reason a full stop."""
    for colon in _all(sentence, ": "):
        said = sentence[colon + 2 :].removesuffix(".")
        for stop in _all(said, ". "):
            why, remedy = _whys.retold(said[:stop]), _remedy(said[stop + 2 :])
            if why is not None and remedy is not None:
                return translate("Troubles", "{name}: {why}. {remedy}.", name=sentence[:colon], why=why, remedy=remedy)
    return None


def _remedy(words: str) -> str | None:
    """Return one thing to do, or two in a row."""
    told = _remedies.retold(words)
    for stop in _all(words, ". ") if told is None else ():
        first, second = _remedies.retold(words[:stop]), _remedies.retold(words[stop + 2 :])
        if first is not None and second is not None:
            return f"{first}. {second}"
    return told


def _all(text: str, sign: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(sign, at)]


def _form(words: str) -> str:
    return _forms.retold(words) or words


_forms = Templates("Troubles", _FORMS)
_whys = Templates("Troubles", _WHYS, {"form": _form})
_remedies = Templates("Troubles", _REMEDIES)
_sentences = Templates("Troubles", _SENTENCES, shapes={"number": r"\d+"})
