"""Readings of a printed name that turn on the rest of the article."""

import pytest

from tests.extraction.marked import marked, namer_of


def name(text, surface, province="山西省"):
    """What a printed name at the end of a marked text is called in full."""
    ctx = marked(text, province)
    return namer_of(ctx).agency(surface, len(ctx.text)).name


@pytest.mark.parametrize(
    ("surface", "full"),
    [("市民政局", "晋城市民政局"), ("市民族宗教事务委员会", "晋城市民族宗教事务委员会")],
)
def test_a_level_before_a_body_that_begins_like_a_word(surface, full):
    assert name("{l:晋城市}讯。", surface) == full


def test_a_body_without_its_place_is_national_in_news_of_no_province():
    assert name("讯。", "国资委", province="") == "国务院国有资产监督管理委员会"


def test_a_level_is_read_by_the_places_most_names_lie_in():
    text = "{a:沈阳市财政局}，{a:沈阳市水利局}。"
    assert name(text, "市委", province="") == "中共沈阳市委员会"


def test_a_local_office_printed_short_is_written_out():
    assert name("讯。", "河北省京津冀协同办") == "河北省京津冀协同办公室"
    assert name("讯。", "三江项目总监办") == "三江项目总监办"


def test_a_pointing_word_means_the_one_body_of_its_kind_named_later():
    ctx = marked("局党组开会。{a:晋城市水利局}供稿")
    assert namer_of(ctx).agency("局", 0).name == "晋城市水利局"


def test_a_pointing_word_before_two_bodies_of_its_kind_means_neither():
    ctx = marked("局党组开会。{a:晋城市水利局}、{a:晋城市财政局}供稿")
    assert namer_of(ctx).agency("局", 0).name == "局"


def test_a_body_has_the_fullest_name_the_article_prints_it_under():
    text = "{a:晋城市泽州县财政局}，{a:泽州县财政局}，{a:泽州县水利局}。"
    assert name(text, "泽州县财政局") == "晋城市泽州县财政局"
    assert name(text, "泽州县水利局") == "泽州县水利局"


def test_the_number_of_a_term_is_no_part_of_the_name():
    assert name("讯。", "十四届全国政协") == "中国人民政治协商会议全国委员会"


def test_a_level_means_the_place_its_paragraph_named_last():
    text = "{l:泽州县}{l:泽州县}{l:泽州县}开会。\n{l:陵川县}开会。会后，"
    assert name(text, "县财政局") == "陵川县财政局"
    assert name(text + "\n", "县财政局") == "泽州县财政局"


@pytest.mark.parametrize(
    ("surface", "full"),
    [
        ("该县商务局", "陵川县商务局"),
        ("我县县委", "中共陵川县委员会"),
        ("该县", "该县"),
    ],
)
def test_a_body_of_the_county_that_is_pointed_at(surface, full):
    assert name("{l:陵川县}开会。", surface) == full


def test_a_zone_that_acts_like_a_division_is_not_its_province():
    assert name("{a:赣江新区党工委}开会。", "省教育厅", province="江西省") == "江西省教育厅"


def test_our_school_is_the_university_not_the_college_of_it_named_last():
    text = "{a:中北大学}开会。该校{a:材料学院}参加。"
    assert name(text, "该校") == "中北大学"


def test_a_firm_behind_a_word_that_is_none_of_its_own():
    assert name("{a:云中集团}开会。", "公司云中阳酒业") == "云中阳酒业"
    assert name("{a:云中集团公司}开会。", "公司企划部") == "云中集团公司企划部"


def test_the_commission_that_is_pointed_at_is_the_government_s():
    text = "{a:省发改委}开会。{a:省委}、{a:省政协}发文。"
    assert name(text, "该委") == "山西省发展和改革委员会"


def test_a_word_that_begins_like_a_commission_points_at_none():
    assert name("{a:省发改委}开会。", "委员工作室") == "委员工作室"


def test_that_house_is_the_court_spoken_of():
    text = "{a:泽州县检察院}开会。"
    assert name(text, "该院") == "泽州县人民检察院"
