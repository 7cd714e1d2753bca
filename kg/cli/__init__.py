"""The `kg` command."""

from kg.cli.entry import main

__all__ = ["main"]
