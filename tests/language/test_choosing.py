import itertools

from hypothesis import given
from hypothesis import strategies as st

from kg.language.candidates import Candidate
from kg.language.choosing import choose, longest
from kg.language.confirming import confirmed

SPAN = st.tuples(st.integers(0, 28), st.integers(1, 8))


def candidate(text, name, kind, confidence=0.99, rule="recogniser"):
    start = text.index(name)
    return Candidate(start, start + len(name), kind, confidence, rule)


@given(st.lists(SPAN, max_size=12))
def test_mentions_never_overlap_and_stand_in_order(spans):
    found = longest("甲" * 40, [Candidate(s, s + n, "Place", 0.9, "r") for s, n in spans])
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(st.lists(SPAN, max_size=12), st.randoms())
def test_the_order_of_candidates_does_not_matter(spans, random):
    candidates = [Candidate(s, s + n, "Place", 0.9, "r") for s, n in spans]
    shuffled = random.sample(candidates, len(candidates))
    assert longest("甲" * 40, candidates) == longest("甲" * 40, shuffled)


def test_the_longer_reading_wins():
    text = "太原市人社局"
    place, agency = candidate(text, "太原市", "Place"), candidate(text, text, "Agency")
    assert choose(text, [place, agency], []) == [agency]


def test_an_unsure_answer_of_the_recogniser_is_dropped():
    text = "在山那边"
    assert choose(text, [candidate(text, "山那边", "Place", 0.4)], []) == []


def test_bodies_run_together_are_taken_apart():
    text = "省委省政府部署"
    rules = [candidate(text, n, "Agency", rule="agency") for n in ("省委", "省政府")]
    assert choose(text, [candidate(text, "省委省政府", "Agency")], rules) == rules


def test_titles_of_works_hold_no_mentions_but_a_paper_is_one():
    text = "《山西省条例》见《中国经济报》"
    law, paper = candidate(text, "山西省", "Place"), candidate(text, "中国经济报", "Agency")
    assert choose(text, [law, paper], []) == [paper]


def test_a_name_read_once_is_read_everywhere():
    text = "局长郑远山说。郑远山又说"
    assert [c.start for c in choose(text, [candidate(text, "郑远山", "Person")], [])] == [2, 7]


def test_honorifics_are_cut_and_surnames_alone_are_no_names():
    text = "郑远山同志、郑局长"
    people = [candidate(text, n, "Person") for n in ("郑远山同志", "郑局长")]
    assert [text[c.start : c.end] for c in choose(text, people, [])] == ["郑远山"]


def test_a_short_name_given_in_brackets_is_read_everywhere():
    text = "第三届太原国际灯具展览会（以下简称“灯展会”）开幕。灯展会设三个馆。"
    end = text.index("（")
    found = choose(text, [], [Candidate(0, end, "Event", 0.7, "event.show")])
    assert [text[c.start : c.end] for c in found] == [text[:end], "灯展会", "灯展会"]
    assert {c.type for c in found} == {"Event"}


def test_a_name_holds_no_bracket():
    text = "副局长(正处长级)闻一川到会"
    found = choose(text, [Candidate(3, 5, "Person", 0.9, "recogniser")], [])
    assert found == []


def names_in(text, *people):
    """The names chosen of a text whose recogniser reads these people."""
    found = choose(text, [candidate(text, n, "Person") for n in people], [])
    return [text[c.start : c.end] for c in found]


def test_a_word_taken_into_a_name_that_stands_alone_elsewhere_is_cut_off():
    assert names_in("闻一将出席，闻一川说", "闻一将") == ["闻一将"]
    text = "闻一川说。局长闻一川将出席"
    end = Candidate(7, 11, "Person", 0.99, "recogniser")
    found = choose(text, [candidate(text, "闻一川", "Person"), end], [])
    assert [text[c.start : c.end] for c in found] == ["闻一川", "闻一川"]


def test_a_verb_before_a_name_is_cut_off():
    text = "闻一川说。祝闻一川成功"
    people = [candidate(text, "闻一川", "Person"), Candidate(5, 9, "Person", 0.99, "recogniser")]
    assert [text[c.start : c.end] for c in choose(text, people, [])] == ["闻一川", "闻一川"]


def test_two_names_read_as_one_are_cut_in_two():
    text = "闻一川到场，祁远到场。闻一川祁远出席"
    people = [candidate(text, n, "Person") for n in ("闻一川", "祁远")]
    joint = Candidate(11, 16, "Person", 0.99, "recogniser")
    found = [text[c.start : c.end] for c in choose(text, [*people, joint], [])]
    assert found == ["闻一川", "祁远", "闻一川", "祁远"]


def test_a_word_that_is_no_name_is_dropped():
    assert names_in("两国总统茶叙。和大家说", "茶叙", "和大家") == []
    assert names_in("袭击俄总统官邸的说法", "官邸") == []


def test_a_lexicons_word_counts_where_the_recogniser_saw_it_too():
    text = "在青石县的青石县路"
    named = [
        Candidate(1, 4, "Place", 0.9, "place.division"),
        Candidate(5, 8, "Place", 0.9, "place.division"),
        Candidate(5, 9, "Place", 0.9, "place.feature"),
    ]
    seen = [Candidate(1, 4, "Place", 0.2, "recogniser")]
    assert list(confirmed(text, named, seen)) == [named[0], named[2]]


def test_a_division_in_a_list_counts_where_another_of_the_list_was_seen():
    text = "在天水、平凉和庆阳，不在陇南。"
    named = [
        Candidate(text.index(n), text.index(n) + 2, "Place", 0.9, "place.division")
        for n in ("天水", "平凉", "庆阳", "陇南")
    ]
    seen = [Candidate(4, 6, "Place", 0.9, "recogniser")]
    assert list(confirmed(text, named, seen)) == named[:3]


def test_an_address_counts_where_its_parts_were_seen():
    text = "来到信州区水南街道。巴中两国，川渝两地。"
    named = [
        Candidate(*span, "Place", 0.9, "place.division") for span in ((2, 9), (10, 12), (15, 17))
    ]
    parts = ((2, 5), (5, 9), (10, 11), (11, 12), (15, 16), (16, 17))
    seen = [Candidate(*span, "Place", 0.9, "recogniser") for span in parts]
    assert list(confirmed(text, named, seen)) == [named[0], named[2]]


def test_no_programme_begins_in_the_middle_of_a_word():
    text = "推进和美乡村示范工程"
    cut = candidate(text, "美乡村示范工程", "Programme")
    assert [text[c.start : c.end] for c in choose(text, [cut], [])] == ["和美乡村示范工程"]


def test_what_only_points_is_no_place():
    text = "全州地区生产总值、全椒县的"
    seen = [candidate(text, n, "Place") for n in ("全州地区", "全椒县")]
    assert [text[c.start : c.end] for c in choose(text, seen, [])] == ["全椒县"]


def test_a_place_seen_with_certainty_elsewhere_confirms_its_name():
    text = "到雷波县调研，雷波县干部"
    again = Candidate(7, 10, "Place", 0.9, "place.division")
    for sure, kept in ((0.95, [again]), (0.85, [])):
        seen = [candidate(text, "雷波县", "Place", sure)]
        assert list(confirmed(text, [again], seen)) == kept


def test_a_short_place_name_is_read_where_the_full_one_is_printed():
    text = "到雷波县调研，帮扶雷波工作，雷波镇的雷波脐橙"
    found = choose(text, [candidate(text, "雷波县", "Place")], [])
    assert [(c.start, text[c.start : c.end]) for c in found] == [
        (1, "雷波县"),
        (9, "雷波"),
        (18, "雷波"),
    ]


def test_what_only_points_has_no_short_name():
    text = "自治区领导到自治州"
    assert len(choose(text, [candidate(text, "自治区", "Place")], [])) == 1


def test_the_ceremony_that_opens_a_programme_is_an_event():
    text = "出席青山水库扩建工程开工仪式并讲话，水库扩建工程投资"
    found = choose(text, [candidate(text, "青山水库扩建工程", "Programme")], [])
    assert [(c.type, text[c.start : c.end]) for c in found] == [
        ("Event", "青山水库扩建工程开工仪式")
    ]


def test_a_name_that_opens_a_speakers_line_is_the_persons():
    text = "局长闻一川、祁远到会。\n祁远：\n大家好。"
    people = [candidate(text, n, "Person") for n in ("闻一川", "祁远")]
    found = [(c.start, text[c.start : c.end]) for c in choose(text, people, [])]
    assert found == [(2, "闻一川"), (6, "祁远"), (12, "祁远")]


def test_words_glued_to_a_name_the_article_prints_alone_are_cut():
    text = "闻一川出席，闻一川八一前夕慰问。石泉于日前，石泉说"
    people = [candidate(text, n, "Person") for n in ("闻一川", "闻一川八一", "石泉于")]
    people.append(Candidate(text.index("石泉说"), text.index("石泉说") + 2, "Person", 0.99, "r"))
    found = [text[c.start : c.end] for c in choose(text, people, [])]
    assert found == ["闻一川", "闻一川", "石泉", "石泉"]


def test_two_programmes_with_a_verb_between_them_are_two():
    text = "青石县以“六个一”集成服务推动道路修复“一件事”改革，群众满意"
    answered = candidate(text, "“六个一”集成服务推动道路修复“一件事”改革", "Programme")
    found = choose(text, [answered], [])
    assert [text[c.start : c.end] for c in found] == [
        "“六个一”集成服务",
        "道路修复“一件事”改革",
    ]


def test_a_body_that_stands_for_many_is_none():
    text = "各县市区政府、各乡镇党委和中共党员参加，中共中央通知"
    named = [
        candidate(text, "区政府", "Agency", rule="agency.seated"),
        candidate(text, "镇党委", "Agency", rule="agency.seated"),
        candidate(text, "中共", "Agency"),
    ]
    assert choose(text, [], named) == []
    whole = candidate(text, "中共中央", "Agency")
    assert [c.start for c in choose(text, [], [whole])] == [whole.start]


def test_a_body_ends_before_the_title_of_its_head():
    text = "溪口镇中心幼儿园园长说"
    found = choose(text, [], [candidate(text, "溪口镇中心幼儿园园", "Agency")])
    assert [text[c.start : c.end] for c in found] == ["溪口镇中心幼儿园"]
