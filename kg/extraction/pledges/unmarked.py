"""Sentences of a speaker that commit without a committing word: 闻一川表示，加快修渠，完善管护。

Nothing in such a sentence says that it is a plan; how it is built and where it stands do, taken
together. Each feature is a small function that holds or does not; ``pledges.toml`` says what each
is worth, and the sum must reach ``least``. docs/extraction.md says how the points came about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kg.extraction.context import Context
from kg.extraction.pledges.beginnings import action, stops
from kg.extraction.pledges.clauses import Clause
from kg.extraction.pledges.commitments import commitment_in
from kg.extraction.pledges.subjects import ahead_end
from kg.lexicon.pledges import pledges

_LATER = 2
NUMBERED = re.compile(r"[一二三四五六七八九十]是")
"""The head of a point: what is listed is as often what was done."""
_TOPIC = re.compile("要|需|必须|应|关键|离不开|有利于|有助于|对.{0,20}(?:意义|作用)")


@dataclass(frozen=True, slots=True)
class Speech:
    """What is known of the words a sentence stands in: the speech verb, whether they are quoted,
    and whether the speaker is of a body that governs, teaches or heals, not of a company."""

    cue: str
    quoted: bool
    official: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as the features see it: its clauses, which of the speech's sentences it is,
    and the one before it, empty for the first."""

    clauses: tuple[str, ...]
    place: int
    before: str
    speech: Speech

    @property
    def whole(self) -> str:
        """The clauses put together."""
        return "，".join(self.clauses)

    @property
    def main(self) -> int:
        """The clause that the leading ones (以…为抓手，) belong to."""
        return main_clause(self.clauses)

    @property
    def deed(self) -> str:
        """What the main clause begins with, connectives, dates and adverbs aside."""
        return self.clauses[self.main][_adverbs(self.clauses[self.main])[1] :]


def main_clause(clauses: Sequence[str]) -> int:
    """The first clause that is none of circumstance, else the last."""
    leads = pledges().pattern("leads")
    at = 0
    while at + 1 < len(clauses) and leads.match(clauses[at]):
        at += 1
    return at


def _adverbs(clause: str) -> tuple[int, int]:
    """Where the adverbs of a clause's head begin and end, connectives and what dates it aside."""
    words, at = pledges(), 0
    while (m := words.pattern("connectives").match(clause, at)) and m[0] not in words.adverbs:
        at = m.end()
        while at < len(clause) and clause[at] in "，,、 ":
            at += 1
    at = ahead_end(clause, at)
    end = at
    while (m := words.pattern("adverbs").match(clause, end)) is not None:
        end = m.end()
    return at, end


def begins_with_action(clause: str) -> bool:
    """Whether an action begins the clause, connectives and what dates it aside."""
    return NUMBERED.match(clause) is None and action(clause[_adverbs(clause)[0] :])


def equates(text: str) -> bool:
    """Whether words say what something is."""
    return re.search("(?<![一二三四五六七八九别其于还只但])是(?!否)", text) is not None


def _has(words: str) -> Callable[[Sentence], bool]:
    return lambda s: pledges().pattern(words).search(s.whole) is not None


def _begins_with_verb(s: Sentence) -> bool:
    """Its main clause begins with a verb of action."""
    return pledges().pattern("verbs").match(s.deed) is not None


def _nominal(s: Sentence) -> bool:
    """The verb, no adverb before it, is as often a noun (报告, 规划)."""
    begin, end = _adverbs(s.clauses[s.main])
    return begin == end and pledges().pattern("verb_nouns").match(s.deed) is not None


def _adverb(s: Sentence) -> bool:
    """An adverb stands before that verb, or before what is likely one (进一步, 认真)."""
    begin, end = _adverbs(s.clauses[s.main])
    verbal = _begins_with_verb(s) or pledges().verbal.match(s.deed) is not None
    return end > begin and verbal


def _resolve(s: Sentence) -> bool:
    """The main clause has a word of more and better (进一步, 加大, 切实)."""
    return pledges().pattern("resolves").search(s.clauses[s.main]) is not None


def _deeds(s: Sentence) -> list[bool]:
    verbs = pledges().pattern("verbs")
    return [verbs.match(c, _adverbs(c)[1]) is not None for c in s.clauses]


def _series(s: Sentence) -> bool:
    """Two clauses or more begin with a verb of action."""
    return sum(_deeds(s)) > 1


def _trails_off(s: Sentence) -> bool:
    """Its last clause begins with none."""
    return not _deeds(s)[-1]


def _led(s: Sentence) -> bool:
    """A clause of circumstance leads it."""
    return s.main > 0


def _past(s: Sentence) -> bool:
    """It says that something was done (已, 了)."""
    return pledges().pattern("accomplished").search(s.whole) is not None


def _after_past(s: Sentence) -> bool:
    """The sentence before tells what was done."""
    return pledges().pattern("accomplished").search(s.before) is not None


def _later(s: Sentence) -> bool:
    """It is the third sentence of the speech or a later one."""
    return s.place >= _LATER


def _quoted(s: Sentence) -> bool:
    """It is quoted, not reported."""
    return s.speech.quoted


def _official(s: Sentence) -> bool:
    """The speaker is of a body that governs, teaches or heals."""
    return s.speech.official


def _promising(s: Sentence) -> bool:
    """The speech verb is 表示, 承诺 or the like."""
    return s.speech.cue in pledges().promises


def _opining(s: Sentence) -> bool:
    """The speech verb is 认为, 解释 or the like."""
    return s.speech.cue in pledges().opinions


FEATURES: dict[str, Callable[[Sentence], bool]] = {
    "verb": _begins_with_verb,
    "nominal": _nominal,
    "adverb": _adverb,
    "resolve": _resolve,
    "series": _series,
    "promising": _promising,
    "official": _official,
    "led": _led,
    "trails-off": _trails_off,
    "possible": _has("possibles"),
    "cause": _has("causes"),
    "negation": _has("negations"),
    "past": _past,
    "after-past": _after_past,
    "later": _later,
    "quoted": _quoted,
    "opining": _opining,
}
"""Every feature. A test holds it against the table of points."""


def reasons(sentence: Sentence) -> list[tuple[str, float]]:
    """The features that hold, with their points."""
    points = pledges().unmarked.points
    return [(name, points[name]) for name, holds in FEATURES.items() if holds(sentence)]


def commits(sentence: Sentence) -> bool:
    """Whether the points of a sentence make it a commitment."""
    table = pledges().unmarked
    return table.base + sum(points for _, points in reasons(sentence)) >= table.least


def unmarked(ctx: Context, clauses: Sequence[Clause], i: int, speech: Speech) -> Sentence | None:
    """The sentence that begins at clause ``i``, if it has no subject and no committing word,
    begins with an action, and is not the topic of a statement (修好水渠，是大事)."""
    if clauses[i].opens != "sentence":
        return None
    own = sentence_clauses(clauses, i)
    texts = tuple(ctx.text[c.start : c.end] for c in own)
    main = main_clause(texts)
    led = own[: main + 1]
    if any(stops(ctx, c) or _no_plan(ctx, c) for c in led):
        return None
    if pledges().pattern("others").match(texts[main]) or not begins_with_action(texts[main]):
        return None
    if any(commitment_in(ctx, c) is not None for c in own):
        return None
    if any(equates(text) for text in texts):
        return None
    if main + 1 < len(texts) and _TOPIC.match(texts[main + 1]):
        return None
    earlier = [c for c in clauses[:i] if c.opens == "sentence"]
    before = ctx.text[earlier[-1].start : clauses[i - 1].end] if earlier else ""
    return Sentence(texts, len(earlier), before, speech)


def _no_plan(ctx: Context, clause: Clause) -> bool:
    """Whether a clause begins with a name or with what was learnt (深刻认识到…)."""
    named = ctx.mention_at(clause.start) is not None
    return named or pledges().pattern("insights").match(ctx.text, clause.start) is not None


def sentence_clauses(clauses: Sequence[Clause], i: int) -> Sequence[Clause]:
    """The clauses of the sentence that begins at ``i``."""
    end = i + 1
    while end < len(clauses) and clauses[end].opens != "sentence":
        end += 1
    return clauses[i:end]
