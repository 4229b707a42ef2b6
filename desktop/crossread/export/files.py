"""Writing a file so that it is there wholly or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from crossread.errors import Unsaved


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, in place of what was there, at once: a reader sees the old file or the new one.

    Raises Unsaved where the file cannot be written; what was there before is untouched.
    """
    path = Path(path)
    if path.is_dir():
        raise Unsaved(str(path), "it is a folder", "Give the name of a file in it")
    if path.exists() and not path.is_file():
        # A device or a pipe, such as /dev/stdout: there is nothing to replace.
        _write_through(path, data)
        return
    target = path.resolve() if path.is_symlink() else path
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _take_permissions(Path(temporary), target)
        Path(temporary).replace(target)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                Path(temporary).unlink(missing_ok=True)
        raise _unsaved(path, error) from error


def _write_through(path: Path, data: bytes) -> None:
    try:
        with path.open("wb") as file:
            file.write(data)
    except OSError as error:
        raise _unsaved(path, error) from error


def _take_permissions(temporary: Path, target: Path) -> None:
    """Give the new file the old one's permissions, or those any new file gets; mkstemp's are for its owner alone."""
    try:
        mode = target.stat().st_mode & 0o777
    except OSError:
        if os.name == "nt":
            return
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    with contextlib.suppress(OSError):
        temporary.chmod(mode)


def _unsaved(path: Path, error: OSError) -> Unsaved:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Unsaved(str(path), "the folder it should be in does not exist", "Make the folder, or choose another one")
    if isinstance(error, PermissionError):
        return Unsaved(
            str(path), "writing there is not allowed, or another program has it open", "Choose another place"
        )
    why = error.strerror or "the disk refused it"
    return Unsaved(str(path), f"it could not be written ({why})", "Choose another place, or make room on the disk")
