import io

import pytest

from kg.errors import RecordError
from kg.resolution.dossiers import Alias
from kg.resolution.judgements import (
    Judgement,
    decisions,
    encode_judgement,
    read_judgements,
    user,
    write_judgements,
)

HERE, THERE = Alias("田野", "甲县民政局"), Alias("田野", "乙县民政局")


def test_a_decision_is_one_line_and_comes_back(tmp_path):
    row = user(HERE, THERE, "different", "读者", "2026-01-15", "另一人")
    assert encode_judgement(row).decode() == (
        '{"left":"田野|乙县民政局","right":"田野|甲县民政局","outcome":"different","score":0.0,'
        '"who":"读者","when":"2026-01-15","why":"另一人"}\n'
    )
    stream = io.BytesIO()
    write_judgements([row], stream)
    (tmp_path / "j.jsonl").write_bytes(stream.getvalue() + b"\n")
    assert list(read_judgements(tmp_path / "j.jsonl")) == [row]
    assert row.pair == (THERE, HERE)


def test_of_several_decisions_on_a_pair_the_last_counts_and_the_rules_none():
    first = user(HERE, THERE, "same", "读者", "2026-01-15", "")
    last = user(THERE, HERE, "different", "读者", "2026-01-16", "")
    rule = Judgement(str(THERE), str(HERE), "same", 0.9)
    assert decisions([first, last, rule]) == (last,)


@pytest.mark.parametrize(
    "line",
    [
        b"no json",
        b'{"left":"\xe7\x94\xb0","right":"\xe7\x94\xb0|a","outcome":"same","score":1}',
        '{"left":"田野|甲","right":"江河|乙","outcome":"same","score":1}'.encode(),
        '{"left":"田野|甲","right":"田野|乙","outcome":"perhaps","score":1}'.encode(),
    ],
)
def test_a_line_that_is_none_is_told_with_its_number(tmp_path, line):
    path = tmp_path / "j.jsonl"
    path.write_bytes(b"\n" + line + b"\n")
    with pytest.raises(RecordError, match=r"E420 .*line 2"):
        list(read_judgements(path))


def test_a_rule_may_join_a_full_name_and_a_part_of_it(tmp_path):
    row = Judgement("亚历山大·田野|乙国", "田野|乙国", "same", 0.999)
    (tmp_path / "j.jsonl").write_bytes(encode_judgement(row))
    assert list(read_judgements(tmp_path / "j.jsonl")) == [row]


def test_a_user_may_say_that_two_spellings_are_one_person(tmp_path):
    row = user(HERE, Alias("田 野", "乙"), "same", "读者", "2026-01-15", "")
    (tmp_path / "j.jsonl").write_bytes(encode_judgement(row))
    assert list(read_judgements(tmp_path / "j.jsonl")) == [row]


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(RecordError, match=r"E421"):
        list(read_judgements(tmp_path / "none.jsonl"))
