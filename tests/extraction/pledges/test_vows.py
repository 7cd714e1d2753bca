from tests.extraction.pledges.promised import promised


def test_all_that_a_body_vows_commits_it() -> None:
    text = "{a:泽州县热力公司}承诺，出现故障30分钟内到场，绝不让一户受冻。"
    assert promised(text) == [("泽州县热力公司", "出现故障30分钟内到场，绝不让一户受冻")]


def test_a_vow_begins_behind_the_time_and_the_speakers_side() -> None:
    text = "他们来到东村。{p:闻一川}当场表态：“今年再为村里打两口井。”"
    assert promised(text) == [("闻一川", "再为村里打两口井")]
    assert promised("{p:闻一川}表态，镇里半价供应种子。") == [("闻一川", "半价供应种子")]


def test_a_word_of_resolve_opens_a_vow_behind_its_subject() -> None:
    text = "{p:闻一川}立下军令状：年底前产值一定突破十亿元，绝不拖欠工资。"
    assert promised(text) == [("闻一川", "一定突破十亿元，绝不拖欠工资")]


def test_what_was_done_or_wished_is_no_vow() -> None:
    assert promised("{p:闻一川}表态，水渠已经修好。") == []
    assert promised("{p:闻一川}表态，希望大家放心。") == []


def test_a_condition_is_no_vow_but_what_follows_it_may_commit() -> None:
    text = "{p:闻一川}承诺，如果水渠漏水，将半月内修好。"
    assert promised(text) == [("闻一川", "将半月内修好")]


def test_a_verb_of_promising_in_anothers_clause_makes_no_vow() -> None:
    assert promised("{p:闻一川}说，油厂不会对涨价表态，价格平稳。") == []


def test_plans_announced_with_a_noun_are_the_persons() -> None:
    text = "{a:泽州县水利局}局长{p:闻一川}给出“路线图”：实施引水工程，栽植果树2万亩。"
    assert promised(text) == [("闻一川", "实施引水工程，栽植果树2万亩")]


def test_points_of_plans_announced_go_on_in_the_next_lines() -> None:
    text = "{p:闻一川}明确了今年的主要任务：一是修好水渠，建好食堂；\n二是打通断头路，方便群众。"
    assert promised(text) == [
        ("闻一川", "修好水渠，建好食堂"),
        ("闻一川", "打通断头路，方便群众"),
    ]
