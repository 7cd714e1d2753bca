"""Text to a spaCy document with mentions and titles: ``kg.load()``."""

from kg.language.pipeline import load, mentions

__all__ = ["load", "mentions"]
