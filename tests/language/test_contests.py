from tests.language.names import found


def test_a_contest_has_the_number_of_its_edition():
    text = "第三届“青山工匠杯”职业技能竞赛收官。"
    assert found(text, "Programme") == ["第三届“青山工匠杯”职业技能竞赛"]


def test_a_cup_has_the_contest_it_is_given_in():
    text = "第十九届“青山杯”全国大学生课外学术科技作品竞赛在南京落幕。"
    assert found(text, "Programme") == ["第十九届“青山杯”全国大学生课外学术科技作品竞赛"]
