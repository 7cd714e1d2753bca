"""Result or target: what is or was, or what is planned, promised, budgeted or demanded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from kg.extraction.context import Context
from kg.extraction.dates import DateExpression
from kg.extraction.figures.candidates import Candidate
from kg.formats import Span
from kg.lexicon.figures import figure_words

WORDS = figure_words().kind
HEADING = 32
"""Characters a line may have to be a heading."""
KindReason = tuple[Literal["result", "target"], str]


_CUES = re.compile(
    "|".join(
        f"(?P<{name}>{'|'.join(f'(?:{p})' for p in patterns)})"
        for name, patterns in (
            ("result", WORDS.result),
            ("weak", WORDS.result_weak),
            ("target", WORDS.target),
            ("comma", ("[，,；;]",)),
        )
    )
)
_AFTER = re.compile("|".join(f"(?:{p})" for p in WORDS.target_after))
_LIST = re.compile(WORDS.target_list)
_HEAD = re.compile(WORDS.plan_head)
_DISPOSAL = re.compile(WORDS.disposal)
_INVESTMENT = re.compile(WORDS.investment)
_UNDER_WAY = re.compile(WORDS.under_way)


def kind_of(c: Candidate, promised: Sequence[Span], dates: Sequence[DateExpression]) -> KindReason:
    """The kind and the name of the reason for it."""
    if _AFTER.match(c.after):
        return "target", "demanded"
    if any(start <= c.quantity.start < end for start, end in promised):
        return "target", "pledged"
    if _INVESTMENT.search(c.before) and not _UNDER_WAY.search(_blanked(c, c.sentence.end)):
        return "target", "budgeted"
    if _deadline(c, dates):
        return "target", "deadline"
    ahead = _looks_ahead(c)
    default: KindReason = ("target", "plan-section") if ahead else ("result", "stated")
    return _last_cue(c, ahead) or _listed(c) or default


def _blanked(c: Candidate, end: int) -> str:
    """The sentence up to ``end`` with its names blanked, so that 计划财务处 plans nothing."""
    start = c.sentence.start
    chars = list(c.ctx.text[start:end])
    for m in c.ctx.inside(start, end):
        chars[m.start - start : m.end - start] = "＿" * (m.end - m.start)
    return "".join(chars)


def _last_cue(c: Candidate, ahead: bool) -> KindReason | None:
    """The cue nearest before the figure in its sentence.

    A weak cue of a result (完成, 开工) is none behind a target cue of its clause, nor where the
    text looks ``ahead``.
    """
    found: KindReason | None = None
    planned = ahead
    for m in _CUES.finditer(_blanked(c, c.quantity.start)):
        if m["comma"]:
            planned = ahead
        elif m["result"] or (m["weak"] and not planned):
            found = ("result", "reported")
        elif m["target"] and not (m[0] == "将" and _is_disposal(c, m.start())):
            found = ("target", "planned")
            planned = True
    return found


def _listed(c: Candidate) -> KindReason | None:
    """Whether the figure is an item of a list headed as targets: 预期目标是：…；…。"""
    paragraph = Context.piece_at(c.ctx.paragraphs, c.quantity.start) or c.sentence
    lead = re.split("[。！？]", c.ctx.text[paragraph.start : c.quantity.start])[-1]
    return ("target", "listed") if _LIST.search(lead) else None


def _looks_ahead(c: Candidate) -> bool:
    """Whether a heading before the figure opens the plans of a report: 二、2018年工作安排."""
    for line in c.ctx.paragraphs:
        if line.end > c.quantity.start:
            return False
        if line.end - line.start <= HEADING and _HEAD.search(c.ctx.text[line.start : line.end]):
            return True
    return False


def _is_disposal(c: Candidate, at: int) -> bool:
    """Whether 将 marks an object (将时限由60天压缩至10天) and not the future."""
    text = c.ctx.text
    clause = re.match(r"[^，。；！？\n]*", text[c.sentence.start + at :])
    return clause is not None and _DISPOSAL.match(clause[0]) is not None


def _deadline(c: Candidate, dates: Sequence[DateExpression]) -> bool:
    """Whether the sentence sets a date to reach before the figure: 到2027年, 2025年底前."""
    lead = [d for d in dates if c.sentence.start <= d.start and d.end <= c.quantity.start]
    if not lead or lead[-1].kind != "deadline":
        return False
    published = c.ctx.article.published
    due = lead[-1].iso
    return published is None or due is None or due[:7] >= published.value[: len(due[:7])]
