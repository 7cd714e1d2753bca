"""Posts: a person's tenure of a post in an agency, and who heads what."""

from __future__ import annotations

from kg.formats import Post
from kg.graph import keys
from kg.graph.dates import dated, days_of
from kg.graph.statements import Kind, Literal, Predicate
from kg.graph.view import View
from kg.lexicon.one_body import one_name

IN_OFFICE = frozenset({"holds", "appointed", "acting"})
DATED = {
    "appointed": Predicate.APPOINTED_ON,
    "removed": Predicate.REMOVED_ON,
    "holds": Predicate.HELD_IN,
    "former": Predicate.HELD_IN,
    "acting": Predicate.HELD_IN,
}
"""What the date printed with a post is the date of."""
NEWS = 366
"""A date printed so many days before the issue, or fewer, is told as news."""


def enter_posts(view: View) -> None:
    """Official –hasTenure→ Tenure –post→ Post –postIn→ Agency; heads for principal titles only."""
    for post in view.record.posts:
        _enter(view, post)


def _enter(view: View, post: Post) -> None:
    official = view.human(post.person, post.agency)
    agency = view.agency(post.agency)
    body, title = view.bodies(post.agency), keys.bare(post.title)
    office = f"{one_name(keys.bare(post.agency), view.record.text)}{title}"
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
    if view.record.published and not (in_office and _long_ago(post, view.record.published.value)):
        spoken = Predicate.ATTESTED_ON if in_office else Predicate.LEFT_BY
        state(tenure, spoken, dated(view.record.published.value))
    if post.date:
        state(tenure, DATED[post.status], dated(post.date))
    if post.rank:
        state(tenure, Predicate.RANK, Literal(post.rank))


def _long_ago(post: Post, published: str) -> bool:
    """Whether the printed date lies more than a year before the issue: a life told, not news.

    1989年当选 attests the office in 1989, and not on the day of a paper of today.
    """
    printed, issued = days_of(post.date or ""), days_of(published)
    if printed is None or issued is None or printed.last is None or issued.first is None:
        return False
    return (issued.first - printed.last).days > NEWS
