"""Precision, recall and F1 of records against annotated articles, a row a measure.

A record and a gold article are each turned into sets of comparable facts; what both have is
right. White space inside names is ignored, quotation marks around programme names too.

========================================= ======================================================
Person, Agency, Place, Programme, Event   exact span and type
mentions                                  all five together
posts                                     (person, title, canonical agency)
heads                                     (person, canonical agency) of the principal titles
status                                    (person, title, status) where the status is not holds
pledges                                   (speaker, character): the text laid to the right mouth
undertakings                              (canonical agent, programme name)
figures                                   (start, value, unit, comparator)
figure kinds                              (start, result or target)
========================================= ======================================================
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from kg.scoring.gold import Gold

KINDS = ("Person", "Agency", "Place", "Programme", "Event")
RELATIONS = ("posts", "heads", "status", "pledges", "undertakings", "figures", "figure kinds")
MEASURES = (*KINDS, "mentions", *RELATIONS)
QUOTES = str.maketrans("", "", "“”‘’\"'「」『』《》")

Fact = tuple[Any, ...]


class Score(msgspec.Struct, frozen=True):
    """Counts of one measure: right, read, and annotated."""

    hit: int
    got: int
    want: int

    @property
    def precision(self) -> float:
        """The right among the read, 0 where nothing was read."""
        return self.hit / self.got if self.got else 0.0

    @property
    def recall(self) -> float:
        """The right among the annotated."""
        return self.hit / self.want if self.want else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.got + self.want
        return 2 * self.hit / both if both else 0.0


def squeeze(name: str | None) -> str:
    """A name without white space; the empty string for none."""
    return re.sub(r"\s", "", name or "")


def facts(rows: Mapping[str, Any]) -> dict[str, set[Fact]]:
    """The comparable facts of a record or gold article given as plain objects, by measure."""
    out: dict[str, set[Fact]] = {measure: set() for measure in MEASURES}
    for m in rows.get("mentions", ()):
        if m["type"] in KINDS:
            out[m["type"]].add((m["start"], m["end"]))
            out["mentions"].add((m["type"], m["start"], m["end"]))
    for p in rows.get("posts", ()):
        out["posts"].add((squeeze(p["person"]), p["title"], squeeze(p["agency"])))
        if p.get("head"):
            out["heads"].add((squeeze(p["person"]), squeeze(p["agency"])))
        if p.get("status", "holds") != "holds":
            out["status"].add((squeeze(p["person"]), p["title"], p["status"]))
    for p in rows.get("pledges", ()):
        speaker = squeeze(p.get("person") or p.get("agency"))
        out["pledges"].update((speaker, i) for start, end in p["ranges"] for i in range(start, end))
    for u in rows.get("undertakings", ()):
        out["undertakings"].add((squeeze(u["agent"]), squeeze(u["programme"]).translate(QUOTES)))
    for f in rows.get("figures", ()):
        value = None if f["value"] is None else round(float(f["value"]), 4)
        unit = unicodedata.normalize("NFKC", f["unit"])
        out["figures"].add((f["start"], value, unit, f["comparator"]))
        out["figure kinds"].add((f["start"], f["kind"]))
    return out


def score(gold: Mapping[str, Gold], records: Mapping[str, Mapping[str, Any]]) -> dict[str, Score]:
    """Scores over all gold articles; an article without a record counts as read empty."""
    hit, got, want = (dict.fromkeys(MEASURES, 0) for _ in range(3))
    for key, article in gold.items():
        right, read = facts(msgspec.structs.asdict(article)), facts(records.get(key, {}))
        for measure in MEASURES:
            hit[measure] += len(right[measure] & read[measure])
            got[measure] += len(read[measure])
            want[measure] += len(right[measure])
    return {m: Score(hit[m], got[m], want[m]) for m in MEASURES}


def misses(gold: Gold, record: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """(measure, missed or made up, what) for every fact in which the two differ.

    Pledges are told a speaker at a time, in characters.
    """
    right, read = facts(msgspec.structs.asdict(gold)), facts(record)
    for measure in (*KINDS, *RELATIONS):
        if measure == "pledges":
            yield from _pledge_misses(right[measure], read[measure])
            continue
        for tag, rows in (
            ("missed", right[measure] - read[measure]),
            ("made up", read[measure] - right[measure]),
        ):
            for row in sorted(rows, key=str):
                shown = (
                    gold.text[row[0] : row[1]] if measure in KINDS else " · ".join(map(str, row))
                )
                yield measure, tag, shown


def _pledge_misses(right: set[Fact], read: set[Fact]) -> Iterator[tuple[str, str, str]]:
    for speaker in sorted({row[0] for row in right ^ read}):
        want = {i for s, i in right if s == speaker}
        got = {i for s, i in read if s == speaker}
        yield (
            "pledges",
            "differs",
            f"{speaker}: {len(want & got)} of {len(want)} characters, {len(got - want)} beyond",
        )
