"""The undertaking rules in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable

from kg.extraction.undertakings import listed, meetings, rules, turned
from kg.extraction.undertakings.rules import Found, Reading
from kg.formats import Mention

Rule = Callable[[Reading, Mention], Found | None]
RULES: tuple[tuple[str, Rule], ...] = (
    ("undertaking.awarded", rules.awarded),
    ("undertaking.ascribed", rules.ascribed),
    ("undertaking.hosted", rules.hosted),
    ("undertaking.by_whom", listed.by_whom),
    ("undertaking.hosted_by", listed.hosted_by),
    ("undertaking.whose", turned.whose),
    ("undertaking.conferred", turned.conferred),
    ("undertaking.recounted", turned.recounted),
    ("undertaking.convened", meetings.convened),
    ("undertaking.governed", rules.governed),
    ("undertaking.tasked", listed.tasked),
    ("undertaking.used", rules.used),
    ("undertaking.owned", rules.owned),
    ("undertaking.backed", turned.backed),
    ("undertaking.heard", turned.heard),
    ("undertaking.begun", turned.begun),
    ("undertaking.since", turned.since),
    ("undertaking.proceeding", rules.proceeding),
    ("undertaking.possessed", rules.possessed),
)
