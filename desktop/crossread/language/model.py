"""The English pipeline that comes with the app: where it is, and how it is loaded. What it finds is read elsewhere."""

from __future__ import annotations

import json
import threading
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from crossread import places
from crossread.language.spacy_import import spacy

if TYPE_CHECKING:
    from spacy.language import Language

NAME = "en_crossread"
_lock = threading.Lock()


def folder() -> Path | None:
    """Return the folder of the shipped pipeline, or None where the app came without it."""
    shipped = places.resources() / "models" / NAME
    return shipped if (shipped / "config.cfg").is_file() else None


@lru_cache(maxsize=1)
def version() -> str:
    """Return the name and version of the shipped pipeline; empty where it is missing or broken."""
    path = folder()
    if path is None:
        return ""
    try:
        meta = json.loads((path / "meta.json").read_text(encoding="utf-8"))
        return f"{meta['lang']}_{meta['name']}/{meta['version']}"
    except (OSError, ValueError, KeyError):
        return ""


def load(path: Path | None = None) -> Language:
    """Return the pipeline in `path`, the shipped one for None; kept, and safe to ask for from several threads.

    Raises FileNotFoundError where there is none, OSError, ValueError or KeyError where it is damaged.
    """
    path = path or folder()
    if path is None:
        raise FileNotFoundError(NAME)
    with _lock:
        return _kept(path)


@lru_cache(maxsize=2)
def _kept(path: Path) -> Language:
    return opened(path)


_WHOLE = frozenset({"wed", "Wed"})
"""Words that spaCy's English cuts in two, taking them for "we'd"."""


def opened(path: Path) -> Language:
    """Return the pipeline in `path`, loaded anew and ready for use on one processor. Raises as `load` does."""
    library = spacy()
    from thinc.api import use_ops

    from crossread.language import components, pieces

    # numpy's matrix products are built for each processor; those that spaCy brings take twice as long.
    with use_ops("numpy", use_blis=False):
        nlp: Language = library.load(path)
    nlp.tokenizer.rules = {word: cut for word, cut in nlp.tokenizer.rules.items() if word not in _WHOLE}  # type: ignore[union-attr]
    _widen(nlp)
    pieces.borrow(pipe.model for _, pipe in nlp.pipeline if hasattr(pipe, "model"))
    if "parser" in nlp.pipe_names:
        nlp.add_pipe(components.SENTENCES, before="parser")
    return nlp


def _widen(nlp: Language) -> None:
    """Turn weights that are stored in half precision, which keeps the file small, into what is computed with."""
    import numpy as np

    for _, pipe in nlp.pipeline:
        for node in pipe.model.walk() if hasattr(pipe, "model") else ():
            for name in node.param_names:
                if node.has_param(name) and node.get_param(name).dtype == np.float16:
                    node.set_param(name, node.get_param(name).astype(np.float32))
