"""What a page says of itself in its head: title, outlet, authors, date with its time, address."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from crossread.sources.cleaning import one_line
from crossread.sources.dates import date_line, date_within
from crossread.sources.phrases import bare, table
from crossread.sources.values import unique


@dataclass(slots=True)
class PageData:
    """What a page's head says."""

    title: str | None = None
    h1: str | None = None
    outlet: str | None = None
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    url: str | None = None
    language: str | None = None
    description: str | None = None
    body: str = ""
    """The article's text as JSON-LD holds it; "" where it holds none."""
    guessed: str | None = None
    """A date that stands on the page, where neither its head nor its dateline states one."""
    live: bool = False
    """The page says that it is a live blog."""
    paid: bool = False
    """The page says that not all of it is free to read."""


def page_data(tree: Any, url: str | None) -> PageData:
    """Return what a page's head, its JSON-LD and its h1 say. JSON-LD counts first: it is written for machines."""
    metas = _metas(tree)
    article = _article(tree)
    data = PageData(url=_address(tree, metas, url))
    data.title = _first(_string(article.get("headline")), metas.get("og:title"), _tag(tree, "title"))
    data.h1 = _headline(tree, data.title)
    data.outlet = _first(metas.get("og:site_name"), _name(article.get("publisher")), metas.get("application-name"))
    data.outlet = data.outlet or _outlet_after(data.h1, _tag(tree, "title"))
    data.paid = str(article.get("isAccessibleForFree", "")).casefold() == "false"
    data.live = "liveblogposting" in _kinds(article)
    data.authors = _people(article.get("author")) or _listed(metas)
    data.published = _published(tree, article, metas, data.url)
    language = tree.get("lang") or metas.get("og:locale") or ""
    data.language = language.replace("_", "-").split("-")[0].casefold() or None
    if data.language and not (data.language.isalpha() and 2 <= len(data.language) <= 3):
        data.language = None
    data.description = metas.get("description") or metas.get("og:description")
    data.body = _text_of(article)
    return data


def _metas(tree: Any) -> dict[str, str]:
    """Return the page's meta tags by name, in lower case; the first of each counts."""
    found: dict[str, str] = {}
    for node in tree.iter("meta"):
        name = (node.get("property") or node.get("name") or node.get("itemprop") or "").casefold()
        content = one_line(node.get("content") or "")
        if name and content:
            found.setdefault(name, content)
    return found


def _article(tree: Any) -> dict[str, Any]:
    """Return the JSON-LD object that describes the article, or an empty one."""
    for node in tree.iter("script"):
        if (node.get("type") or "").casefold() != "application/ld+json" or not node.text:
            continue
        try:
            given = json.loads(node.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(given):
            if not _kinds(thing).isdisjoint(table("pages")["article_types"]):
                return thing
    return {}


def _kinds(thing: dict[str, Any]) -> set[str]:
    """Return the types of a JSON-LD object, in lower case."""
    kind = thing.get("@type")
    return {name.casefold() for name in (kind if isinstance(kind, list) else [kind]) if isinstance(name, str)}


def _text_of(article: dict[str, Any]) -> str:
    """Return the text a JSON-LD article holds; a live page's is that of its entries, as they stand."""
    entries = article.get("liveBlogUpdate")
    told = [article, *(entries if isinstance(entries, list) else [entries])]
    texts = [thing.get("articleBody") for thing in told if isinstance(thing, dict)]
    return "\n\n".join(text for text in texts if isinstance(text, str) and text.strip())


def _things(given: Any) -> Iterator[dict[str, Any]]:
    queue, seen = [given], 0
    while queue and seen < 200:
        thing = queue.pop(0)
        seen += 1
        if isinstance(thing, list):
            queue.extend(thing)
        elif isinstance(thing, dict):
            yield thing
            queue.extend(thing[name] for name in ("@graph", "mainEntity", "mainEntityOfPage") if name in thing)


def _headline(tree: Any, title: str | None) -> str | None:
    """Return the h1 that is the headline: the one the title holds, else the only one."""
    found = [text for node in tree.iter("h1") if (text := one_line(" ".join(node.itertext())))]
    matching = [text for text in found if title and (bare(text) in bare(title) or bare(title) in bare(text))]
    if matching:
        return max(matching, key=len)
    return found[0] if len(found) == 1 and len(found[0].split()) >= 3 else None


def _outlet_after(h1: str | None, title: str | None) -> str | None:
    """Return what a page's title adds to its headline, "Flood kills three | Harbour Daily"."""
    if not h1 or not title or not title.casefold().startswith(h1.casefold()):
        return None
    added = title[len(h1) :].strip()
    name = added[1:].strip() if added[:1] in set("|-–—·:") else ""
    return name if 1 <= len(name.split()) <= 5 and not set("|–—") & set(name) else None


def _published(tree: Any, article: dict[str, Any], metas: dict[str, str], url: str | None) -> str | None:
    times = [
        node.get("datetime") or ""
        for node in tree.iter("time")
        if node.get("pubdate") is not None or "publish" in (node.get("itemprop") or "").casefold()
    ]
    written = [
        _string(article.get("datePublished")) or "",
        *(metas.get(name, "") for name in table("pages")["dates"]),
        *times,
    ]
    for stated in written:
        found = _moment(stated, _day_first(url))
        if found:
            return found
    return None


def _moment(stated: str, day_first: bool | None) -> str | None:
    """Return a stated date in ISO 8601, with its time only where its offset from UTC is stated too."""
    text = stated.strip()
    if not text:
        return None
    try:
        moment = dt.datetime.fromisoformat(text.replace(" ", "T", 1) if text[10:11] == " " else text)
    except ValueError:
        line = date_line(text, day_first=day_first)
        day = line.day if line else date_within(text, day_first=day_first)
        return day.isoformat() if day else None
    return moment.isoformat() if moment.tzinfo else moment.date().isoformat()


def _day_first(url: str | None) -> bool | None:
    """Return the order of day and month where a page's address names its country."""
    ending = (urlsplit(url).hostname or "").rpartition(".")[2] if url else ""
    if ending in table("pages")["day_first"]:
        return True
    return False if ending in table("pages")["month_first"] else None


def _address(tree: Any, metas: dict[str, str], url: str | None) -> str | None:
    canonical = next(
        (node.get("href") for node in tree.iter("link") if (node.get("rel") or "").casefold() == "canonical"), None
    )
    stated = canonical or metas.get("og:url") or url
    if not stated:
        return None
    try:
        whole = urljoin(url or "", stated)
        return whole if urlsplit(whole).scheme in {"http", "https"} else url
    except ValueError:
        return url


def _people(given: Any) -> list[str]:
    listed = given if isinstance(given, list) else [given]
    return _persons([name for item in listed if (name := _name(item))])


def _listed(metas: dict[str, str]) -> list[str]:
    stated = next((metas[name] for name in table("pages")["authors"] if metas.get(name)), "")
    return _persons(stated.replace(" and ", ",").replace(";", ",").split(","))


def _persons(names: list[str]) -> list[str]:
    """Return what of `names` may be a person's or a desk's name: no addresses, no capitals alone for "STAFF"."""
    clean = [one_line(name) for name in names]
    clean = [name[3:] if name.casefold().startswith("by ") else name for name in clean]
    return unique(
        [
            name
            for name in clean
            if name and "/" not in name and "@" not in name and len(name.split()) <= 6 and not name.isdigit()
        ]
    )


def _name(given: Any) -> str | None:
    if isinstance(given, list):
        given = given[0] if given else None
    return _string(given.get("name")) if isinstance(given, dict) else _string(given)


def _string(given: Any) -> str | None:
    if isinstance(given, list):
        given = given[0] if given else None
    return (one_line(given) or None) if isinstance(given, str) else None


def _first(*given: str | None) -> str | None:
    return next((text for text in given if text), None)


def _tag(tree: Any, name: str) -> str | None:
    node = next(tree.iter(name), None)
    return one_line("".join(node.itertext())) if node is not None else None
