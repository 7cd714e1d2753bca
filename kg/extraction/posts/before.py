"""Titles before the name: 太原市人社局党组书记、局长白某, and the names that share them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.elections import elected_by, is_list_of_elected
from kg.extraction.posts.lines import listed_on_line, run_at_colon
from kg.extraction.posts.news import news_of
from kg.extraction.posts.runs import Run, Seat, run_before, says_caretaking
from kg.extraction.posts.states import is_office
from kg.extraction.posts.tokens import Token
from kg.formats import Status
from kg.lexicon.titles import titles

RULE_OF = {
    "printed": "post.title-before-name",
    "shared": "post.paired-titles",
    "territory": "post.chief-of-territory",
    "national": "post.national-leader",
    "recalled": "post.body-recalled",
}
AS_SOMETHING = ("作为", "身为")
MOVES_ON = ("转任", "调任", "改任", "升任")
"""Verbs after a name that put the titles before it in the past."""
SHARED_ROLES = ("deputy", "member", "officer", "grade")


def title_before_name(reading: Reading, at: int) -> list[Claim]:
    """The run of titles that ends at the name."""
    if at in reading.held:
        return []
    run = run_at_colon(reading, at) or run_before(reading.row, at)
    if any(i in reading.taken for i in range(max(run.first, 0), run.last)):
        return []
    seats = [] if _is_of_line_before(reading, run, at) else _own(reading, run)
    if not any(seat.entry for seat in seats):
        return _as_something(reading, at)
    reading.memory.person = reading.row[at].text
    elected = is_list_of_elected(reading, max(run.first, 0))
    if elected:
        elected_by(reading, max(run.first, 0), seats)
    named = reading.memory.name_run(seats)
    held = [(seat, body) for seat, body in named if body is not None and seat.entry is not None]
    reading.held[at] = held
    statuses = statuses_of(seats)
    person = reading.row[at]
    bracketed = says_caretaking(reading.row, at + 1, at + 2)
    if statuses[-1] == "holds" and (bracketed or _runs_it_for_now(reading, person)):
        statuses[-1] = "acting"
    told = "appointed" if elected else news_of(reading, run.first, at)
    if at + 1 < len(reading.row) and reading.row[at + 1].text in MOVES_ON:
        told = "former"
    if told is not None:
        statuses = [told if status == "holds" else status for status in statuses]
    claims = [
        Claim(person, seat, body, statuses[seats.index(seat)], RULE_OF[body.how])
        for seat, body in held
    ]
    return claims + _shared_prefix(reading, at, seats)


def _runs_it_for_now(reading: Reading, person: Token) -> bool:
    """由副局长张某临时主持工作: who the sentence says runs the body in another's place."""
    return titles().runs_for_now.match(reading.ctx.text, person.end) is not None


def _as_something(reading: Reading, at: int) -> list[Claim]:
    """作为某局原局长的张某: the titles lead up to the name over 的."""
    row = reading.row
    if at < 3 or row[at - 1].text != "的" or row[at - 2].kind != "title":
        return []
    run = run_before(row, at - 1)
    if run.first < 2 or row[run.first - 2].text + row[run.first - 1].text not in AS_SOMETHING:
        return []
    statuses = statuses_of(run.seats)
    return [
        Claim(row[at], seat, body, status, RULE_OF[body.how])
        for (seat, body), status in zip(reading.memory.name_run(run.seats), statuses, strict=True)
        if body is not None and seat.entry is not None
    ]


def name_in_list(reading: Reading, at: int) -> list[Claim]:
    """副主任甲、乙、丙: a deputy's or a member's title goes on to the names after it."""
    before = _listed_after(reading, at)
    before = listed_on_line(reading, at) if before is None else before
    if before is None or before not in reading.held:
        return []
    held = reading.held[before]
    if not held or any(s.entry is None or s.entry.role not in SHARED_ROLES for s, _ in held):
        return []
    if any(s.entry and s.entry.role == "officer" and is_office(s.entry) for s, _ in held):
        return []
    reading.held[at] = held
    statuses = statuses_of([seat for seat, _ in held])
    if is_list_of_elected(reading, _first_of(reading, at)):
        statuses = ["appointed" if status == "holds" else status for status in statuses]
    return [
        Claim(reading.row[at], seat, body, status, "post.name-in-list")
        for (seat, body), status in zip(held, statuses, strict=True)
    ]


def _is_of_line_before(reading: Reading, run: Run, at: int) -> bool:
    """Whether the run is the object of a verb on the line above the name: 闻某任某局局长, then the
    next name on its own line."""
    row = reading.row
    governed = run.first > 0 and row[run.first - 1].kind == "verb"
    return governed and at > 0 and "\n" in row[at - 1].text


def _first_of(reading: Reading, at: int) -> int:
    """The token that begins the line or the run of the list that token ``at`` is in."""
    text, row = reading.ctx.text, reading.row
    line = text.rfind("\n", 0, row[at].start) + 1
    while at > 0 and row[at - 1].start >= line and row[at].text not in "，；。":
        at -= 1
    return at


def _own(reading: Reading, run: Run) -> list[Seat]:
    """The seats of the run that are this person's: not the title after another's name, not
    the object of 担任."""
    seats = list(run.seats)
    row, first = reading.row, run.first
    if not seats or first <= 0:
        return seats
    follows_name = row[first - 1].kind == "person" and row[first - 1].end == seats[0].start
    follows_name = follows_name and not (seats[0].body and seats[0].body[0].kind == "agency")
    if follows_name and len(seats) == 1:
        return []
    governed = row[first - 1].kind == "verb"
    if governed and row[run.last - 1].kind == "space":
        # A headline's second half: 甲当选某国总理 乙致贺电.
        return []
    if (follows_name or governed) and len(seats) > 1:
        rest = [i for i, seat in enumerate(seats) if seat.after_comma or (follows_name and i > 0)]
        return seats[rest[0] :] if rest else seats
    return seats


def statuses_of(seats: Sequence[Seat]) -> list[Status]:
    """原 before a title covers the titles that share its body and those held besides (兼); before
    a body, the whole run."""
    out: list[Status] = []
    reach = ""
    for seat in seats:
        if seat.former:
            reach = seat.former
        elif seat.now or (
            seat.body and reach != "run" and not seat.besides and not _of_village(seat)
        ):
            reach = ""
        own: Status = "appointed" if seat.elect else "acting" if seat.caretaking else "holds"
        out.append("former" if reach else own)
    return out


VILLAGE = ("村委会", "村民委员会", "居委会", "居民委员会", "村监委会")


def _of_village(seat: Seat) -> bool:
    """村委会 in 原党支部书记、村委会主任: its village is the one before it."""
    return len(seat.body) == 1 and seat.body[0].text in VILLAGE


def _listed_after(reading: Reading, at: int) -> int | None:
    """The person this name follows in a list, if only 、, 和 or brackets stand between."""
    row, i = reading.row, at - 1
    joined = False
    while i >= 0 and row[i].kind in ("joiner", "bracket", "space"):
        if row[i].kind == "joiner":
            if row[i].text not in ("、", "和", "及", "以及") or joined:
                return None
            joined = True
        i -= 1
    return i if joined and i >= 0 and row[i].kind == "person" else None


def _shared_prefix(reading: Reading, at: int, seats: Sequence[Seat]) -> list[Claim]:
    """委员，甲大学校长张某、乙大学校长李某: the seats before the comma are everyone's.

    Only seats that many can hold are shared, and only along names joined by 、.
    """
    before = _listed_name(reading, at, seats)
    if before is None:
        return []
    prefix = reading.prefixes.get(before)
    if prefix is None:
        held = reading.held.get(before, [])
        cut = max((i for i, (seat, _) in enumerate(held) if seat.after_comma), default=0)
        prefix = held[:cut]
    if any(seat.entry is None or seat.entry.role not in SHARED_ROLES for seat, _ in prefix):
        return []
    reading.prefixes[at] = prefix
    return [
        Claim(reading.row[at], seat, body, "holds", "post.prefix-of-list") for seat, body in prefix
    ]


def _listed_name(reading: Reading, at: int, seats: Sequence[Seat]) -> int | None:
    """The name that 、 joins to the run of this one, if its run is of one piece."""
    if any(seat.after_comma for seat in seats) or not seats:
        return None
    row = reading.row
    start = at - 1
    while start >= 0 and row[start].start > seats[0].reach:
        start -= 1
    if start < 2 or row[start - 1].text != "、" or row[start - 2].kind != "person":
        return None
    return start - 2
