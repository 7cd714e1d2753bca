"""What the rules of the verbs share: the names a verb speaks of, and what a run claims of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extraction.posts.before import statuses_of
from kg.extraction.posts.body import Body
from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.dated import date_before
from kg.extraction.posts.elections import ELECTING, elected_by
from kg.extraction.posts.runs import Run, Seat
from kg.formats import Status

ADDRESSED = ("同志", "先生", "女士", "：", ":")
"""What may stand between a name and 为."""


AND_MORE = re.compile(r"等\d*[一二三四五六七八九十]*[人名位]?(?:同志)?")
"""Ends a list of names that leaves some out."""


def people_from(reading: Reading, at: int) -> tuple[list[int], int]:
    """The names from token ``at`` on, joined by 、, and the token after them."""
    row = reading.row
    people: list[int] = []
    while at < len(row):
        more = AND_MORE.match(reading.ctx.text, row[at].start) if people else None
        if more is not None:
            return people, next((i for i in range(at, len(row)) if row[i].start >= more.end()), at)
        if row[at].kind == "person":
            people.append(at)
        elif (
            row[at].kind not in ("space", "bracket")
            and row[at].text not in ADDRESSED
            and not (people and row[at].text in ("、", "和"))
        ):
            break
        at += 1
    return people, at


def step_over(reading: Reading, at: int, words: tuple[str, ...]) -> int:
    """The first token after any of ``words`` (which may be cut into several tokens)."""
    text, row = reading.ctx.text, reading.row
    while at < len(row):
        found = next((w for w in words if text.startswith(w, row[at].start)), None)
        if found is None:
            break
        end = row[at].start + len(found)
        while at < len(row) and row[at].start < end:
            at += 1
    return at


def claims_of(
    reading: Reading, people: list[int], run: Run, status: Status, rule: str, verb: int = -1
) -> list[Claim]:
    """The claims of a run on each of ``people``; the date is looked for before token ``verb``."""
    if not people:
        return []
    if verb >= 0 and reading.row[verb].text in ELECTING:
        elected_by(reading, verb, run.seats)
    named = reading.memory.name_run(run.seats)
    when = None
    if verb >= 0 and status != "holds":
        when = date_before(reading, verb, close=status == "former")
    told = _statuses(run.seats, status)
    held = [(seat, body, then) for (seat, body), then in zip(named, told, strict=True)]
    each = _shares(reading, people, held, verb)
    return [
        Claim(reading.row[i], seat, body, told, rule, when)
        for i, share in zip(people, each, strict=True)
        for seat, body, told in share
        if body is not None and seat.entry is not None
    ]


def _statuses(seats: Sequence[Seat], status: Status) -> list[Status]:
    """The status of each seat of a run that a verb of office governs; 现任 ends what 时任 says."""
    out: list[Status] = []
    for seat, then in zip(seats, statuses_of(seats), strict=True):
        status = "holds" if seat.now else status
        out.append(_then(then, status))
    return out


def _then(then: Status, status: Status) -> Status:
    """是时任市长的张某: what 时任 or 原 stands before is a former office."""
    return then if then in ("former", "acting") and status == "holds" else status


Held = list[tuple[Seat, Body | None, Status]]


def _shares(reading: Reading, people: list[int], named: Held, verb: int) -> list[Held]:
    """What each of the people gets: all of it, or one office each after 分别."""
    end = reading.row[verb].start if verb >= 0 else 0
    before = reading.ctx.text[max(0, end - 2) : end]
    if before.endswith("分别") and len(people) == len(named) > 1:
        return [[one] for one in named]
    return [named for _ in people]
