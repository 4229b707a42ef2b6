"""Deeds that one version says are denied or alleged, and another one states, wherever they are told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from crossread.facts import tables
from crossread.facts.deeds import THE, Deed
from crossread.facts.stands import Stand
from crossread.facts.values import Certainty

RESERVED = (Certainty.DENIED, Certainty.ALLEGED)
Key = tuple[str, str, str]
"""What was done, the part and who, as `deeds` gives them."""


def denials(
    done: Iterable[tuple[Key, Deed]], stand: Callable[[Deed], Stand], plain: Callable[[Deed], bool]
) -> Iterator[tuple[Key, dict[int, list[Deed]]]]:
    """Yield deeds denied or alleged in a version, and how others tell of them, by version, with a key of theirs.

    One deed is one verb with one doer and one thing it was done to; `stand` says how it is told, `plain` whether
    nothing near it can make it anything but asserted.
    """
    told: dict[tuple[int, int, int], tuple[Deed, dict[str, tuple[str, Key]]]] = {}
    for key, deed in done:
        if key[1] in ("by", "to"):
            at = deed.place.version, deed.place.paragraph, deed.verb
            told.setdefault(at, (deed, {}))[1][key[1]] = (_who(key[2]), key)
    whole = [(deed, parts) for deed, parts in told.values() if len(parts) == 2]
    if not any(not plain(deed) and _reserved(stand(deed)) for deed, _ in whole):
        return
    alike: dict[tuple[str, str, str], list[tuple[Deed, Key]]] = defaultdict(list)
    for deed, parts in whole:
        alike[deed.what, parts["by"][0], parts["to"][0]].append((deed, parts["to"][1]))
    nobody: dict[tuple[str, str], list[Deed]] = defaultdict(list)
    for deed, parts in told.values():
        if "by" not in parts:  # who does it is not told there: "a flaw affecting all valves"
            nobody[deed.what, parts["to"][0]].append(deed)
    for (what, _, whom), some in alike.items():
        by_version: dict[int, list[Deed]] = defaultdict(list)
        for deed, _ in some:
            by_version[deed.place.version].append(deed)
        for deed in nobody[what, whom]:
            if deed.place.version in by_version:
                by_version[deed.place.version].append(deed)
        if len(by_version) > 1 and any(_reserved(stand(deed)) for deed, _ in some):
            yield some[0][1], by_version


def _reserved(told: Stand) -> bool:
    return told.clause is not None and told.clause.put.certainty in RESERVED


def _who(who: str) -> str:
    """Return one key for all common nouns of one meaning: officers are the police."""
    return tables.canonical(tables.stem(who.removeprefix(THE))) if who.startswith(THE) else who
