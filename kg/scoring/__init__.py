"""How well records agree with annotated articles."""

from kg.scoring.gold import Gold, read_gold
from kg.scoring.measures import MEASURES, Score, facts, score

__all__ = ["MEASURES", "Gold", "Score", "facts", "read_gold", "score"]
