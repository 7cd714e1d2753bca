"""``python -m kg.cli.errors_page FILE`` writes ``docs/errors.md`` from the one file of messages."""

from __future__ import annotations

import sys
from pathlib import Path

from kg.errors import MESSAGES

ROOMS = {
    "E1": "Input",
    "E2": "Lexicon",
    "E3": "Pipeline and weights",
    "E4": "Records",
    "E5": "Graph, export and validation",
    "E6": "Store and queries",
}


def page() -> str:
    """The page: a table for each hundred, in the order of the codes."""
    lines = [
        "# Messages",
        "",
        "Every message `kg` ends or skips with, by its code. Generated from `kg/errors.py` by",
        "`nox -s rebuild`; do not edit. Words in braces are filled in where the message is raised.",
        "A command that fails prints one line and ends with status 2; one that skipped some input",
        "or found something wrong does the rest and ends with status 1.",
    ]
    for prefix, room in ROOMS.items():
        codes = sorted(code for code in MESSAGES if code.startswith(prefix))
        if codes:
            lines += ["", f"## {room}", "", "| code | message |", "|---|---|"]
            lines += [
                f"| {code} | {MESSAGES[code].replace('|', chr(92) + '|')} |" for code in codes
            ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf8")
