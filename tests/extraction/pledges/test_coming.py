from tests.extraction.pledges.promised import promised


def said(words: str) -> list[str]:
    return [found for _, found in promised("{p:闻一川}说：“" + words + "”")]


def test_once_more_in_a_time_to_come_commits() -> None:
    assert said("等开春，村里再种三百亩。") == ["再种三百亩"]
    assert said("该局今年再建食堂七所。") == ["再建食堂七所"]
    assert said("村里再种三百亩也不够。") == []
    assert said("去年村里再种三百亩。") == []


def test_what_follows_once_something_is_there_commits_where_it_is_said_first() -> None:
    text = "{a:泽州县水利局}有关负责人表示，待有了结果再向社会公布。"
    assert promised(text) == [("泽州县水利局", "待有了结果再向社会公布")]
    assert said("厂家惜售。等价格涨上来以后再出货。") == []


def test_a_season_is_no_subject() -> None:
    assert said("四季度镇里将每月调度水渠建设。") == ["将每月调度水渠建设"]
    assert said("水渠修好了，今年汛前还要装上水表。") == ["要装上水表"]


def test_the_own_side_goes_by_its_kind() -> None:
    assert said("下一步，我们局重点做三件事。") == ["重点做三件事"]
    assert said("该公社愿与乡里共建冷库。") == ["愿与乡里共建冷库"]
    assert said("县政府自己也要接受监督。") == ["要接受监督"]


def test_a_term_behind_will_makes_it_a_promise() -> None:
    assert said("公司会在年内完成注册。") == ["会在年内完成注册"]
    assert said("公司会定期完成盘点。") == []


def test_words_of_promising_need_no_action_behind_them() -> None:
    assert said("我们承诺，水费按月公示。") == ["水费按月公示"]
    assert said("今年春灌计划引水800万立方米。") == ["计划引水800万立方米"]


def test_what_something_built_brings_about_is_no_promise() -> None:
    assert said("项目建成后，将进一步提升供水能力。") == []
    assert said("管网工程正在加紧施工，将改善水质。") == []
    assert said("项目建成后，我们将提升供水能力。") == ["将提升供水能力"]


def test_what_promises_were_about_is_none() -> None:
    assert promised("{p:闻一川}作了承诺，内容涉及水渠和公路。") == []


def test_a_body_that_agrees_on_something_commits_with_its_partner() -> None:
    text = "{a:泽州县水利局}与{a:阳城县水利局}约定每年互派干部30名。"
    assert promised(text) == [
        ("泽州县水利局", "约定每年互派干部30名"),
        ("阳城县水利局", "约定每年互派干部30名"),
    ]


def test_a_promise_told_of_is_what_the_next_clause_says() -> None:
    assert said("我也向县里表过态，三年内不再欠账。") == ["三年内不再欠账"]
    assert said("我没有表过态，三年内修不好。") == []


def test_a_term_right_before_must_makes_it_the_speakers_plan() -> None:
    assert said("县医院新院区6月底要开诊。") == ["要开诊"]
    assert said("各乡镇6月底要完成扩种。") == []


def test_an_aim_that_is_told_commits() -> None:
    assert said("我们的目标是，三年内把水渠修好。") == ["三年内把水渠修好"]
    assert said("明年的打算是再修两条。") == ["再修两条"]
    assert said("改革的目标是修好水渠。") == []


def test_an_assurance_is_no_wish() -> None:
    assert said("请大家放心，我一定把水渠修好。") == ["一定把水渠修好"]
    assert said("请大家支持，一定把水渠修好。") == []


def test_money_that_is_put_in_is_no_object_moved() -> None:
    text = "今年，{l:泽州县}将投入5000万元用于水渠改造。"
    assert promised(text) == [("泽州县", "将投入5000万元用于水渠改造")]
    assert promised("{l:泽州县}将专项资金用于水渠改造。") == []


def test_in_the_articles_voice_must_needs_a_term() -> None:
    assert promised("{l:泽州县}今年要新建泵站20座。") == [("泽州县", "要新建泵站20座")]
    assert promised("{l:泽州县}要新建泵站20座。") == []


def test_both_who_have_signed_speak() -> None:
    text = "{a:泽州县水利局}与{a:阳城县水利局}签署协议。双方一致表示，将深化合作。"
    assert promised(text) == [("泽州县水利局", "将深化合作"), ("阳城县水利局", "将深化合作")]
    assert promised("双方一致表示，将深化合作。") == []


def test_what_the_own_side_prepares_may_begin_with_any_verb() -> None:
    assert said("明年我们村准备建个冷库。") == ["准备建个冷库"]
    assert said("该公司拟采购的原糖已到港。") == []
    assert said("下一步，村里将种植面积扩大到500亩。") == ["将种植面积扩大到500亩"]
