"""Bodies told by the scene: 在某某服务中心仓库，主任闻一川…; 走进某某公司。…副总经理闻一川."""

from __future__ import annotations

import re

from kg.extraction.posts import fit
from kg.extraction.posts.body import Body
from kg.extraction.posts.memory import Memory, surface_of
from kg.extraction.posts.runs import Seat
from kg.lexicon.titles import TitleEntry, titles

COMING = re.compile(r"(?:在|来到|走进|走访|抵达|前往|到|位于)[^，。；\n]*$")
"""Opens a clause that says where something happens."""
INSIDE = 6
"""Letters of the part of a body where it happens (仓库, 生产车间里)."""
FIRM = re.compile(r"(?:公司|集团|厂|合作社|酒店|企业)$")
QUIET = re.compile(r"[，。、；：“”‘’！？\s的会]")
POINTED = {
    "企业": re.compile(r"(?:公司|集团|厂|企业)$"),
    "该企业": re.compile(r"(?:公司|集团|厂|企业)$"),
    "协会": re.compile(r".{2,}协会$"),
    "学会": re.compile(r".{2,}学会$"),
    "商会": re.compile(r".{2,}商会$"),
    "合作社": re.compile(r".{2,}合作社$"),
    "该合作社": re.compile(r".{2,}合作社$"),
}
"""Words that point at a firm or a cooperative of the paragraph."""
OF_FIRM = ("总经理", "董事长", "总裁", "经理", "总监", "厂长")
"""Titles that nothing but a firm has; 经理 and 总监 are held beside others too."""


def scene(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """在某某服务中心仓库，主任闻一川: a bare title that opens the clause after the one that says
    where is of the body named there."""
    entry = seat.entry
    if not _is_bare(seat, memory) or entry is None or entry.role not in ("head", "deputy"):
        return None
    begin, text = seat.begin, memory.ctx.text
    if text[begin - 1 : begin] != "，":
        return None
    clause = memory.ctx.piece_at(memory.ctx.clauses, begin - 2)
    if clause is None:
        return None
    named = memory.ctx.inside(clause.start, begin, "Agency")
    if not named or begin - 1 - named[-1].end > INSIDE:
        return None
    body = named[-1]
    if not COMING.match(text[clause.start : body.start + 1]) or QUIET.search(
        text, body.end, begin - 1
    ):
        return None
    name = memory.agency(body.text, body.start)
    if not fit.fits(entry, name):
        return None
    return Body(name, body.text, ((body.start, body.end),), "recalled")


def firm_of_paragraph(seat: Seat, following: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """走进某某公司。…副总经理闻一川说: a manager's bare title is of the one firm that its paragraph
    has named."""
    entries = [e for e in (seat.entry, *following) if e is not None and e.group is None]
    said = surface_of(seat.body)
    if said:
        # 企业负责人, 合作社理事长: the word says what kind of body is meant.
        kind = POINTED.get(said)
        if kind is None:
            return None
    elif not _is_bare(seat, memory) or not any(e.noun in OF_FIRM for e in entries):
        return None
    else:
        kind = FIRM
    paragraph = memory.ctx.piece_at(memory.ctx.paragraphs, seat.begin)
    if paragraph is None:
        return None
    named = [
        m for m in memory.ctx.inside(paragraph.start, seat.begin, "Agency") if kind.search(m.text)
    ]
    firms = {memory.agency(m.text, m.start) for m in named}
    if len(firms) != 1 or firms & set(titles().own):
        return None
    last = named[-1]
    return Body(firms.pop(), last.text, ((last.start, last.end),), "recalled")


def _is_bare(seat: Seat, memory: Memory) -> bool:
    """Whether the seat has no body, opens its run, and stands behind a mark."""
    if seat.body or seat.unread or seat.after_name or seat.governed:
        return False
    before = memory.ctx.text[seat.begin - 1 : seat.begin] if seat.begin else ""
    opens = not before.isalnum() and before not in ("、", "》")
    return opens and len(memory.bodies) == memory.run_start
