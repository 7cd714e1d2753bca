"""Records of invented people for the tests of who is who: posts and agencies, few words."""

from __future__ import annotations

from kg.formats import AgencyEntry, Fact, Mention, Post, Record
from kg.formats.jsonl import digest

TEXT = "文"


def agency(
    name: str, place: str | None = None, parent: str | None = None, kind: str = "government"
) -> AgencyEntry:
    """What a record says of an agency."""
    return AgencyEntry(name=name, kind=kind, place=place, parent=parent)


def post(person: str, body: str, title: str = "主任", status: str = "holds") -> Post:
    """A post read from the whole text."""
    return Post(
        person=person,
        title=title,
        agency=body,
        agency_surface=body,
        head=True,
        status=status,  # type: ignore[arg-type]
        rule="test",
        confidence=1.0,
        evidence=((0, 1),),
    )


def record(
    key: str,
    *posts: tuple[str, ...],
    agencies: tuple[AgencyEntry, ...] = (),
    published: str | None = None,
    beside: tuple[str, ...] = (),
) -> Record:
    """A record with these posts (person, agency, title, status) and people named beside."""
    return Record(
        id=key,
        sha256=digest(TEXT),
        chars=1,
        text=TEXT,
        published=Fact(published, "given") if published else None,
        posts=tuple(post(*row) for row in posts),
        agencies=agencies,
        mentions=tuple(
            Mention(type="Person", start=0, end=1, text=name, confidence=1.0) for name in beside
        ),
    )


PARTY = agency("中共泽州县委员会", "140525", kind="party")
COUNTY = agency("泽州县人民政府", "140525")
ELSEWHERE = agency("陵川县人民政府", "140524")
CITY = agency("晋城市人民政府", "140500")
