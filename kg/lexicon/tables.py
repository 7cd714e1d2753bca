"""Reading the tab-separated data files of this room."""

from __future__ import annotations

from importlib.resources import files
from typing import TypeVar

import msgspec

from kg.errors import LexiconError

T = TypeVar("T", bound=msgspec.Struct)


def read_table(name: str, row: type[T]) -> tuple[T, ...]:
    """The rows of ``kg/lexicon/<name>`` as ``row`` structs, in file order.

    Lines that begin with # are comment, the first other line names the columns, which must be
    fields of ``row``; an empty cell is left to the field's default. Raises ``LexiconError`` E201.
    """
    lines = files("kg.lexicon").joinpath(name).read_text(encoding="utf8").splitlines()
    numbered = [(i, s) for i, s in enumerate(lines, 1) if s and not s.startswith("#")]
    columns = numbered[0][1].split("\t")
    cells = [(i, s.split("\t")) for i, s in numbered[1:]]
    for i, values in cells:
        if len(values) != len(columns):
            raise LexiconError("E201", path=name, line=i, why=f"expected {len(columns)} columns")
    records = [{c: v for c, v in zip(columns, vs, strict=True) if v} for _, vs in cells]
    try:
        return tuple(msgspec.convert(records, type=list[row], strict=False))  # type: ignore[valid-type]
    except msgspec.ValidationError as error:
        raise LexiconError("E201", path=name, line="?", why=error) from error
