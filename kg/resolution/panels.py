"""Committees and offices of congresses and of the CPPCC, written out: 人大内司委, 政协文史委."""

from __future__ import annotations

from kg.lexicon.agencies import agency_names

ENDINGS = {"工委": "工作委员会", "委": "委员会", "办": "办公室"}
OF_STANDING = ("工委", "工作委员会", "办公室", "办公厅", "研究室")
"""What a congress has only through its standing committee."""


def panel(whole: str, tail: str) -> tuple[str, str]:
    """The full name of the part ``tail`` of a congress or CPPCC committee, and its parent's.

    人大常委会财经工委 is the 财政经济工作委员会; 人大法工委 is one of the standing committee.
    """
    congress = "人民代表大会" in whole
    ending = next((short for short in ENDINGS if tail.endswith(short)), "")
    if ending:
        about = tail.removesuffix(ending)
        tail = (agency_names().panels.get(about, about) if congress else about) + ENDINGS[ending]
    if whole.endswith("人民代表大会") and tail.endswith(OF_STANDING):
        whole += "常务委员会"
    return whole + tail, whole
