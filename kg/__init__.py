"""zhengwu-kg (政务图谱): Chinese official news, read into a knowledge graph with evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.language.pipeline import load

__version__ = "0.1.0"
__all__ = ["__version__", "load"]


def __getattr__(name: str) -> Any:
    # spaCy takes a second to import, which `kg --version` and `kg query` need not wait for
    if name == "load":
        from kg.language.pipeline import load

        return load
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
