from kg.extraction.people import body_led, full_name, in_office, person_name
from tests.extraction.marked import marked
from tests.factory import mention, post

TEXT = "闻一川，祁小满"
LEFT = post(TEXT, "闻一川", "局长", "甲局", head=True, status="former")
HEADED = post(TEXT, "闻一川", "局长", "乙局", head=True, status="acting")
SEAT = post(TEXT, "闻一川", "委员", "丙会")
OTHERS = post(TEXT, "祁小满", "局长", "丁局", head=True)


def test_a_printed_name_is_told_without_its_blank() -> None:
    assert person_name(mention("主任闻　川", "Person", "闻　川")) == "闻川"


def test_offices_that_were_left_are_not_held() -> None:
    assert in_office([LEFT, HEADED, SEAT, OTHERS], "闻一川") == [HEADED, SEAT]


def test_a_deputy_does_not_act_for_a_congress() -> None:
    seat = post(TEXT, "闻一川", "代表", "山西省人民代表大会")
    assert in_office([seat, HEADED], "闻一川") == [HEADED]


def test_the_body_that_is_headed_comes_before_the_last_that_is_held() -> None:
    assert body_led([HEADED, SEAT]) == "乙局"
    assert body_led([SEAT]) == "丙会"
    assert body_led([]) is None


def test_a_part_of_a_foreign_name_stands_for_the_whole() -> None:
    ctx = marked("{p:阿里·别科夫}来访。{p:别科夫}说。{p:闻一川}说。")
    assert [full_name(ctx, m) for m in ctx.mentions] == ["阿里·别科夫", "阿里·别科夫", "闻一川"]
