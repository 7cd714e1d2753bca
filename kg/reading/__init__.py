"""Files to articles: plain text, HTML and JSON lines, with what is known about each and how."""

from kg.reading.articles import Given, read_articles

__all__ = ["Given", "read_articles"]
