"""Reports of a body to a congress: the patterns of ``work_reports.toml``."""

from __future__ import annotations

import re
from functools import cache, cached_property
from importlib.resources import files

import msgspec

from kg.lexicon.words import WordLists, alternation


class WorkReportLexicon(WordLists, frozen=True, forbid_unknown_fields=True):
    """Headlines, openings and headings; see the comments of the data file."""

    title: str
    voices: tuple[str, ...]
    entrusted: str
    heading: int
    marks: str
    review: str
    plan: str
    idle: tuple[str, ...]

    @cached_property
    def titled(self) -> re.Pattern[str]:
        """The headline of a report."""
        return re.compile(self.title)

    @cached_property
    def voice(self) -> re.Pattern[str]:
        """Up to the name of the body a report is made for."""
        return re.compile(f"(?<![接承遭])(?P<voice>{alternation(self.voices)})$")

    @cached_property
    def heads(self) -> dict[str, re.Pattern[str]]:
        """What kind of section a heading opens."""
        return {"review": re.compile(self.review), "plan": re.compile(self.plan)}


@cache
def work_reports() -> WorkReportLexicon:
    """The lexicon of reports, read once."""
    data = files("kg.lexicon").joinpath("work_reports.toml").read_bytes()
    return msgspec.toml.decode(data, type=WorkReportLexicon)
