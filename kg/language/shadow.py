"""The text with place names masked, so that one pattern reads the names built on any place.

In the shadow every place name is one ``BEGIN`` and then ``INNER`` marks, except that the last
character stays where it says the kind of place: 太原市人社局 → ``Bi市人社局``. Offsets are those
of the text.
"""

from __future__ import annotations

from collections.abc import Iterable

BEGIN, INNER = "\ue000", "\ue001"
KINDS = "省市县区州盟旗镇乡村"
PLACE = f"(?:{BEGIN}{INNER}*[{KINDS}]?)"
"""Pattern of one place name in the shadow."""

_PRIVATE = {ord(BEGIN): "\ufffd", ord(INNER): "\ufffd"}


def shadow(text: str, places: Iterable[tuple[int, int]]) -> str:
    """``text`` with the non-overlapping ``places`` masked; the same length as ``text``."""
    if BEGIN in text or INNER in text:
        text = text.translate(_PRIVATE)
    parts = []
    last = 0
    for start, end in places:
        parts.append(text[last:start])
        tail = text[end - 1] if end - start > 2 and text[end - 1] in KINDS else INNER
        parts.append(BEGIN + INNER * (end - start - 2) + tail)
        last = end
    parts.append(text[last:])
    return "".join(parts)
