"""The words of a sentence that tell what is done from what is planned."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Literal

from kg.extraction.context import Context
from kg.extraction.dates import DateExpression
from kg.extraction.figures.candidates import Candidate
from kg.extraction.figures.lists import lead_of
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
    """What the cue nearest before the figure says: in its sentence, or, where that has none, in the
    part before its semicolon, if that part plans: 确保探放水1万米；建成工作面两个."""
    listed = lead_of(c)
    begin = max(c.sentence.start, listed.end) if listed is not None else c.sentence.start
    parallel = not plans and _part_plans(c, begin)
    cue = _cue(c, begin, c.quantity.start, plans or parallel)
    return "target" if cue is None and parallel else cue


def _part_plans(c: Candidate, begin: int) -> bool:
    """Whether the part of the sentence that ends in a semicolon before ``begin`` plans."""
    i = bisect_left(c.ctx.sentences, begin, key=lambda piece: piece.start) - 1
    if i < 0 or not c.ctx.text[: c.ctx.sentences[i].end].endswith(("；", ";")):
        return False
    part = c.ctx.sentences[i]
    if "\n" in c.ctx.text[part.end : begin]:
        return False
    cue = _cue(c, part.start, part.end, False)
    if cue == "target":
        words = unquoted(c, part.start, part.end)
        return any(m[0] in WORDS.firm for m in _CUES.finditer(words))
    return cue is None and _part_plans(c, part.start)


def _cue(c: Candidate, begin: int, end: int, plans: bool) -> Cue | None:
    """What the cue nearest before the figure in its sentence says.

    A weak cue of a result (完成, 开工) is none behind a target cue of its clause, or behind 将 and
    the like in any clause, nor where the figure stands among ``plans``. A cue of a result before
    a quotation says nothing of what is quoted: 他算起了账，“还要招工800人”.
    """
    found: Cue | None = None
    planned, firm = plans, False
    words, quoted = unquoted(c, begin, end), _quotation(c, begin)
    ahead = [d.start - begin for d in c.dates if _is_ahead(c, d, begin, end)]
    for m in _CUES.finditer(words):
        while ahead and ahead[0] <= m.start():
            ahead.pop(0)
            found, planned = "target", True
        if m["comma"]:
            planned = plans or (planned and firm)
        elif m["result"] or (m["weak"] and not planned):
            found = found if m.start() < quoted else "result"
        elif m["target"] and not (m[0] == "将" and _is_disposal(c, begin + m.start())):
            found, planned = "target", True
            firm = m[0] in WORDS.firm
    return "target" if ahead else found


def unquoted(c: Candidate, start: int, end: int) -> str:
    """The words of ``[start, end)`` with its names and quoted slogans blanked, so that 计划财务处
    plans nothing and “两个确保” ensures nothing."""
    chars = list(c.ctx.text[start:end])
    for m in c.ctx.inside(start, end):
        chars[m.start - start : m.end - start] = "＿" * (m.end - m.start)
    return _SLOGAN.sub(lambda m: "＿" * len(m[0]), "".join(chars))


def _quotation(c: Candidate, begin: int) -> int:
    """Where in the sentence the quotation around the figure begins, if a pause leads to it."""
    quotation = Context.piece_at(c.ctx.quotations, c.quantity.start)
    if quotation is None or not c.ctx.text[: quotation.start].endswith(_PAUSES):
        return 0
    return max(0, quotation.start - begin)


def _is_ahead(c: Candidate, date: DateExpression, begin: int, end: int) -> bool:
    """Whether a date of the sentence before the figure lies ahead of the issue, or is its year, and
    something sets what it is to bring: 报告提出，2026年产值增长6%; 明确2026年重点项目63个."""
    if not (begin <= date.start and date.end <= end):
        return False
    published = c.ctx.article.published
    if published is None or date.iso is None or date.kind in ("since", "until", "clock"):
        return False
    if not _WITH_YEAR.match(c.ctx.text, date.start):
        return False
    due = date.iso.split("/")[0]
    issue = published.value[: len(due)]
    lead = c.ctx.text[begin : date.start]
    if due < issue or (due == issue and len(due) > len("2025")):
        return False
    return _SETTING.search(lead) is not None


def _is_disposal(c: Candidate, at: int) -> bool:
    """Whether 将 marks an object (将时限由60天压缩至10天) and not the future."""
    clause = re.match(r"[^，。；！？\n]*", c.ctx.text[at:])
    return clause is not None and _DISPOSAL.match(clause[0]) is not None
