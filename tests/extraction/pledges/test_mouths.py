from tests.extraction.marked import holds
from tests.extraction.pledges.promised import promised

HEAD = holds("闻一川", "书记", "中共泽州县委员会")


def test_the_speakers_own_place_must_commits() -> None:
    text = "{a:泽州县委}书记{p:闻一川}说，今年，{l:泽州}要新建学校三所。"
    assert promised(text, HEAD) == [("闻一川", "要新建学校三所")]


def test_another_place_must_is_no_pledge() -> None:
    text = "{a:泽州县委}书记{p:闻一川}说，今年，{l:阳城}要新建学校三所。"
    assert promised(text, HEAD) == []


def test_who_demands_commits_the_own_side_in_a_quotation() -> None:
    text = "“不许再进去！”{p:闻一川}边走边叮嘱，“我们还要去东村，天黑前走完。”"
    assert promised(text) == [("闻一川", "要去东村，天黑前走完")]


def test_who_demands_commits_the_own_body_in_a_later_sentence() -> None:
    text = "{p:闻一川}要求，各村要修好水渠。县里将一如既往支持。"
    assert promised(text) == [("闻一川", "将一如既往支持")]


def test_a_leader_who_directs_a_system_commits_nobody() -> None:
    assert promised("{p:闻一川}强调，全市水利系统要认清形势，修好水渠。") == []


def test_the_other_half_goes_on_behind_a_comma_between() -> None:
    text = "{p:闻一川}说：“我们明年还要在东村加开两班客车”，“让村民天天赶集。”"
    assert promised(text) == [("闻一川", "要在东村加开两班客车"), ("闻一川", "让村民天天赶集")]


def test_a_foreign_short_name_is_told_in_full() -> None:
    text = "外长{p:阿里·别科夫}到访。{p:别科夫}表示，将办好峰会。"
    assert promised(text) == [("阿里·别科夫", "将办好峰会")]


def test_a_notice_speaks_for_who_signs_it() -> None:
    text = "任前公示\n对反映的问题，我们将认真核实。\n{a:泽州县民政局}\n2025年11月7日"
    assert promised(text) == [("泽州县民政局", "将认真核实")]
    assert promised("对反映的问题，我们将认真核实。") == []


def test_the_voice_of_the_article_does_not_quote() -> None:
    assert (
        promised("{a:泽州县民政局}开会。有人写道：“{a:泽州县民政局}将修好水渠，加强管护。”") == []
    )


def test_a_work_report_ends_where_others_are_told() -> None:
    text = (
        "政府工作报告\n现在，我代表{a:泽州县人民政府}报告工作。\n二、2025年工作安排\n"
        "（一）修好水渠，打通道路。\n"
        "打铁必须自身硬。我们将接受监督，压减支出。各级干部要走出机关。"
    )
    assert promised(text)[-1] == ("泽州县人民政府", "将接受监督，压减支出")


def test_the_leading_group_is_the_speakers_side() -> None:
    assert promised("{p:闻一川}表示，领导班子将带头认领。") == [("闻一川", "将带头认领")]


def test_what_still_exists_is_no_pledge() -> None:
    assert promised("{p:闻一川}坦言，还存在问题，水渠不够。") == []
