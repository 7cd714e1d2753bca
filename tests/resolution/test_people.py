from kg.resolution.people import Held, answers_to, resolve_surname

PEOPLE = [
    Held("田野", "厅长", "甲省民政厅", 10),
    Held("江河", "副主任", "甲省供销社", 20),
    Held("欧阳山", "处长", "甲省民政厅办公室", 30),
    Held("林海", "局长", "乙市水利局", 40),
    Held("林涛", "局长", "丙市水利局", 50),
]


def test_a_surname_with_the_title_printed_before():
    assert resolve_surname("田", "厅长", PEOPLE) == PEOPLE[0]


def test_a_deputy_is_addressed_without_the_deputy():
    assert resolve_surname("江", "主任", PEOPLE) == PEOPLE[1]


def test_compound_surnames_are_whole():
    assert resolve_surname("欧阳", "处长", PEOPLE) == PEOPLE[2]
    assert resolve_surname("欧", "处长", PEOPLE) is None


def test_two_of_one_surname_and_title_are_not_told_apart():
    assert resolve_surname("林", "局长", PEOPLE) is None


def test_nobody_of_that_title():
    assert resolve_surname("田", "书记", PEOPLE) is None


def test_a_form_of_address_answers_to_the_title_held():
    assert answers_to("总经理", "总")
    assert answers_to("国家主席", "主席")
    assert not answers_to("主任", "局长")
