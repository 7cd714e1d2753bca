"""Runs: the titles printed in a row before a name (or after a verb), each with its body.

[黑龙江省教育厅][厅长]、[党组书记]，[省委教育工委][常务副书记]  张三
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.extraction.posts.modifiers import with_modifier
from kg.extraction.posts.tokens import Kind, Token
from kg.extraction.posts.unmarked import stationed, unmarked_body
from kg.extraction.posts.unread import (
    AFTER_THESE,
    TITLED,
    is_cut_from,
    over_description,
    over_unread,
)
from kg.lexicon.titles import TitleEntry, titles

BODY: tuple[Kind, ...] = ("agency", "place", "department", "own")
KINDS_OF_FIRM = ("企业", "合作社")
SKIPPED: tuple[Kind, ...] = ("space", "bracket")


@dataclass(frozen=True)
class Seat:
    """One title with the body printed with it.

    ``body`` is the tokens of the body, outermost first, or empty. ``former`` is "" where the
    office is held, "body" where 原 stands before the title (so it covers the titles that share
    the body), "run" where it stands before the body.
    """

    title: Token | None
    body: tuple[Token, ...] = ()
    former: str = ""
    rank: str | None = None
    besides: bool = False
    """兼 stands between this seat and the one before it."""
    after_comma: bool = False
    """A comma, not 、, stands between this seat and the one before it."""

    after_name: bool = False
    """The title follows the name (张某局长)."""
    reach: int = -1
    """Where the seat begins, words such as 原 included."""
    caretaking: bool = False
    """主持工作 is said of the holder."""
    elect: bool = False
    """候任: the office is won and not yet held."""
    now: bool = False
    """现任 before it ends what 时任 before an earlier seat says of the run."""
    unread: bool = False
    """The body before the title could not be read."""
    governed: bool = False
    """The seat is the object of a verb of office."""

    @property
    def entry(self) -> TitleEntry | None:
        """What the title is made of; ``None`` for a job or a bare body."""
        return self.title.title if self.title else None

    @property
    def begin(self) -> int:
        """Where it begins, words such as 原 included, as far as they were read."""
        return self.reach if self.reach >= 0 else self.start

    @property
    def start(self) -> int:
        """Where the body, or else the title, begins."""
        if self.body:
            return self.body[0].start
        return self.title.start if self.title else -1


@dataclass(frozen=True)
class Run:
    """Seats in reading order, and the token range they were read from."""

    seats: tuple[Seat, ...]
    first: int
    last: int

    @property
    def titled(self) -> tuple[Seat, ...]:
        """The seats that are posts."""
        return tuple(s for s in self.seats if s.entry is not None)


def run_before(row: Sequence[Token], end: int) -> Run:
    """The run that ends just before token ``end`` (a name)."""
    seats: list[Seat] = []
    at = end - 1
    first = end
    at = over_description(row, at)
    at, bare = _bare_body(row, at)
    if bare:
        seats.append(Seat(None, bare))
    while (found := _seat_before(row, at)) is not None:
        seat, at = found
        first = at + 1
        if seat.title is None and not seat.body and is_cut_from(row, at):
            seats = [later if later.body else replace(later, unread=True) for later in seats]
        besides = at >= 0 and row[at].text in ("兼", "兼任")
        joiner = at if seat.body else over_unread(row, at)
        at, comma = _joiner_before(row, joiner)
        unread = at >= 0 and joiner != first - 1
        seats.append(replace(seat, after_comma=comma, unread=unread, besides=besides))
        if at < 0:
            break
    return Run(tuple(reversed(seats)), first, end)


def _skip(row: Sequence[Token], at: int) -> tuple[int, str | None]:
    """Step left over white space and brackets; the rank, if a bracket holds one."""
    rank = None
    while at >= 0 and row[at].kind in SKIPPED:
        found = titles().rank.fullmatch(row[at].text)
        rank = found["rank"] if found else rank
        at -= 1
    return at, rank


def _seat_before(row: Sequence[Token], at: int) -> tuple[Seat, int] | None:
    last = at
    at, rank = _skip(row, at)
    if at < 0 or row[at].kind not in TITLED:
        return None
    caretaking = says_caretaking(row, at + 1, last + 1)
    if row[at].text in titles().collective and row[at + 1].kind != "person":
        return None
    title = row[at] if row[at].kind == "title" else None
    title, at = with_modifier(row, title, at)
    top = at
    at, before_title = _former(row, at - 1)
    if at > 0 and row[at].text == "的" and row[at - 1].kind == "agency":
        at -= 1
    body, at = _body_before(row, at)
    behind, before_body = _former(row, at)
    if before_body and body and _is_part_of(row, behind, body):
        body, before_title = (row[behind], *body), True
        behind, before_body = _former(row, behind - 1)
    at = behind
    former = "run" if before_body and body else "body" if before_title or before_body else ""
    caretaking = caretaking or says_caretaking(row, at + 1, top)
    elect = any(token.text in titles().elect for token in row[at + 1 : top + 1])
    now = any(token.text == "现任" for token in row[at + 1 : top + 1])
    reach = row[at + 1].start
    return Seat(
        title, body, former, rank, reach=reach, caretaking=caretaking, elect=elect, now=now
    ), at


def _is_part_of(row: Sequence[Token], at: int, body: tuple[Token, ...]) -> bool:
    """市场部 in 某公司原市场部经理: 原 stands between a body and its part."""
    whole = at >= 0 and row[at].kind == "agency" and body[0].start - row[at].end == 1
    return whole and body[0].mention is None and body[-1].text.endswith(("部", "处", "科", "室"))


def says_caretaking(row: Sequence[Token], start: int, end: int) -> bool:
    """Whether 主持工作 stands among the tokens, as in 主持工作的副局长 or 副局长（主持工作）."""
    found = (t.text.strip("（()）") for t in row[start:end] if t.kind in ("current", "bracket"))
    return any(text.startswith(titles().caretaking) for text in found)


def _former(row: Sequence[Token], at: int) -> tuple[int, bool]:
    found = False
    while at >= 0 and (row[at].kind in ("former", "current") or _opens_past(row, at)):
        found = found or row[at].kind != "current"
        at -= 1
    return at, found


def _opens_past(row: Sequence[Token], at: int) -> bool:
    """原任 and 曾任 in 原任某县县长、现任某局局长闻某: no name stands before them."""
    opens = at == 0 or row[at - 1].text in "，。；：、（“\n　 "
    return row[at].kind == "verb" and row[at].text in ("原任", "曾任", "曾担任") and opens


def _body_before(row: Sequence[Token], at: int) -> tuple[tuple[Token, ...], int]:
    """The tokens of the body that ends at ``at``, and where it leaves off; what a bracket behind
    it says is stepped over (某党（某某派）主席), and so is the mark that closes its quotation."""
    if at > 0 and row[at].kind == "bracket" and row[at - 1].kind == "agency":
        at -= 1
    quoted = at > 1 and row[at].text == "”" and row[at - 2].text == "“"
    if quoted and row[at - 1].kind == "agency":
        at -= 1
    parts: list[Token] = []
    while at >= 0 and (not parts or row[at].end == parts[-1].start):
        if row[at].kind not in BODY and not (parts and stationed(row, at)):
            break
        if parts and row[at].text in KINDS_OF_FIRM:
            break  # 民营企业[某某集团]: what kind of body it is.
        parts.append(row[at])
        at -= 1
    parts.reverse()
    if at >= 0 and (not parts or parts[0].kind in ("own", "department")):
        found = unmarked_body(row, at, parts)
        if found is not None:
            return (found[0],), found[1]
    if parts and _cut_from_a_word(row, at, parts[0]):
        return (), at
    return tuple(parts), at


def _cut_from_a_word(row: Sequence[Token], at: int, first: Token) -> bool:
    """Whether a one-letter body is the end of a longer word (区 in 战区)."""
    before = row[at].text if at >= 0 else ""
    lone = first.kind == "own" and len(first.text) == 1
    return lone and row[at].kind == "other" and before.isalpha() and before not in AFTER_THESE


def _bare_body(row: Sequence[Token], at: int) -> tuple[int, tuple[Token, ...]]:
    """智能学院 in 研究生院副院长、智能学院张三: a body without a title ends the run."""
    body, before = _body_before(row, at)
    if body and before > 0 and row[before].kind == "joiner" and row[before - 1].kind in TITLED:
        return before - 1, body
    return at, ()


def _joiner_before(row: Sequence[Token], at: int) -> tuple[int, bool]:
    """Step over a joiner to the seat before it; ``-1`` where the run begins here."""
    here, _ = _skip(row, at)
    if here >= 0 and row[here].kind == "joiner" and row[here].text not in ("和", "及", "以及"):
        before, _ = _skip(row, here - 1)
        if before >= 0 and row[before].kind in TITLED:
            return here - 1, row[here].text in ("，", ",")
    return -1, False
