"""A measure's label: verb and object, short enough for a node of a drawn graph."""

from __future__ import annotations

import re

from kg.lexicon.pledges import pledges

LONGEST = 24
"""Characters a label has at most."""

_OBJECT = 2
"""Characters an object has at least."""
_STRIVING = re.compile("^力争(?=.{4})")
_DATED = re.compile(
    r"^(?:力争|确保|争取)?(?:于|到|在|至)(?:今年|明年|近期|近日)?(?:\d{4}年)?(?:\d{1,2}月)?"
    r"(?:[至到]\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|初)?(?:以前|之前|前|内)?(?<![于到在至])(?:开始)?[，,]?"
)
"""When it is to be done: the deadline says so beside the label."""
_HEADS = ("label_heads", "adverbs", "times", "connectives")
_BRACKETS = re.compile(r"[（(][^）)]*[）)]")
_QUOTED = re.compile(r"[“‘][^”’]*[”’]")
_WORDS_IN_JOINTS = ("参与", "普及", "合并", "兼并", "缓和")
_JOINT = re.compile(r"[、，,和与及并]")


def head_length(text: str) -> int:
    """Characters of connectives, time words, modals and adverbs that a clause begins with."""
    at = 0
    while at < len(text):
        skipped = max(_ends(text, at, _HEADS), default=at)
        kept = max(_ends(text, at, ("verbs", "prepositions")), default=at)
        if skipped == at or kept > skipped:
            break
        if text[skipped - 1] == "会" and text.startswith("同", skipped):
            skipped -= 1  # 将会同有关部门: 会同 is one word.
            if skipped == at:
                break
        if text[at:skipped] == "将" and not pledges().opener.match(text, skipped):
            break
        at = skipped
        while at < len(text) and text[at] in "，,、 ":
            at += 1
    return at


def _ends(text: str, at: int, names: tuple[str, ...]) -> list[int]:
    found = (pledges().pattern(name).match(text, at) for name in names)
    return [m.end() for m in found if m is not None]


def label_of(text: str) -> str:
    """The label of a clause of action: 进一步扩大社会保险覆盖面 → 扩大社会保险覆盖面.

    Adverbs, brackets and partners (与甲公司共同…) go; a label still longer than ``LONGEST`` loses
    its second predicate, the modifier before its last 的, the circumstance it opens with, then
    what follows a joint, then what is beyond the limit.
    """
    label = re.sub(r"\s", "", _BRACKETS.sub("", text[head_length(text) :]))
    label = _STRIVING.sub("", label)
    label = _without_partner(_DATED.sub("", _without_adverbs(label)).strip("，,。；;、：:"))
    for shorter in (
        _without_second,
        _without_beneficiary,
        _without_modifier,
        _without_circumstance,
        _first_joint,
    ):
        if len(label) > LONGEST:
            label = shorter(label)
    return label if len(label) <= LONGEST else _closed(_whole(label))


def _without_adverbs(label: str) -> str:
    quoted = [m.span() for m in _QUOTED.finditer(label)]

    def drop(m: re.Match[str]) -> str:
        inside = any(start < m.start() < end for start, end in quoted)
        adjective = label[m.end() : m.end() + 1] in ("的", "性") or label[m.start() - 1] in "更最"
        compared = label.endswith(("更加", "更为"), 0, m.start())
        return m[0] if inside or adjective or compared or m.start() == 0 else ""

    return pledges().pattern("label_drops").sub(drop, label)


def _without_partner(label: str) -> str:
    """与重点企业共同制定培养方案 → 制定培养方案."""
    m = pledges().pattern("partners").match(label)
    joint = re.search("共同|一道|一起|合作|携手", label) if m else None
    if m is None or joint is None:
        return label
    rest = label[joint.end() :]
    verb = pledges().pattern("verbs").match(rest)
    return rest if verb and len(rest) - verb.end() >= _OBJECT else label


def _without_second(label: str) -> str:
    """保护生态的同时让居民温暖过冬 → 保护生态."""
    m = pledges().pattern("seconds").search(label, 6)
    return label[: m.start()] if m and not _open(label, m.start()) else label


def _without_circumstance(label: str) -> str:
    """在工程项目的招投标中实行“优质优先” → 实行“优质优先”."""
    words = pledges()
    if not words.pattern("prepositions").match(label):
        return label
    for end in re.finditer("[中上下里内时后来]|方式|途径|共同", label):
        rest = label[end.end() :]
        verb = words.pattern("verbs").match(rest)
        if verb and len(rest) - verb.end() >= _OBJECT and not _open(label, end.end()):
            return rest
    return label


def _open(label: str, at: int) -> bool:
    """Whether a quotation is open at ``at``."""
    return label.count("“", 0, at) > label.count("”", 0, at)


def _without_beneficiary(label: str) -> str:
    """为低收入群众和困难家庭提供岗位 → 提供岗位."""
    given = pledges().pattern("givings").search(label, 1)
    return label[given.start() :] if given and label.startswith(("为", "给", "向", "对")) else label


def _without_modifier(label: str) -> str:
    """构建“党建引领”的社会治理模式 → 构建社会治理模式."""
    verb = pledges().pattern("verbs").match(label)
    tail = label.rpartition("的")[2]
    if verb is None or verb.end() >= len(label) - len(tail) or not 2 <= len(tail) <= LONGEST - 4:
        return label
    return verb[0] + tail


def _first_joint(label: str) -> str:
    """The label up to the last joint that leaves it short enough, if that leaves an object."""
    ends = [m.start() for m in _JOINT.finditer(label) if 6 <= m.start() <= LONGEST]
    depth_safe = [e for e in ends if label.count("“", 0, e) == label.count("”", 0, e)]
    return label[: depth_safe[-1]] if depth_safe else label


def _whole(label: str) -> str:
    """The first ``LONGEST`` characters, no number and no hedge cut in two."""
    cut = label[:LONGEST]
    if not label[LONGEST].isascii() and label[LONGEST] not in "万亿%多余右":
        return cut
    return re.sub(r"[\d.万亿左]+$", "", cut) or cut


def _closed(label: str) -> str:
    """A label that was cut, without a quotation mark or a book mark left open, nor a joint that
    joins nothing."""
    for opening, closing in (("“", "”"), ("《", "》"), ("‘", "’")):
        if label.count(opening) > label.count(closing):
            label = label[: label.rindex(opening)] or label.replace(opening, "")
    if label.endswith(_WORDS_IN_JOINTS):
        return label
    return label.rstrip("，,、和与及并的")
