"""Lines on who says a thing and how certainly: for joined figures, and for what happened to whom without a figure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import combinations
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds
from crossread.facts.about import about
from crossread.facts.belonging import agreeing, covered, labels_things, merged, places_cited, told_already, weighty
from crossread.facts.callings import calling_lines, callings
from crossread.facts.certainty import Clause
from crossread.facts.court import court_line, furthest, step_of
from crossread.facts.deeds import CALLED, THE, Deed, deeds, event
from crossread.facts.denials import RESERVED, denials
from crossread.facts.echoes import mutual
from crossread.facts.judged import Judged
from crossread.facts.meant import Meant
from crossread.facts.names import NameForm
from crossread.facts.prospects import Prospects
from crossread.facts.reserved import Reserved, suspects
from crossread.facts.saying import with_its_cue
from crossread.facts.sourcing import Kinship, Known, Sources, Sourcing
from crossread.facts.speech import parsed
from crossread.facts.stages import Stages
from crossread.facts.stands import Stand, accused, citations, is_cited, shortly, sources_named
from crossread.facts.statements import Statement, groups, statements
from crossread.facts.values import (
    Certainty,
    Citation,
    Fact,
    FactKind,
    FactLine,
    Named,
    Put,
    Quotation,
    Unsourced,
    Verdict,
)
from crossread.story import Place
from crossread.story import names as labels

if TYPE_CHECKING:
    from crossread.align import Row
    from crossread.facts.clauses import ClausesOf
    from crossread.facts.echoes import Echoes
    from crossread.facts.same_name import SameName
    from crossread.language import Reading
    from crossread.story import Version

_FIGURES = frozenset({FactKind.QUANTITY, FactKind.MONEY, FactKind.PERCENT, FactKind.DURATION, FactKind.DATE})
_INITIALS = 2
"""Letters up to which a word of a source is too short to be looked for."""
_NAMED = 3
"""Sources or versions that a rule names before it says how many more there are."""
_RESERVED = (Certainty.NEGATED, Certainty.DENIED, Certainty.ALLEGED, Certainty.ATTEMPTED)
_BEFALLS = frozenset({"dismissed", "killed", "injured", "shot", "arrested", "abduct", "poison", "hired", "convicted"})
"""What befalls a person so seldom that two versions which tell it of one name tell one thing, in other rows too."""
_SAME = Judged(Verdict.SAME, "the same source")
_WEIGHT = {found: i for i, found in enumerate(Verdict)}


def claim_lines(
    lines: Sequence[FactLine],
    found: Sequence[Sequence[Fact]],
    versions: Sequence[Version],
    readings: Sequence[Reading],
    rows: Sequence[Row],
    *,
    same: SameName,
    kin: Kinship,
    echoes: Echoes,
    clauses: ClausesOf,
) -> list[FactLine]:
    """Return the lines on sources and certainty of a story whose figures are joined in `lines`.

    Only English versions with a parse are read; where fewer than two are, there are none.
    """
    return _Claims(found, versions, readings, rows, same=same, kin=kin, echoes=echoes, clauses=clauses).all(lines)


_Happened = dict[tuple[str, str, str], dict[int, list[Deed]]]
"""What was done, the part someone had in it and who it is; told by which version."""


class _Claims:
    def __init__(
        self,
        found: Sequence[Sequence[Fact]],
        versions: Sequence[Version],
        readings: Sequence[Reading],
        rows: Sequence[Row],
        *,
        same: SameName,
        kin: Kinship,
        echoes: Echoes,
        clauses: ClausesOf,
    ) -> None:
        self._echoes, self._clause = echoes, clauses
        self._versions, self._readings, self._rows, self._same = versions, readings, rows, same
        self._read = [
            n
            for n, (version, reading) in enumerate(zip(versions, readings, strict=True))
            if version.is_english and any(map(parsed, reading.paragraphs))
        ]
        self._found = found
        self._labelled = labels(versions)
        self._published = [version.provenance.published_day for version in versions]
        self._sources = {n: Sources(versions[n], readings[n], found[n], partial(clauses, n)) for n in self._read}
        self._kin = kin
        self._meant = Meant(self._read, versions, readings, found, self._clause, known=same.key)
        self._done = cache(self._deeds)

    def all(self, lines: Sequence[FactLine]) -> list[FactLine]:
        if len(self._read) < 2:
            return []
        made = [*self._of_events(), *self._of_callings()]
        states, *others = (self._of_matters(told(self._same.key)) for told in (Stages, Prospects))
        for further in (states, self._of_denials(), *others):
            made += [line for line in further if not told_already(line, made)]
        for line in lines:
            shown = line.kind in _FIGURES and line.verdict is not Verdict.ONLY
            if shown and not labels_things(line.mentions, self._versions):
                made += self._of_figures(line)
        # A sentence with a joined figure has its sources compared already, with those of the versions in its line.
        heard: dict[Place, set[int]] = defaultdict(set)
        for line in made:
            for place in places_cited(line):
                heard[place].update(fact.place.version for fact in line.mentions)
        made += [line for line in self._of_statements() if not covered(line, heard)]
        return merged(made)

    def _deeds(self, version: int, paragraph: int) -> list[tuple[tuple[str, str, str], Deed]]:
        reading, who = self._readings[version].paragraphs[paragraph], partial(self._meant.who, version, paragraph)
        return list(deeds((version, paragraph), reading, self._clause(version, paragraph), self._same.key, who))

    # --- Joined figures -----------------------------------------------------------------------------------------------

    def _of_figures(self, line: FactLine) -> Iterator[FactLine]:
        for group in agreeing(line.mentions):
            stands: dict[int, list[Stand]] = defaultdict(list)
            for fact in group:
                stand = self._stand(fact)
                if stand is not None:
                    stands[fact.place.version].append(stand)
            if len(stands) < 2:
                continue
            what = self._what(line, group)
            cited = [fact for fact in group if any(map(is_cited, stands.get(fact.place.version, ())))]
            if line.kind is not FactKind.DATE or " of the " in what:
                told = self._what(line, cited) if cited else what
                yield from _some(self._who(told, stands, asked=weighty(line)))
                suspected, called = suspects(group, self._clause, self._sources)
                if suspected is not None:
                    yield suspected.line(what, Verdict.DIFFERS, self._labels)
                elif not called:
                    yield from _some(self._how(what, stands))

    def _stand(self, fact: Fact) -> Stand | None:
        place = fact.place
        sources = self._sources.get(place.version)
        if sources is None or not sources.telling(place) or sources.quoted(place):
            return None  # whose a quote is, the line of the quote says
        clauses = self._clause(place.version, place.paragraph)
        clause = clauses.at(place.start, place.end)
        happened = event(clauses.words[clause.verb]) if clause and clause.verb is not None else ""
        start, end = clauses.predicate(place.start, place.end)
        telling = Place(place.version, place.paragraph, start, end)
        known = clauses.presupposed(place.start, place.end)
        return Stand(place, sources.who(place, happened), clause, happened, telling, known=known)

    def _what(self, line: FactLine, group: Sequence[Fact]) -> str:
        """Return what a group of mentions is about; the words of the first where a noun alone would say nothing."""
        told = about(line.kind, group)
        if told in _PLAIN or " " not in told:
            place = group[0].place
            text = self._versions[place.version].paragraphs[place.paragraph].text
            return " ".join(text[place.start : place.end].split())
        return told

    # --- Who says it --------------------------------------------------------------------------------------------------

    def _who(self, what: str, stands: dict[int, list[Stand]], *, asked: bool = True) -> FactLine | None:
        """Return the line on who says something; `asked` tells whether a version that cites nobody differs in it."""
        stands = {v: new for v, some in stands.items() if (new := [stand for stand in some if not stand.known])}
        cited = {v: facts for v, some in stands.items() if (facts := citations(some))}
        heard = {name for facts in cited.values() for name in sources_named(facts)}
        silent = {
            v: some[0].telling
            for v, some in stands.items()
            if asked
            and v not in cited
            and not self._kin.relies(self._sources[v].named, heard)
            and all(stand.sourcing.known is Known.NOBODY and not self._named(stand.place, heard) for stand in some)
        }
        if not cited or len(cited) + len(silent) < 2:
            return None
        pairs = [self._nearest(one, other) for one, other in combinations(cited.values(), 2)]
        told = [(judged, judged.verdict, names) for judged, names in pairs if judged.verdict is not None]
        if not told and not silent:
            return None
        judged, worst, pair = min(told, key=lambda entry: _WEIGHT[entry[1]], default=(_SAME, Verdict.SAME, ("", "")))
        mentions = [self._saying(fact) for facts in cited.values() for fact in facts]
        if silent:
            worst = Verdict.DIFFERS
            mentions += [Fact(FactKind.ATTRIBUTION, place, Unsourced(), rule="no source") for place in silent.values()]
            rule = f"source dropped: cited in {self._labels(cited)}, stated as fact in {self._labels(silent)}"
        elif worst is Verdict.DIFFERS:
            rule = f"{judged.rule}: {pair[0]} against {pair[1]}"
        elif worst is Verdict.COMPATIBLE:
            rule = f"{pair[0]} and {pair[1]}: {judged.rule}"
        else:
            rule = judged.rule
        ordered = tuple(sorted(mentions, key=lambda fact: fact.place))
        return FactLine(FactKind.ATTRIBUTION, f"who says: {what}", worst, rule, ordered)

    def _saying(self, fact: Fact) -> Fact:
        return with_its_cue(fact, self._versions[fact.place.version].paragraphs[fact.place.paragraph].text)

    def _named(self, place: Place, sources: Iterable[str]) -> bool:
        """Tell whether a paragraph names one of `sources`: "Inspector Brill has 25 officers" says whose word it is."""
        text = self._versions[place.version].paragraphs[place.paragraph].text.lower()
        forms = [NameForm.of(source) for source in sources]
        told = [word for form in forms for word in (form.surname, *form.tokens[:1])]
        return any(word in text for word in told if len(word) > _INITIALS)

    def _nearest(self, one: Sequence[Fact], other: Sequence[Fact]) -> tuple[Judged, tuple[str, str]]:
        """Return how the sources of two versions relate, taken at their best, and which two that are."""
        found = [(self._kin.relation(a, b), (a, b)) for a in sources_named(one) for b in sources_named(other)]
        unknown = [entry for entry in found if entry[0].verdict is None]
        best = max(found, key=lambda entry: _WEIGHT[entry[0].verdict] if entry[0].verdict else -1)
        if unknown and best[0].verdict is Verdict.DIFFERS:
            return unknown[0]
        return best

    def _labels(self, columns: Iterable[int]) -> str:
        named = [self._labelled[v] for v in sorted(columns)]
        if len(named) > _NAMED:
            return f"{', '.join(named[: _NAMED - 1])} and {len(named) - _NAMED + 1} more"
        return " and ".join(named) if len(named) < _NAMED else f"{', '.join(named[:-1])} and {named[-1]}"

    # --- How certainly ------------------------------------------------------------------------------------------------

    def _how(
        self, what: str, stands: dict[int, list[Stand]], asked: Sequence[Certainty] = _RESERVED
    ) -> FactLine | None:
        """Return the line on how certain something is put, where one version has a reservation and one has none."""
        by: dict[Certainty, dict[int, Stand]] = defaultdict(dict)
        for v, some in stands.items():
            puts = {stand.clause.put.certainty for stand in some if stand.clause}
            if len(puts) == 1 and all(stand.clause for stand in some):
                by[next(iter(puts))][v] = some[0]
        asserted = by.pop(Certainty.ASSERTED, {})
        for certainty in asked:
            against = {
                v: stand
                for v, stand in by.get(certainty, {}).items()
                if any(stand.event == plain.event for plain in asserted.values())
            }
            plain = {v: stand for v, stand in asserted.items() if any(stand.event == o.event for o in against.values())}
            if against and plain:
                judged = self._weight(certainty, plain, against)
                if judged is not None:
                    told = [{v: o.put() for v, o in some.items()} for some in (plain, against)]
                    held = [{v: [put] for v, put in some.items() if put is not None} for some in told]
                    return Reserved(certainty, *held).line(what, judged, self._labels)
        return None

    def _weight(self, certainty: Certainty, plain: dict[int, Stand], against: dict[int, Stand]) -> Verdict | None:
        """Return what a reservation weighs; None for what one party charges another with, and the other denies."""
        charged = all(stand.clause and stand.clause.accuses for stand in against.values())
        if certainty is Certainty.ALLEGED and charged and all(map(is_cited, plain.values())):
            return None  # what police say he did, he is accused of
        if certainty in (Certainty.ALLEGED, Certainty.ATTEMPTED):
            return Verdict.DIFFERS
        known = {stand.sourcing.known for stand in plain.values()}
        if certainty is Certainty.DENIED:
            return Verdict.DIFFERS if all(map(self._flat, plain.values())) else None
        known |= {stand.sourcing.known for stand in against.values()}
        if known == {Known.NOBODY}:
            return Verdict.CONTRADICTS
        pairs = [
            self._nearest(a.sourcing.citations, b.sourcing.citations)[0].verdict
            for a in plain.values()
            for b in against.values()
            if a.sourcing.citations and b.sourcing.citations
        ]
        if known == {Known.CITED}:
            return Verdict.CONTRADICTS if all(found is Verdict.SAME for found in pairs) else Verdict.DIFFERS
        return None if Known.UNSURE in known else Verdict.DIFFERS

    def _flat(self, stand: Stand) -> bool:
        """Tell whether nobody in the paragraph of a stand says it, whoever is cited in those beside it."""
        known, place = stand.sourcing.known, stand.place
        return known is Known.NOBODY or (
            known is Known.UNSURE and not self._sources[place.version].cited(place.paragraph)
        )

    # --- What happened to whom, without a figure ----------------------------------------------------------------------

    def _of_events(self) -> Iterator[FactLine]:
        for row in self._rows:
            cells = [(v, p) for v, cell in enumerate(row.cells) if v in self._sources for p in cell]
            if len({v for v, _ in cells}) < 2:
                continue
            happened: _Happened = defaultdict(lambda: defaultdict(list))
            for v, p in cells:
                for key, done in self._done(v, p):
                    happened[key][v].append(done)
            for key, told in happened.items():
                if not self._doubted(told):
                    continue
                stands = {v: list(map(self._told_of, some)) for v, some in told.items()}
                if key[0] in _BEFALLS and key[1] == "to" and accused(stands):
                    continue  # who did it is asked, and not whether it was done
                line = self._how("", stands)
                if line is not None:  # the name is looked up for the few that differ
                    yield replace(line, about=f"{line.about}{self._told(key, told)}")
            yield from self._steps(happened)
        yield from self._anywhere()

    def _anywhere(self) -> Iterator[FactLine]:
        """Yield what befell persons of a name and is alleged all through one version, wherever it is told."""
        happened: _Happened = defaultdict(lambda: defaultdict(list))
        for v in self._read:
            for p in self._versions[v].aligned():
                for key, done in self._done(v, p) if self._readings[v].paragraphs[p].names else ():
                    if key[1] == "to" and not key[2].startswith(THE) and key[0] in _BEFALLS:
                        happened[key][v].append(done)
        for key, told in happened.items():
            if not self._doubted(told):
                continue
            stands = {v: list(map(self._told_of, some)) for v, some in told.items()}
            if accused(stands):
                continue
            line = self._how("", stands, (Certainty.ALLEGED,))
            if line is not None:
                yield replace(line, about=f"{line.about}{self._told(key, told)}")

    def _of_denials(self) -> Iterator[FactLine]:
        done = (e for v in self._read for p in self._versions[v].aligned() for e in self._done(v, p) if e[1].told)
        for key, told in denials(done, self._told_of, lambda d: self._clause(d.place.version, d.place.paragraph).plain):
            stands = {v: list(map(self._told_of, some)) for v, some in told.items()}
            line = None if accused(stands) else self._how("", stands, RESERVED)
            if line is not None:
                yield replace(line, about=f"{line.about}{self._told(key, told)}")

    def _doubted(self, told: dict[int, list[Deed]]) -> bool:
        """Tell whether several versions tell a thing, and words by which anything may be doubted stand near."""
        places = (done.place for some in told.values() for done in some)
        return len(told) > 1 and any(self._clause(place.version, place.paragraph).cautious for place in places)

    def _told_of(self, done: Deed) -> Stand:
        """Return how a version tells that something was done: who says it, and how certainly."""
        place = done.place
        sources, clauses = self._sources[place.version], self._clause(place.version, place.paragraph)
        quoted = sources.quoted(place)
        if done.called is not None:
            clause = None if quoted else Clause(done.verb, clauses.called(done.called) or Put(Certainty.ASSERTED))
            return Stand(place, Sourcing(Known.UNSURE), clause, done.what, place)
        clause = None if quoted else clauses.of(done.verb)
        return Stand(place, sources.who(place, done.what), clause, done.what, place)

    def _told(self, key: tuple[str, str, str], told: dict[int, list[Deed]]) -> str:
        what, part, who = key
        clauses = ((self._clause(d.place.version, d.place.paragraph), d.verb) for some in told.values() for d in some)
        verbs = {held.words[verb].lemma.lower() for held, verb in clauses}
        what = verbs.pop() if what not in tables.events_by_name() and len(verbs) == 1 else what
        part = part.removeprefix(CALLED)
        name = self._shown_name(who)
        event = next((e for e in tables.events().values() if e.name == what), None)
        done = event.done if event and event.done else what
        if part == "to":
            return f"{name} {done}" if event else f"{what} {name}"
        return f"{name} {what}" if event else f"{name}: {what}"

    def _shown_name(self, key: str) -> str:
        if key.startswith(THE):
            return key
        names = [
            fact.value.name
            for column in self._found
            for fact in column
            if isinstance(fact.value, Named) and self._same.key(fact.value.name) == key
        ]
        return max(names, key=lambda name: (names.count(name), len(name))) if names else key

    # --- Whole statements, without a figure ---------------------------------------------------------------------------

    def _of_statements(self) -> Iterator[FactLine]:
        """Yield who says what, for sentences that say the same thing, in one row or apart."""
        at = {(v, p): number for number, row in enumerate(self._rows) for v, cell in enumerate(row.cells) for p in cell}
        found = [
            statement
            for v in self._read
            for p in self._versions[v].aligned()
            for statement in statements(
                (v, p),
                self._readings[v].paragraphs[p],
                self._clause(v, p).lemmas,
                self._sources[v].cited(p),
                self._sources[v].quotes(p),
            )
        ]
        places = [Place(s.version, s.paragraph, *s.verb) for s in found]
        echo = mutual(self._echoes.alike(places), [s.version for s in found])
        for group in groups(found, [at.get((s.version, s.paragraph), -1) for s in found], echo):
            stands = {i: stand for i in group if (stand := self._said(found[i])) is not None}
            cited = [i for i, stand in stands.items() if stand.sourcing.known is Known.CITED]
            # That a source is dropped is told of sentences that are very much alike.
            silent = [
                i
                for i, stand in stands.items()
                if stand.sourcing.known is Known.NOBODY and any(echo[i, j] >= thresholds.ECHO_DROPPED for j in cited)
            ]
            if not silent:  # what is told of a quote's words under a source has joined the line of the quote
                cited = [i for i in cited if found[i].spoken is None]
            told = {found[i].version: [stands[i]] for i in sorted([*cited, *silent])}
            if cited and len(told) > 1:
                first = stands[cited[0]]
                text = self._versions[first.place.version].paragraphs[first.place.paragraph].text
                yield from _some(self._who(shortly(first, text), told))

    def _said(self, said: Statement) -> Stand | None:
        place = Place(said.version, said.paragraph, *said.verb)
        sources = self._sources[said.version]
        if not sources.telling(place):
            return None
        main = self._clause(said.version, said.paragraph).main(place.start)
        telling = Place(place.version, place.paragraph, *main) if main else place
        if said.spoken is not None and isinstance(said.spoken.value, Quotation):
            scope = said.spoken.place.start, said.spoken.place.end
            speaker = said.spoken.value.speaker or ""
            named = next((c for c in sources.cited(said.paragraph) if sources_named([c]) == [speaker]), None)
            cue = named.value.cue if named and isinstance(named.value, Citation) else "quoted"
            at = named.place if named else telling
            quoted = Fact(FactKind.ATTRIBUTION, at, Citation(speaker, cue, scope), rule="quoted")
            return Stand(place, Sourcing(Known.CITED, (quoted,)), None, "", telling)
        words = self._readings[said.version].paragraphs[said.paragraph].words
        happened = next((event(word) for word in words if word.start == said.verb[0]), "")
        return Stand(place, sources.who(place, happened), None, happened, telling)

    # --- What persons are called --------------------------------------------------------------------------------------

    def _of_callings(self) -> Iterator[FactLine]:
        found = [
            calling
            for v in self._read
            for p in self._versions[v].aligned()
            for calling in callings(
                (v, p),
                self._versions[v].paragraphs[p].text,
                self._readings[v].paragraphs[p],
                self._clause(v, p),
                self._same.key,
            )
            if not self._sources[v].quoted(calling.fact.place)
        ]
        yield from calling_lines(found, self._labels)

    # --- What a matter has come to ------------------------------------------------------------------------------------

    def _of_matters(self, told: Stages | Prospects) -> Iterator[FactLine]:
        for v in self._read:
            for p in self._versions[v].aligned():
                text, reading = self._versions[v].paragraphs[p].text, self._readings[v].paragraphs[p]
                who = partial(self._meant.who, v, p)
                told.read((v, p), text, reading, self._clause(v, p), self._sources[v], who=who)
        yield from told.lines(self._labels, self._shown_name, self._rows, self._published)

    # --- How far a court came -----------------------------------------------------------------------------------------

    def _steps(self, happened: _Happened) -> Iterator[FactLine]:
        """Yield a line where one version of a row has a person convicted whom another one has accused alone."""
        by: dict[str, dict[int, dict[str, Stand]]] = defaultdict(lambda: defaultdict(dict))
        for (_, part, who), told in happened.items():
            for v, some in told.items() if part == "to" else ():
                for done in some:
                    step = step_of(self._clause(v, done.place.paragraph).words, done.place.start)
                    stand = self._told_of(done) if step else None
                    if step and stand and stand.clause and stand.clause.put.certainty is Certainty.ASSERTED:
                        by[who][v].setdefault(step, stand)
        for who, steps in by.items():
            reached = {v: (step, some[step].place) for v, some in steps.items() if (step := furthest(some))}
            yield from _some(court_line(self._shown_name(who), reached, self._labels, self._published))


def _some(line: FactLine | None) -> Iterator[FactLine]:
    if line is not None:
        yield line


_PLAIN = frozenset({"number", "amount of money", "share", "length of time", "distance", "weight", "date", "time"})
