"""Reading and writing records as JSON lines, the seam between extracting and building."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import IO

import msgspec

from kg.errors import RecordError
from kg.formats.record import Record

_decoder = msgspec.json.Decoder(Record)
_encoder = msgspec.json.Encoder()


def digest(text: str) -> str:
    """SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf8")).hexdigest()


def encode(record: Record) -> bytes:
    """One record as one line, the newline included; the same record gives the same bytes."""
    return _encoder.encode(record) + b"\n"


def decode(line: bytes, where: str) -> Record:
    """The record on a line. Raises ``RecordError`` E401 (not a record) or E402 (its text and its
    checksum or offsets disagree); ``where`` names the file and line in the message."""
    try:
        record = _decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RecordError("E401", where=where, why=error) from error
    check(record, where)
    return record


def check(record: Record, where: str) -> None:
    """Raise E402 unless the checksum fits the text and every span is non-empty and inside it."""
    if record.sha256 != digest(record.text) or record.chars != len(record.text):
        raise RecordError(
            "E402", where=where, id=record.id, why="the text was changed after extraction"
        )
    for what, start, end in spans(record):
        if not 0 <= start < end <= len(record.text):
            raise RecordError(
                "E402", where=where, id=record.id, why=f"{what} spans [{start}, {end})"
            )
    for mention in record.mentions:
        if record.text[mention.start : mention.end] != mention.text:
            raise RecordError(
                "E402",
                where=where,
                id=record.id,
                why=f"mention {mention.text!r} is not at {mention.start}",
            )


def spans(record: Record) -> Iterator[tuple[str, int, int]]:
    """Every span of the record with what it belongs to."""
    for region in record.regions:
        yield "a region", region.start, region.end
    for mention in record.mentions:
        yield "a mention", mention.start, mention.end
    for post in record.posts:
        yield from (("a post", *s) for s in post.evidence)
    for pledge in record.pledges:
        yield from (("a pledge", *s) for s in (*pledge.ranges, *pledge.evidence))
        for measure in pledge.measures:
            yield "a measure", measure.start, measure.end
            yield from (("a target", *s) for s in measure.targets)
    for undertaking in record.undertakings:
        yield from (("an undertaking", *s) for s in undertaking.evidence)
    for figure in record.figures:
        yield "a figure", figure.start, figure.end


def is_record(line: bytes) -> bool:
    """Whether a JSON line looks like a record rather than an article."""
    return b'"sha256"' in line and b'"mentions"' in line


def read_records(source: Path | IO[bytes], name: str | None = None) -> Iterator[Record]:
    """The records of a JSONL file or stream, one at a time. Blank lines are passed over."""
    if isinstance(source, Path):
        with source.open("rb") as stream:
            yield from read_records(stream, str(source))
        return
    for number, line in enumerate(source, 1):
        if line.strip():
            yield decode(line, f"{name or 'standard input'}, line {number}")


class _Holder(msgspec.Struct):
    person: str


class _Holders(msgspec.Struct):
    posts: tuple[_Holder, ...] = ()


_holders = msgspec.json.Decoder(_Holders)


def of_people(source: Path, names: Collection[str]) -> Iterator[Record]:
    """The records of a file in which somebody of these names (without white space) holds a post;
    of the others no more is decoded than that."""
    with source.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            where = f"{source}, line {number}"
            try:
                posts = _holders.decode(line).posts if line.strip() else ()
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise RecordError("E401", where=where, why=error) from error
            if any("".join(post.person.split()) in names for post in posts):
                yield decode(line, where)


def write_records(records: Iterable[Record], stream: IO[bytes]) -> int:
    """Write the records and return how many there were."""
    count = 0
    for record in records:
        stream.write(encode(record))
        count += 1
    return count
