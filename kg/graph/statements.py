"""What the graph is made of: nodes, and statements between them with the words they were read from.

The graph is a value. RDF and the property graph are two views of it, and neither adds a fact.

A **node** whose key names an article (pledge, measure, figure, article …) comes from one record,
so what is intrinsic to it stands in ``properties``. A **shared node** (official, agency, post,
tenure, place, programme, event) may be met in any number of articles, so all that is said of
it is a statement, each with its evidence; a shared node has no properties. That is what makes
the union of records free of order.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Literal as OneOf

import msgspec

from kg.resolution.judgements import Judgement

Scalar = str | int | float | bool
Datatype = OneOf["string", "date", "gYear", "gYearMonth", "decimal", "boolean"]


class Kind(StrEnum):
    """The classes of node. A Programme and a Measure are both initiatives."""

    OFFICIAL = "Official"
    PERSON = "Person"
    """Someone named without a post: known within one article only, never across."""
    AGENCY = "Agency"
    POST = "Post"
    TENURE = "Tenure"
    PLACE = "Place"
    PROGRAMME = "Programme"
    MEASURE = "Measure"
    PLEDGE = "Pledge"
    FIGURE = "Figure"
    EVENT = "Event"
    ARTICLE = "Article"


INITIATIVES = frozenset({Kind.PROGRAMME, Kind.MEASURE})


class Predicate(StrEnum):
    """Every relation of the graph: subject kind → object kind (or literal)."""

    HEADS = "heads"
    """Official → Agency: a principal title, in office (holds, acting, appointed)."""
    FORMERLY_HEADED = "formerlyHeaded"
    """Official → Agency: a principal title, left (former, removed)."""
    HOLDS = "holds"
    """Official → Post: in office as the article speaks."""
    HAS_TENURE = "hasTenure"
    """Official → Tenure, whatever its status."""
    TENURE_POST = "post"
    """Tenure → Post."""
    TENURE_STATUS = "status"
    """Tenure → "holds", "appointed", "removed", "former" or "acting"."""
    ATTESTED_ON = "attestedOn"
    """Tenure → issue date of an article in which it is held. Attested is not started."""
    APPOINTED_ON = "appointedOn"
    """Tenure → printed date of the appointment."""
    REMOVED_ON = "removedOn"
    """Tenure → printed date of the removal."""
    HELD_IN = "heldIn"
    """Tenure → printed moment or period in which it was held (时任, 2019年至2023年任)."""
    LEFT_BY = "leftBy"
    """Tenure → issue date of an article that speaks of it as left (原, 免去)."""
    NOT_STARTED_BEFORE = "notStartedBefore"
    """Tenure → the day before which it had not begun; derived, see ``kg.graph.bounds``."""
    NOT_STARTED_AFTER = "notStartedAfter"
    """Tenure → the day by which it had begun; derived."""
    NOT_ENDED_BEFORE = "notEndedBefore"
    """Tenure → the day until which it was held, at least; derived."""
    NOT_ENDED_AFTER = "notEndedAfter"
    """Tenure → the day by which it had ended; derived."""
    RANK = "rank"
    """Tenure → rank printed beside the title (正厅长级)."""
    POST_IN = "postIn"
    """Post → Agency."""
    UNIT_OF = "unitOf"
    """Agency → the Agency it is a unit of."""
    REPLACED_BY = "replacedBy"
    """Agency → the Agency it was renamed into or that took it over, from the table."""
    REPLACED_ON = "replacedOn"
    """Agency → month in which that was decided."""
    JURISDICTION = "jurisdiction"
    """Agency → Place."""
    AGENCY_KIND = "agencyKind"
    """Agency → term of the agency-kind scheme."""
    ALT_LABEL = "altLabel"
    """Agency, Place, Programme or Event → another name printed for it."""
    WITHIN = "within"
    """Place → the division it is part of, from the table of divisions; evidence names the place."""
    CODE = "code"
    """Place → its GB/T 2260 code."""
    PLEDGED_BY = "pledgedBy"
    """Pledge → Official (or Person)."""
    ON_BEHALF_OF = "onBehalfOf"
    """Pledge → Agency or Place."""
    CONCERNS = "concerns"
    """Pledge → Programme or Measure."""
    PLEDGES = "pledges"
    """Agency or Place → Programme or Measure: shortcut over a Pledge."""
    UNDER = "under"
    """Measure → the Programme it is a step of."""
    RUNS = "runs"
    """Agency or Place → Programme it carries out, launches, holds or continues."""
    LEADS = "leads"
    """Agency or Place → Programme it takes the lead in."""
    JOINS = "joins"
    """Agency or Place → Programme it takes part in."""
    HAS_FIGURE = "hasFigure"
    """Agency or Place → Figure."""
    TARGET = "target"
    """Measure → Figure it is to reach."""
    DEADLINE = "deadline"
    """Measure → date by which it is to be done, as the extraction resolved it."""
    FULFILMENT_CANDIDATE = "fulfilmentCandidate"
    """Measure → result Figure of another article that may answer it. Never that it does."""
    MENTIONS = "mentions"
    """Article → anything it names."""


COMPARISONS = frozenset({Predicate.FULFILMENT_CANDIDATE})
"""Relations read from two articles side by side; their confidence is the score of the match."""


class Evidence(msgspec.Struct, frozen=True, order=True, gc=False):
    """An exact stretch of an article: ``article.text[start:end] == quote``, code points."""

    article: str
    """Id of the article, as in its record."""
    start: int
    end: int
    quote: str

    @property
    def key(self) -> str:
        """Key of this span, usable in an IRI: ``evidence/<article>.<start>-<end>``."""
        return f"evidence/{slug(self.article)}.{self.start}-{self.end}"


class Literal(msgspec.Struct, frozen=True, order=True, gc=False):
    """A value as printed in RDF; ``datatype`` is the local name of its XSD type."""

    value: str
    datatype: Datatype = "string"


class Statement(msgspec.Struct, frozen=True, gc=False):
    """``subject predicate object``, the words it was read from, the rule, and a confidence.

    ``object`` is the key of a node, or a literal. ``evidence`` is sorted, distinct and never
    empty. ``rule`` is that of the most confident reading (ties: first in the alphabet).
    ``confidence`` lies in (0, 1], four decimals; `combine` says how several readings add up.
    """

    subject: str
    predicate: Predicate
    object: str | Literal
    evidence: tuple[Evidence, ...]
    rule: str
    confidence: float

    @property
    def key(self) -> str:
        """Key of the statement itself, the same wherever and whenever it is built."""
        tail = (
            f"{self.object.datatype}\x1f{self.object.value}"
            if isinstance(self.object, Literal)
            else self.object
        )
        words = "\x1f".join((self.subject, self.predicate, tail))
        return f"statement/{hashlib.sha256(words.encode()).hexdigest()[:20]}"

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that say so, sorted."""
        return tuple(sorted({e.article for e in self.evidence}))


class Node(msgspec.Struct, frozen=True, gc=False):
    """A thing. ``key`` is IRI-safe (append it to a base IRI), ``label`` is for people.

    ``properties`` by kind (absent where unknown; shared nodes have none):

    - Article: id, title, publisher, publisherKnown, province, provinceKnown, published,
      publishedKnown, url, authors (joined by 、), sha256, chars
    - Measure: article, start, end
    - Pledge: article, start, end, cue
    - Figure: article, start, end, value (float), unit, comparator, figureKind, what, period,
      deadline
    - Person: article
    """

    key: str
    kind: Kind
    label: str
    properties: dict[str, Scalar] = {}
    evidence: tuple[Evidence, ...] = ()
    """Where a node of one article stands printed; empty for shared nodes and articles."""


class Graph(msgspec.Struct, frozen=True, dict=True):
    """Nodes by key and statements, both sorted; equal graphs are equal values."""

    nodes: dict[str, Node]
    statements: tuple[Statement, ...]
    judgements: tuple[Judgement, ...] = ()

    def __iter__(self) -> Iterator[Statement]:
        return iter(self.statements)

    def of_kind(self, *kinds: Kind) -> list[Node]:
        """The nodes of these kinds, sorted by key."""
        return [node for node in self.nodes.values() if node.kind in kinds]

    def about(self, key: str) -> tuple[Statement, ...]:
        """The statements whose subject or object is the node ``key``."""
        return self._about.get(key, ())

    @cached_property
    def _about(self) -> Mapping[str, tuple[Statement, ...]]:
        found: dict[str, list[Statement]] = {}
        for statement in self.statements:
            found.setdefault(statement.subject, []).append(statement)
            if isinstance(statement.object, str) and statement.object != statement.subject:
                found.setdefault(statement.object, []).append(statement)
        return {key: tuple(rows) for key, rows in found.items()}


CERTAIN = 0.9999
"""No number of readings makes a statement surer than this."""


def combine(readings: Mapping[str, float]) -> float:
    """Noisy-or over articles: 1 − ∏(1 − c), capped at ``CERTAIN``, four decimals.

    ``readings`` maps an article to its most confident reading: two readings of one article
    are one witness, two articles are two.
    """
    doubt = 1.0
    for confidence in sorted(readings.values()):
        doubt *= 1.0 - confidence
    return round(min(1.0 - doubt, CERTAIN), 4)


_UNSAFE = frozenset("<>\"{}|\\^`/#?%&=+;:@[]!$()*,.'") | {chr(c) for c in range(0x21)}


@lru_cache(maxsize=100_000)
def slug(name: str) -> str:
    """``name`` in an IRI: Chinese as it is, the unsafe and the dot %-encoded; injective.

    A key of several names joins their slugs by dots, so it can be taken apart again.
    """
    return "".join(_segment(char) for char in name)


def _segment(char: str) -> str:
    if char in _UNSAFE or not char.isprintable():
        return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "surrogatepass"))
    return char
