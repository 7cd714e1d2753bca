from tests.extraction.pledges.promised import promised


def test_what_another_body_will_do_is_its_own() -> None:
    text = "{l:泽州县}将修建水渠，{a:阳城县水利局}将提供水泥。"
    assert promised(text) == [("泽州县", "将修建水渠"), ("阳城县水利局", "将提供水泥")]


def test_behind_a_semicolon_a_body_needs_no_committing_word() -> None:
    text = "{l:泽州县}将修建水渠；{l:阳城县}每年提供水泥。"
    assert promised(text) == [("泽州县", "将修建水渠"), ("阳城县", "每年提供水泥")]
    assert promised("{l:泽州县}将修建水渠；{l:阳城县}提供了水泥。")[0] == (
        "泽州县",
        "将修建水渠；阳城县提供了水泥",
    )


def test_a_phrase_that_leads_to_the_other_body_is_left_out() -> None:
    text = "{l:泽州县}将修建水渠。根据规定，{l:阳城县}将提供水泥。"
    assert promised(text) == [("泽州县", "将修建水渠"), ("阳城县", "将提供水泥")]


def test_in_a_speech_all_is_the_speakers() -> None:
    text = "{p:闻一川}说，泽州将修建水渠，{a:县水利局}将提供水泥。"
    assert [who for who, _ in promised(text)] == ["闻一川"]


def test_the_state_commits_in_the_articles_own_voice() -> None:
    assert promised("今年，我国将新建泵站20座。") == [("中国", "将新建泵站20座")]
    assert promised("我国持续推进泵站建设。") == []


def test_both_are_those_who_signed_last() -> None:
    text = "{l:高平市}和{l:陵川县}去年合作。\n{l:泽州县}也与{l:阳城县}签署协议，双方将共建水渠。"
    assert promised(text) == [("泽州县", "将共建水渠"), ("阳城县", "将共建水渠")]


def test_who_gives_commits_alone() -> None:
    text = "{a:泽州水务公司}与{a:阳城县水利局}签订协议，未来三年将投入6000万元。"
    assert promised(text) == [("泽州水务公司", "将投入6000万元")]


def test_what_is_expected_of_something_built_ends_the_promise() -> None:
    text = "{l:泽州县}将修建机场，力争三季度开工。建成后年客流有望达到20万人次。"
    assert promised(text) == [("泽州县", "将修建机场，力争三季度开工")]
