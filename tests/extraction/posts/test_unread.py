from tests.extraction.test_posts import rows


def test_a_brand_before_a_job_leaves_the_titles_behind_it_without_a_body():
    text = "{a:江南控股集团}开会。青禾创始人、董事长{p:闻一川}透露了计划。"
    assert rows(text) == []


def test_a_title_no_list_knows_does_not_hide_those_before_it():
    text = "{a:晋城市公安局}党委书记、局长、巡夜长{p:闻一川}到场。"
    assert [title for _, title, *_ in rows(text)] == ["党委书记", "局长"]


def test_a_rank_stands_between_a_body_and_a_title():
    text = "{a:省委党校}副校长{p:祁小满}，{a:省军区}少将副司令员{p:闻一川}出席。"
    assert [agency for *_, agency, _, _ in rows(text)] == ["中共山西省委党校", "山西省军区"]
