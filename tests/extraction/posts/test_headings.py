from tests.extraction.test_posts import rows


def test_lines_under_a_heading_are_appointed_and_removed():
    text = (
        "一、任命下列同志：\n{p:闻一川}　　{a:山西省水利厅}副厅长\n"
        "二、免去下列同志职务：\n{p:祁小满}　　{a:山西省林业局}副局长"
    )
    assert rows(text) == [
        ("闻一川", "副厅长", "山西省水利厅", False, "appointed"),
        ("祁小满", "副局长", "山西省林业局", False, "removed"),
    ]


def test_a_list_of_decisions_makes_news_of_its_lines():
    text = "{a:晋城市委}决定：\n{p:闻一川}　任{a:泽州县委}书记\n{p:祁小满}　任{a:泽州县委}副书记"
    assert rows(text) == [
        ("闻一川", "书记", "中共泽州县委员会", True, "appointed"),
        ("祁小满", "副书记", "中共泽州县委员会", False, "appointed"),
    ]


def test_an_item_whose_person_was_not_read_does_not_end_the_list():
    text = "一、任命：\n某某为{a:泽州县财政局}局长；\n{p:闻一川}为{a:泽州县水利局}局长；"
    assert rows(text) == [("闻一川", "局长", "泽州县水利局", True, "appointed")]


def test_a_line_under_no_heading_holds():
    assert rows("参加人员：\n{p:闻一川}　{a:山西省水利厅}副厅长") == [
        ("闻一川", "副厅长", "山西省水利厅", False, "holds")
    ]


def test_a_heading_of_one_verb_holds_for_every_line():
    text = (
        "一、决定任命\n{p:闻一川}为{a:泽州县监察委员会}副主任，免去其{a:泽州县监察委员会}委员职务；\n"
        "{p:祁小满}、{p:司空见}为{a:泽州县监察委员会}委员；\n"
        "二、任命\n{p:柏青禾}为{a:泽州县人民法院}副院长、{a:审判委员会}委员、审判员；\n"
        "三、免去\n{p:乔木生}的{a:泽州县人民检察院}检察员职务；"
    )
    assert [(p, t, a, s) for p, t, a, _, s in rows(text)] == [
        ("闻一川", "副主任", "泽州县监察委员会", "appointed"),
        ("闻一川", "委员", "泽州县监察委员会", "removed"),
        ("祁小满", "委员", "泽州县监察委员会", "appointed"),
        ("司空见", "委员", "泽州县监察委员会", "appointed"),
        ("柏青禾", "副院长", "泽州县人民法院", "appointed"),
        ("柏青禾", "委员", "泽州县人民法院审判委员会", "appointed"),
        ("柏青禾", "审判员", "泽州县人民法院", "appointed"),
        ("乔木生", "检察员", "泽州县人民检察院", "removed"),
    ]
