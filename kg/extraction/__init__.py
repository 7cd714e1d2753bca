"""From a marked-up article to a record: posts, pledges, undertakings and figures."""

from kg.extraction.assemble import extract, record

__all__ = ["extract", "record"]
