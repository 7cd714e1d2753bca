from pathlib import Path

from kg.cli.errors_page import ROOMS, page
from kg.errors import MESSAGES


def test_every_message_is_on_the_page_once() -> None:
    lines = page().splitlines()
    for code in MESSAGES:
        assert sum(line.startswith(f"| {code} |") for line in lines) == 1
        assert code[:2] in ROOMS


def test_the_committed_page_is_what_the_messages_give() -> None:
    assert (Path(__file__).parents[2] / "docs" / "errors.md").read_text(encoding="utf8") == page()
