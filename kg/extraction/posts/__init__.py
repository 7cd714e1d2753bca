"""Posts: who holds which title in which body.

The rules stand in one list, in the order they are tried at each name or verb. Each is a
function of the reading and a token's index.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from msgspec.structs import replace

from kg.extraction.context import Context
from kg.extraction.flow import Flow
from kg.extraction.posts.abroad import is_anothers, is_first
from kg.extraction.posts.after import office_in_brackets, title_after_name
from kg.extraction.posts.before import name_in_list, title_before_name
from kg.extraction.posts.career import career_line
from kg.extraction.posts.claims import Claim, Reading, as_post, is_pretended, is_regional
from kg.extraction.posts.deputies import with_deputies
from kg.extraction.posts.lines import titles_on_line
from kg.extraction.posts.memory import Memory
from kg.extraction.posts.moves import filled_by, leads_new_body, moved_from
from kg.extraction.posts.naming import RULES
from kg.extraction.posts.news import late
from kg.extraction.posts.orders import appointed_as, relieved_of
from kg.extraction.posts.tokens import Token, tokens
from kg.extraction.posts.verbs import name_then_verb
from kg.formats import Post
from kg.lexicon.titles import titles
from kg.resolution.namer import Namer

Rule = Callable[[Reading, int], list[Claim]]

AT_NAMES: tuple[Rule, ...] = (
    titles_on_line,
    title_before_name,
    name_in_list,
    title_after_name,
    office_in_brackets,
)
AT_VERBS: tuple[Rule, ...] = (
    appointed_as,
    relieved_of,
    moved_from,
    filled_by,
    leads_new_body,
    name_then_verb,
)
AT_LINES: tuple[Rule, ...] = (career_line,)
CHANGES = ("appointed", "removed", "acting")
MANAGERS = ("总经理", "总裁")
SECOND_TITLES = ("党委副书记", "党组副书记", "副董事长")
"""With one of these a manager serves under the chairman, who heads the company."""
LATE_RULE = {"post.appointed": "post.held-before"}
"""What an appointment of the dead is read by."""
EVENTS = ("appointed", "removed")

CONFIDENCE = {
    "post.title-before-name": 0.94,
    "post.paired-titles": 0.9,
    "post.chief-of-territory": 0.95,
    "post.national-leader": 0.99,
    "post.body-recalled": 0.5,
    "post.name-in-list": 0.95,
    "post.prefix-of-list": 0.9,
    "post.title-after-name": 0.95,
    "post.office-in-brackets": 0.9,
    "post.titles-on-line": 0.9,
    "post.appointed": 0.85,
    "post.removed": 0.9,
    "post.moved-from": 0.85,
    "post.filled-by": 0.85,
    "post.held-by-verb": 0.8,
    "post.held-before": 0.85,
    "post.resume": 0.9,
    "post.career-line": 0.85,
}
"""How often each rule was right on the annotated training articles, read with kg's own mentions.
A rule met fewer than ten times there is given less than its count."""

VERBAL = ("verb", "former", "current", "joiner")
"""Kinds of tokens that can be a verb of office (时任 and 兼任 are more than one thing)."""


def read_posts(ctx: Context, namer: Namer) -> list[Post]:
    """The posts of one article, in text order, a row for each person, title and body.

    Names and titles that the page breaks over two lines are read whole.
    """
    flow = Flow.of(ctx.article)
    if not flow.gone:
        return _read(ctx, namer)
    mentions = flow.into(ctx.mentions)
    rows = _read(Context.of(flow.article, mentions), Namer.of(flow.article, mentions))
    return [replace(row, evidence=tuple(flow.back(*span) for span in row.evidence)) for row in rows]


def _read(ctx: Context, namer: Namer) -> list[Post]:
    reading = Reading(ctx, with_deputies(tokens(ctx)), Memory(namer, ctx, RULES))
    dead = late(ctx)
    sentence = None
    next_begins = True
    for at, token in enumerate(reading.row):
        begins_line, next_begins = next_begins, token.kind == "space" and token.text[-1] == "\n"
        if token.kind == "other" and not begins_line:
            continue
        rules = _rules_at(token, begins_line=begins_line)
        if not rules or ctx.region_at(token.start) == "byline":
            continue
        here = reading.sentence(token.start)
        if here != sentence:
            reading.memory.new_sentence()
            sentence = here
        for rule in rules:
            found = (claim for claim in rule(reading, at) if _is_theirs(ctx, claim))
            reading.claims.extend(_of_old(ctx, claim, dead) for claim in found)
    return _rows(reading.claims)


def _is_theirs(ctx: Context, claim: Claim) -> bool:
    if is_regional(claim.seat) or is_pretended(ctx, claim.seat):
        return False
    return not is_anothers(ctx, claim.person, claim.seat, claim.body)


def _of_old(ctx: Context, claim: Claim, dead: frozenset[str]) -> Claim:
    """What one is called who is told to be dead, and the first of a state's heads: a former
    office; so is what the dead were once appointed to, if no day is told."""
    undated = claim.status == "appointed" and claim.date is None
    if claim.person.text in dead and (claim.status == "holds" or undated):
        return dataclasses.replace(
            claim, status="former", rule=LATE_RULE.get(claim.rule, claim.rule)
        )
    if claim.status == "holds" and is_first(ctx, claim.seat):
        return dataclasses.replace(claim, status="former")
    return claim


def _rules_at(token: Token, *, begins_line: bool) -> tuple[Rule, ...]:
    if token.kind == "person":
        return () if token.text.endswith("某") else AT_NAMES
    if token.kind in VERBAL:
        return AT_VERBS if token.text in titles().status else ()
    return AT_LINES if begins_line else ()


def _rows(claims: list[Claim]) -> list[Post]:
    """A row for each person, title and body; news of a change outdoes a plain mention, and who
    was appointed and removed has a row for each."""
    out: dict[tuple[str, str, str], list[Post]] = {}
    for claim in claims:
        post = as_post(claim, CONFIDENCE[claim.rule])
        if post is None:
            continue
        known = out.setdefault((post.person, post.title, post.agency), [])
        said = [row.status for row in known]
        if not known:
            known.append(post)
        elif said == ["holds"] and post.status in CHANGES:
            known[:] = [post]
        elif post.status in EVENTS and post.status not in said and set(said) <= set(EVENTS):
            known.append(post)
    posts = [post for rows in out.values() for post in rows]
    seconds = {(p.person, p.agency) for p in posts if p.title in SECOND_TITLES}
    return [
        replace(post, head=False)
        if post.title in MANAGERS and (post.person, post.agency) in seconds
        else post
        for post in posts
    ]
