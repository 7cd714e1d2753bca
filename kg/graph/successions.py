"""Bodies that were renamed or taken over: older –replacedBy→ newer, where articles name both.

The table of successions says so; the words it rests on are those that name the two bodies.
"""

from __future__ import annotations

from kg.graph import keys
from kg.graph.bodies import Bodies
from kg.graph.ledger import Ledger
from kg.graph.statements import Evidence, Literal, Predicate
from kg.graph.view import View
from kg.lexicon.successors import Succession, successors

RULE = "lexicon.successors"
CONFIDENCE = 0.95
"""The table is sure; the name read in the article is a little less."""


class Successions:
    """Collects where bodies are named, and draws up the statements at the end."""

    def __init__(self) -> None:
        self._named: dict[keys.Body, list[Evidence]] = {}

    def see(self, view: View) -> None:
        """Note the first mention of each body in an article."""
        seen: set[keys.Body] = set()
        bodies = Bodies(view.record)
        for mention in view.record.mentions:
            if mention.type != "Agency":
                continue
            body = bodies(mention.name or mention.text)
            if body not in seen:
                seen.add(body)
                (found,) = view.evidence([(mention.start, mention.end)])
                self._named.setdefault(body, []).append(found)

    def enter(self, ledger: Ledger) -> None:
        """State every succession between two bodies that were seen."""
        for body in sorted(self._named, key=_order):
            name, code = (body, "") if isinstance(body, str) else body
            for after, row in successors(name):
                heir: keys.Body = (after, code) if code else after
                if heir in self._named:
                    self._state(ledger, body, heir, row)

    def _state(self, ledger: Ledger, body: keys.Body, heir: keys.Body, row: Succession) -> None:
        older, newer = keys.agency(body), keys.agency(heir)
        evidence = (*self._named[body], *self._named[heir])
        ledger.state(older, Predicate.REPLACED_BY, newer, evidence, RULE, CONFIDENCE)
        when = Literal(row.date, "gYearMonth")
        ledger.state(older, Predicate.REPLACED_ON, when, tuple(self._named[body]), RULE, CONFIDENCE)


def _order(body: keys.Body) -> tuple[str, str]:
    return (body, "") if isinstance(body, str) else body
