"""The user's decisions on who is who, from the file named or the one beside the graph."""

from __future__ import annotations

from pathlib import Path

from kg.resolution.judgements import FILE, Judgement, decisions, read_judgements


def decided(file: Path | None, folder: Path) -> tuple[Judgement, ...]:
    """The user's rows of ``file``, else those of the folder's own file, if it has one.

    So a rebuild into the same folder keeps what was decided there. Raises ``RecordError`` E420
    and E421.
    """
    if file is None:
        file = folder / FILE
        if not file.exists():
            return ()
    return decisions(read_judgements(file))
