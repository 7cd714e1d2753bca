"""Named construction and investment projects, read by shape: a seat or a builder, a capacity, what
is built, and the word for it: 清河县年产20万吨化肥项目."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.language.candidates import Candidate
from kg.language.places import runs_through_verb
from kg.language.shadow import BEGIN, INNER, PLACE
from kg.lexicon.names import names
from kg.lexicon.words import alternation

Span = tuple[int, int]
_LONGEST = 36
_REPEATED = 9
"""A name of no printed seat that a text prints twice has as many characters at least."""


def read_works(text: str, masked: str) -> Iterator[Candidate]:
    """Projects by their seat, builder or capacity, those printed twice or behind a dash, and those
    in a list with enough of these."""
    free = [span for span in _spans(masked) if _is_phrase(masked, *span)]
    sure = {
        (start, end)
        for start, end in free
        if _is_seated(masked[start:end])
        or masked.startswith("——", start - 2)
        or _is_repeated(masked, start, end)
    }
    for row in _rows(masked, free):
        known = sum(span in sure for span in row)
        if known > 1 or 3 * known >= len(row):
            sure.update(row)
    for name in sorted({text[start:end] for start, end in sure}):
        for m in re.finditer(f"“{re.escape(name)}”|{re.escape(name)}(?!{_not_after()})", text):
            yield Candidate(m.start(), m.end(), "Programme", 0.6, "programme.work")


def _is_repeated(masked: str, start: int, end: int) -> bool:
    """Whether a long name without a place in it is printed more than once."""
    name = masked[start:end]
    plain = BEGIN not in name and "“" not in name
    return plain and len(name) >= _REPEATED and masked.count(name) > 1


def _rows(masked: str, spans: list[Span]) -> Iterator[list[Span]]:
    """Spans with nothing but a mark or word of listing between them."""
    row: list[Span] = []
    for span in spans:
        if row and masked[row[-1][1] : span[0]] not in ("、", "和", "及", "以及"):
            yield row
            row = []
        row.append(span)
    if row:
        yield row


@cache
def _run() -> re.Pattern[str]:
    """A stretch with no break in it; quotations and brackets in it are whole."""
    inner = f"[^{re.escape(names().breaks)}{BEGIN}{INNER}]"
    quoted = "“[^“”\n，。、]{1,16}”|（[^（）\n，。、]{1,8}）"
    return re.compile(rf"(?:{PLACE}|{quoted}|(?<=[0-9])\.(?=[0-9])|{inner}|{INNER})+")


@cache
def _class() -> re.Pattern[str]:
    p = names().programmes
    word = alternation(p.undertaken)
    return re.compile(f"{word}+(?:[一二三四]期)?{word}?(?!{_not_after()}|{word})")


def _not_after() -> str:
    """What makes of a word for projects, standing right behind it, a part of another."""
    p = names().programmes
    return alternation((*p.not_class, *p.not_project, *p.not_undertaken))


def _spans(masked: str) -> list[Span]:
    """What ends in a word for projects, from behind the verb or break before it."""
    out = []
    for run in _run().finditer(masked):
        last = run.end()
        for word in reversed(list(_class().finditer(masked, run.start(), run.end()))):
            start = run.start() + _lead_end(masked[run.start() : word.end()])
            if word.end() <= last and not _no_name().search(masked, start, word.end()):
                last = start
                if start < word.start():
                    out.append((start, word.end()))
    return sorted(out)


@cache
def _lead() -> re.Pattern[str]:
    p = names().programmes
    verbs = [verb for verb in names().verbs if len(verb) > 1 and verb not in ("建设", "合作")]
    leads = alternation([lead for lead in (*verbs, *p.leads, *p.fronts) if lead != "利用"])
    leads = f"(?:{leads}|利用(?!{alternation(p.undertaken)}))"
    building = f"建设(?!{alternation(p.undertaken)})"
    great = f"重[大点][^{BEGIN}]{{0,4}}?(?:工程|项目)"
    return re.compile(
        f".*(?:{leads}|和(?!.{{2,4}}{alternation(p.undertaken)})|(?<!工程){building}|{great}|(?<!/)年度?(?![产0-9])|月份?|日(?!产))"
    )


def _lead_end(stretch: str) -> int:
    """Where the last verb or word that stands before names ends in the stretch."""
    m = _lead().match(stretch)
    at = m.end() if m else 0
    return at + len(stretch[at:]) - len(stretch[at:].lstrip("和及与解样次据者"))


def _is_phrase(masked: str, start: int, end: int) -> bool:
    """Whether the span says more than the kind of project."""
    p = names().programmes
    name = masked[start:end]
    if not 6 <= len(name) <= _LONGEST or name.count("“") != name.count("”"):
        return False
    if _is_rest_of_row(masked, start) and not _is_seated(name):
        return False
    rest = _class_tail().sub("", name)
    bare = re.sub(f"^(?:{PLACE}|[省市县区])+", "", rest)
    return len(bare) > 1 and _plain().fullmatch(bare) is None and not name.endswith(p.unnamed)


@cache
def _no_name() -> re.Pattern[str]:
    """Counted projects, and words that no name of a project holds."""
    return re.compile(
        f"[个座条]|[0-9]+[多余]?[项名家类大件]|{alternation(names().programmes.no_work)}"
    )


def _is_rest_of_row(masked: str, start: int) -> bool:
    """Whether the span follows a mark of listing, and what stands before it is no project: then
    the mark may lie inside the name."""
    ends = names().programmes.undertaken
    return masked[start - 1 : start] in ("、", "和") and not masked.endswith(ends, 0, start - 1)


@cache
def _class_tail() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(names().programmes.undertaken)}|[一二三四]期)+$")


@cache
def _plain() -> re.Pattern[str]:
    """Made of nothing but words that many projects share."""
    p = names().programmes
    plan = "“十[一二三四五六七八九]?五”"
    words = alternation((*p.common, *p.undertaken, *p.commonplace))
    return re.compile(
        f"(?:{words}|{plan}|[和与类级性十大])+|.*(?:[批些类种项大]|{alternation(p.dull)})"
    )


@cache
def _seat() -> re.Pattern[str]:
    """A place, a deictic seat, a road, a water or a line with a name, a builder, a capacity, a
    Latin brand."""
    p = names().programmes
    capacity = f"[0-9.]+[×xX*]?[0-9.]*[多余]?[万亿]?{alternation(p.capacities)}"
    builder = f"[^{BEGIN}]{{2,}}{alternation(p.builders)}"
    short = f"[^{re.escape(names().breaks)}{BEGIN}{INNER}0-9]"
    feature = f"(?!{alternation(p.no_feature)}){short}{{1,5}}?{alternation(p.waters)}"
    line = (
        f"(?:{PLACE}|{short}{{2,4}})[至到—-](?:{PLACE}|{short}{{2,4}}?)(?:高速|公路|铁路|城际|段)"
    )
    road = "(?:国道|省道)[0-9]+|[0-9]{3}(?:国道|省道|复线)"
    deictic = "(?:国家|中央|[省市县](?![场政级委领长属]))"
    return re.compile(
        f"(?:环|“[^”]*”)?{PLACE}|{deictic}|{road}|{line}|{feature}|{builder}"
        f"|.{{0,14}}?{capacity}|{short}{{0,6}}?(?!PPP|EPC|BOT|LED)[A-Z][A-Za-z]{{2}}"
    )


def _is_seated(name: str) -> bool:
    return _seat().match(name) is not None and not runs_through_verb(_bodyless(name))


def _bodyless(name: str) -> str:
    """The name without what may look like a verb in it: 建设, 以, 至, 与 and their like."""
    return re.sub("建设|至|与|合作|[以上中下用前后可能]", "", name)
