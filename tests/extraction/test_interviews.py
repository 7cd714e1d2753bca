from kg.extraction.speech import utterances
from tests.extraction.marked import marked


def answered(text):
    """(speaker, words) of every utterance."""
    ctx = marked(text)
    return [(u.speaker and u.speaker.text, ctx.text[u.start : u.end]) for u in utterances(ctx)]


def test_answers_are_the_named_persons_to_the_next_turn():
    text = (
        "记者：水渠何时修好？\n{p:闻一川}：年内修好。\n明年再修一条。\n"
        "记者：好。\n{p:祁小满}（县长）：谢谢。"
    )
    assert answered(text) == [
        ("闻一川", "年内修好。"),
        ("闻一川", "明年再修一条。"),
        ("祁小满", "谢谢。"),
    ]


def test_answers_without_a_name_are_those_of_the_person_introduced_with_a_title():
    text = (
        "{p:祁小满}陪同。{a:泽州县水利局}局长{p:闻一川}答记者问。\n问：何时修好？\n答：年内修好。"
    )
    assert answered(text) == [("闻一川", "年内修好。")]


def test_answers_of_nobody_known_are_nobodys():
    assert answered("问：何时修好？\n答：年内修好。") == []


def test_where_nobody_asks_a_colon_begins_no_turn():
    assert answered("{p:闻一川}：水渠年内修好，明年再修一条。") == []


def test_a_paper_may_ask_and_an_answer_may_bracket_its_giver():
    text = "《某某日报》：水渠何时修好？\n答（{p:闻一川}）：年内修好。"
    assert answered(text) == [("闻一川", "年内修好。")]


def test_a_paragraph_of_the_scene_leaves_the_talk():
    text = "记者：何时修好？\n{p:闻一川}：年内修好。\n采访间隙，{p:祁小满}插话说，还要建桥。"
    assert answered(text)[0] == ("闻一川", "年内修好。")
    assert ("闻一川", "采访间隙，祁小满插话说，还要建桥。") not in answered(text)
