"""Who speaks when a pledge is read, and what their words may commit them to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extraction.context import Context
from kg.extraction.coordination import coordinated
from kg.extraction.introduced import agency_before
from kg.extraction.people import in_office, person_name
from kg.extraction.pledges.admission import admitted
from kg.extraction.pledges.agencies import body_name, leads_country
from kg.extraction.pledges.commitments import Commitment
from kg.extraction.pledges.ranges import ranges_in
from kg.extraction.speech import Utterance
from kg.formats import Post
from kg.resolution.namer import Namer

_JOINED = re.compile("[、和与及]|以及")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a pledge rule may use."""

    ctx: Context
    namer: Namer
    posts: Sequence[Post]
    said: tuple[Utterance, ...]


def held(r: Reading, u: Utterance) -> Callable[[Commitment], bool]:
    """Tells of a subject whether it is a body in which the speaker holds a post."""
    name = person_name(u.speaker) if u.speaker is not None else ""
    bodies = [post.agency for post in in_office(r.posts, name)]

    def theirs(made: Commitment) -> bool:
        if made.body is not None and body_name(r.ctx, r.namer, made.body) in bodies:
            return True
        return len(made.subject) > 1 and any(made.subject in body for body in bodies)

    return theirs


def resumed(r: Reading, u: Utterance) -> bool:
    """Whether a quotation takes up the commitment its other half broke off: “将…，”他说，“让…”."""
    i = bisect_left(r.said, u.start, key=lambda o: o.start) - 1
    half = r.said[i] if i >= 0 else None
    if half is None or not (half.direct and u.direct and half.cue == u.cue):
        return False
    between = r.ctx.text[half.end - 1 : u.start]
    if between[0] not in "，," and between[1:] not in ("”，“", "”,“"):
        return False
    found = ranges_in(
        r.ctx, half.start, half.end, admitted(r.ctx, half, instructs=False, held=held(r, half))
    )
    return bool(found) and found[-1].end >= half.end - 1


def speakers(ctx: Context, u: Utterance) -> Iterator[Utterance]:
    """The utterance once for each of those who say it: 闻一川、祁小满表示."""
    if u.speaker is None and u.agency is not None:
        yield from (replace(u, agency=body) for body in coordinated(ctx, u.agency))
        return
    if u.speaker is None or u.end <= u.speaker.start:
        yield u
        return
    partners, last = [u.speaker], u.speaker
    for m in ctx.before(u.speaker.start, "Person"):
        if not _JOINED.fullmatch(ctx.text[m.end : last.start]):
            break
        partners.append(m)
        last = m
    for m in reversed(partners):
        own = m == u.speaker
        yield u if own else replace(u, speaker=m, agency=agency_before(ctx, m.start))


def instructs(r: Reading, u: Utterance) -> bool:
    """Whether the speaker's bare 要 is a demand: by the verb, or as a leader of the country's."""
    if u.force != "states":
        return True
    if u.speaker is None:
        return u.direct
    return leads_country(r.posts, u)
