"""Leaders whose body no article printed, told by all the articles together.

昨天，我同阮某总书记: an article reads a bare 总书记, 总理 or 主席 as our own. Where the others
print whose he is, and never that he is ours, he leads that state or party. Where they print that
somebody else held our office before and after that day, he led it long ago, or never; the row is
withdrawn.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import msgspec

from kg.formats import Post, Record
from kg.lexicon.one_body import one_name
from kg.lexicon.titles import titles
from kg.resolution.dossiers import bare, spread
from kg.resolution.walks import country_of

ABROAD = "resolution.office-abroad"
UNPRINTED = ("post.national-leader", "post.title-after-name")
"""Rules that read an office whose body goes without saying."""
STATE = "中华人民共和国"
IN_OFFICE = ("holds", "appointed", "acting")

Days = tuple[str, str]


class Printed:
    """What the articles print of leaders: whose they are, and on which days ours are attested."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.ours: set[tuple[str, str]] = set()
        """Name and body of those who are printed with a body of ours."""
        self.theirs: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        """Name and last word of the title → the foreign bodies printed, and how often."""
        self.held: defaultdict[tuple[str, str], dict[str, Days]] = defaultdict(dict)
        """Body and last word of the title → who is printed in it, first and last day."""
        for record in records:
            for post in record.posts:
                self._enter(record, post)

    def _enter(self, record: Record, post: Post) -> None:
        name, word, agency = bare(post.person), noun(post.title), bare(post.agency)
        if word is None or is_bare(post):
            return
        if country_of(one_name(agency)):
            self.theirs[name, word][agency] += 1
        elif agency in _ours():
            self.ours.add((name, agency))
            if post.status in IN_OFFICE and record.published and not post.date:
                day = record.published.value
                known = self.held[agency, word]
                known[name] = spread(known.get(name), (day, day))

    def body(self, post: Post) -> str | None:
        """The foreign body that a leader read as ours is printed with most, all of one country."""
        name, word = bare(post.person), noun(post.title)
        if word is None or (name, bare(post.agency)) in self.ours:
            return None
        found = self.theirs.get((name, word), Counter())
        if len({country_of(one_name(agency)) for agency in found}) != 1:
            return None
        return min(found, key=lambda agency: (-found[agency], agency))

    def another(self, post: Post, day: str | None) -> bool:
        """Whether somebody else is printed in the office before and after a day, and this person
        never is in any body of ours."""
        name, word, agency = bare(post.person), noun(post.title), bare(post.agency)
        if word is None or day is None or (name, agency) in self.ours:
            return False
        held = self.held.get((agency, word), {})
        return any(first <= day <= last for who, (first, last) in held.items() if who != name)


def with_offices(records: Iterable[Record]) -> list[Record]:
    """The records with the bare titles of leaders laid to whose they are. In no order."""
    kept = list(records)
    printed = Printed(kept)
    return [_settled(record, printed) for record in kept]


def _settled(record: Record, printed: Printed) -> Record:
    if not any(is_bare(post) for post in record.posts):
        return record
    day = record.published.value if record.published else None
    posts = []
    for post in record.posts:
        if not is_bare(post):
            posts.append(post)
        elif (body := printed.body(post)) is not None:
            posts.append(msgspec.structs.replace(post, agency=body, rule=ABROAD))
        elif post.status == "former" or not printed.another(post, day):
            posts.append(post)
    return msgspec.structs.replace(record, posts=tuple(posts))


def is_bare(post: Post) -> bool:
    """Whether an office of ours is read of a title that prints no body."""
    bare_title = not post.agency_surface and post.rule in UNPRINTED
    return bare_title and bare(post.agency) in _ours()


def noun(title: str) -> str | None:
    """The last word of a leader's title: 主席 of 国家主席; ``None`` for other titles.

    >>> noun("国家主席"), noun("副总理"), noun("局长")
    ('主席', '副总理', None)
    """
    for word in ("总书记", "副总理", "总理", "副主席", "主席", "国务委员", "委员长"):
        if title.endswith(word):
            return word
    return None


def _ours() -> frozenset[str]:
    return frozenset((*titles().national.values(), STATE))
