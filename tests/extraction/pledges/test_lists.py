from tests.extraction.pledges.promised import promised

PROMISE = "今年，{a:泽州县人民政府}将办好以下三件实事：\n"
SAID = "将办好以下三件实事：\n"


def listed(items: str) -> list[tuple[str | None, str]]:
    return promised(PROMISE + items)


def test_the_numbered_lines_below_a_promise_go_with_it() -> None:
    items = "1．新建食堂6家；\n2．改造水渠两条；\n3．修路86公里。"
    assert listed(items + "\n县城下着雪。") == [("泽州县人民政府", SAID + items[:-1])]


def test_an_item_broken_in_mid_sentence_keeps_its_second_line() -> None:
    items = "（一）完成东村镇、西村镇等5个乡镇老旧\n供水管网改造86公里；\n（二）新建食堂6家。"
    assert listed(items) == [("泽州县人民政府", SAID + items[:-1])]


def test_a_line_without_a_number_ends_the_list() -> None:
    assert listed("1．新建食堂6家\n县城下着雪。") == [("泽州县人民政府", SAID + "1．新建食堂6家")]


def test_a_chapter_ends_a_list_of_points() -> None:
    assert listed("（一）新建食堂6家。\n三、自身建设\n打铁必须自身硬。") == [
        ("泽州县人民政府", SAID + "（一）新建食堂6家")
    ]


def test_a_promise_with_nothing_counted_below_stays_as_it_is() -> None:
    assert listed("县城下着雪。") == [("泽州县人民政府", SAID[:-2])]


def test_reported_speech_has_its_list_too() -> None:
    text = "{p:闻一川}表示，将抓好以下工作：\n一是新建食堂6家。\n二是改造水渠两条。"
    assert promised(text) == [("闻一川", "将抓好以下工作：\n一是新建食堂6家。\n二是改造水渠两条")]
