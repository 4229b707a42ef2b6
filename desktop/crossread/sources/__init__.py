"""Anything a reporter has -> Version: paste, text, Markdown, HTML, JSON, a web address."""

from crossread.sources.folders import FOLDER_LIMIT, expanded, files_in
from crossread.sources.loading import FILE_LIMIT, from_bytes, load, load_all
from crossread.sources.values import Kind, Pasted, Source

__all__ = [
    "FILE_LIMIT",
    "FOLDER_LIMIT",
    "Kind",
    "Pasted",
    "Source",
    "expanded",
    "files_in",
    "from_bytes",
    "load",
    "load_all",
]
