"""From records to the graph: a union, so the order and the batches do not matter."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kg.errors import RecordError
from kg.formats import Record
from kg.formats.jsonl import encode
from kg.graph.bounds import with_bounds
from kg.graph.fulfilment import Fulfilments
from kg.graph.ledger import Ledger
from kg.graph.people import People
from kg.graph.rows import ROWS
from kg.graph.rows.progress import promises, results
from kg.graph.statements import Graph
from kg.graph.successions import Successions
from kg.graph.view import View
from kg.resolution.judgements import Judgement
from kg.resolution.offices import with_offices


def union(*batches: Iterable[Record]) -> list[Record]:
    """All records once, sorted by id.

    The same id with the same text is one record (of two extractions the one whose JSON line
    sorts last stays, so that the order of the batches does not matter). Raises ``RecordError``
    E411 where one id stands for two texts.
    """
    kept: dict[str, Record] = {}
    for batch in batches:
        for record in batch:
            other = kept.setdefault(record.id, record)
            if other.sha256 != record.sha256:
                texts = sorted((other.sha256, record.sha256))
                raise RecordError("E411", id=record.id, left=texts[0][:12], right=texts[1][:12])
            if other is not record:
                kept[record.id] = max(other, record, key=encode)
    return [kept[key] for key in sorted(kept)]


def build(records: Collection[Record], judged: Iterable[Judgement] = ()) -> Graph:
    """The graph of these records, which ``union`` made distinct. Linear in their number.

    ``judged``: what the user has decided about who is who. Raises ``GraphError`` E510 where that
    contradicts itself.
    """
    records = with_offices(records)
    people = People(records, judged)
    ledger = Ledger()
    fulfilments = Fulfilments()
    successions = Successions()
    for record in records:
        view = View(record, ledger, people)
        for enter in ROWS:
            enter(view)
        fulfilments.add(list(promises(view)), list(results(view)))
        successions.see(view)
    fulfilments.enter(ledger)
    successions.enter(ledger)
    return with_bounds(ledger.close(people.judgements))
