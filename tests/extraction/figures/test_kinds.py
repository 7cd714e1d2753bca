import pytest

from tests.extraction.figures.read import figures, kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今年已建成泵站20座。", [("20座", "result")]),
        ("累计培训护理员4万人以上。", [("4万人以上", "result")]),
        ("将建成泵站20座。", [("20座", "target")]),
        ("力争新增就业5000人。", [("5000人", "target")]),
        ("计划投资75亿元。", [("75亿元", "target")]),
        ("到2027年，建成园区200个左右。", [("200个左右", "target")]),
        ("到2010年，产量发展到856万吨。", [("856万吨", "result")]),
        ("预计吸纳群众3270名。", [("3270名", "target")]),
        ("价格控制在20万元以内。", [("20万元以内", "target")]),
        ("下达13800亩任务。", [("13800亩", "target")]),
        ("水库总投资3亿元。", [("3亿元", "target")]),
        ("水库已开工，总投资3亿元。", [("3亿元", "result")]),
        ("将办理时限由60天压缩至10个工作日。", [("60天", "result"), ("10个工作日", "result")]),
        ("去年完成造林3万亩，今年将完成5万亩。", [("3万亩", "result"), ("5万亩", "target")]),
        ("今年要完成造林5万亩。", [("5万亩", "target")]),
        (
            "主要预期目标是：生产总值增长5%；新增就业9万人。",
            [("5%", "target"), ("9万人", "target")],
        ),
        ("报告提出，2026年新建学校5所。", [("5所", "target")]),
        ("下达2026年资金5亿元。", [("5亿元", "result")]),
        ("累计争取资金9亿元，实施项目3个。", [("9亿元", "result"), ("3个", "result")]),
        ("今年计划争取资金9亿元。", [("9亿元", "target")]),
        ("其中3万公斤白菜将进超市。", [("3万公斤", "target")]),
        ("将把产能从3万吨提高到10万吨。", [("3万吨", "result"), ("10万吨", "target")]),
        ("累计争取中央资金9亿元，实施项目312个。", [("9亿元", "result"), ("312个", "result")]),
        ("争取新建泵站9座。", [("9座", "target")]),
        ("报告提出，2026年产值增长6%。", [("6%", "target")]),
        ("报告显示，2024年产值增长6%。", [("6%", "result")]),
        ("提前下达2026年资金3亿元。", [("3亿元", "result")]),
        ("明年秋季招生，可提供学位3600个。", [("3600个", "target")]),
        ("入库项目已达540个、总投资22亿元。", [("540个", "result"), ("22亿元", "target")]),
        ("该路总投资118亿元，目前完成路基六成。", [("118亿元", "result"), ("六成", "result")]),
        ("柳州要当好先锋，开工建设项目30个。", [("30个", "target")]),
        ("公司承诺，出现故障30分钟内到场。", [("30分钟内", "target")]),
        ("他算起了账，“还要再招工800人。”", [("800人", "target")]),
        ("要确保探放水1万米；建成工作面两个。", [("1万米", "target"), ("两个", "target")]),
        ("要确保探放水1万米；去年有5万米。", [("1万米", "target"), ("5万米", "result")]),
        ("新建12座，比年初计划多出2座。", [("12座", "result"), ("2座", "result")]),
        ("签约项目7个，计划总投资31亿元。", [("7个", "result"), ("31亿元", "result")]),
        ("要求年底前达标率达到100%。", [("100%", "target")]),
        ("要求各乡镇填报表格130张。", [("130张", "result")]),
        ("规定加价率不得超过15%。", [("不得超过15%", "target")]),
        ("完成市里下达任务的27%。", [("27%", "result")]),
        ("给出“路线图”：规模稳定在2万亩。", [("2万亩", "target")]),
        ("以前打零工要跑远路，现在一个月能拿4200元。", [("4200元", "result")]),
    ],
)
def test_cues_tell_targets_from_results(text, expected):
    assert kinds(text) == expected


def test_what_a_pledge_covers_is_a_target():
    text = "泽州县承诺建成泵站20座。目前有5座。"
    assert kinds(text, pledged="建成泵站20座") == [("20座", "target"), ("5座", "result")]


def test_the_plans_of_a_report_are_targets():
    text = "一、2024年工作回顾\n新建泵站20座。\n二、2025年工作安排\n新建泵站30座，完成造林5万亩。"
    assert kinds(text) == [("20座", "result"), ("30座", "target"), ("5万亩", "target")]


def test_a_name_holds_no_cue():
    text = "规划局将军路分局办理案件20件。"
    assert kinds(text, ("Agency", "规划局将军路分局")) == [("20件", "result")]


def test_the_rule_says_why():
    assert [f.rule for f in figures("将建成泵站20座。已建成5座。共有3座。")] == [
        "figure.planned",
        "figure.reported",
        "figure.reported",
    ]


def test_what_a_task_came_to_is_a_result_and_what_is_settled_to_be_done_a_target():
    assert kinds("栽植苹果3000亩，占省里下达任务的159%。")[-1] == ("159%", "result")
    assert kinds("该县确定实施重点建设项目100个。") == [("100个", "target")]


def test_a_report_needs_no_numbers_before_its_headings():
    text = "政府工作报告\n2024年工作回顾\n新建泵站20座。\n2025年工作任务\n新开工泵站30座以上。"
    assert kinds(text) == [("20座", "result"), ("30座以上", "target")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("也要看到，投资下降7.8%。", [("7.8%", "result")]),
        ("争取国债资金18.6亿元。", [("18.6亿元", "result")]),
        ("下达投资3.2亿元。", [("3.2亿元", "result")]),
        ("锚定“两个确保”，产量增长8.1%。", [("8.1%", "result")]),
    ],
)
def test_words_that_only_look_like_cues(text, expected):
    assert kinds(text) == expected


def test_numbered_lines_under_a_promise_are_targets_up_to_the_first_without_a_number():
    text = (
        "县政府将办好以下实事：\n1．改造食堂12个；\n"
        "2．完成镇上等5个村\n供水管网86公里。\n去年有3个食堂。"
    )
    assert kinds(text) == [
        ("12个", "target"),
        ("5个", "target"),
        ("86公里", "target"),
        ("3个", "result"),
    ]


def test_numbered_lines_under_no_promise_are_results():
    assert kinds("去年办了这些事：\n1．改造食堂12个；") == [("12个", "result")]


def test_the_first_item_may_stand_on_the_line_of_the_promise():
    text = "她明确了今年的主要任务：一是培育工作室10个；\n二是再建驿站100座。\n去年有3座。"
    assert kinds(text) == [("10个", "target"), ("100座", "target"), ("3座", "result")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "会议审议了预算草案，总额5亿元。其中2亿元用于修渠；受益农户3万户。",
            [("5亿元", "target"), ("2亿元", "target"), ("3万户", "target")],
        ),
        ("会议批准了预算方案。会上通报，全县完成收入5亿元。", [("5亿元", "result")]),
        ("给予最高200万元的奖励。", [("最高200万元", "target")]),
        ("每年奖励教师不超过60名。", [("不超过60名", "target")]),
        ("全场最高气温35℃。", [("35℃", "result")]),
        ("县里公布十件民生实事。", [("十件", "target")]),
        ("十件民生实事全部办结。", [("十件", "result")]),
        ("水库总投资3亿元，可研报告已经批复，力争三季度开工。", [("3亿元", "target")]),
        ("总预算1100万元，成交1037万元。", [("1100万元", "target"), ("1037万元", "result")]),
        ("争取“两重”资金5亿元、中央预算内投资3亿元。", [("5亿元", "result"), ("3亿元", "result")]),
        ("年底前争取完成投资3亿元。", [("3亿元", "target")]),
        ("他将承包款12.6万元据为己有。", [("12.6万元", "result")]),
        ("今年春灌计划引水800万立方米。", [("800万立方米", "target")]),
        ("原煤产量超计划17万吨。", [("17万吨", "result")]),
        ("规划打造基地3个。", [("3个", "target")]),
    ],
)
def test_budgets_caps_and_deeds_are_planned(text, expected):
    assert kinds(text) == expected


def test_what_is_there_to_be_dealt_with_is_so_within_a_promise():
    text = "泽州县将对还没有销号的8项问题逐一过问。"
    assert [f.kind for f in figures(text, pledged=text[3:-1])] == ["result"]
