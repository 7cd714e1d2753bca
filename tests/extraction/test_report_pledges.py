from kg.extraction.pledges import read_pledges
from tests.extraction.marked import marked, namer_of

HEAD = "政府工作报告\n各位代表：\n我代表{a:省人民政府}报告工作。\n"
PLANS = HEAD + "二、2025年重点工作\n"


def promised(text):
    ctx = marked(text)
    found = read_pledges(ctx, namer_of(ctx), ())
    assert {(p.person, p.agency, p.rule) for p in found} <= {
        (None, "山西省人民政府", "pledge.work-report")
    }
    return [ctx.text[s:e] for p in found for s, e in p.ranges]


def test_the_points_of_the_plans_are_promised_without_their_headings():
    text = (
        PLANS
        + "（一）着力修好水渠。新建泵站20座。受益农户达到3万户。\n（二）办好养老。建设食堂10所。"
    )
    assert promised(text) == ["新建泵站20座。受益农户达到3万户", "建设食堂10所"]


def test_a_point_of_one_sentence_is_promised_whole():
    assert promised(PLANS + "1.新建泵站20座，修好水渠。") == ["新建泵站20座，修好水渠"]


def test_targets_named_and_what_is_are_no_promise():
    text = PLANS + "今年的主要预期目标是：产量增长5%。\n今年是关键一年。\n新建泵站20座。"
    assert promised(text) == ["新建泵站20座"]


def test_what_we_will_do_is_promised_from_the_committing_word():
    assert promised(PLANS + "为此，我们将抓好以下工作。") == ["将抓好以下工作"]
    assert promised(HEAD + "一、2024年工作回顾\n新建泵站20座。我们要补上短板。") == ["要补上短板"]


def test_others_are_not_promised_for():
    assert promised(PLANS + "{a:省水利厅}建设泵站20座。") == []


def test_what_was_done_is_no_promise():
    assert promised(HEAD + "一、2024年工作回顾\n新建泵站20座。") == []


def test_a_heading_on_its_own_line_is_no_promise_and_an_address_hides_none():
    text = PLANS + "（一）聚焦转型，着力修好水渠\n新建泵站20座。\n各位代表，我们将办好实事。"
    assert promised(text) == ["新建泵站20座", "将办好实事"]


def test_a_promise_without_a_committing_word_is_its_own_evidence():
    ctx = marked(PLANS + "1.新建泵站20座，修好水渠。")
    (pledge,) = read_pledges(ctx, namer_of(ctx), ())
    assert [ctx.quote(span) for span in pledge.evidence] == ["新建泵站20座，修好水渠"]


def test_who_gives_the_report_commits_with_the_body():
    head = "政府工作报告\n泽州县人民政府县长　{p:闻一川}\n我代表{a:省人民政府}报告工作。\n"
    ctx = marked(head + "二、2025年重点工作\n新建泵站20座。")
    (pledge,) = read_pledges(ctx, namer_of(ctx), ())
    assert (pledge.person, pledge.agency) == ("闻一川", "山西省人民政府")
    assert "闻一川" in [ctx.quote(span) for span in pledge.evidence]


def test_a_person_within_the_report_does_not_give_it():
    head = "政府工作报告\n各位代表：\n我代表{a:省人民政府}报告工作。学习{p:闻一川}\n"
    ctx = marked(head + "二、2025年重点工作\n新建泵站20座。")
    assert [p.person for p in read_pledges(ctx, namer_of(ctx), ())] == [None]
