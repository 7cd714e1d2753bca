from kg.extraction.speech import utterances
from tests.extraction.marked import marked

ASKED = "{a:河东日报}记者：\n请问进展如何？\n"


def told(text):
    ctx = marked(text)
    return [
        (u.speaker.text if u.speaker else None, ctx.text[u.start : u.end].strip())
        for u in utterances(ctx)
    ]


def test_words_below_a_name_are_the_speakers():
    text = f"{{p:闻一川}}：\n大家好。\n我们将修渠。\n{ASKED}{{p:祁小满}}：\n我们将建桥。"
    assert told(text) == [("闻一川", "大家好。\n我们将修渠。"), ("祁小满", "我们将建桥。")]


def test_an_answer_on_the_speakers_line():
    asked = "记者问：进展如何？\n"
    text = f"{asked}{{p:闻一川}}答：我们将修渠。\n{asked}{{p:祁小满}}答：我们将建桥。"
    assert told(text) == [("闻一川", "我们将修渠。"), ("祁小满", "我们将建桥。")]


def test_a_turn_ends_before_what_the_paper_tells():
    text = (
        f"{{p:闻一川}}：\n我们将修渠。\n{ASKED}{{p:祁小满}}：\n我们将建桥。\n"
        "据了解，泽州县有桥20座。"
    )
    assert told(text) == [("闻一川", "我们将修渠。"), ("祁小满", "我们将建桥。")]


def test_a_list_of_names_and_offices_is_no_talk():
    text = "{p:闻一川}：水利局局长。\n{p:祁小满}：民政局局长。\n{p:柏青禾}：教育局局长。"
    assert told(text) == []


def test_two_lines_make_no_transcript():
    assert told("{p:闻一川}：\n大家好。\n{p:祁小满}：\n你好。") == []
