"""Text to mentions: ``reader()``, or ``kg.load()`` for a spaCy document that carries them."""

from kg.language.reader import Reader, reader

__all__ = ["Reader", "reader"]
