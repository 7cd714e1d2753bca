"""Which quantities count: everything is a figure that no rule here takes out.

A rule is a predicate over one ``Candidate``; ``OUT`` lists them in order, and the first that
holds names the reason. The rules follow section 5 of the annotation guidelines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.extraction.context import Context, Piece
from kg.extraction.quantities import Quantity
from kg.lexicon.figures import figure_words
from kg.lexicon.units import units

WORDS = figure_words()
SLOGAN = 14
"""Characters a quotation may have, marks included, to be a slogan and not somebody's words."""


@dataclass(frozen=True)
class Candidate:
    """A quantity where it stands, with the other quantities of the article."""

    ctx: Context
    quantity: Quantity
    all: Sequence[Quantity]

    @cached_property
    def clause(self) -> Piece:
        """The clause around the number."""
        piece = Context.piece_at(self.ctx.clauses, self.quantity.start)
        return piece or Piece(self.quantity.start, self.quantity.end)

    @cached_property
    def sentence(self) -> Piece:
        """The sentence around the number."""
        piece = Context.piece_at(self.ctx.sentences, self.quantity.start)
        return piece or self.clause

    @cached_property
    def before(self) -> str:
        """The clause up to the number."""
        return self.ctx.text[self.clause.start : self.quantity.start]

    @cached_property
    def after(self) -> str:
        """The clause from the number's unit on."""
        return self.ctx.text[self.quantity.end : max(self.clause.end, self.quantity.end)]

    @cached_property
    def numeral(self) -> str:
        """The digits as printed."""
        start, end = self.quantity.number
        return self.ctx.text[start:end]

    @cached_property
    def family(self) -> str | None:
        """The row of ``units.toml`` the unit stands in."""
        return units().family(self.quantity.unit)


Rule = Callable[[Candidate], bool]


def in_furniture(c: Candidate) -> bool:
    """A number in the byline, the dateline or the page's furniture."""
    return c.ctx.region_at(c.quantity.start) in ("byline", "dateline", "furniture")


def in_name(c: Candidate) -> bool:
    """A number inside a name: 123团, “千万工程”, 二十届四中全会."""
    mention = c.ctx.mention_at(c.quantity.number[0])
    return mention is not None


def in_document(c: Candidate) -> bool:
    """A number inside the title of a document: 《三年行动计划》."""
    text, at = c.ctx.text, c.quantity.start
    paragraph = Context.piece_at(c.ctx.paragraphs, at) or c.sentence
    opening = text.rfind("《", paragraph.start, at)
    return opening >= 0 and text.rfind("》", opening, at) < 0


def in_slogan(c: Candidate) -> bool:
    """A number inside a short quoted phrase: “六个破除”, “一网通办”."""
    at = c.quantity.start
    for match in re.finditer(
        rf'[“‘"]([^”’"\n]{{1,{SLOGAN}}})[”’"]', c.ctx.text[c.sentence.start : c.sentence.end]
    ):
        start, end = match.start() + c.sentence.start, match.end() + c.sentence.start
        if start < at < end and not re.search("[。！？；]", match[1]):
            return True
    return False


def is_set_phrase(c: Candidate) -> bool:
    """A number that begins a set phrase: 八项规定, 两个确立, 四个方面."""
    text, (start, _) = c.ctx.text, c.quantity.number
    if any(text.startswith(p, start) for p in WORDS.never.phrases):
        return True
    rest = text[c.quantity.end :]
    return (
        c.numeral[0] not in "0123456789" and any(rest.startswith(n) for n in WORDS.never.nouns)
    ) or c.quantity.unit == "方面"


def is_ordering(c: Candidate) -> bool:
    """A unit that orders or grades: 届, 级, 号, 岁."""
    return c.quantity.unit in WORDS.never.units


def is_rank_or_label(c: Candidate) -> bool:
    """A number after a word that makes it a rank, a coordinate or a label: 前1%, 北纬35.6."""
    before = c.before.rstrip()
    return before.endswith(WORDS.never.before) and not before.endswith(WORDS.durations.before)


def is_location(c: Candidate) -> bool:
    """A length that says where something lies: 县城南部80公里."""
    return c.family == "length" and c.before.endswith(WORDS.never.directions)


def is_plain_one(c: Candidate) -> bool:
    """一 with a measure word is an article, unless other numbers of that unit stand beside it."""
    if c.numeral != "一":
        return False
    if (
        c.family == "time" and c.quantity.unit not in ("年", "天", "日", "个月")
    ) or c.quantity.value != 1:
        return False
    if re.match("价值|价钱|价格", c.after):
        return False
    return not any(
        q is not c.quantity and q.unit == c.quantity.unit and q.value != 1 and q.start in c.sentence
        for q in c.all
    )


def is_vague(c: Candidate) -> bool:
    """几 with a measure word counts nothing: 几名村民."""
    return c.quantity.value is None and c.numeral.startswith("几")


def is_zero(c: Candidate) -> bool:
    """零 begins words: 零距离, 零起步."""
    return c.numeral == "零"


def is_code(c: Candidate) -> bool:
    """Digits without a unit that are no count: codes, telephone numbers, years."""
    q = c.quantity
    if (
        q.unit
        or not c.numeral.replace(".", "").isdigit()
        or q.end > q.number[1]
        or q.start < q.number[0]
    ):
        return False
    if is_ratio(c):
        return False
    following = c.ctx.text[q.end : q.end + 1]
    return len(c.numeral) > 5 or c.numeral.startswith("0") or not "一" <= following <= "鿿"


def is_ratio(c: Candidate) -> bool:
    """A member of a ratio of three: 1.1:50.3:48.6."""
    around = c.ctx.text[max(0, c.quantity.start - 16) : c.quantity.end + 16]
    at = c.quantity.start - max(0, c.quantity.start - 16)
    number = r"\d+(?:\.\d+)?"
    return any(
        m.start() <= at < m.end()
        for m in re.finditer(rf"{number}[:：∶]{number}[:：∶]{number}", around)
    )


def is_duration(c: Candidate) -> bool:
    """A length of time that only dates something; one that measures performance counts."""
    q, words = c.quantity, WORDS.durations
    if c.family != "time" or "/" in q.unit or q.unit in words.always:
        return False
    rest = c.ctx.text[q.end : q.end + 6]
    if re.match("[前后来内间里]|以[来前后]|之[前后]|期[间]", rest) and not rest.startswith("内办"):
        return True
    if re.match("的时间[内里]", rest):
        return True
    near = c.before[-8:]
    return not (any(w in near for w in words.before) or any(w in rest for w in words.after))


def is_threshold(c: Candidate) -> bool:
    """A bound that defines a group: 亿元以上项目, 大型客车(20座以上)."""
    text, q = c.ctx.text, c.quantity
    shown = text[q.start : q.end]
    if c.before.endswith(WORDS.threshold.scopes) and (
        q.upper is not None or c.before.endswith("含") or shown.endswith(WORDS.threshold.hedges)
    ):
        return True
    if c.before.startswith(WORDS.threshold.conditions):
        return True
    if not shown.endswith(WORDS.threshold.hedges):
        return False
    rest = text[q.end : q.end + 2]
    if q.unit == "座" and (rest[:1] in ")）含的客"):
        return True
    if c.family not in WORDS.threshold.families:
        return False
    return bool(re.match("[的一-鿿]", rest)) and not re.search("[达至增实升降到]$", c.before)


def is_attendance(c: Candidate) -> bool:
    """A count of those present at a meeting or on a visit: 46家企业负责人参加了会议."""
    words = WORDS.attendance
    if c.quantity.unit not in words.people:
        return False
    if c.before.endswith(words.parties):
        return True
    for verb in words.verbs:
        at = c.after.find(verb)
        if at >= 0 and not any(s in c.after[at:] for s in words.served):
            return True
    whole = c.ctx.text[c.sentence.start : c.sentence.end]
    noun = re.match(r"[^，。；、]*", re.sub(r"[（(][^）)]*[）)]", "", c.after))
    return bool(noun and noun[0].endswith(words.roles) and any(v in whole for v in words.verbs))


def is_polite(c: Candidate) -> bool:
    """A few persons counted with the polite 位 are those met, not those served."""
    return c.quantity.unit == "位" and c.quantity.value is not None and c.quantity.value < 30


def is_roll(c: Candidate) -> bool:
    """A count that sums up the names printed before it: …、…等6家企业."""
    if c.quantity.unit not in ("位", "名", "家", "人"):
        return False
    end = c.quantity.start - len(c.before) + len(c.before.rstrip("等共计 "))
    return any(m.end == end for m in c.ctx.before(c.quantity.start, "Person", "Agency"))


def is_twinned(c: Candidate) -> bool:
    """Bare counts said in a row: 三县两区, 一校三区."""
    if c.quantity.unit or not re.fullmatch("[一二两三四五六七八九十]", c.numeral):
        return False
    text, (start, end) = c.ctx.text, c.quantity.number
    return bool(
        re.search("[一二两三四五六七八九十]\\w$", text[max(0, start - 2) : start])
        or re.match("\\w[一二两三四五六七八九十]", text[end : end + 2])
    )


OUT: tuple[Rule, ...] = (
    in_furniture,
    in_name,
    in_document,
    in_slogan,
    is_set_phrase,
    is_ordering,
    is_rank_or_label,
    is_location,
    is_plain_one,
    is_vague,
    is_zero,
    is_code,
    is_duration,
    is_threshold,
    is_attendance,
    is_polite,
    is_roll,
    is_twinned,
)


def why_out(c: Candidate) -> str | None:
    """The name of the first rule that takes the quantity out, ``None`` for a figure."""
    return next((rule.__name__ for rule in OUT if rule(c)), None)
