"""Promises that a list fulfils, and quotations whose frame names the mouth."""

import pytest

from kg.extraction.pledges import read_pledges
from tests.extraction.marked import marked, namer_of


def committed(text):
    ctx = marked(text, "湖北省")
    return [
        (p.person or p.agency, [ctx.text[s:e] for s, e in p.ranges])
        for p in read_pledges(ctx, namer_of(ctx), [])
    ]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            "1．新建学校5所；\n2．改造小区20个。\n会由他人主持。",
            "1．新建学校5所；\n2．改造小区20个",
        ),
        (
            "（一）新建学校5所。\n（二）改造小区20个。\n去年建了。",
            "（一）新建学校5所。\n（二）改造小区20个",
        ),
        (
            "1.完成青禾、白沙等5个乡镇的污水\n管网改造；\n2.新建学校。",
            "1.完成青禾、白沙等5个乡镇的污水\n管网改造；\n2.新建学校",
        ),
    ],
)
def test_a_list_behind_a_promise_is_promised(text, end):
    head = "将办好以下实事：\n"
    assert committed("今年，{l:黄石市}" + head + text) == [("黄石市", [head + end])]


def test_a_speaker_lists_too():
    text = "{a:黄石市教育局}局长{p:闻一川}表示，将办好两件事：\n1.新建学校；\n2.培训教师。\n天好。"
    assert committed(text) == [("闻一川", ["将办好两件事：\n1.新建学校；\n2.培训教师"])]


def test_no_list_follows():
    text = "今年，{l:黄石市}将办好实事：\n天气很好。"
    assert committed(text) == [("黄石市", ["将办好实事"])]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“零件到得快，”副总经理{p:闻一川}算起了账，“明年我们还要再招工800人。”", "要再招工800人"),
        ("“走完这个村，我们还要去下一个村。”{p:闻一川}边走边叮嘱。", "要去下一个村"),
        ("{p:闻一川}接过话头说，明年将再建两座冷库。", "将再建两座冷库"),
        ("{p:闻一川}说，余震较多。“县里将在年底前完成鉴定。”他又提醒大家。", "将在年底前完成鉴定"),
    ],
)
def test_who_speaks_is_told_around_the_words(text, words):
    assert committed(text) == [("闻一川", [words])]
