from __future__ import annotations

import msgspec

from kg.formats import Pledge, Record
from kg.graph import Kind, Literal, build
from kg.graph.rows.pledges import OFFICE, TARGET, WHOLE, short
from tests.factory import BUREAU, TEXT, bureau_record, mention, post, record, span

AGENCY = f"agency/{BUREAU}"


def stated(source: Record) -> dict[tuple[str, str, str | Literal], str]:
    return {(s.subject, s.predicate.value, s.object): s.rule for s in build([source])}


def test_a_pledge_leads_from_the_official_by_the_agency_to_the_initiatives() -> None:
    rows = stated(bureau_record())
    pledge = "pledge/bureau.19-56"
    assert rows[pledge, "pledgedBy", f"official/闻一川.{BUREAU}"] == "pledge.test"
    assert rows[pledge, "onBehalfOf", AGENCY] == "pledge.test"
    concerned = {row[2] for row in rows if row[:2] == (pledge, "concerns")}
    assert concerned == {"measure/bureau.20-30", "measure/bureau.41-56", "programme/就业优先战略"}
    assert {row[2] for row in rows if row[:2] == (AGENCY, "pledges")} == concerned
    assert ("measure/bureau.20-30", "under", "programme/就业优先战略") in rows


def test_targets_and_deadlines_belong_to_the_measure() -> None:
    rows = stated(bureau_record())
    measure = "measure/bureau.41-56"
    assert rows[measure, "target", "figure/bureau.51-56"] == "figure.test"
    assert (measure, "deadline", Literal("2026-12-31", "date")) in rows


def test_a_target_printed_inside_a_measure_is_its_target() -> None:
    source = bureau_record()
    bare = tuple(
        msgspec.structs.replace(
            p, measures=tuple(msgspec.structs.replace(m, targets=()) for m in p.measures)
        )
        for p in source.pledges
    )
    rows = stated(bureau_record(pledges=bare))
    assert rows["measure/bureau.41-56", "target", "figure/bureau.51-56"] == TARGET


def test_a_pledge_without_measures_concerns_each_range() -> None:
    ranges = (span(TEXT, "扩大社会保险覆盖面"), span(TEXT, "年内建成就业帮扶车间20个以上"))
    pledge = Pledge(
        person=None, agency=BUREAU, ranges=ranges, cue="", rule="r", confidence=0.5, evidence=()
    )
    rows = stated(bureau_record(pledges=(pledge,)))
    assert rows["pledge/bureau.31-56", "concerns", "measure/bureau.31-40"] == WHOLE
    assert rows["pledge/bureau.31-56", "concerns", "measure/bureau.41-56"] == WHOLE


def test_a_speaker_of_one_office_speaks_for_it_and_of_two_for_neither() -> None:
    pledge = Pledge(
        person="闻一川",
        agency=None,
        ranges=(span(TEXT, "扩大社会保险覆盖面"),),
        cue="",
        rule="r",
        confidence=0.5,
        evidence=(),
    )
    assert (
        stated(bureau_record(pledges=(pledge,)))["pledge/bureau.31-40", "onBehalfOf", AGENCY]
        == OFFICE
    )
    two = tuple(post(TEXT, "闻一川", "局长", body) for body in (BUREAU, "泽州县民政局"))
    rows = stated(bureau_record(pledges=(pledge,), posts=two))
    assert not [row for row in rows if row[1] == "onBehalfOf"]


def test_two_pledges_of_one_stretch_are_two() -> None:
    pledges = tuple(
        Pledge(
            person=None, agency=a, ranges=((0, 4),), cue="", rule="r", confidence=0.5, evidence=()
        )
        for a in ("甲局", "乙局")
    )
    graph = build([record("a", TEXT, pledges=pledges)])
    assert [node.key for node in graph.of_kind(Kind.PLEDGE)] == ["pledge/a.0-4", "pledge/a.0-4.1"]


def test_a_place_that_pledges_is_a_place() -> None:
    pledge = Pledge(
        person=None,
        agency="泽州县",
        ranges=(span(TEXT, "将推进养老服务工程"),),
        cue="将",
        rule="r",
        confidence=0.5,
        evidence=(),
    )
    source = record("a", TEXT, pledges=(pledge,), mentions=(mention(TEXT, "Place", "泽州县"),))
    assert [row[0] for row in stated(source) if row[1] == "pledges"] == ["place/泽州县"]


def test_labels_are_whole_clauses() -> None:
    clause = "进一步健全分层分类社会救助体系"
    assert short(f"{clause}。") == clause
    assert short("\uff0c".join([clause] * 5)) == f"{clause}\uff0c{clause}…"
    assert short("长" * 60) == "长" * 39 + "…"
