"""Titles after the name: 张某局长, 李某(某局局长)."""

from __future__ import annotations

import re

from kg.extraction.posts import fit
from kg.extraction.posts.ahead import is_verb, run_after
from kg.extraction.posts.body import Body
from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.naming import national
from kg.extraction.posts.runs import BODY, KINDS_OF_FIRM, Seat
from kg.extraction.posts.tokens import Token
from kg.lexicon.titles import TitleEntry, titles
from kg.resolution.people import answers_to

FOREIGN = re.compile(r"[·•\-—A-Za-z]")
"""Letters of a foreign name: 迪亚斯-卡内尔主席 leads another state."""


OF_OLD = re.compile("(?:[和、与][^，。；\\n]{2,12})?等?老一辈")
"""Behind a leader's title it says that they led long ago."""
VISITING = "访来赴抵问"
HOST = re.compile(r"[^\W\d_]{3,}(?=[“《])")
"""The body that an event's name begins with (省林草局“春风”推进会)."""


def title_after_name(reading: Reading, at: int) -> list[Claim]:
    """张某局长: the body stands before the name, or is the one the person was read with."""
    row = reading.row
    if at + 1 >= len(row) or row[at + 1].kind != "title" or row[at + 1].start != row[at].end:
        return []
    parts: list[Token] = []
    i = at - 2 if at > 1 and row[at - 1].text == "的" else at - 1
    while i >= 0 and row[i].kind in BODY and row[i].end == row[i + 1].start:
        if parts and row[i].text in KINDS_OF_FIRM:
            break
        parts.append(row[i])
        i -= 1
    seat = Seat(row[at + 1], tuple(reversed(parts)), after_name=True)
    if row[at + 1].text in titles().of_a_leader or _is_host(row, i, at) or is_verb(row, at + 1):
        return []
    reading.memory.person = row[at].text
    if not seat.body and _known(reading, at, seat):
        return []
    body = _body(reading, seat)
    if body is None:
        return []
    if body.how in ("national", "frame") and _has_a_holder(reading, at, seat, body):
        return []
    reading.memory.bodies.append(body)
    reading.held[at] = [(seat, body)]
    rule = "post.national-leader" if body.how == "national" else "post.title-after-name"
    return [Claim(row[at], seat, body, "holds", rule), *_titles_beside(reading, at)]


def _is_host(row: list[Token], before: int, at: int) -> bool:
    """访华的 in 访华的张某总理: the place was visited, it is not whose office it is."""
    return row[at - 1].text == "的" and before >= 0 and row[before].text in tuple(VISITING)


def _titles_beside(reading: Reading, at: int) -> list[Claim]:
    """国家主席 in 张某总书记、国家主席: a second title whose body goes without saying."""
    row = reading.row
    i = at + 2
    if i + 1 >= len(row) or row[i].text != "、" or row[i + 1].kind != "title":
        return []
    if i + 2 < len(row) and row[i + 2].kind == "person":
        return []
    seat = Seat(row[i + 1], after_name=True)
    body = national(seat, (), reading.memory)
    if body is None or _has_a_holder(reading, at, seat, body):
        return []
    return [Claim(row[at], seat, body, "holds", "post.national-leader")]


def office_in_brackets(reading: Reading, at: int) -> list[Claim]:
    """张某（某局局长）: the bracket after the name holds a run of titles and nothing else."""
    row = reading.row
    if at + 2 >= len(row) or row[at + 1].text not in ("（", "("):
        return []
    run = run_after(row, at + 2)
    if not run.titled or run.last >= len(row) or row[run.last].text not in ("）", ")"):
        return []
    return [
        Claim(row[at], seat, body, "former" if seat.former else "holds", "post.office-in-brackets")
        for seat, body in reading.memory.name_run(run.seats)
        if body is not None and seat.entry is not None
    ]


def _known(reading: Reading, at: int, seat: Seat) -> bool:
    """Whether this person was already read with a title they are called by here: nothing new is
    said."""
    person = reading.row[at].text
    return any(
        claim.person.text == person
        and claim.seat.title is not None
        and seat.title is not None
        and answers_to(claim.seat.title.text, seat.title.text)
        for claim in reading.claims
    )


def _has_a_holder(reading: Reading, at: int, seat: Seat, body: Body) -> bool:
    """Whether the article knows another as the one head of that body: 我同张某总书记 is then the
    leader of another party."""
    entry = seat.entry
    return entry is not None and any(
        claim.seat.entry == entry
        and claim.body.name == body.name
        and claim.person.text != reading.row[at].text
        for claim in reading.claims
        if entry.role == "head"
    )


def _body(reading: Reading, seat: Seat) -> Body | None:
    entry = seat.entry
    if seat.body or entry is None or seat.title is None:
        return reading.memory.name_seat(seat)
    found = _named_ahead(reading, seat, entry) or _of_the_frame(reading, seat, entry)
    if found is not None:
        return found
    if entry.role == "member" or (entry.group is None and entry.noun in ("书记", "主席")):
        return None
    return reading.memory.name_seat(seat)


def _named_ahead(reading: Reading, seat: Seat, entry: TitleEntry) -> Body | None:
    """张某局长在省林草局会议上: the body follows, and the title says what kind it is."""
    assert seat.title is not None
    text, ctx = reading.ctx.text, reading.ctx
    clause = ctx.piece_at(ctx.clauses, seat.title.start)
    if clause is None or not fit.is_strict(entry) or not text.startswith("在", seat.title.end):
        return None
    for mention in ctx.inside(seat.title.end, clause.end, "Agency", "Event"):
        own = mention.text if mention.type == "Agency" else HOST.match(mention.text)
        surface = own if isinstance(own, str) else own[0] if own else ""
        name = reading.memory.agency(surface, mention.start) if surface else ""
        if name and fit.fits(entry, name):
            span = mention.start, mention.start + len(surface)
            return Body(name, surface, (span,), "ahead")
    return None


OF_LOWER = re.compile("(?<!自治)[市县区旗州]委(?!员)")
OF_PROVINCE = re.compile("省委(?!员)|自治区党委")
"""An article that tells of a city's committee and not of the province's means the city's."""


def _of_the_frame(reading: Reading, seat: Seat, entry: TitleEntry) -> Body | None:
    """张某书记 with no body anywhere: the leader of the province whose paper it is, or of the
    state."""
    province = reading.ctx.article.province
    if entry.group is not None or (province is None and entry.role != "head"):
        return None
    if province is None:
        if OF_OLD.match(reading.ctx.text, seat.title.end if seat.title else 0):
            return None
        state = Body("中华人民共和国", "", (), "frame")
        name = reading.ctx.text[max(0, seat.start - 3) : seat.start]
        return state if entry.noun == "主席" and not FOREIGN.search(name) else None
    if entry.noun == "书记":
        lower = OF_LOWER.search(reading.ctx.text) and not OF_PROVINCE.search(reading.ctx.text)
        return None if lower else Body(f"中共{province.value}委员会", "", (), "frame")
    if entry.noun == "主席" and province.value.endswith("自治区"):
        return Body(f"{province.value}人民政府", "", (), "frame")
    return None
