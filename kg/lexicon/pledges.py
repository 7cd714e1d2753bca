"""How people commit to the future: the words of ``pledges.toml``."""

from __future__ import annotations

import re
from functools import cache, cached_property
from importlib.resources import files

import msgspec

from kg.lexicon.words import WordLists, union


class Points(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What features of a sentence without a committing word are worth, and what they must reach."""

    base: float
    least: float
    points: dict[str, float]


class PledgeLexicon(WordLists, frozen=True, forbid_unknown_fields=True):
    """Cue words of commitments; see the comments of the data file for each list."""

    adverbs: tuple[str, ...]
    prepositions: tuple[str, ...]
    verbs: tuple[str, ...]
    verb_heads: str
    verb_head_nouns: tuple[str, ...]
    commitments: tuple[str, ...]
    times: tuple[str, ...]
    seasons: tuple[str, ...]
    futures: tuple[str, ...]
    steps: tuple[str, ...]
    habits: tuple[str, ...]
    onces: tuple[str, ...]
    conditions: tuple[str, ...]
    given: tuple[str, ...]
    tellings: tuple[str, ...]
    effects: tuple[str, ...]
    built: str
    goings: tuple[str, ...]
    lately: tuple[str, ...]
    terms: tuple[str, ...]
    vows: tuple[str, ...]
    hopes: tuple[str, ...]
    systems: tuple[str, ...]
    works: tuple[str, ...]
    resolute: tuple[str, ...]
    promises: tuple[str, ...]
    insights: tuple[str, ...]
    crowds: tuple[str, ...]
    sources: tuple[str, ...]
    agendas: tuple[str, ...]
    intents: tuple[str, ...]
    plan_headings: tuple[str, ...]
    retrospects: tuple[str, ...]
    pairs: tuple[str, ...]
    instructing: tuple[str, ...]
    outcomes: tuple[str, ...]
    selves: tuple[str, ...]
    kin: tuple[str, ...]
    deictic: tuple[str, ...]
    state: tuple[str, ...]
    state_name: str
    givers: str
    forecasts: tuple[str, ...]
    wishes: tuple[str, ...]
    facts: tuple[str, ...]
    past: tuple[str, ...]
    others: tuple[str, ...]
    leads: tuple[str, ...]
    connectives: tuple[str, ...]
    boilerplate: tuple[str, ...]
    label_heads: tuple[str, ...]
    partners: tuple[str, ...]
    seconds: tuple[str, ...]
    givings: tuple[str, ...]
    label_drops: tuple[str, ...]
    unofficial: tuple[str, ...]
    verb_nouns: tuple[str, ...]
    opinions: tuple[str, ...]
    resolves: tuple[str, ...]
    accomplished: tuple[str, ...]
    possibles: tuple[str, ...]
    causes: tuple[str, ...]
    negations: tuple[str, ...]
    unmarked: Points

    @cached_property
    def opener(self) -> re.Pattern[str]:
        """A word that an action begins with: adverb, preposition or verb."""
        return union(self.adverbs + self.prepositions + self.verbs)

    @cached_property
    def verbal(self) -> re.Pattern[str]:
        """A word that by its first character is likely a verb."""
        nouns = "|".join(map(re.escape, self.verb_head_nouns))
        return re.compile(f"(?!{nouns})[{self.verb_heads}][\u4e00-\u9fff]")

    @cached_property
    def adverbial(self) -> re.Pattern[str]:
        """Adverbs and prepositions that may follow 将."""
        return union(self.adverbs + self.prepositions)

    @cached_property
    def term(self) -> re.Pattern[str]:
        """A term set in the future."""
        return re.compile("|".join(f"(?:{p})" for p in self.terms))

    @cached_property
    def season(self) -> re.Pattern[str]:
        """A phrase of time that is written freely."""
        return re.compile("|".join(self.seasons))

    @cached_property
    def time(self) -> re.Pattern[str]:
        """A word or phrase of time that may stand before a committing word."""
        return re.compile("|".join((*self.seasons, self.pattern("times").pattern)))

    @cached_property
    def outcome(self) -> re.Pattern[str]:
        """A clause that foretells what comes of it: 建成后年客流有望达到….."""
        return re.compile(
            f"{self.pattern('outcomes').pattern.join(('(?:', ')'))}[^，。]*(?:预计|有望|预期)"
        )

    @cached_property
    def ahead(self) -> re.Pattern[str]:
        """A time to come, this year with it."""
        futures = self.pattern("futures").pattern
        return re.compile("|".join((futures, "今年", *self.seasons, *self.terms)))

    @cached_property
    def effect(self) -> re.Pattern[str]:
        """Something built, and behind 将 what it brings about, up to that verb."""
        middle = f"(?:{self.pattern('adverbs').pattern}|会|能|能够|可)*"
        verbs = self.pattern("effects").pattern
        return re.compile(f"(?:{self.built})[^。；将我]*将{middle}(?:{verbs})")

    @cached_property
    def own(self) -> re.Pattern[str]:
        """A noun with which a speaker means the body spoken for, or the speaker."""
        return re.compile("|".join((*self.kin, self.pattern("selves").pattern)))

    @cached_property
    def verbs_alone(self) -> re.Pattern[str]:
        """Verbs and nothing they act on: 贯彻落实."""
        return re.compile(f"(?:{self.pattern('verbs').pattern}|、)+")

    @cached_property
    def empty(self) -> re.Pattern[str]:
        """A whole clause without an action of its own."""
        return re.compile("|".join(f"(?:{p})" for p in self.boilerplate))


@cache
def pledges() -> PledgeLexicon:
    """The pledge lexicon, read once."""
    data = files("kg.lexicon").joinpath("pledges.toml").read_bytes()
    return msgspec.toml.decode(data, type=PledgeLexicon)
