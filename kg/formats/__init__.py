"""The two public file formats: articles in, records out.

Every other room may read these; they import nothing of the project but its errors.
"""

from kg.formats.article import Article, Fact, Known, Region, RegionKind
from kg.formats.record import (
    AgencyEntry,
    Comparator,
    Figure,
    FigureKind,
    Measure,
    Mention,
    MentionType,
    Place,
    Pledge,
    Post,
    Record,
    Span,
    Status,
    Undertaking,
)

__all__ = [
    "AgencyEntry",
    "Article",
    "Comparator",
    "Fact",
    "Figure",
    "FigureKind",
    "Known",
    "Measure",
    "Mention",
    "MentionType",
    "Place",
    "Pledge",
    "Post",
    "Record",
    "Region",
    "RegionKind",
    "Span",
    "Status",
    "Undertaking",
]
