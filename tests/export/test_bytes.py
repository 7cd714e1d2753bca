"""The same records are the same bytes, whatever the hash seed and the order they came in."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from kg.export import FORMATS
from kg.formats.jsonl import write_records
from tests.factory import BUREAU, TEXT, bureau_record, post, record

SCRIPT = """
import sys
from pathlib import Path
from kg.export import FORMATS, Profile, export
from kg.formats.jsonl import read_records
from kg.graph import build, union

records = union(read_records(Path(sys.argv[1])))
for profile in Profile:
    export(build(records), Path(sys.argv[2]), FORMATS, records, profile=profile, stem=profile)
"""


def digests(records: Path, folder: Path, seed: str) -> dict[str, str]:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", SCRIPT, str(records), str(folder)]
    subprocess.run(command, check=True, env=environment, cwd=Path(__file__).parents[2])
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}


def test_bytes_do_not_depend_on_the_hash_seed_or_the_order(tmp_path: Path) -> None:
    other = record("other", TEXT, posts=(post(TEXT, "闻一川", "局长", BUREAU, head=True),))
    for name, rows in (("one", [bureau_record(), other]), ("two", [other, bureau_record()])):
        with (tmp_path / f"{name}.jsonl").open("wb") as stream:
            write_records(rows, stream)
    first = digests(tmp_path / "one.jsonl", tmp_path / "first", "1")
    second = digests(tmp_path / "two.jsonl", tmp_path / "second", "4242")
    assert first == second
    assert len(first) == 2 * len(
        FORMATS
    )  # two tables a profile; records and judgements have one file
