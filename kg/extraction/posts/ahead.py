"""Runs behind a verb of office: the titles it speaks of, and the items of a career."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.extraction.posts.runs import BODY, Run, Seat, says_caretaking
from kg.extraction.posts.tokens import Token
from kg.extraction.posts.unmarked import unmarked_ahead
from kg.extraction.posts.unread import TITLED
from kg.lexicon.titles import titles

HOLDS_NOW = ("现任", "现为")
"""A career's end: what follows is another verb's."""
FILLERS = ("职务", "资格", "一职")
"""What may stand between the parts of a run after a verb, or end it."""


CANDIDACY = ("人选", "候选人", "候选", "建议人")
"""Behind a title: nobody holds it yet."""


def run_after(row: Sequence[Token], start: int, *, career: bool = False) -> Run:
    """The run that begins at token ``start`` (after a verb of office).

    In a ``career`` (历任…) what cannot be read is stepped over, and leaves a seat without a title.
    """
    seats: list[Seat] = []
    at, comma = start, False
    while True:
        found = _seat_after(row, at)
        beyond = item_after(row, at) if found is None and career else None
        if found is None and beyond is None:
            break
        if found is None:
            assert beyond is not None
            seats.append(Seat(None))
            at, comma = beyond, True
            continue
        seat, at = found
        seats.append(replace(seat, after_comma=comma, governed=True))
        after = _joiner_after(row, at)
        if after is None and career and at < len(row) and row[at].kind == "joiner":
            after = (
                None if row[at + 1 : at + 2] and row[at + 1].text in HOLDS_NOW else (at + 1, True)
            )
        if after is None:
            break
        at, comma = after
    return Run(tuple(seats), start, at)


def _seat_after(row: Sequence[Token], at: int) -> tuple[Seat, int] | None:
    former = ""
    now = False
    body: list[Token] = []
    while at < len(row) and (
        row[at].kind in ("former", "current", "space", *BODY) or (body and row[at].text == "驻")
    ):
        if row[at].kind == "former":
            former = "body" if body else "run"
        elif row[at].kind in BODY or row[at].text == "驻":
            body.append(row[at])
        now = now or row[at].text == "现任"
        at += 1
    if at < len(row) and row[at].kind == "other":
        found_body = unmarked_ahead(row, at)
        if found_body is not None:
            tail, at = found_body
            body = _one_name(body, tail)
    if body and at + 1 < len(row) and row[at].kind == "bracket":
        at += 1
    if body and row[at : at + 1] and row[at].text == "的":
        at += 1
    at = over_new(row, at)
    if at >= len(row) or row[at].kind not in TITLED or is_verb(row, at):
        return None
    title = row[at] if row[at].kind == "title" else None
    at += 1
    if "".join(token.text for token in row[at : at + 3]).startswith(CANDIDACY):
        return None
    rank, behind = None, at
    while at < len(row) and row[at].kind == "bracket":
        found = titles().rank.fullmatch(row[at].text)
        rank = found["rank"] if found else rank
        at += 1
    acting = says_caretaking(row, behind, at)
    return Seat(title, tuple(body), former, rank, now=now, caretaking=acting), at


NEW = ("新一任", "新一届", "新", "下任", "下一任")
"""Between a verb of office, or a body, and a title: 任命张某为新首相."""


def over_new(row: Sequence[Token], at: int) -> int:
    """The token behind 新 in 新首相, if a title follows."""
    for word in NEW:
        end = at + len(word)
        printed = "".join(token.text for token in row[at:end])
        if printed == word and end < len(row) and row[end].kind == "title":
            return end
    return at


def is_verb(row: Sequence[Token], at: int) -> bool:
    """主管业务: a word that is a title elsewhere."""
    if at + 1 >= len(row) or row[at].text not in titles().also_verbs:
        return False
    follows = row[at + 1]
    return follows.text == "《" or (follows.kind == "other" and follows.text.isalpha())


def _one_name(body: list[Token], tail: Token) -> list[Token]:
    """A marked body and the unit printed behind it, as one name."""
    if not body or body[-1].end != tail.start:
        return [*body, tail]
    text = "".join(token.text for token in (*body, tail))
    return [Token("agency", body[0].start, tail.end, text)]


NEXT_CLAUSE = frozenset("并获被曾因后在其是有为荣系当")
"""Letters a clause after a career begins with."""
SKIPPABLE = 24
"""Letters of an item of a career that is no office known (学徒, 插队知青)."""


def item_after(row: Sequence[Token], at: int) -> int | None:
    """The token after the joiner that ends the item of a list at token ``at``, if one does.

    An item that cannot be read is stepped over; it ends the list where it holds a sentence's end.
    """
    begin = at
    if at < len(row) and row[at].text in NEXT_CLAUSE:
        return None
    while at < len(row) and row[at].end - row[begin].start <= SKIPPABLE:
        token = row[at]
        if token.text in ("、", "，", ",") and at > begin:
            return at + 1
        if (
            token.kind in ("verb", "person", "current", "former")
            or token.text in "。；;！？!?：:\n"
        ):
            return None
        at += 1
    return None


def _joiner_after(row: Sequence[Token], at: int) -> tuple[int, bool] | None:
    """The token after the joiner at ``at`` and whether it is a comma; ``None`` at the run's end."""
    while at + 1 < len(row) and row[at].text + row[at + 1].text in FILLERS:
        at += 2
    if at >= len(row) or row[at].kind != "joiner":
        return None
    comma = row[at].text in ("，", ",")
    twice = comma and at + 1 < len(row) and row[at + 1].text in ("以及", "并兼任", "兼任", "兼")
    at += 2 if twice else 1
    if comma and at < len(row) and row[at].text in HOLDS_NOW:
        return None
    return (at, comma) if _seat_after(row, at) is not None else None
