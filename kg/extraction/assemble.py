"""One article, marked up, to its record: the readers in their order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from msgspec.structs import replace

from kg.extraction.context import Context
from kg.extraction.figures import read_figures
from kg.extraction.flow import Flow
from kg.extraction.pledges import read_pledges
from kg.extraction.posts import read_posts
from kg.extraction.undertakings import read_undertakings
from kg.formats import AgencyEntry, Article, Mention, Place, Record
from kg.formats.jsonl import digest
from kg.language import Reader
from kg.resolution.agencies import AgencyName
from kg.resolution.namer import Namer
from kg.resolution.programmes import ProgrammeNames

BATCH = 16


def extract(articles: Iterable[Article], reader: Reader) -> Iterator[Record]:
    """The record of each article, in order. What comes out does not depend on the batching."""
    remaining = iter(articles)
    while batch := list(islice(remaining, BATCH)):
        flows = [Flow.of(article) for article in batch]
        read = reader.read([flow.article.text for flow in flows])
        for article, flow, found in zip(batch, flows, read, strict=True):
            yield record(article, flow.out_of(found) if flow.gone else found)


def record(article: Article, found: Sequence[Mention]) -> Record:
    """Everything read from one article. A pure function of the article and its mentions."""
    namer = Namer.of(article, found)
    ctx = Context.of(article, found)
    posts = read_posts(ctx, namer)
    pledges = read_pledges(ctx, namer, posts)
    undertakings = read_undertakings(ctx, namer, posts, pledges)
    figures = read_figures(ctx, namer, posts, pledges)
    agents = [
        *(p.agency for p in posts),
        *(p.agency for p in pledges if p.agency),
        *(u.agent for u in undertakings),
        *(f.agent for f in figures if f.agent),
    ]
    named, agencies, places = name_all(ctx, namer, agents)
    return Record(
        id=article.id,
        sha256=digest(article.text),
        chars=len(article.text),
        text=article.text,
        title=article.title,
        publisher=article.publisher,
        province=article.province,
        published=article.published,
        url=article.url,
        authors=article.authors,
        regions=article.regions,
        mentions=named,
        agencies=agencies,
        places=places,
        posts=tuple(posts),
        pledges=tuple(pledges),
        undertakings=tuple(undertakings),
        figures=tuple(figures),
    )


def name_all(
    ctx: Context, namer: Namer, agents: Iterable[str]
) -> tuple[tuple[Mention, ...], tuple[AgencyEntry, ...], tuple[Place, ...]]:
    """Mentions with their canonical names, and a row for each agency and place they name.

    ``agents`` are canonical names of bodies the relations speak of; one that is never printed
    (the government of a mayor) gets its row too, and so do the bodies that units are part of.
    """
    named: list[Mention] = []
    programmes = ProgrammeNames(m.text for m in ctx.mentions if m.type == "Programme")
    bodies: dict[str, AgencyName] = {}
    surfaces: defaultdict[str, set[str]] = defaultdict(set)
    places: defaultdict[tuple[str, str | None], set[str]] = defaultdict(set)
    for mention in ctx.mentions:
        name = mention.text
        if mention.type == "Agency":
            body = namer.agency(mention, mention.start)
            name = body.name
            bodies.setdefault(name, body)
            surfaces[name].add(mention.text)
        elif mention.type == "Place":
            name, code = namer.place(mention.text, mention.start)
            places[name, code].add(mention.text)
        elif mention.type == "Programme":
            name = programmes.canonical(mention.text)
        named.append(replace(mention, name=name) if name != mention.text else mention)
    acting = list(agents)
    for name in acting:
        # 全县 says whose a figure is where the article prints only bodies of the county.
        full, code = namer.place(name, 0)
        if code is not None and full == name and name not in bodies:
            places.setdefault((name, code), set())
    known = {name for name, _ in places}
    waiting = [a for a in acting if a not in known]
    while waiting:
        name = waiting.pop()
        if name not in bodies:
            bodies[name] = namer.agency(name, 0)
        parent = bodies[name].parent
        if parent is not None and parent not in bodies:
            waiting.append(parent)
    agencies = tuple(
        AgencyEntry(
            name=name,
            kind=body.kind,
            place=body.place,
            parent=body.parent,
            surfaces=tuple(sorted(surfaces[name])),
        )
        for name, body in sorted(bodies.items())
    )
    rows = tuple(
        Place(name=name, code=code, surfaces=tuple(sorted(found)))
        for (name, code), found in sorted(
            places.items(), key=lambda row: (row[0][0], row[0][1] or "")
        )
    )
    return tuple(named), agencies, rows
