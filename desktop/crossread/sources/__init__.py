"""Anything a reporter has -> Version: paste, text, Markdown, HTML, JSON, a web address."""

from crossread.sources.loading import FILE_LIMIT, from_bytes, load, load_all
from crossread.sources.values import Kind, Pasted, Source

__all__ = ["FILE_LIMIT", "Kind", "Pasted", "Source", "from_bytes", "load", "load_all"]
