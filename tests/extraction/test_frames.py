from kg.extraction.speech import utterances
from tests.extraction.marked import marked


def told(text: str) -> list[tuple[str | None, str]]:
    """(speaker, words) of every utterance."""
    ctx = marked(text)
    return [
        (u.speaker.text if u.speaker else None, ctx.text[u.start : u.end]) for u in utterances(ctx)
    ]


def test_a_clause_between_two_halves_is_a_frame() -> None:
    text = "“水渠修通了，”副经理{p:闻一川}算起了账，“明年还要再招八百人。”"
    assert told(text) == [("闻一川", "水渠修通了，"), ("闻一川", "明年还要再招八百人。")]


def test_a_person_may_open_the_second_clause() -> None:
    text = "站在地头，{p:闻一川}满脸是笑：“明年再种十亩果树。”"
    assert told(text) == [("闻一川", "明年再种十亩果树。")]


def test_a_term_quoted_in_the_frame_is_no_speech() -> None:
    text = "{p:闻一川}带来了“金种子”的消息。“我们明年要扩种两百亩。”"
    assert told(text) == [("闻一川", "我们明年要扩种两百亩。")]


def test_a_quotation_led_to_by_a_person_is_not_the_next_bodys() -> None:
    text = "{p:闻一川}鞠躬致歉，“我们一定要查清楚这件事。”{a:泽州县水利局}证实，水渠漏水。"
    assert told(text)[0] == ("闻一川", "我们一定要查清楚这件事。")


def test_a_sentence_quoted_within_a_report_is_the_speakers() -> None:
    text = "{p:闻一川}说，水渠修好了。“州里明年再修两条。”他同时呼吁，大家要爱护水渠。"
    assert told(text) == [
        ("闻一川", "水渠修好了。"),
        ("闻一川", "州里明年再修两条。"),
        ("闻一川", "大家要爱护水渠。"),
    ]


def test_gestures_may_stand_between_name_and_verb() -> None:
    assert told("{p:闻一川}接过话头说，水渠修好了。") == [("闻一川", "水渠修好了。")]
    assert told("{p:闻一川}擦了擦汗说，水渠修好了。") == [("闻一川", "水渠修好了。")]


def test_we_behind_a_closing_attribution_is_still_the_speakers() -> None:
    text = "“有的村还没有水渠。”{p:闻一川}坦言。按照计划，我们将再修两条。"
    assert told(text) == [
        ("闻一川", "有的村还没有水渠。"),
        ("闻一川", "按照计划，我们将再修两条。"),
    ]


def test_a_person_who_reports_states_aims() -> None:
    ctx = marked("{p:闻一川}在报告中提出，下半年要修好水渠。")
    assert [u.force for u in utterances(ctx)] == ["states"]
