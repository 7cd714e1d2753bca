import pytest

from tests.extraction.figures.read import counted, figures


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("全县培训护理员172人。", ["172人"]),
        ("申请材料由35项减至4项。", ["35项", "4项"]),
        ("提前两个月完成任务。", ["两个月"]),
        ("办理时限压缩至10个工作日。", ["10个工作日"]),
        ("以不到400天的有效工期建成。", ["不到400天"]),
        ("带动2000名农民参加培训。", ["2000名"]),
        ("结构调整为0.7:50.7:48.6。", ["0.7", "50.7", "48.6"]),
        ("该县共有7乡1镇13.9万人。", ["7", "1", "13.9万人"]),
        ("购置大客车两辆、小客车一辆。", ["两辆", "一辆"]),
        ("提出了四条措施，建成六大体系。", ["四条", "六大"]),
        ("85%以上农户用上清洁能源。", ["85%以上"]),
        ("用两年时间整治河道31公里。", ["两年", "31公里"]),
        ("投诉两小时内必须上门，60日内形成报告。", ["两小时内", "60日内"]),
        ("队伍连续奋战20多个小时，40分钟就能上线。", ["20多个小时", "40分钟"]),
        ("如今票价2元，客流增加一倍。", ["2元", "一倍"]),
        ("3名医师获奖，提前一个月完成。", ["3名", "一个月"]),
        ("每天拨打劝阻电话47万通。", ["47万通"]),
    ],
)
def test_what_measures_a_body_counts(text, printed):
    assert counted(text) == printed


@pytest.mark.parametrize(
    "text",
    [
        "近三年来，工作成效明显。",
        "他从事护理工作30多年。",
        "全年决战60天，打赢收官战。",
        "80岁以上老人和3岁以下儿童。",
        "坚持“一生一档”，落实“六个到位”。",
        "印发《养老服务三年行动计划》。",
        "违反中央八项规定精神。",
        "围绕四个方面开展宣讲。",
        "出台一系列政策，推进一体化，培育一批人才。",
        "找到几名村民了解情况。",
        "排名全省前10位，位居第三。",
        "开工一批投资亿元以上项目。",
        "大型客车(20座以上)统一管理。",
        "县城南部80公里的山区。",
        "北纬35.6，东经81.6",
        "46家企业负责人参加了会议。",
        "省里一行18人来校调研。",
        "在三县两区中位列第一。",
        "他看望了两位驻村干部。",
        "如投标单位在5家以上的，另行通知。",
        "股票代码002013，电话0351",
        "2016感动人物",
        "新增产值超10亿元企业，其中超10亿元的有多家。",
        "应到代表764名，实到739名。",
        "二期工程投产，二次网改造，万吨列车开行，三通一平。",
        "零下15摄氏度的清晨，3天内降雨。",
        "在三百公里外的301会议室，联系电话0794-6321580（传真）。",
        "过去一年里，用三年时间里学到的。",
    ],
)
def test_what_dates_orders_names_or_bounds_does_not(text):
    assert counted(text) == []


def test_numbers_inside_names_do_not_count():
    text = "第七师123团推进“千村万户”工程，召开十届三次全会，建成20座泵站。"
    names = (("Agency", "第七师123团"), ("Programme", "“千村万户”工程"), ("Event", "十届三次全会"))
    assert counted(text, *names) == ["20座"]


def test_a_roll_of_names_summed_up_does_not_count():
    text = "晋东机械厂、泽州药业等2家企业作了发言，为2家企业办理贷款。"
    assert counted(text, ("Agency", "晋东机械厂"), ("Agency", "泽州药业")) == ["2家"]


def test_a_count_right_behind_one_name_sums_up_nothing():
    assert counted("闻一川两家企业都跑。", ("Person", "闻一川")) == ["两家"]


def test_a_count_of_more_than_is_named_counts():
    text = "授予闻一川等5名同志称号，与晋东机械厂等64家企业签约。"
    assert counted(text, ("Person", "闻一川"), ("Agency", "晋东机械厂")) == ["5名", "64家"]


def test_a_few_people_who_do_something_are_the_scene():
    assert counted("18个人聚在院里。5人住进旅馆。") == []
    assert counted("其中5人重伤。15人已出院。") == ["5人", "15人"]
    assert counted("1200人住进新居。") == ["1200人"]


def test_days_of_clean_air_are_performance():
    assert counted("优良天数243天，同比增加19天。") == ["243天", "19天"]


def test_a_scale_is_no_count_and_people_are_no_group():
    assert counted("建设万亩片54个。") == ["54个"]
    assert [(f.value, f.unit) for f in figures("惠及160余万群众。")] == [(1600000.0, "")]
