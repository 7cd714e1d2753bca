from __future__ import annotations

from pathlib import Path

import click
import pytest
import typer

from kg.cli import completion


def context(built: Path) -> typer.Context:
    made = typer.Context(click.Command("report"))
    made.params["built"] = built
    return made


def test_places_come_from_the_table_of_divisions() -> None:
    assert completion.place("宝鸡") == ["宝鸡市"]
    assert len(completion.place("")) == completion.OFFERED


def test_agencies_and_people_come_from_the_built_folder(built: Path) -> None:
    assert completion.agency(context(built), "宝鸡市金") == ["宝鸡市金台区民政局"]
    assert completion.person(context(built), "宁知") == ["宁知行"]
    assert completion.body(context(built), "宝鸡")[:2] == ["宝鸡市", "宝鸡市民政局"]


@pytest.mark.parametrize("content", [None, b"not JSON\n"])
def test_a_shell_is_shown_no_error(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "records.jsonl").write_bytes(content)
    assert completion.agency(context(tmp_path), "") == []


def test_spots_are_completed() -> None:
    assert completion.spot("no-") == ["no-place", "no-body", "no-date"]
