"""Titles of office: the lists of ``titles.toml``, and what a printed title is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property
from importlib.resources import files
from typing import Literal

import msgspec

from kg.lexicon.words import union

Role = Literal["head", "chief", "deputy", "member", "officer", "grade"]
"""What a title makes of its holder. A chief heads the government of a territory; everything
but ``head`` and ``chief`` is held beside another head."""

OfficeStatus = Literal["holds", "appointed", "removed", "former"]


class TitleEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A title as it can be printed: ``党委副书记`` is group 党委, noun 书记, role deputy."""

    title: str
    """Without the words that are no part of an office held (代市长 is 市长, acting)."""
    noun: str
    role: Role
    group: str | None = None
    """The party group inside the title."""
    acting: bool = False


class TitleLexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """The word lists; the comments of the data file say what each holds."""

    heads: tuple[str, ...]
    officers: tuple[str, ...]
    headed_by_secretaries: tuple[str, ...]
    collective: tuple[str, ...]
    modified: tuple[str, ...]
    business: tuple[str, ...]
    firm_endings: tuple[str, ...]
    also_verbs: tuple[str, ...]
    members: tuple[str, ...]
    sectors: str
    grades: tuple[str, ...]
    groups: tuple[str, ...]
    group_nouns: tuple[str, ...]
    qualifiers: tuple[str, ...]
    deputies: tuple[str, ...]
    acting: tuple[str, ...]
    former: tuple[str, ...]
    current: tuple[str, ...]
    occupations: tuple[str, ...]
    ranks: str
    service_ranks: tuple[str, ...]
    elect: tuple[str, ...]
    caretaking: tuple[str, ...]
    not_names: tuple[str, ...]
    after_names: str
    not_in_names: tuple[str, ...]
    unmarked: tuple[str, ...]
    unmarked_breaks: str
    unmarked_verbs: tuple[str, ...]
    executives: tuple[str, ...]
    regions: str
    people: tuple[str, ...]
    not_brands: tuple[str, ...]
    states: tuple[str, ...]
    state_offices: tuple[str, ...]
    only_abroad: tuple[str, ...]
    speakers: tuple[str, ...]
    state_organs: tuple[str, ...]
    designate: tuple[str, ...]
    candidates: tuple[str, ...]
    denied: tuple[str, ...]
    pretended: tuple[str, ...]
    lead_to_titles: tuple[str, ...]
    of_a_leader: tuple[str, ...]
    societies: tuple[str, ...]
    parties: tuple[str, ...]
    short_states: dict[str, str]
    foreign_parties: dict[str, str]
    joiners: tuple[str, ...]
    own: tuple[str, ...]
    departments: tuple[str, ...]
    national: dict[str, str]
    chiefs: dict[str, str]
    verbs: dict[OfficeStatus, tuple[str, ...]]

    @cached_property
    def roles(self) -> dict[str, Role]:
        """The role of every noun without a qualifier."""
        out: dict[str, Role] = dict.fromkeys((*self.national, *self.heads), "head")
        out.update(dict.fromkeys(self.chiefs, "chief"))
        out.update(dict.fromkeys(self.members, "member"))
        out.update(dict.fromkeys(self.officers, "officer"))
        out.update(dict.fromkeys(self.grades, "grade"))
        return out

    @cached_property
    def status(self) -> dict[str, OfficeStatus]:
        """The status each verb of office gives."""
        return {word: status for status, words in self.verbs.items() for word in words}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """One printed title: groups ``group``, ``qualifiers``, ``noun``."""
        return re.compile(
            f"(?:(?P<group>{either(self.groups)})(?P<rank>(?:{either(self.qualifiers)})*)"
            f"(?P<seat>{either(self.group_nouns)}))"
            f"|(?P<qualifiers>(?:{either(self.qualifiers)})*)"
            f"(?P<noun>(?:{self.sectors})委员|{either(self.roles)})"
        )

    @cached_property
    def qualifier(self) -> re.Pattern[str]:
        """One qualifier."""
        return re.compile(either(self.qualifiers))

    @cached_property
    def runs_for_now(self) -> re.Pattern[str]:
        """临时主持工作, 主持县局全面工作; not 主持工作会议."""
        held = "(?:临时|暂时|代为|负责)?主持[^，。；、会]{0,6}?(?:全面|日常|行政)?工作"
        return re.compile(f"{held}(?![会推座部例汇报])")

    @cached_property
    def occupation(self) -> re.Pattern[str]:
        """One job or honour that is no post."""
        return re.compile(either(self.occupations))

    @cached_property
    def rank(self) -> re.Pattern[str]:
        """A rank in brackets."""
        return re.compile(f"[（(](?P<rank>{self.ranks})[）)]")

    def compose(self, printed: str) -> TitleEntry | None:
        """What ``printed`` is made of; ``None`` if it is no title."""
        found = self.pattern.fullmatch(printed)
        if found is None:
            return None
        group = found["group"]
        noun = found["seat"] or found["noun"]
        qualifiers = found["rank"] or found["qualifiers"] or ""
        marks = self.qualifier.findall(qualifiers)
        acting = any(mark in self.acting for mark in marks)
        bare = printed
        for mark in self.acting if acting else ():
            bare = bare.replace(mark, "", 1) if mark in marks else bare
        if any(mark in self.deputies for mark in marks) and noun not in self.members:
            role: Role = "deputy"
        else:
            role = self.roles.get(noun, "member")
        return TitleEntry(title=bare, noun=noun, role=role, group=group, acting=acting)


def either(words: Iterable[str]) -> str:
    """A pattern of any of ``words``, the longer first, so that none hides another."""
    return union(words).pattern


@cache
def titles() -> TitleLexicon:
    """The title lexicon, read once."""
    data = files("kg.lexicon").joinpath("titles.toml").read_bytes()
    return msgspec.toml.decode(data, type=TitleLexicon)
