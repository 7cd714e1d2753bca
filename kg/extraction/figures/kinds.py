"""Result or target: what is or was, or what is planned, promised, budgeted or demanded.

``RULES`` lists the reasons in order with the kind each gives; the first that holds is the rule of
the figure (``figure.planned``).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extraction.context import Context
from kg.extraction.figures.candidates import Candidate
from kg.extraction.figures.cues import last_cue, unquoted
from kg.extraction.figures.lists import in_promised_list
from kg.extraction.work_report import outlook_at
from kg.formats import FigureKind
from kg.lexicon.figures import figure_words

WORDS = figure_words().kind
Reason = Callable[[Candidate], bool]
_AFTER = re.compile("|".join(f"(?:{p})" for p in WORDS.target_after))
_LIST = re.compile(WORDS.target_list)
_FROM = re.compile(WORDS.change_from)
_CHANGE = re.compile(WORDS.change)
_INVESTMENT = re.compile(WORDS.investment)
_UNDER_WAY = re.compile(WORDS.under_way)
_SIGNED = re.compile(WORDS.signed)
_PAPERS = re.compile(WORDS.papers)
_TO_BEGIN = re.compile(WORDS.to_begin)
_BUDGET = re.compile(WORDS.budget)
_SETTLED = re.compile(WORDS.settled)
_GIVING = re.compile(WORDS.giving)
_DEEDS = re.compile(WORDS.deeds)
_DONE = re.compile(WORDS.done)
_EXISTING = re.compile(WORDS.existing)
_RESERVED = re.compile(WORDS.reserved)


def baseline(c: Candidate) -> bool:
    """Where a change starts from: 将产能从3万吨提高到10万吨."""
    return _FROM.search(c.before) is not None and _CHANGE.match(c.after) is not None


def demanded(c: Candidate) -> bool:
    """The words after the figure call it a task, a goal or a cap (13800亩任务), or its hedge is an
    order (不得超过15%)."""
    return _AFTER.match(c.after) is not None or c.ctx.text.startswith("不得", c.quantity.start)


def pledged(c: Candidate) -> bool:
    """The figure stands in what somebody commits to."""
    return c.promises


def budgeted(c: Candidate) -> bool:
    """What a project is to cost, unless its sentence says that it is under way; one of a reserve
    of projects (入库项目540个、总投资22亿元) is not."""
    if not _INVESTMENT.search(c.before):
        return False
    words = unquoted(c, c.sentence.start, c.sentence.end)
    if _RESERVED.search(words) is not None or _TO_BEGIN.search(words) is not None:
        return True
    return not _UNDER_WAY.search(_PAPERS.sub("", words))


def drafted(c: Candidate) -> bool:
    """A sum of a budget that is drafted or changed: 拟定了预算草案，总额5亿元，其中2亿元修渠."""
    paragraph = Context.piece_at(c.ctx.paragraphs, c.quantity.start) or c.sentence
    brought = list(_BUDGET.finditer(c.ctx.text, paragraph.start, c.quantity.start))
    if not brought:
        return False
    since = c.ctx.text[brought[-1].end() : c.sentence.end]
    return not any(_SETTLED.search(words) for words in re.split("[。；]", since))


def capped(c: Candidate) -> bool:
    """What is given at most: 每年奖励教师不超过60名, 给予最高200万元的补助."""
    around = c.before + c.after
    hedged = c.quantity.comparator == "<=" and c.quantity.start < c.quantity.number[0]
    return hedged and _GIVING.search(around) is not None


def existing(c: Candidate) -> bool:
    """What is there and is to be dealt with: 对还没有销号的8项问题."""
    return _EXISTING.search(c.before) is not None


def deeds(c: Candidate) -> bool:
    """The year's good deeds (10件民生实事), unless they are done."""
    if c.quantity.unit != "件" or not _DEEDS.match(c.after):
        return False
    return _DONE.search(c.ctx.text, c.sentence.start, c.sentence.end) is None


def invested(c: Candidate) -> bool:
    """What a project costs whose sentence says that it is signed: 签约项目7个，计划总投资30亿元."""
    return _INVESTMENT.search(c.before) is not None and _SIGNED.search(c.lead) is not None


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


def reported(c: Candidate) -> bool:
    """The nearest cue before the figure reports: 已, 累计, 去年."""
    return last_cue(c, plans=_plans(c)) == "result"


def planned(c: Candidate) -> bool:
    """The nearest cue before the figure plans: 将, 力争, 计划, a year to come (2026年)."""
    return last_cue(c, plans=_plans(c)) == "target"


def listed(c: Candidate) -> bool:
    """An item of a list headed as targets (预期目标是：…；…。), or a numbered line under what will
    be done: 将办好以下实事：."""
    if in_promised_list(c):
        return True
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
    (baseline, "result"),
    (demanded, "target"),
    (existing, "result"),
    (pledged, "target"),
    (budgeted, "target"),
    (drafted, "target"),
    (capped, "target"),
    (deeds, "target"),
    (invested, "result"),
    (deadline, "target"),
    (reported, "result"),
    (planned, "target"),
    (listed, "target"),
    (plan_section, "target"),
    (stated, "result"),
)


def kind_of(c: Candidate) -> tuple[FigureKind, str]:
    """The kind of a figure and the name of the first rule of ``RULES`` that holds."""
    return next((kind, rule.__name__) for rule, kind in RULES if rule(c))


def _plans(c: Candidate) -> bool:
    """Whether the figure stands in a section or a list of plans."""
    return plan_section(c) or in_promised_list(c)
