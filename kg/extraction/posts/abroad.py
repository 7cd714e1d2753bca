"""Bodies and leaders of other states where nothing but their company says so: 外交部部长 behind the
premier of another country, and 某总理 whom our president met."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.posts import states
from kg.extraction.posts.body import Body
from kg.extraction.posts.fit import is_bare_part
from kg.extraction.posts.memory import Memory, spans_of, surface_of
from kg.extraction.posts.runs import Seat
from kg.extraction.posts.tokens import Token
from kg.formats import Mention
from kg.lexicon.agencies import agency_names
from kg.lexicon.names import names
from kg.lexicon.surnames import surname_of
from kg.lexicon.titles import TitleEntry, titles

PARTY_ORGAN = re.compile("^中央")
PARTY = re.compile("^.{1,12}?党(?=中央|$)|^[^\\W\\d_]共(?=中央|$)")
MET = re.compile("(?:同|与|会见|会晤|祝贺|致电|对|向)$")
BY_OURS = re.compile("(?:主席|总书记)(?:同|与|会见|会晤|应)$")
"""Whom our president met, or was asked by, leads another state: 某主席同某总理共同宣布."""
PAUSE = re.compile("[，、和及]*(?:陪同部长、)?")
HEADED_BY = "为首的"
GOVERNMENT = ("政府", "联邦政府", "内阁")
"""Before 总理 these say no more than the title does."""
FIRST = ("首任", "开国")
MET_BY = tuple("、，和见同与及晤向")
"""What stands before the title of one who is met or listed."""
BESIDE_THEIRS = re.compile("(?:总统|首相|国王)[、和与]$")
"""Whom a head of state that we have none of is named with: 某总统、某总理."""
LEADERS = ("总理", "副总理", "国家主席", "主席", "总书记")
"""Titles that the leaders of other states have too."""


def body_abroad(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """外交部 in 某国副总理兼外交部长, 中央书记处 and 国务委员会 behind 越共中央政治局委员: the
    other state's."""
    surface = surface_of(seat.body)
    if not surface or seat.entry is None or _named_state(surface):
        return None
    beside = memory.bodies[-1] if len(memory.bodies) > memory.run_start else None
    if PARTY_ORGAN.match(surface):
        party = PARTY.match(beside.name) if beside else None
        if party is None or beside is None or states.state_of(beside) is None:
            return None
        return Body(party[0] + surface, surface, spans_of(seat.body), "printed")
    if not is_ministry(surface):
        abroad = states.state_of(beside) if beside and is_bare_part(surface) else None
        if abroad is None or beside is None:
            return None
        party = PARTY.match(beside.name) if surface.endswith("部") else None
        whole = f"{party[0]}中央" if party else abroad
        return Body(whole + surface, surface, spans_of(seat.body), "printed")
    if (state := _state(seat, beside, memory)) is None:
        return None
    return Body(state + surface, surface, spans_of(seat.body), "printed")


def host(seat: Seat, memory: Memory) -> Body | None:
    """The state of 总理 in 对某国进行访问，在首都会见总理某某: the one named last in the
    sentence, if no body of ours is named after it."""
    governs = not seat.body or surface_of(seat.body) in GOVERNMENT
    if not governs or seat.after_name or seat.entry is None:
        return None
    if not states.is_office(seat.entry) and not seat.entry.noun.endswith("总理"):
        return None
    if memory.ctx.text[seat.begin - 1 : seat.begin] not in MET_BY:
        return None
    sentence = memory.ctx.piece_at(memory.ctx.sentences, seat.start)
    begin = sentence.start if sentence else seat.start
    begin = max((end for body in memory.bodies for _, end in body.spans), default=begin)
    named = states.last_named(memory.ctx.text, begin, seat.start)
    if named is None or seat.entry.noun == "国家主席":
        return _of_listed(seat, memory)
    return Body(named[0], "", (named.span(),), "shared")


def _of_listed(seat: Seat, memory: Memory) -> Body | None:
    """The state of the one beside whom the holder is listed."""
    if not memory.bodies or not _is_listed(seat, memory.bodies[-1], memory.ctx):
        return None
    state = states.state_of(memory.bodies[-1])
    return Body(state, "", memory.bodies[-1].spans, "shared") if state else None


def organ_abroad(seat: Seat, _: tuple[TitleEntry, ...], memory: Memory) -> Body | None:
    """国会 in 某国总理和国会议长, 国民议会 behind a party of some state: that state's; else that
    of the state named last in the sentence."""
    surface = surface_of(seat.body)
    if surface not in titles().state_organs:
        return None
    beside = memory.bodies[-1] if len(memory.bodies) > memory.run_start else None
    state = states.state_of(beside) if beside else None
    if state is None:
        sentence = memory.ctx.piece_at(memory.ctx.sentences, seat.start)
        begin = sentence.start if sentence else seat.start
        named = states.last_named(memory.ctx.text, begin, seat.start)
        state = named[0] if named else None
    if state is None:
        return None
    return Body(state + surface, surface, spans_of(seat.body), "printed")


def is_ministry(surface: str) -> bool:
    """Whether a printed body is a ministry whose name says nothing of its state."""
    return surface.endswith("部") and surface in agency_names().central


def _state(seat: Seat, beside: Body | None, memory: Memory) -> str | None:
    """The state of a ministry: of the body before it in the run, or of the character before it, or
    of the one beside whom the holder is listed; of a foreigner's also the state named last, if
    nobody is between."""
    text = memory.ctx.text
    short = titles().short_states.get(text[seat.start - 1 : seat.start])
    if short and not text[seat.start - 2 : seat.start - 1].isalpha():
        return short
    if beside is not None:
        return states.state_of(beside)
    if memory.bodies and _is_listed(seat, memory.bodies[-1], memory.ctx):
        return states.state_of(memory.bodies[-1])
    sentence = memory.ctx.piece_at(memory.ctx.sentences, seat.start)
    if not sounds_foreign(memory.person) or sentence is None:
        return None
    for mention in reversed(memory.ctx.inside(sentence.start, seat.start)):
        if mention.type == "Person":
            return None
        if state := _named(mention):
            return state
    return None


def _is_listed(seat: Seat, beside: Body, ctx: Context) -> bool:
    """Whether nothing but one name and a pause stands between a body and the seat: 某国总理张某，
    外交部部长李某."""
    end = max((end for _, end in beside.spans), default=seat.start)
    people = ctx.inside(end, seat.start, "Person")
    if len(people) != 1 or ctx.inside(end, seat.start) != people:
        return False
    return PAUSE.fullmatch(ctx.text, people[0].end, seat.start) is not None


def _named(mention: Mention) -> str | None:
    """The state a mention begins with."""
    return _named_state(mention.text)


def _named_state(name: str) -> str | None:
    return states.state_of(Body(name, "", (), "printed"))


def sounds_foreign(name: str) -> bool:
    """Whether a name is a transcribed one, as far as its characters show; no name is none.

    >>> sounds_foreign("迪亚斯"), sounds_foreign("夏巴兹"), sounds_foreign("闻一川")
    (True, True, False)
    >>> sounds_foreign("扎西多吉")
    False
    """
    people = names().people
    if not name or name[0] in people.rare_surnames:
        return False
    if any(part in name for part in people.minority):
        return False
    surname = surname_of(name)
    if surname is None or len(name) - len(surname) > 2:
        return True
    return len(surname) == 1 and set(name[-2:]) <= set(people.transcribing)


def is_anothers(ctx: Context, person: Token, seat: Seat, body: Body) -> bool:
    """Whether an office of our state, or a ministry of ours, is read of a leader of another."""
    entry = seat.entry
    if entry is None:
        return False
    if _is_not_held(ctx, seat):
        return True
    if entry.role == "chief" and seat.after_name and not body.surface:
        return sounds_foreign(person.text)
    if body.how == "printed":
        stranger = sounds_foreign(person.text) and entry.role == "head"
        return stranger and body.name == body.surface and is_ministry(body.name)
    if entry.noun not in LEADERS or body.name not in (*titles().national.values(), states.OURS[1]):
        return False
    if sounds_foreign(person.text) or _heads_another_party(ctx, seat):
        return True
    if not seat.after_name:
        return False
    if BESIDE_THEIRS.search(ctx.text, max(0, person.start - 4), person.start):
        return True
    if BY_OURS.search(ctx.text, max(0, person.start - 8), person.start):
        return True
    if not _among_states(ctx, person):
        return False
    met = MET.search(ctx.text, max(0, person.start - 4), person.start)
    return entry.noun.endswith("总理") or (entry.noun == "总书记" and met is not None)


def is_first(ctx: Context, seat: Seat) -> bool:
    """首任总统, 开国总统: whoever was the first no longer is."""
    begin = seat.title.start if seat.title else seat.start
    office = seat.entry is not None and states.is_office(seat.entry)
    return office and ctx.text[max(0, begin - 2) : begin] in FIRST


def _is_not_held(ctx: Context, seat: Seat) -> bool:
    """候任主席 and 部长候选人 do not hold the office; 副国防部长 is no head of it."""
    before = ctx.text[max(0, seat.begin - 2) : seat.begin]
    end = seat.title.end if seat.title else seat.begin
    if ctx.text.startswith("国", end):
        # 轮值主席国 is a state.
        return True
    deputy = seat.body and before.endswith("副") and seat.entry and seat.entry.role == "head"
    return (
        before in titles().designate
        or bool(deputy)
        or ctx.text.startswith(titles().candidates, end)
    )


def _heads_another_party(ctx: Context, seat: Seat) -> bool:
    """以某总书记为首的越共中央."""
    end = seat.title.end if seat.title else 0
    if not ctx.text.startswith(HEADED_BY, end):
        return False
    after = end + len(HEADED_BY)
    mention = ctx.mention_at(after)
    return mention is not None and _named(mention) is not None


def _among_states(ctx: Context, person: Token) -> bool:
    """Whether the paragraph names another state, or ours and another by one character each."""
    paragraph = ctx.piece_at(ctx.paragraphs, person.start)
    if paragraph is None:
        return False
    brief = names().places.brief
    return any(
        _named(mention) is not None or (len(mention.text) == 2 and set(mention.text) <= set(brief))
        for mention in ctx.inside(paragraph.start, paragraph.end, "Place", "Agency")
    )
