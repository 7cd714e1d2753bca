"""Whose words they are: the subject of a speech verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extraction.called import called
from kg.extraction.context import Context
from kg.extraction.coordination import speaking_pair
from kg.extraction.gaps import neutral
from kg.extraction.introduced import agency_before, objective, titles_of, whole_name
from kg.extraction.pointers import reports, told_by
from kg.extraction.unnamed import definite, indefinite
from kg.formats import Mention
from kg.lexicon.speech import speech
from kg.lexicon.words import union

_CLAUSE = re.compile(r"[，,：:；;。！？]")
_NOT_SUBJECT = ("的", "一行", "等", "、")
_ADVERBIAL = re.compile(r"[在对向与和率陪按据由为将把给]")
_LISTENERS = re.compile("[向对][^，。]{0,8}$")
"""A crowd behind one of these is spoken to: 他向与会代表说."""
_SOLEMN = re.compile("的(?:庄严|郑重|坚定|响亮)")
"""Between a name and 承诺 these make the quotation before it the person's promise."""
_MEMBERS = ("代表", "委员", "职工", "人士")
"""Right after a body these are its many: 省人大代表表示."""
_LONGEST_GAP = 40


@dataclass(frozen=True, slots=True)
class Speaker:
    """The subject of an attribution; ``kind`` is person, agency, place, meeting or group."""

    kind: str
    person: Mention | None = None
    agency: Mention | None = None

    def same(self, other: Speaker) -> bool:
        """Whether both are one person or body, by the words printed."""
        mine, theirs = self.person or self.agency, other.person or other.agency
        return self.kind == other.kind and (mine and mine.text) == (theirs and theirs.text)


def speaker_of(
    ctx: Context, lead: int, verb: int, block: int, last: Speaker | None
) -> Speaker | None:
    """The subject of the verb at ``verb`` in the attribution that begins at ``lead``.

    The clause of the verb is asked first, then the clauses before it in the sentence; a clause
    without a subject (同时强调) leaves the word with the speaker before. ``None`` where nobody
    fits, and the verb is then no attribution.
    """
    clause = lead
    for m in _CLAUSE.finditer(ctx.text, lead, verb):
        if ctx.mention_at(m.start()) is None:
            clause = m.end()
    at_verb = _subject(ctx, clause, verb, block, last)
    if at_verb is not None:
        return at_verb
    if clause > lead:
        return _first_subject(ctx, lead, clause, block, last)
    return _elliptic(ctx, lead, verb, block, last)


def _subject(
    ctx: Context, start: int, verb: int, block: int, last: Speaker | None
) -> Speaker | None:
    """The subject inside one clause, the nearest to the verb first by kind."""
    text = ctx.text[start:verb]
    crowd = _ends_with(text, _pattern("groups")) and _LISTENERS.search(text) is None
    if crowd and (first := speaking_pair(ctx, start, verb)) is not None:
        return Speaker("agency", None, first)
    if crowd and not _names_one(ctx, start, verb):
        return Speaker("group")
    for name in reversed(ctx.inside(start, verb, "Person")):
        person = whole_name(ctx, name)
        gap = ctx.text[person.end : verb]
        if objective(ctx, person.start, start) and not _pattern("views").match(ctx.text, verb):
            continue
        if "等" in gap[:2] or "们" in gap:
            return Speaker("group")
        if neutral(gap) or _SOLEMN.fullmatch(gap):
            return Speaker("person", person, agency_before(ctx, person.start))
    pronoun = re.search(
        rf"(?:{_pattern('pronouns').pattern}|(?<=据)其)(?!们)([^他她]{{0,{_LONGEST_GAP}}})$", text
    )
    if pronoun and neutral(pronoun[1]):
        return _referred(ctx, start, block, last)
    return (
        _by_surname(ctx, start, verb) or unnamed(ctx, start, verb, last) or _body(ctx, start, verb)
    )


def unnamed(ctx: Context, start: int, verb: int, last: Speaker | None) -> Speaker | None:
    """Somebody without a name: 该负责人 is the body's spokesman who spoke last, or the one of that
    title who did; 张先生 and 一位负责人 are nobody known."""
    text = ctx.text[start:verb]
    if ctx.inside(start, verb, "Agency", "Person"):
        return None
    if definite(text):
        told = told_by(ctx, start)
        if told is not None:
            kind = "agency" if told.type == "Agency" else "place"
            return Speaker(kind, None, told)
        if last is not None and last.kind in ("agency", "place"):
            return last
        person = last.person if last is not None else None
        titles = titles_of(ctx, person) if person is not None else []
        return last if any(title in text for title in titles) else Speaker("group")
    return Speaker("group") if indefinite(text) else None


def _names_one(ctx: Context, start: int, verb: int) -> bool:
    """Whether a name follows the last noun for a group: 村民祁小满 is one of them."""
    *_, last = _pattern("groups").finditer(ctx.text, start, verb)
    return bool(ctx.inside(last.end(), verb, "Person"))


def _body(ctx: Context, start: int, verb: int) -> Speaker | None:
    """A meeting, an unnamed spokesperson, an agency or a place as the subject."""
    text = ctx.text[start:verb]
    agencies = [m for m in ctx.inside(start, verb, "Agency") if not _listens(ctx, m, start)]
    if _ends_with(text, _pattern("spokespeople")):
        places = ctx.inside(start, verb, "Place")
        if agencies:
            return Speaker("agency", None, agencies[-1])
        return Speaker("place", None, places[-1]) if places else Speaker("group")
    if agencies and _ends_with(text, _pattern("announcements")):
        return Speaker("agency", None, agencies[-1])
    if _ends_with(text, _pattern("meetings")) or text.rstrip().endswith("》"):
        return Speaker("meeting")
    events = ctx.inside(start, verb, "Event")
    if events and neutral(ctx.text[events[-1].end : verb]):
        return Speaker("meeting")
    for body in reversed(ctx.inside(start, verb, "Agency", "Place")):
        gap = ctx.text[body.end : verb]
        if gap.startswith(_MEMBERS):
            return Speaker("group")
        if _listens(ctx, body, start):
            continue
        free = not objective(ctx, body.start, start) or _joined(ctx, body, start)
        if free and len(gap) <= 6 and neutral(gap):
            if body.type == "Agency":
                return Speaker("agency", None, body)
            return Speaker("place", None, body)
    return None


def _listens(ctx: Context, body: Mention, start: int) -> bool:
    """Whether a body is the paper that reports: 向《某报》记者, 某网消息："""
    listener = ctx.text[start : body.start].rstrip("《“").endswith(("向", "对"))
    return listener or reports(ctx, body) or ctx.text.startswith("》记者", body.end)


def _joined(ctx: Context, body: Mention, start: int) -> bool:
    """Whether a body is one of two subjects: 甲局和乙局."""
    before = ctx.inside(start, body.start, "Agency", "Place")
    return bool(before) and ctx.text[before[-1].end : body.start] in ("和", "与", "、", "及")


def _first_subject(
    ctx: Context, lead: int, clause: int, block: int, last: Speaker | None
) -> Speaker | None:
    """The subject of the sentence, for a verb whose own clause has none."""
    text = ctx.text[lead:clause]
    pronoun = re.match(rf"\s*(?:{_pattern('pronouns').pattern})(?!们)", text)
    if pronoun:
        return _referred(ctx, lead, block, last)
    if _pattern("meetings").match(text):
        return Speaker("meeting")
    persons = [p for p in ctx.inside(lead, clause, "Person") if not objective(ctx, p.start, lead)]
    for p in persons:
        after = ctx.text[p.end : clause]
        if after[:1] in ("等", "、", "的") or after.startswith("一行"):
            return Speaker("group")
        return Speaker("person", p, agency_before(ctx, p.start))
    if (by_surname := _by_surname(ctx, lead, clause)) is not None:
        return by_surname
    if _pattern("groups").search(text):
        return Speaker("group")
    bodies = ctx.inside(lead, clause, "Agency")
    if bodies and bodies[0].start - lead <= 4:
        return Speaker("agency", None, bodies[0])
    return None


def _elliptic(
    ctx: Context, lead: int, verb: int, block: int, last: Speaker | None
) -> Speaker | None:
    """同时强调, 并表示 at the head of a sentence: the subject of the sentence before."""
    if lead == block or not neutral(ctx.text[lead:verb]):
        return None
    return _referred(ctx, lead, block, last)


def _referred(ctx: Context, at: int, block: int, last: Speaker | None) -> Speaker | None:
    """他: the person a sentence of this paragraph last began with, else the last speaker."""
    for person in ctx.before(at, "Person"):
        if person.start < block:
            break
        if opens_sentence(ctx, person, block):
            return Speaker("person", person, agency_before(ctx, person.start))
    if last is not None and last.person is not None:
        return last
    nearest = next(ctx.before(at, "Person"), None)
    return Speaker("person", nearest, agency_before(ctx, nearest.start)) if nearest else None


def opens_sentence(ctx: Context, person: Mention, block: int) -> bool:
    """Whether the name is its sentence's first, with titles and bodies alone before it."""
    head = ctx.text[block : person.start]
    at = block + max(head.rfind(mark) for mark in "。！？；“”\n") + 1 if head else block
    owns = _pattern("words_of").match(ctx.text, person.end) is not None
    other = ctx.text.startswith(_NOT_SUBJECT, person.end) and not owns
    if other or ctx.inside(at, person.start, "Person"):
        return False
    return not _ADVERBIAL.search(_bare(ctx, at, person.start))


def _bare(ctx: Context, start: int, end: int) -> str:
    """The text without the mentions in it."""
    out, at = [], start
    for m in ctx.inside(start, end):
        out.append(ctx.text[at : m.start])
        at = m.end
    return "".join([*out, ctx.text[at:end]])


def _by_surname(ctx: Context, start: int, verb: int) -> Speaker | None:
    """张主任 as a speaker."""
    person = called(ctx, start, verb)
    return Speaker("person", person, agency_before(ctx, person.start)) if person else None


def _ends_with(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether the clause ends in one of the nouns, neutral words aside."""
    found = list(pattern.finditer(text))
    return bool(found) and neutral(text[found[-1].end() :])


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return union(getattr(speech(), name))
