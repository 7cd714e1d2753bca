"""A measure's label: verb and object, short enough for a node of a drawn graph."""

from __future__ import annotations

import re

from kg.lexicon.pledges import pledges

LONGEST = 24
"""Characters a label has at most."""

_HEADS = ("label_heads", "adverbs", "times", "connectives")
_BRACKETS = re.compile(r"[（(][^）)]*[）)]")
_QUOTED = re.compile(r"[“‘][^”’]*[”’]")
_JOINT = re.compile(r"[、，,和与及并]")


def head_length(text: str) -> int:
    """Characters of connectives, time words, modals and adverbs that a clause begins with."""
    at = 0
    while at < len(text):
        skipped = max(_ends(text, at, _HEADS), default=at)
        kept = max(_ends(text, at, ("verbs", "prepositions")), default=at)
        if skipped == at or kept > skipped:
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

    Adverbs and brackets go; a label still longer than ``LONGEST`` loses the modifier before its
    last 的, then what follows a joint, then what is beyond the limit.
    """
    label = re.sub(r"\s", "", _BRACKETS.sub("", text[head_length(text) :]))
    label = _without_adverbs(label).strip("，,。；;、：:")
    if len(label) > LONGEST:
        label = _without_modifier(_without_beneficiary(label))
    if len(label) > LONGEST:
        label = _first_joint(label)
    return _closed(label[:LONGEST])


def _without_adverbs(label: str) -> str:
    quoted = [m.span() for m in _QUOTED.finditer(label)]

    def drop(m: re.Match[str]) -> str:
        inside = any(start < m.start() < end for start, end in quoted)
        return m[0] if inside or m.start() == 0 else ""

    return pledges().pattern("label_drops").sub(drop, label)


def _without_beneficiary(label: str) -> str:
    """为低收入群众和困难家庭提供岗位 → 提供岗位."""
    given = re.search("提供|注入|创造|打造|构建|搭建|培养|发放|争取", label)
    return label[given.start() :] if given and label.startswith("为") else label


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


def _closed(label: str) -> str:
    """A label without a quotation mark or a book mark left open."""
    for opening, closing in (("“", "”"), ("《", "》"), ("‘", "’")):
        if label.count(opening) > label.count(closing):
            label = label[: label.rindex(opening)] or label.replace(opening, "")
    return label.rstrip("，,、和与及并的")
