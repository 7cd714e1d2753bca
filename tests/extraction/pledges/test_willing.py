from tests.extraction.pledges.promised import promised


def said(words: str) -> list[str]:
    return [found for _, found in promised("{p:闻一川}说：“" + words + "”")]


def test_who_takes_something_on_commits() -> None:
    assert said("这件事我们来牵头，月底前答复。") == ["来牵头，月底前答复"]
    assert said("我们来到东村。") == []


def test_what_follows_once_something_comes_about_commits() -> None:
    assert said("水位再涨半米，我们就把群众送出去。") == ["就把群众送出去"]
    assert said("群众一喊，我们就上门帮忙。") == []


def test_at_once_commits_where_a_term_is_set() -> None:
    assert said("回去之后，我们马上成立专班，三个月内完成。") == ["马上成立专班，三个月内完成"]
    assert said("接到电话，我们马上组织抢修。") == []


def test_a_term_with_an_action_commits() -> None:
    assert said("学校今年秋季起开设农事课。") == ["今年秋季起开设农事课"]
    assert said("今后三年，我们每年拿出两百万元修路。") == ["每年拿出两百万元修路"]
    assert said("去年年底前完成改造两条。") == []


def test_will_behind_a_word_of_what_is_next_commits() -> None:
    assert said("接下来工会会组织疗休养。") == ["会组织疗休养"]


def test_a_question_and_what_something_takes_commit_to_nothing() -> None:
    assert said("我们要修几条水渠？") == []
    assert said("要修好水渠，企业必须加大投入。") == []


def test_what_is_going_on_commits_to_nothing() -> None:
    text = "{p:闻一川}介绍，{a:泽州县水利局}持续推进修渠，今年以来修了三条。"
    assert promised(text) == []


def test_the_speaker_in_company_commits() -> None:
    assert promised("{p:闻一川}很高兴。今后她和同事们将修好水渠。{p:祁小满}说，好。") == []
    assert promised("{p:闻一川}说，今后她和同事们将修好水渠。") == [("闻一川", "将修好水渠")]
