"""What stands in a run of titles and could not be read: stepped over, or told apart."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extraction.posts.tokens import Kind, Token
from kg.lexicon.titles import titles

TITLED: tuple[Kind, ...] = ("title", "job")
UNREAD = 12
"""Letters of a body between two titles that could not be read."""
AFTER_THESE = "由经在据和与向对到来从是该的为原及同会请任报以"
"""What a one-letter body (校, 局, 市) may follow without being a part of a longer word."""


def over_description(row: Sequence[Token], at: int) -> int:
    """Left of the joiner in 负责人、返乡青年张某: what a person is besides is stepped over."""
    to, size = at, 0
    while to > 0 and row[to].kind in ("other", "own", "place") and row[to].text.isalpha():
        size += len(row[to].text)
        to -= 1
    if not 2 <= size <= UNREAD or row[to].text != "、" or row[to - 1].kind not in TITLED:
        return at
    text = "".join(token.text for token in row[to + 1 : at + 1])
    breaks = any(letter in titles().unmarked_breaks for letter in text)
    return at if breaks or not text.endswith(titles().people) else to - 1


def over_unread(row: Sequence[Token], at: int) -> int:
    """The joiner before a body that could not be read, so that it does not hide the titles before
    it (副厅长、春风行动召集人); ``at`` where there is none."""
    to, size = at, 0
    while to > 0 and row[to].kind in ("other", "own", "department", "place", "agency"):
        size += len(row[to].text)
        if size > UNREAD or row[to].text in titles().unmarked_breaks or not row[to].text.isalnum():
            return at
        to -= 1
    return to if size > 1 and to > 0 and row[to].kind == "joiner" else at


def is_cut_from(row: Sequence[Token], at: int) -> bool:
    """Whether a word that was not understood stands before the job of a run: 某某创始人、董事长."""
    return (
        at >= 0
        and row[at].kind == "other"
        and row[at].text.isalpha()
        and row[at].text not in AFTER_THESE
    )
