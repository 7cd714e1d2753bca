"""What a sentence tells of those it names with their titles: dismissed, or dead."""

from __future__ import annotations

import re

from kg.extraction.context import Context
from kg.extraction.posts.claims import Reading
from kg.formats import Status

APPOINTING = re.compile(
    r"任免|免去|不再担任|另有任用|任命|宣布|任职通知|选举|当选|干部大会|职务调整"
    r"|(?:中央|[省市县区州盟旗]委|党[委组])(?:研究)?(?:决定|批准)|研究决定|履新|人事(?:变动|调整)|接替"
)
"""What makes 任 and 担任 news of the day."""
DISMISSED = re.compile(
    r"(?:被|予以|给予|决定)?(?:免职|免去职务|撤职|罢免|就地免职|先期免职)[^。；\n]*?(?:分别是|分别为|包括|他们是|是|有)[：:]?"
)
"""Opens a list of those who lost the titles they are named with."""
_LIVES = (
    "表示|指示|批示|声明|重视|慰问|谴责|哀悼|吊唁|转达|出席|强调|主持|宣布|要求|发表|致电|致信"
    "|看望|通报|不惜|确认|证实|透露|宣称"
)
"""What the living do on the way to the death of others: 高度重视…造成3人遇难."""
DEATH = re.compile(
    rf"(?:同志|先生|女士|院士|教授)?(?:[（(][^）)]*[）)])?(?:(?!{_LIVES})[^。；\n]){{0,60}}?"
    r"(?:因病(?:医治无效|去世|逝世)|病逝|逝世|去世|辞世|与世长辞|(?:以身殉职|因公殉职|殉职|遇难|遇害|牺牲)(?!者|人|同胞|家属|的|事)"
    r"|遗体[，,]?(?:今天|昨天|\d+日|[（(][^）)]*[）)])*(?:上午|下午)?在[^。；\n]{2,20}?(?:火化|送别|告别))"
)
LOSES = re.compile(
    r"(?:同志)?[^，。；\n]{0,12}(?:被|给予|予以|受到)?[^，。；\n]{0,12}(?<!建议)(?<!不)(?:免职|撤职|免去职务|撤销职务)"
    r"(?!的|后|一事|决定|令|通知)"
)
"""What follows the name of one who is dismissed."""
RESIGNS = re.compile(
    r"(?:同志|先生|女士)?(?:因[^，。；\n]{1,12}?|[^，。；\n]{0,8}?(?:[已日近昨今][前日天经]?|正式|突然|宣布|\d日)|(?:闪电|主动|突然|双双|分别))?"
    r"(?:引咎|集体)?(?:辞职|辞任|请辞|卸任|离任|辞去(?:(?:公司|集团|本人|相关|有关|上述|其|所任|一切)的?)*职务)"
    r"(?!报告|信|书|的|后|前|传|一事|申请|声|风波|原因|感言|可能|时|[^，。；\n]{0,3}[？?])"
)
"""What follows the name of one who resigns."""
NOT_RESIGNED = re.compile(
    "(?:要求|敦促|呼吁|逼|让|促使|迫使|否认|拒绝|若|如果|建议)[^，。；\n]{0,24}$"
)
"""Before the titles of one who is only asked to."""
OF_OFFICE = re.compile(r"(?:同志)?的?(?:党内外)?(?:一切|有关|相关)?职务")
OF_DEATH = re.compile(r"(?:周年|后|以来|时|前|一事|的(?:消息|噩耗)|表示|致)")
"""What follows where the death is not what the sentence tells of its subject."""


LATE = re.compile(
    r"(?:同志|先生|女士|院士|将军|总统|主席|总理)?(?:的?(?:遗体|骨灰|追悼|遗像)|永垂不朽|诞辰|(?:因病[^，。；\n]{0,12})?(?:逝世|去世|病逝|辞世)"
    r"|在[^，。；\n]{2,15}中(?:遇难|遇害|牺牲))"
)
"""Right behind a name it says that the person is dead."""
MOURNED = re.compile(r"(?:悼念|吊唁|追悼)[^，。；\s]{0,10}$")
"""So before a name."""


def late(ctx: Context) -> frozenset[str]:
    """The names of those whom the article tells or remembers as dead: what they are called is
    what they were."""
    people = [mention for mention in ctx.mentions if mention.type == "Person"]
    return frozenset(
        mention.text
        for mention in people
        if LATE.match(ctx.text, mention.end)
        or MOURNED.search(ctx.text, max(0, mention.start - 16), mention.start)
    )


def news_of(reading: Reading, first: int, at: int) -> Status | None:
    """The status the sentence gives the titles before the name at token ``at``."""
    if (
        _is_dismissed(reading, first)
        or _loses_it(reading, first, at)
        or _resigns(reading, first, at)
    ):
        return "removed"
    return "former" if _is_dead(reading, at) else None


def _is_dismissed(reading: Reading, first: int) -> bool:
    """三名官员被免职，分别是局长张某、副局长李某."""
    begin = reading.row[max(first, 0)].start
    sentence = reading.sentence(begin)
    return sentence is not None and bool(DISMISSED.search(reading.ctx.text, sentence.start, begin))


def _loses_it(reading: Reading, first: int, at: int) -> bool:
    """局长张某被免职, 给予局长张某政务撤职处分, 免去县委书记张某职务."""
    ctx, token = reading.ctx, reading.row[at]
    found = LOSES.match(ctx.text, token.end)
    if found is not None and not ctx.inside(token.end, found.end(), "Person"):
        return True
    begin = reading.row[max(first, 0)].start
    taken = ctx.text[:begin].endswith(("免去", "撤销", "罢免"))
    return taken and OF_OFFICE.match(ctx.text, token.end) is not None


def _resigns(reading: Reading, first: int, at: int) -> bool:
    """总裁张某宣布辞职, 董事长李某因个人原因辞去职务."""
    ctx, token = reading.ctx, reading.row[at]
    found = RESIGNS.match(ctx.text, token.end)
    if found is None or ctx.inside(token.end, found.end(), "Person"):
        return False
    begin = reading.row[max(first, 0)].start
    return NOT_RESIGNED.search(ctx.text, max(0, begin - 30), begin) is None


def _is_dead(reading: Reading, at: int) -> bool:
    """某市原市长张某同志因病逝世: the name is the subject of the death."""
    ctx, token = reading.ctx, reading.row[at]
    found = DEATH.match(ctx.text, token.end)
    if found is None or ctx.inside(token.end, found.end(), "Person"):
        return False
    return OF_DEATH.match(ctx.text, found.end()) is None
