"""Label sets: which head each corpus trains, and tags for its spans.

Every corpus has a head of its own, because the sets disagree on what a name is (MSRA counts
国税局党组 as an organisation, PD1998 marks 长江 by another rule than ours) and are silent on what
they did not label. Only the layers below the heads are shared, so no set teaches another's
head that a title or a programme is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.language.decoding import tags_of

HEADS: dict[str, tuple[str, ...]] = {
    "ours": ("Person", "Agency", "Place", "Programme", "Event"),
    "msra": ("PER", "LOC", "ORG"),
    "pd1998": ("PER", "LOC", "ORG", "NZ"),
    "uner": ("PER", "LOC", "ORG"),
    "cluener": (
        "name",
        "government",
        "organization",
        "company",
        "position",
        "address",
        "scene",
        "game",
        "book",
        "movie",
    ),
}
"""Head → its types, in the order of the tags. ``ours`` is the one that is shipped."""

TO_OURS = {"PER": "Person", "LOC": "Place", "ORG": "Agency"}
"""The nearest type of ours, for comparisons only; never used to train ``ours``."""


def tag_numbers(
    spans: Iterable[tuple[int, int, str]], length: int, types: Sequence[str]
) -> list[int]:
    """BIOES tag numbers, one a character. A label that is none of ``types`` raises."""
    index = {tag: at for at, tag in enumerate(tags_of(types))}
    tags = [0] * length
    for start, end, label in spans:
        if end - start == 1:
            tags[start] = index[f"S-{label}"]
            continue
        tags[start] = index[f"B-{label}"]
        tags[start + 1 : end - 1] = [index[f"I-{label}"]] * (end - start - 2)
        tags[end - 1] = index[f"E-{label}"]
    return tags
