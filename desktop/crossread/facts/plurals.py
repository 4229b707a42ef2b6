"""The plural of a counted noun."""

from __future__ import annotations

_IRREGULAR = {
    "penny": "pence",
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "life": "lives",
    "wife": "wives",
    "knife": "knives",
    "crewman": "crewmen",
    "policeman": "policemen",
}
_UNCOUNTED = frozenset(
    {
        "people",
        "dead",
        "personnel",
        "staff",
        "police",
        "crew",
        "aircraft",
        "injured",
        "wounded",
        "troops",
        "apparatus",
        "missing",
        "killed",
        "hurt",
        "percent",
    }
)


def plural(noun: str) -> str:
    """Return the plural of a counted noun: its last word changed, as English usually does."""
    *lead, head = noun.split()
    low = head.lower()
    if low in _IRREGULAR:
        head = _IRREGULAR[low]
    elif low in _UNCOUNTED or low.endswith("men") or (low.endswith("s") and not low.endswith("ss")):
        pass
    elif low.endswith(("s", "x", "z", "ch", "sh")):
        head += "es"
    elif low.endswith("y") and low[-2:-1] not in "aeiou":
        head = head[:-1] + "ies"
    else:
        head += "s"
    return " ".join((*lead, head))
