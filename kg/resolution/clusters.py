"""Clusters under the constraint that no two members were judged different. Deterministic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Generic, Protocol, TypeVar


class _Ordered(Protocol):
    def __lt__(self, other: Any, /) -> bool: ...


T = TypeVar("T", bound=_Ordered)


class Clusters(Generic[T]):
    """Disjoint sets that refuse to join where any two of their members were forbidden to.

    The first member in order names the cluster. Joining is near-linear: the smaller list of
    forbidden neighbours is carried over to the larger.
    """

    def __init__(self, members: Iterable[T] = ()) -> None:
        self._parent: dict[T, T] = {}
        self._apart: defaultdict[T, set[T]] = defaultdict(set)
        for member in members:
            self.add(member)

    def add(self, member: T) -> None:
        """Enter a member, alone in its cluster, if it is not known."""
        self._parent.setdefault(member, member)

    def root(self, member: T) -> T:
        """The first member of the cluster."""
        while (parent := self._parent[member]) != member:
            self._parent[member] = self._parent[parent]
            member = self._parent[parent]
        return member

    def forbid(self, one: T, other: T) -> bool:
        """Keep the clusters of two members apart for good; ``False`` where they are one already."""
        left, right = self.root(one), self.root(other)
        if left == right:
            return False
        self._apart[left].add(right)
        self._apart[right].add(left)
        return True

    def may_join(self, one: T, other: T) -> bool:
        """Whether no two members of the clusters of these were judged different."""
        left, right = self.root(one), self.root(other)
        return right not in self._apart.get(left, ())

    def join(self, one: T, other: T) -> bool:
        """Make two clusters one; ``False`` where members of theirs were judged different."""
        left, right = sorted((self.root(one), self.root(other)))
        if left == right:
            return True
        if right in self._apart.get(left, ()):
            return False
        self._parent[right] = left
        for foe in self._apart.pop(right, ()):
            self._apart[foe].discard(right)
            self._apart[foe].add(left)
            self._apart[left].add(foe)
        return True

    def groups(self) -> dict[T, tuple[T, ...]]:
        """Every cluster by its first member, all sorted."""
        out: defaultdict[T, list[T]] = defaultdict(list)
        for member in sorted(self._parent):
            out[self.root(member)].append(member)
        return {first: tuple(members) for first, members in sorted(out.items())}
