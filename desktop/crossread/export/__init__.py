"""A comparison as a file: JSON, HTML report, CSV."""

from crossread.export.encoding import encode_fact
from crossread.export.files import write_whole
from crossread.export.formats import facts_to_json, to_csv, to_html, to_json, versions_to_json, write

__all__ = [
    "encode_fact",
    "facts_to_json",
    "to_csv",
    "to_html",
    "to_json",
    "versions_to_json",
    "write",
    "write_whole",
]
