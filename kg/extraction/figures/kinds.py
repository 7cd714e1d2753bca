"""Result or target: what is or was, or what is planned, promised, budgeted or demanded.

``RULES`` lists the reasons in order with the kind each gives; the first that holds is the rule of
the figure (``figure.planned``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from kg.extraction.context import Context
from kg.extraction.figures.candidates import Candidate
from kg.extraction.work_report import outlook_at
from kg.formats import FigureKind
from kg.lexicon.figures import figure_words

WORDS = figure_words().kind
Reason = Callable[[Candidate], bool]
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
_DISPOSAL = re.compile(WORDS.disposal)
_INVESTMENT = re.compile(WORDS.investment)
_UNDER_WAY = re.compile(WORDS.under_way)
_AIM = re.compile(WORDS.aim)
_AIMED = 60
"""Characters between the word for an aim and the figure."""
_NEW_YEAR = ("01", "02", "03")
_SLOGAN = re.compile("“[^“”，。]{1,6}”")


def demanded(c: Candidate) -> bool:
    """The words after the figure call it a task, a goal or a cap: 13800亩任务."""
    return _AFTER.match(c.after) is not None


def pledged(c: Candidate) -> bool:
    """The figure stands in what somebody commits to."""
    return any(start <= c.quantity.start < end for start, end in c.promised)


def budgeted(c: Candidate) -> bool:
    """What a project is to cost, unless its sentence says that it is under way."""
    return _INVESTMENT.search(c.before) is not None and not _UNDER_WAY.search(
        _blanked(c, c.sentence.end)
    )


def deadline(c: Candidate) -> bool:
    """A date to reach it by stands before the figure: 到2027年, 2025年底前.

    A day or a month must lie ahead of the issue, a year may be that of the issue.
    """
    lead = [d for d in c.dates if c.sentence.start <= d.start and d.end <= c.quantity.start]
    if not lead or lead[-1].kind != "deadline":
        return False
    published, due = c.ctx.article.published, lead[-1].iso
    if published is None or due is None:
        return True
    issue = published.value[: len(due)]
    return due > issue if len(due) > len("2025") else due >= issue


def coming(c: Candidate) -> bool:
    """An aim is set for a year after that of the issue, or for the year that has just begun:
    报告提出，2026年增长6%."""
    published = c.ctx.article.published
    lead = [d for d in c.dates if c.sentence.start <= d.start and d.end <= c.quantity.start]
    if published is None or not lead or lead[-1].iso is None or lead[-1].kind == "since":
        return False
    year, issue = lead[-1].iso[:4], published.value[:4]
    begun = year == issue and published.value[5:7] in _NEW_YEAR and lead[-1].iso == year
    before = c.ctx.text[c.sentence.start : c.quantity.start][-_AIMED:]
    return (begun or year > issue) and _AIM.search(before) is not None


def reported(c: Candidate) -> bool:
    """The nearest cue before the figure reports: 已, 累计, 去年."""
    return _last_cue(c) == "result"


def planned(c: Candidate) -> bool:
    """The nearest cue before the figure plans: 将, 力争, 计划."""
    return _last_cue(c) == "target"


def listed(c: Candidate) -> bool:
    """An item of a list headed as targets: 预期目标是：…；…。"""
    paragraph = Context.piece_at(c.ctx.paragraphs, c.quantity.start) or c.sentence
    lead = re.split("[。！？]", c.ctx.text[paragraph.start : c.quantity.start])[-1]
    return _LIST.search(lead) is not None


def plan_section(c: Candidate) -> bool:
    """A heading before the figure opens the plans of a report: 二、2018年工作安排."""
    return outlook_at(c.ctx, c.quantity.start) == "plan"


def stated(_c: Candidate) -> bool:
    """No cue: what the article states is so."""
    return True


RULES: tuple[tuple[Reason, FigureKind], ...] = (
    (demanded, "target"),
    (pledged, "target"),
    (budgeted, "target"),
    (deadline, "target"),
    (coming, "target"),
    (reported, "result"),
    (planned, "target"),
    (listed, "target"),
    (plan_section, "target"),
    (stated, "result"),
)


def kind_of(c: Candidate) -> tuple[FigureKind, str]:
    """The kind of a figure and the name of the first rule of ``RULES`` that holds."""
    return next((kind, rule.__name__) for rule, kind in RULES if rule(c))


def _last_cue(c: Candidate) -> Literal["result", "target"] | None:
    """What the cue nearest before the figure in its sentence says.

    A weak cue of a result (完成, 开工) is none behind a target cue of its clause, nor in a section
    of plans.
    """
    found: Literal["result", "target"] | None = None
    planned = ahead = plan_section(c)
    for m in _CUES.finditer(_blanked(c, c.quantity.start)):
        if m["comma"]:
            planned = ahead
        elif m["result"] or (m["weak"] and not planned):
            found = "result"
        elif m["target"] and not (m[0] == "将" and _is_disposal(c, m.start())):
            found, planned = "target", True
    return found


def _blanked(c: Candidate, end: int) -> str:
    """The sentence up to ``end`` with its names and quoted slogans blanked, so that 计划财务处
    plans nothing and “两个确保” ensures nothing."""
    start = c.sentence.start
    chars = list(c.ctx.text[start:end])
    for m in c.ctx.inside(start, end):
        chars[m.start - start : m.end - start] = "＿" * (m.end - m.start)
    return _SLOGAN.sub(lambda m: "＿" * len(m[0]), "".join(chars))


def _is_disposal(c: Candidate, at: int) -> bool:
    """Whether 将 marks an object (将时限由60天压缩至10天) and not the future."""
    clause = re.match(r"[^，。；！？\n]*", c.ctx.text[c.sentence.start + at :])
    return clause is not None and _DISPOSAL.match(clause[0]) is not None
