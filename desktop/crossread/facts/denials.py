"""Deeds that one version says somebody denies, and another one states, wherever they are told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from crossread.facts import tables
from crossread.facts.deeds import THE, Deed

Key = tuple[str, str, str]
"""What was done, the part and who, as `deeds` gives them."""


def denials(
    done: Iterable[tuple[Key, Deed]], denied: Callable[[Deed], bool]
) -> Iterator[tuple[Key, dict[int, list[Deed]]]]:
    """Yield deeds denied in a version with what other versions say of the same deed, by version, and a key of theirs.

    One deed is one verb with one doer and one thing it was done to; `denied` tells of a deed whether somebody is said
    to deny it.
    """
    told: dict[tuple[int, int, int], tuple[Deed, dict[str, Key]]] = {}
    for key, deed in done:
        if key[1] in ("by", "to"):
            at = deed.place.version, deed.place.paragraph, deed.verb
            told.setdefault(at, (deed, {}))[1][key[1]] = key
    whole = [(deed, parts) for deed, parts in told.values() if len(parts) == 2]
    if not any(denied(deed) for deed, _ in whole):
        return
    alike: dict[tuple[str, str, str], list[tuple[Deed, Key]]] = defaultdict(list)
    for deed, parts in whole:
        alike[deed.what, _who(parts["by"][2]), _who(parts["to"][2])].append((deed, parts["to"]))
    for some in alike.values():
        by_version: dict[int, list[Deed]] = defaultdict(list)
        for deed, _ in some:
            by_version[deed.place.version].append(deed)
        if len(by_version) > 1 and any(denied(deed) for deed, _ in some):
            yield some[0][1], by_version


def _who(who: str) -> str:
    """Return one key for all common nouns of one meaning: officers are the police."""
    return tables.canonical(tables.stem(who.removeprefix(THE))) if who.startswith(THE) else who
