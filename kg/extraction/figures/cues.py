"""The words of a sentence that tell what is done from what is planned."""

from __future__ import annotations

import re
from typing import Literal

from kg.extraction.context import Context
from kg.extraction.dates import DateExpression
from kg.extraction.figures.candidates import Candidate
from kg.lexicon.figures import figure_words

WORDS = figure_words().kind
Cue = Literal["result", "target"]
_CUES = re.compile(
    "|".join(
        f"(?P<{name}>{'|'.join(f'(?:{p})' for p in patterns)})"
        for name, patterns in (
            ("result", WORDS.result),
            ("weak", WORDS.result_weak),
            ("target", WORDS.target),
            ("comma", ("[，,；;](?!其中)",)),
        )
    )
)
_DISPOSAL = re.compile(WORDS.disposal)
_SETTING = re.compile(WORDS.setting)
_WITH_YEAR = re.compile(WORDS.with_year)
_PAUSES = ("，", "：", ",", ":")
_SLOGAN = re.compile("“[^“”，。]{1,6}”")


def last_cue(c: Candidate, *, plans: bool) -> Cue | None:
    """What the cue nearest before the figure in its sentence says.

    A weak cue of a result (完成, 开工) is none behind a target cue of its clause, or behind 将 and
    the like in any clause, nor where the figure stands among ``plans``. A cue of a result before
    a quotation says nothing of what is quoted: 他算起了账，“还要招工800人”.
    """
    found: Cue | None = None
    planned, firm = plans, False
    words, quoted = unquoted(c, c.quantity.start), _quotation(c)
    ahead = [d.start - c.sentence.start for d in c.dates if _is_ahead(c, d)]
    for m in _CUES.finditer(words):
        while ahead and ahead[0] <= m.start():
            ahead.pop(0)
            found, planned = "target", True
        if m["comma"]:
            planned = plans or (planned and firm)
        elif m["result"] or (m["weak"] and not planned):
            found = found if m.start() < quoted else "result"
        elif m["target"] and not (m[0] == "将" and _is_disposal(c, m.start())):
            found, planned = "target", True
            firm = m[0] in WORDS.firm
    return "target" if ahead else found


def unquoted(c: Candidate, end: int) -> str:
    """The sentence up to ``end`` with its names and quoted slogans blanked, so that 计划财务处
    plans nothing and “两个确保” ensures nothing."""
    start = c.sentence.start
    chars = list(c.ctx.text[start:end])
    for m in c.ctx.inside(start, end):
        chars[m.start - start : m.end - start] = "＿" * (m.end - m.start)
    return _SLOGAN.sub(lambda m: "＿" * len(m[0]), "".join(chars))


def _quotation(c: Candidate) -> int:
    """Where in the sentence the quotation around the figure begins, if a pause leads to it."""
    quotation = Context.piece_at(c.ctx.quotations, c.quantity.start)
    if quotation is None or not c.ctx.text[: quotation.start].endswith(_PAUSES):
        return 0
    return max(0, quotation.start - c.sentence.start)


def _is_ahead(c: Candidate, date: DateExpression) -> bool:
    """Whether a date of the sentence before the figure lies ahead of the issue, or is its year, and
    something sets what it is to bring: 报告提出，2026年产值增长6%; 明确2026年重点项目63个."""
    if not (c.sentence.start <= date.start and date.end <= c.quantity.start):
        return False
    published = c.ctx.article.published
    if published is None or date.iso is None or date.kind in ("since", "until", "clock"):
        return False
    if not _WITH_YEAR.match(c.ctx.text, date.start):
        return False
    due = date.iso.split("/")[0]
    issue = published.value[: len(due)]
    lead = c.ctx.text[c.sentence.start : date.start]
    if due < issue or (due == issue and len(due) > len("2025")):
        return False
    return _SETTING.search(lead) is not None


def _is_disposal(c: Candidate, at: int) -> bool:
    """Whether 将 marks an object (将时限由60天压缩至10天) and not the future."""
    clause = re.match(r"[^，。；！？\n]*", c.ctx.text[c.sentence.start + at :])
    return clause is not None and _DISPOSAL.match(clause[0]) is not None
