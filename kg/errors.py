"""Every message the user can meet, coded, in one place.

    KgError                      anything the user can act on; the command prints one line, exit 2
    ├── InputError   E1xx        an input file or article cannot be read
    ├── LexiconError E2xx        a data file of the lexicon is unsound
    ├── ModelError   E3xx        a pipeline or its weights cannot be loaded
    ├── RecordError  E4xx        a record does not hold together
    ├── GraphError   E5xx        building, exporting or validating the graph
    └── StoreError   E6xx        a SPARQL store or query

A message says what was wrong, where, and what to do. ``docs/errors.md`` is generated from
this file. Warnings (``W``) are told and the work goes on.
"""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "E101": "{path}: no such file or folder. Check the path, or quote the glob so that kg expands it.",
}


class KgError(Exception):
    """Base of all coded errors.

    ``KgError("E101", path="a.txt")`` renders the message of that code; an unknown code or a
    missing field raises at once, so a typo cannot reach a user.
    """

    def __init__(self, code: str, /, **fields: object) -> None:
        self.code = code
        self.fields = fields
        super().__init__(f"{code} {MESSAGES[code].format(**fields)}")


class InputError(KgError):
    """An input file or article cannot be read."""


class LexiconError(KgError):
    """A data file of the lexicon is unsound."""


class ModelError(KgError):
    """A pipeline or its weights cannot be loaded."""


class RecordError(KgError):
    """A record does not hold together."""


class GraphError(KgError):
    """The graph cannot be built, exported or validated."""


class StoreError(KgError):
    """A SPARQL store or query failed."""
