"""The actions a pledge promises, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.extraction.context import Context
from kg.extraction.dates import DateExpression, find_dates
from kg.extraction.pledges.clauses import Clause, clauses_of, trimmed
from kg.extraction.pledges.labels import head_length, label_of
from kg.extraction.programmes import programme_name
from kg.extraction.quantities import find_quantities
from kg.formats import Measure, Span
from kg.lexicon.pledges import pledges
from kg.lexicon.speech import speech

_SHORTEST = 4
_SMALL = 10
"""Counts to ten in Chinese numerals mostly say how many points a list has."""
_DATED = ("deadline", "period", "until")


def measures_in(ctx: Context, ranges: Sequence[Span]) -> tuple[Measure, ...]:
    """The measures of a pledge in text order.

    A measure is a clause, or a part of one between 、, that begins with an action. Clauses of mere
    resolve (贯彻会议精神) and of circumstance (以…为抓手) are none; a pledge that has nothing else
    keeps its first clause as its one measure.
    """
    out: list[Measure] = []
    for start, end in ranges:
        clauses = clauses_of(ctx.text, start, end)
        dates = _dates(ctx, start, end)
        for clause in clauses:
            out.extend(
                made
                for lo, hi in _actions(ctx, clause)
                if (made := _measure(ctx, lo, hi, dates, start)) is not None
            )
    if out or not ranges:
        return tuple(out)
    start, end = ranges[0]
    first = clauses_of(ctx.text, start, end)[0]
    begin = first.start + head_length(ctx.text[first.start : first.end])
    begin = begin if begin < first.end else first.start
    only = _measure(ctx, begin, first.end, _dates(ctx, start, end), start, shortest=1)
    return (only,) if only is not None else ()


def _actions(ctx: Context, clause: Clause) -> Iterator[Span]:
    """The stretches of a clause that begin with a verb of action."""
    words, text = pledges(), ctx.text
    start = clause.start + head_length(text[clause.start : clause.end])
    if start >= clause.end or words.empty.fullmatch(text[start : clause.end]):
        return
    if not words.opener.match(text, start, clause.end):
        return
    governed = words.pattern("prepositions").match(text, start) is not None
    if governed and not _acts(_masked(ctx, start, clause.end)):
        return
    cuts = [start, *([] if governed else _cuts(ctx, start, clause.end)), clause.end]
    for lo, hi in pairwise(cuts):
        yield lo + (text[lo] == "、"), hi


def _masked(ctx: Context, start: int, end: int) -> str:
    """The text with its names blanked, so that no verb is found in 创新驱动发展中心."""
    chars = list(ctx.text[start:end])
    for m in ctx.inside(start, end):
        chars[m.start - start : m.end - start] = "＿" * (m.end - m.start)
    return "".join(chars)


def _acts(text: str) -> bool:
    """Whether a phrase that begins with a preposition has a verb: 为毕业生提供岗位."""
    m = pledges().pattern("prepositions").match(text)
    return m is not None and pledges().pattern("verbs").search(text, m.end()) is not None


def _cuts(ctx: Context, start: int, end: int) -> list[int]:
    """The 、 between actions: a cut counts only if every part begins with a verb, and with an
    object (高质量发展、高水平开放 is one)."""
    verbs, text = pledges().pattern("verbs"), ctx.text
    marks = [
        m.start()
        for m in re.finditer("、", text[start:end])
        if not _quoted(text, start, start + m.start())
    ]
    marks = [start + m for m in marks]
    parts = [start, *(m + 1 for m in marks)]
    ends = [*marks, end]
    for lo, hi in zip(parts, ends, strict=True):
        at = lo + head_length(text[lo:hi])
        m = verbs.match(text, at, hi)
        if m is None or hi - m.end() < 2:
            return []
    return marks


def _quoted(text: str, start: int, at: int) -> bool:
    return text.count("“", start, at) > text.count("”", start, at)


def _measure(
    ctx: Context,
    start: int,
    end: int,
    dates: Sequence[DateExpression],
    since: int,
    *,
    shortest: int = _SHORTEST,
) -> Measure | None:
    end = trimmed(ctx.text, start, end)
    label = label_of(ctx.text[start:end])
    if len(label) < shortest or (shortest > 1 and _says_nothing(label)):
        return None
    named = ctx.inside(start, end, "Programme")
    return Measure(
        label=label,
        start=start,
        end=end,
        programme=programme_name(named[0].text) if named else None,
        targets=_targets(ctx, start, end),
        deadline=_deadline(ctx, dates, since, end),
    )


def _says_nothing(label: str) -> bool:
    """Whether a label names no action, or an action on nothing."""
    words = pledges()
    bare = len(label) <= _SHORTEST and words.verbs_alone.fullmatch(label)
    return bool(bare or words.empty.fullmatch(label))


def _targets(ctx: Context, start: int, end: int) -> tuple[Span, ...]:
    """Quantities of the measure; those in a name or a quotation, and 一批, 六大, are none."""
    out = []
    for q in find_quantities(ctx.text[start:end]):
        lo, hi = start + q.start, start + q.end
        small = q.value is not None and q.value <= _SMALL and not ctx.text[lo:hi][0].isascii()
        if ctx.text.startswith("级", hi):
            continue  # 万吨级码头 is a kind of quay.
        if not small and ctx.mention_at(lo) is None and not _quoted(ctx.text, start, lo):
            out.append((lo, hi))
    return tuple(out)


def _dates(ctx: Context, start: int, end: int) -> list[DateExpression]:
    """The dates of a range and of the words right before it, in the article's offsets."""
    begin = max(ctx.text.rfind(mark, 0, start) for mark in "。！？；\n") + 1
    published = ctx.article.published.value if ctx.article.published else None
    return [
        DateExpression(begin + d.start, begin + d.end, d.kind, d.iso)
        for d in find_dates(ctx.text[begin:end], published)
    ]


def _deadline(ctx: Context, dates: Sequence[DateExpression], since: int, end: int) -> str | None:
    """The last date before the measure's end in its sentence: until then it is to be done."""
    sentence = max(ctx.text.rfind(mark, 0, end) for mark in "。！？；\n") + 1
    for d in reversed(dates):
        aimed = d.kind in _DATED or ctx.text[d.start - 1 : d.start + 1].startswith(
            ("在", "到", "至")
        )
        if not (aimed and sentence <= d.start and d.end <= end and d.iso):
            continue
        if d.end <= since and speech().any_verb.search(ctx.text, d.end, since):
            continue
        if d.kind == "until" and d.end <= since:
            continue
        return d.iso.rpartition("/")[2].replace("..", "") or None
    return None
