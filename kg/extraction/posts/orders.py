"""Orders that name several: 任命张某为…、李某为…, 免去王某的…职务."""

from __future__ import annotations

from kg.extraction.posts.ahead import run_after
from kg.extraction.posts.claims import Claim, Reading
from kg.extraction.posts.offices import claims_of, people_from, step_over

NAMES_THEN_AS = ("任命", "选举", "推选", "补选", "替补", "聘任", "聘请", "增选", "增补", "递补")
AS = ("为", "任", "担任")
BETWEEN_NAME_AND_OFFICE = (
    "的",
    "同志",
    "所任",
    "担任的",
    "原任",
    "兼任的",
    "现任",
    "所兼任的",
    "在",
)
AFTER_OFFICE = (
    "职务",
    "职级",
    "等职",
    "、",
    "，",
    "；",
    "。",
    "和",
    "\n",
    "　",
    "另有任用",
    "退休",
)
"""What may stand between the items of a list of those relieved."""


def appointed_as(reading: Reading, at: int) -> list[Claim]:
    """任命甲为…、乙为…: each name with the titles after its 为."""
    row = reading.row
    if row[at].text not in NAMES_THEN_AS:
        return []
    claims: list[Claim] = []
    i = at + 1
    while True:
        people, i = people_from(reading, i)
        if not people or i >= len(row) or row[i].text not in AS:
            return claims
        run = run_after(row, i + 1)
        if not run.titled:
            return claims
        claims += claims_of(reading, people, run, "appointed", "post.appointed", at)
        i = run.last
        while i < len(row) and row[i].text in "，、；;,。 　\n和" and i < run.last + 3:
            i += 1


def relieved_of(reading: Reading, at: int) -> list[Claim]:
    """免去甲的…职务、乙的…职务: the titles after each name are lost."""
    row = reading.row
    if row[at].text not in ("免去", "罢免", "撤销"):
        return []
    claims: list[Claim] = []
    i = at + 1
    while True:
        people, i = people_from(reading, i)
        if not people:
            return claims
        i = step_over(reading, i, BETWEEN_NAME_AND_OFFICE)
        run = run_after(row, i)
        if not run.titled:
            return claims
        claims += claims_of(reading, people, run, "removed", "post.removed", at)
        i = step_over(reading, run.last, AFTER_OFFICE)
