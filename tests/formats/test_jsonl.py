import io
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import RecordError
from kg.formats import Mention, Post, Record
from kg.formats.jsonl import (
    decode,
    digest,
    encode,
    is_record,
    of_people,
    read_records,
    write_records,
)

TEXT = "汉中市人社局局长路怀瑾表示，将新建基地20个以上。"


def record(text: str = TEXT, **rows: object) -> Record:
    return Record(id="a", sha256=digest(text), chars=len(text), text=text, **rows)  # type: ignore[arg-type]


@given(st.text(st.characters(codec="utf-8")))
def test_a_record_comes_back_as_it_was_written(text: str) -> None:
    line = encode(record(text))
    assert line.count(b"\n") == 1
    assert decode(line, "here") == record(text)


def test_a_stream_of_records_comes_back_in_order() -> None:
    stream = io.BytesIO()
    assert write_records([record("一"), record("二")], stream) == 2
    stream.seek(0)
    assert [r.text for r in read_records(stream)] == ["一", "二"]
    assert is_record(stream.getvalue())
    assert not is_record(b'{"id": "a", "text": "b"}')


def test_a_text_changed_after_extraction_is_told() -> None:
    changed = msgspec.structs.replace(record(), text=TEXT.replace("20", "30"))
    with pytest.raises(RecordError, match=r"^E402 f, line 3: the record 'a' .*text was changed"):
        decode(encode(changed), "f, line 3")


@pytest.mark.parametrize(("start", "end"), [(5, 5), (-1, 2), (20, 99)])
def test_a_span_that_cannot_be_is_told(start: int, end: int) -> None:
    mention = Mention(type="Person", start=start, end=end, text="x", confidence=1.0)
    with pytest.raises(RecordError, match=r"E402 .*a mention spans"):
        decode(encode(record(mentions=(mention,))), "f")


def test_a_mention_that_stands_elsewhere_is_told() -> None:
    mention = Mention(type="Person", start=0, end=3, text="路怀瑾", confidence=1.0)
    with pytest.raises(RecordError, match=r"E402 .*mention '路怀瑾' is not at 0"):
        decode(encode(record(mentions=(mention,))), "f")


def test_a_line_that_is_no_record_is_told_with_its_place() -> None:
    stream = io.BytesIO(b'\n{"id": "a"}\n')
    with pytest.raises(RecordError, match=r"^E401 r\.jsonl, line 2: not a record"):
        list(read_records(stream, "r.jsonl"))


def held_by(identifier: str, person: str) -> Record:
    row = Post(
        person=person,
        title="局长",
        agency="汉中市人社局",
        agency_surface="",
        head=True,
        status="holds",
        rule="test",
        confidence=1.0,
        evidence=((0, 1),),
    )
    return msgspec.structs.replace(record(posts=(row,)), id=identifier)


def test_only_the_records_of_some_people_are_read(tmp_path: Path) -> None:
    rows = [held_by("a", "路怀瑾"), held_by("b", "祁小满"), held_by("c", "路\n怀瑾"), record()]
    path = tmp_path / "records.jsonl"
    with path.open("wb") as stream:
        write_records(rows, stream)
    assert [r.id for r in of_people(path, {"路怀瑾"})] == ["a", "c"]
    assert list(of_people(path, set())) == []
    path.write_bytes(b"{")
    with pytest.raises(RecordError, match="E401"):
        list(of_people(path, {"路怀瑾"}))
