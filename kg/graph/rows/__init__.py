"""From the rows of a record to statements: one file per relation, in one ordered list."""

from __future__ import annotations

from collections.abc import Callable

from kg.graph.rows.articles import enter_article
from kg.graph.rows.figures import enter_figures
from kg.graph.rows.mentions import enter_mentions
from kg.graph.rows.organisations import enter_agencies, enter_places
from kg.graph.rows.pledges import enter_pledges
from kg.graph.rows.posts import enter_posts
from kg.graph.rows.undertakings import enter_undertakings
from kg.graph.view import View

ROWS: tuple[Callable[[View], None], ...] = (
    enter_article,
    enter_places,
    enter_agencies,
    enter_posts,
    enter_pledges,
    enter_undertakings,
    enter_figures,
    enter_mentions,
)
"""What is entered for each record. The order is for reading only: entries commute."""
