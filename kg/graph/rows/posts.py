"""Posts: a person's tenure of a post in an agency, and who heads what."""

from __future__ import annotations

from kg.formats import Post
from kg.graph import keys
from kg.graph.dates import dated
from kg.graph.statements import Kind, Literal, Predicate
from kg.graph.view import View

IN_OFFICE = frozenset({"holds", "appointed", "acting"})
DATED = {"appointed": Predicate.APPOINTED_ON, "removed": Predicate.REMOVED_ON}


def enter_posts(view: View) -> None:
    """Official –hasTenure→ Tenure –post→ Post –postIn→ Agency; heads for principal titles only."""
    for post in view.record.posts:
        _enter(view, post)


def _enter(view: View, post: Post) -> None:
    official = view.human(post.person, post.agency)
    agency = view.agency(post.agency)
    body, title = view.bodies(post.agency), keys.bare(post.title)
    office = f"{keys.bare(post.agency)}{title}"
    chair = view.ledger.shared(Kind.POST, keys.post(body, title), office)
    key, label = keys.tenure(official, body, title), f"{keys.bare(post.person)}：{office}"
    tenure = view.ledger.shared(Kind.TENURE, key, label)

    def state(subject: str, predicate: Predicate, object_: str | Literal) -> None:
        view.state(subject, predicate, object_, post.evidence, post.rule, post.confidence)

    state(official, Predicate.HAS_TENURE, tenure)
    state(tenure, Predicate.TENURE_POST, chair)
    state(chair, Predicate.POST_IN, agency)
    state(tenure, Predicate.TENURE_STATUS, Literal(post.status))
    in_office = post.status in IN_OFFICE
    if in_office:
        state(official, Predicate.HOLDS, chair)
    if post.head:
        state(official, Predicate.HEADS if in_office else Predicate.FORMERLY_HEADED, agency)
    if in_office and view.record.published:
        state(tenure, Predicate.ATTESTED_ON, dated(view.record.published.value))
    if post.date and post.status in DATED:
        state(tenure, DATED[post.status], dated(post.date))
    if post.rank:
        state(tenure, Predicate.RANK, Literal(post.rank))
