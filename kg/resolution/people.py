"""A surname with a title refers back: 张厅长 to the 厅长 of that surname named before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.lexicon.surnames import surname_of


@dataclass(frozen=True, slots=True)
class Held:
    """A person and a title of theirs, as the article printed them, at offset ``at``."""

    person: str
    title: str
    agency: str
    at: int = 0


def resolve_surname(surname: str, title: str, people_with_posts: Iterable[Held]) -> Held | None:
    """Whom 张厅长 means: the person of that surname named last whose title it is.

    副厅长 is addressed as 厅长 too, so a deputy is taken where no principal fits. A full name is
    not resolved here. ``None`` where nobody fits, or two of one surname and title do.
    """
    same = [h for h in people_with_posts if surname_of(h.person) == surname]
    for fits in (_exactly, answers_to):
        found = [h for h in same if fits(h.title, title)]
        if len({h.person for h in found}) == 1:
            return max(found, key=lambda h: h.at)
        if found:
            return None
    return None


def _exactly(held: str, printed: str) -> bool:
    return held == printed or held.endswith("、" + printed)


def answers_to(held: str, printed: str) -> bool:
    """Whether one who holds a title may be called by the printed one: 副厅长 and 党组书记、厅长
    answer to 厅长, 国家主席 to 主席, 总经理 to 总."""
    if printed in SHORT:
        return held.endswith(SHORT[printed])
    return re.fullmatch(rf".*{re.escape(printed)}", held) is not None


SHORT = {"总": ("总经理", "总裁", "董事长"), "支书": ("支部书记", "总支书记", "村委书记")}
"""Forms of address that no title ends in."""
