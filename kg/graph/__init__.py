"""The graph: statements with evidence, and the views of them."""

from kg.graph.build import build, union
from kg.graph.statements import (
    Evidence,
    Graph,
    Kind,
    Literal,
    Node,
    Predicate,
    Statement,
)

__all__ = [
    "Evidence",
    "Graph",
    "Kind",
    "Literal",
    "Node",
    "Predicate",
    "Statement",
    "build",
    "union",
]
