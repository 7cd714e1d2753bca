from tests.extraction.test_posts import rows


def test_respectively_gives_one_office_each():
    text = "{p:闻一川}、{p:祁小满}分别当选为{a:郑州市总工会}主席、{a:郑州市妇联}主席。"
    assert rows(text, "河南省") == [
        ("闻一川", "主席", "郑州市总工会", True, "appointed"),
        ("祁小满", "主席", "郑州市妇女联合会", True, "appointed"),
    ]


def test_a_list_may_leave_names_out():
    assert rows("大会选举{p:闻一川}等9名同志为{a:晋城市政协}副主席。") == [
        ("闻一川", "副主席", "中国人民政治协商会议晋城市委员会", False, "appointed")
    ]
