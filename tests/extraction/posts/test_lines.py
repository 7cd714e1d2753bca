from tests.extraction.test_posts import rows


def test_the_titles_behind_a_name_on_its_line_are_that_persons():
    text = (
        "组　长：{p:闻一川}　{a:市委}副书记、市长\n"
        "成　员：{p:祁小满}　{a:市水利局}局长\n"
        "{p:柏青禾}　{a:市财政局}局长\n{l:晋城市}讯"
    )
    assert rows(text) == [
        ("闻一川", "副书记", "中共晋城市委员会", False, "holds"),
        ("闻一川", "市长", "晋城市人民政府", True, "holds"),
        ("祁小满", "局长", "晋城市水利局", True, "holds"),
        ("柏青禾", "局长", "晋城市财政局", True, "holds"),
    ]


def test_titles_before_a_colon_fill_the_line():
    text = "{a:晋城市水利局}领导\n党组书记、局长：{p:闻一川}\n"
    assert rows(text) == [
        ("闻一川", "党组书记", "晋城市水利局", True, "holds"),
        ("闻一川", "局长", "晋城市水利局", True, "holds"),
    ]


def test_titles_that_lead_to_another_name_are_not_taken():
    text = "{p:闻一川}，{a:晋城市水利局}局长{p:祁小满}出席。"
    assert rows(text) == [("祁小满", "局长", "晋城市水利局", True, "holds")]
