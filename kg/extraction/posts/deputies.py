"""Deputies of congresses: 省人大代表 is a seat, 代表 of the province's congress."""

from __future__ import annotations

from kg.extraction.posts.tokens import Token
from kg.lexicon.titles import TitleEntry

DEPUTY = "代表"
ENTRY = TitleEntry(title=DEPUTY, noun=DEPUTY, role="member")
CONGRESSES = ("全国人大", "省人大", "市人大", "县人大", "区人大", "州人大", "旗人大")
MANY = "团建工会议们"
"""Letters behind 人大代表 that speak of their many (省人大代表团)."""


def with_deputies(row: list[Token]) -> list[Token]:
    """省人大代表 is 代表 of the congress of the province; so is [大同市人大]代表. 镇人大代表 and
    人大代表 alone do not say of which."""
    out: list[Token] = []
    for i, token in enumerate(row):
        many = i + 1 < len(row) and row[i + 1].text[0] in MANY
        before = out[-1] if out and out[-1].end == token.start else None
        body = token.text.removesuffix(DEPUTY)
        if token.kind != "job" or body == token.text or many:
            out.append(token)
            continue
        cut = token.end - len(DEPUTY)
        placed = before is not None and before.kind == "place"
        if body in CONGRESSES or (body == "人大" and placed):
            out.append(Token("agency", token.start, cut, body))
        elif body or before is None or not _is_congress(before):
            out.append(token)
            continue
        out.append(Token("title", cut, token.end, DEPUTY, title=ENTRY))
    return out


def _is_congress(body: Token) -> bool:
    """Whether a marked body is a congress whose place is told: not 镇人大."""
    name = body.text
    if body.kind != "agency":
        return False
    return name in CONGRESSES or (len(name) > 3 and name.endswith(("人大", "人民代表大会")))
