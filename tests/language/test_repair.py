from kg.language.candidates import Candidate
from kg.language.repair import repaired
from tests.language.names import found


def left(text, printed, kind="Agency"):
    """What is left of a recogniser's answer."""
    at = text.index(printed)
    answer = Candidate(at, at + len(printed), kind, 0.95, "recogniser")
    return [text[c.start : c.end] for c in repaired(text, [answer], [])]


def test_a_verb_of_office_ends_one_body_and_begins_another():
    text = "他在青禾集团担任销售公司总经理。"
    assert left(text, "青禾集团担任销售公司") == ["青禾集团", "销售公司"]


def test_a_word_of_office_before_a_body_is_no_part_of_it():
    assert left("现任省水利规划院院长。", "现任省水利规划院") == ["省水利规划院"]


def test_economy_is_not_cut_in_two():
    assert left("，经济运行调节局局长", "经济运行调节局") == ["经济运行调节局"]
    assert left("，经济南市水利局批准", "经济南市水利局") == ["济南市水利局"]


def test_a_name_in_latin_letters_goes_on_over_blanks():
    assert left("部长Joe Field Brook说。", "Joe", "Person") == ["Joe Field Brook"]
    assert left("部长Joe 说。", "Joe", "Person") == ["Joe"]


def test_no_institution_goes_through_a_meeting():
    assert found("在太原市会见晋城市青禾集团董事长。", "Agency") == ["晋城市青禾集团"]


def test_a_verb_of_sending_ends_a_body():
    assert left("思明分局莲前派出所所长", "思明分局莲前派出所") == ["思明分局莲前派出所"]
    text = "应急管理部派出工作组赶到。"
    assert left(text, "应急管理部派出工作组") == ["应急管理部"]


def test_an_unsure_township_before_its_secretary_is_kept():
    text = "青禾镇党委书记说。"
    answer = Candidate(0, 5, "Agency", 0.5, "recogniser")
    assert [(text[c.start : c.end], c.type) for c in repaired(text, [answer], [])] == [
        ("青禾镇", "Place")
    ]
    text = "青禾镇党委研究。"
    assert repaired(text, [answer], []) == []


def test_counted_districts_and_surnames_alone_are_no_names():
    assert left("涉及2县5乡镇。", "2县", "Place") == []
    assert left("小闫是外卖员。", "小闫", "Person") == []
    assert left("由副市长闻川任组长的专班", "闻川任", "Person") == ["闻川"]


def test_what_stands_before_an_executive_is_a_firm():
    text = "文华阁副总经理闻一川表示"
    answers = [
        Candidate(0, 3, "Person", 0.95, "recogniser"),
        Candidate(7, 10, "Person", 0.95, "recogniser"),
    ]
    found = [(text[c.start : c.end], c.type) for c in repaired(text, answers, [])]
    assert found == [("文华阁", "Agency"), ("闻一川", "Person")]
    text = "青山市总经理闻一川表示"
    answers = [
        Candidate(0, 3, "Place", 0.95, "recogniser"),
        Candidate(6, 9, "Person", 0.95, "recogniser"),
    ]
    found = [(text[c.start : c.end], c.type) for c in repaired(text, answers, [])]
    assert found == [("青山市", "Place"), ("闻一川", "Person")]


def test_an_adverb_before_a_verb_of_speech_is_no_part_of_a_name():
    assert left("董事长闻川就表示", "闻川就", "Person") == ["闻川"]
    assert left("董事长闻川均表示", "闻川均", "Person") == ["闻川均"]


def test_bodies_that_join_hands_are_two():
    text = "县妇联联合县检察院开展活动"
    assert left(text, "县妇联联合县检察院") == ["县妇联", "县检察院"]
    assert left("中国联合国协会说", "中国联合国协会") == ["中国联合国协会"]
    assert left("市委派驻大庄村第一书记", "市委派驻大庄村") == ["市委", "大庄村"]
    assert left("市纪委派驻纪检监察组", "市纪委派驻纪检监察组") == ["市纪委派驻纪检监察组"]


def test_many_bodies_and_two_over_a_comma_are_none():
    assert left("各学院负责人参加", "各学院") == []
    assert left("各国议会联盟主席", "各国议会联盟") == ["各国议会联盟"]
    assert left("心内科主任杨柳，护理部主任", "杨柳，护理部") == []


def test_what_somebody_gives_is_no_part_of_a_name():
    assert left("书记闻川作动员讲话", "闻川作", "Person") == ["闻川"]
    assert left("书记闻川作出席", "闻川作", "Person") == ["闻川作"]
    assert left("书记闻川受到警告", "闻川受", "Person") == ["闻川"]


def test_and_before_somebody_else_is_no_part_of_a_name():
    text = "市委书记闻川和市长祁小满陪同"
    answers = [
        Candidate(4, 7, "Person", 0.9, "recogniser"),
        Candidate(9, 12, "Person", 0.9, "recogniser"),
    ]
    found = [text[c.start : c.end] for c in repaired(text, answers, [])]
    assert found == ["闻川", "祁小满"]
    assert left("市委书记闻川和市长", "闻川和", "Person") == ["闻川和"]


def test_quotation_marks_of_a_body_pair_up():
    assert left("“工总会”理事长", "工总会”") == ["工总会"]
    assert left("“青山好人”工程组委会", "青山好人”工程组委会") == ["“青山好人”工程组委会"]
    assert left("“青山”网说", "“青山”网") == ["“青山”网"]


def test_a_place_and_the_name_of_who_holds_an_office_are_two():
    text = "与晋城市闻一川副市长签订"
    answer = Candidate(1, 7, "Place", 0.8, "recogniser")
    found = [(text[c.start : c.end], c.type) for c in repaired(text, [answer], [])]
    assert found == [("晋城市", "Place"), ("闻一川", "Person")]


def test_a_verb_of_speech_before_a_comma_is_no_part_of_a_name():
    assert left("副总经理闻川称，尽管", "闻川称", "Person") == ["闻川"]
    assert left("副总经理闻川称重后", "闻川称", "Person") == ["闻川称"]


def test_neighbours_do_not_nest():
    assert left("到襄垣县武乡县调研", "襄垣县武乡县", "Place") == ["襄垣县", "武乡县"]
    text = "黑龙江吉林四川甘肃4省"
    assert left(text, "黑龙江吉林四川甘肃", "Place") == ["黑龙江", "吉林", "四川", "甘肃"]
    assert left("川渝两地", "川渝", "Place") == ["川渝"]
    assert left("武乡两县参加", "武乡两县", "Place") == ["武乡"]


def test_a_verb_before_the_number_of_a_meeting_is_no_part_of_it():
    assert left("中国办好第三届青山峰会。", "中国办好第三届青山峰会", "Event") == ["第三届青山峰会"]


def test_a_body_does_not_run_over_a_bracket_or_a_verb_of_reporting():
    assert left("祁小满（街道党工委委员）", "祁小满（街道党工委") == ["街道党工委"]
    assert left("报县人大常委会批准", "报县人大常委会") == ["县人大常委会"]


def test_a_surname_of_two_characters_and_two_more():
    assert left("会长尉迟闻川带着人", "尉迟闻", "Person") == ["尉迟闻川"]
    assert left("会长尉迟闻说，好", "尉迟闻", "Person") == ["尉迟闻"]


def test_policies_of_a_zone_are_no_programme():
    assert left("依托青山自贸港政策，", "青山自贸港政策", "Programme") == []


def test_running_something_oneself_is_no_part_of_its_name():
    assert left("自办“青苗学徒”项目，", "办“青苗学徒”项目", "Programme") == ["“青苗学徒”项目"]


def test_counted_things_and_goods_are_no_bodies():
    assert left("学校现有17个学院。", "学校现有17个学院") == []
    assert left("采购青山农产品。", "青山农产品") == []


def test_a_firm_ends_before_what_it_owns():
    text = "青禾科技股份有限公司全资子公司落户"
    assert left(text, "青禾科技股份有限公司全资子公司") == ["青禾科技股份有限公司"]
