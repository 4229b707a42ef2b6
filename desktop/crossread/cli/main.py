"""The headless commands' arguments and exit codes; what each command does is in commands.py."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import crossread
from crossread.cli.terminal import Terminal
from crossread.errors import StoryError

DONE, TROUBLE, USAGE, INTERRUPTED = 0, 1, 2, 130

_SOURCE = "a file, a folder of files, a web address, or - for standard input"
_EPILOG = """\
A SOURCE is a file (text, HTML, Markdown, JSON), a folder of such files, an http(s) address,
or - for standard input.
Exit codes: 0 done; 1 known trouble, one line each on standard error; 2 wrong usage; 130 interrupted.
Without a command, `crossread [SOURCE...]` opens the window; --sample shows a story that comes with it.
"""


def main(arguments: Sequence[str]) -> int:
    """Run one headless command and return its exit code; everything a reporter should know is on standard error."""
    terminal = Terminal()
    try:
        wanted = _parser().parse_args(list(arguments))
        from crossread.cli import commands

        run = {
            "compare": commands.compare,
            "read": commands.read,
            "facts": commands.facts,
            "align": commands.align,
        }[wanted.command]
        run(wanted, terminal)
        terminal.flush()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except StoryError as trouble:
        terminal.trouble(str(trouble))
    except KeyboardInterrupt:
        terminal.say("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has enough of it, such as `head`; the interpreter must not complain at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return TROUBLE if terminal.troubles else DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="crossread",
        description="Compare several versions of one news story, with the facts that differ.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Crossread {crossread.__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    compare = commands.add_parser("compare", help="align versions and compare their facts")
    compare.add_argument("sources", nargs="+", metavar="SOURCE", help=f"{_SOURCE}, or one saved .crossread story")
    compare.add_argument(
        "--base", type=_position, metavar="N", help="the Nth source, from 1, is the one the others are marked against"
    )
    compare.add_argument("--format", choices=("text", "json", "html", "csv"), default="text", help="default: text")
    _add_output(compare)
    _add_pipeline(compare)
    read = commands.add_parser("read", help="show what is read from each source: metadata, paragraphs, their roles")
    read.add_argument("sources", nargs="+", metavar="SOURCE", help=_SOURCE)
    read.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    _add_output(read)
    facts = commands.add_parser("facts", help="find the facts of each text, as JSON")
    facts.add_argument("sources", nargs="*", metavar="SOURCE", help=_SOURCE)
    facts.add_argument(
        "--jsonl", metavar="PATH", help='a batch: {"id", "text", "published"} a line; - is standard input'
    )
    _add_output(facts)
    _add_pipeline(facts)
    align = commands.add_parser("align", help="align given paragraphs, nothing more")
    align.add_argument("--jsonl", required=True, metavar="PATH", help='a batch: {"id", "versions"} a line')
    _add_output(align)
    return parser


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, metavar="PATH", help="write to a file, not to standard output")


def _add_pipeline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pipeline", metavar="NAME", help="an installed spaCy pipeline to read with")


def _position(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1")
    return int(text)
