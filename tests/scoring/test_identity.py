import json
from pathlib import Path

import pytest

from kg.errors import RecordError
from kg.formats import AgencyEntry
from kg.scoring.identity import Pair, Where, judge, read_pairs, score_identity
from tests.factory import mention, post, record

COUNTY = AgencyEntry(name="泽州县人民政府", kind="government", place="140525")
PARTY = AgencyEntry(name="中共泽州县委员会", kind="party", place="140525")


def article(identifier, body=None, title="县长"):
    text = f"这里是{identifier}：闻一川。"
    posts = () if body is None else (post(text, "闻一川", title, body.name),)
    return record(
        identifier,
        text,
        posts=posts,
        agencies=() if body is None else (body,),
        mentions=(mention(text, "Person", "闻一川"),),
    )


RECORDS = [
    article("a", COUNTY),
    article("b", PARTY, "书记"),
    article("c"),
    article("d", AgencyEntry(name="太原市第一医院", kind="hospital", place="140100"), "护士"),
]


def where(record):
    start = record.text.index("闻一川")
    return Where(record.id, record.sha256, start, start + 3)


def pair(one, other, same):
    return Pair(where(RECORDS[one]), where(RECORDS[other]), same)


def test_pairs_are_judged_and_counted():
    pairs = [pair(0, 1, True), pair(0, 2, True), pair(0, 3, False)]
    verdicts = judge(pairs, RECORDS)
    assert [(v.name, v.outcome, v.read) for v in verdicts] == [
        ("闻一川", "same", True),
        ("闻一川", "different", False),
        ("闻一川", "unsure", True),
    ]
    score = score_identity(verdicts)
    assert (score.joined.hit, score.joined.got, score.joined.want) == (1, 1, 2)
    assert (score.within.hit, score.within.got, score.within.want) == (1, 1, 1)
    assert (score.pairs, score.different, score.read, score.unsure) == (3, 1, 2, 1)


def test_an_article_that_is_missing_or_another_is_told():
    with pytest.raises(RecordError, match=r"E423 .*'b'.*not among"):
        judge([pair(0, 1, True)], RECORDS[:1])
    changed = Where("b", "0" * 64, 0, 3)
    with pytest.raises(RecordError, match=r"E423 .*'b'.*text is another"):
        judge([Pair(where(RECORDS[0]), changed, True)], RECORDS)


def test_a_file_of_pairs(tmp_path: Path):
    path = tmp_path / "pairs.jsonl"
    with pytest.raises(RecordError, match=r"E422"):
        read_pairs(path)
    path.write_text("\n")
    with pytest.raises(RecordError, match=r"E422 .*empty"):
        read_pairs(path)
    side = {"id": "a", "sha256": "0", "start": 1, "end": 2}
    path.write_text(json.dumps({"left": side, "right": side, "same": True}) + "\n")
    assert read_pairs(path) == [Pair(Where("a", "0", 1, 2), Where("a", "0", 1, 2), True)]


PAIRS = Path(__file__).resolve().parents[2] / "benchmarks/identity/pairs.jsonl"


def test_the_labelled_pairs_hold_no_text_and_both_answers():
    pairs = read_pairs(PAIRS)
    assert len(pairs) >= 200
    assert sum(not pair.same for pair in pairs) >= 60
    assert len({(p.left, p.right) for p in pairs}) == len(pairs)
    assert PAIRS.read_bytes().isascii()
