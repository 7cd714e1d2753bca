from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extraction.quantities import find_quantities

PRINTED = (
    "近|约|超|上|百|千|万|亿|两|三|十|数|几|多|余|个|人|家|元|%|以上|左右|至|-|1|20|3.5|4万|，|。|年|月"
    "|日|第|的|三分之一|一半|半|大|六|体系|乡|部门|A|G20|/|(|套|)|2024年|到|不低于"
)
PIECES = st.lists(st.sampled_from(PRINTED.split("|")), max_size=14).map("".join)


def read(text):
    """The quantities of ``text`` as (printed, value, unit, comparator)."""
    return [
        (text[q.start : q.end], q.value if q.value is None else str(q.value), q.unit, q.comparator)
        for q in find_quantities(text)
    ]


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("培训4万人以上，", ("4万人以上", "40000", "人", ">=")),
        ("办起就业车间1900个以上", ("1900个以上", "1900", "个", ">=")),
        ("演出13万多场", ("13万多场", "130000", "场", ">")),
        ("完成率161.1%。", ("161.1%", "161.1", "%", "=")),
        ("拨付近30亿元", ("近30亿元", "3000000000", "元", "<")),
        ("产值超100亿元", ("超100亿元", "10000000000", "元", ">")),
        ("缩短约10天", ("约10天", "10", "天", "~")),
        ("装机突破1000万千瓦", ("突破1000万千瓦", "10000000", "千瓦", ">")),
        ("办结率不低于95%", ("不低于95%", "95", "%", ">=")),
        ("不超过6次", ("不超过6次", "6", "次", "<=")),
        ("成功率达到九成九。", ("九成九", "9.9", "成", "=")),
        ("销售额25个亿", ("25个亿", "2500000000", "", "=")),
        ("在3天内完成", ("3天内", "3", "天", "<=")),
        ("8个月内蒙古", ("8个月", "8", "个月", "=")),
        ("至少培养3名", ("3名", "3", "名", ">=")),
        ("最多的5次", ("5次", "5", "次", "=")),
        ("约占全国的8%", ("8%", "8", "%", "~")),
        ("冲过18亿元", ("冲过18亿元", "1800000000", "元", ">")),
        ("743人天亮前", ("743人", "743", "人", "=")),
        ("300人次日返回", ("300人", "300", "人", "=")),
        ("110台风力灭火机", ("110台", "110", "台", "=")),
        ("2亿棒木耳", ("2亿棒", "200000000", "棒", "=")),
        ("惠及两个以上村", ("两个以上", "2", "个", ">=")),
        ("涉及180余万户", ("180余万户", "1800000", "户", ">")),
        ("到访上百家企业", ("上百家", "100", "家", ">=")),
        ("帮助十几户", ("十几户", "10", "户", ">")),
        ("用工上千名", ("上千名", "1000", "名", ">=")),
        ("捐出数千万元", ("数千万元", None, "元", "=")),
        ("占比三分之一以上", ("三分之一以上", "0.3333", "", ">=")),
        ("压减一半，", ("一半", "0.5", "", "=")),
        ("下降百分之三十", ("百分之三十", "30", "%", "=")),
        ("用三至五年", ("三至五年", "3", "年", ">=")),
        ("选派3-5名", ("3-5名", "3", "名", ">=")),
        ("每斤2400元至3700元", ("2400元至3700元", "2400", "元", ">=")),
        ("补助3至5万元", ("3至5万元", "30000", "元", ">=")),
        ("提高1.2个百分点", ("1.2个百分点", "1.2", "个百分点", "=")),
        ("审批10个工作日以内", ("10个工作日以内", "10", "个工作日", "<=")),
        ("停电2.8小时／户", ("2.8小时／户", "2.8", "小时/户", "=")),
        ("设备529台（套）", ("529台（套）", "529", "台(套)", "=")),
        ("建成六大体系", ("六大", "6", "", "=")),
        ("吸引100企业", ("100", "100", "", "=")),
        ("装了3大袋", ("3大袋", "3", "袋", "=")),
        ("用一天半", ("一天半", "1.5", "天", "=")),
        ("用二个多月", ("二个多月", "2", "个月", ">")),
        ("用两个半月", ("两个半月", "2.5", "个月", "=")),
        ("增加到2万5千公里", ("2万5千公里", "25000", "公里", "=")),
        ("减负3万多亿元", ("3万多亿元", "3000000000000", "元", ">")),
        ("种植２０亩左右", ("２０亩左右", "20", "亩", "~")),
    ],
)
def test_number_hedge_and_unit_are_one_span(text, quantity):
    assert read(text) == [quantity]


def test_both_ends_of_a_change_are_quantities():
    assert read("环节由11个减至2个，由3项到5项") == [
        ("11个", "11", "个", "="),
        ("2个", "2", "个", "="),
        ("3项", "3", "项", "="),
        ("5项", "5", "项", "="),
    ]


def test_a_range_keeps_its_upper_end():
    assert [q.upper for q in find_quantities("拿出500亿～600亿元")] == [Decimal(60_000_000_000)]


@pytest.mark.parametrize(
    "text",
    [
        "2024年10月8日上午9时30分",
        "第七届、第三方",
        "十分重视千家万户，有一点难",
        "发展5G和A4纸，G20",
        "人数多、总数大、数字经济",
        "五部门联合印发",
        "一系列、一体化",
        "十四五、一二三产业",
        "万先生推进千万工程",
    ],
)
def test_dates_ordinals_and_set_words_are_none(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("签约20个", ("20个", "20", "个", "=")),
        ("附近3户", ("3户", "3", "户", "=")),
        ("以上5项", ("5项", "5", "项", "=")),
        ("900多万个体工商户", ("900多万", "9000000", "", ">")),
    ],
)
def test_a_word_that_only_ends_or_begins_like_one_is_left_alone(text, quantity):
    assert read(text) == [quantity]


@given(st.one_of(st.text(max_size=60), PIECES))
def test_spans_are_ordered_and_hold_their_number(text):
    end = 0
    for q in find_quantities(text):
        assert end <= q.start <= q.number[0] < q.number[1] <= q.end <= len(text)
        end = q.end


@given(PIECES)
def test_reading_the_printed_quantity_again_gives_it_back(text):
    for q in find_quantities(text):
        printed = text[q.start : q.end]
        again = find_quantities(printed)
        if len(again) == 1 and again[0].end == len(printed) and q.upper is None:
            assert (again[0].value, again[0].unit) == (q.value, q.unit)


@given(st.integers(2, 10**9), st.sampled_from(["个", "人", "家", "元", "吨", "公里", "%"]))
def test_a_number_with_its_unit_comes_back(number, unit):
    (q,) = find_quantities(f"共有{number}{unit}。")
    assert (q.value, q.unit, q.comparator, q.start) == (number, unit, "=", 2)
