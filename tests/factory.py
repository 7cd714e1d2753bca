"""Small records about invented people, for every test that needs one.

Rows are written by the words they stand on: ``span(text, "局长")`` finds them, so that no test
counts characters by hand.
"""

from __future__ import annotations

import msgspec

from kg.formats import (
    AgencyEntry,
    Fact,
    Figure,
    Measure,
    Mention,
    Place,
    Pledge,
    Post,
    Record,
    Span,
    Undertaking,
)
from kg.formats.jsonl import digest

BUREAU = "太原市人力资源和社会保障局"
TEXT = (
    "太原市人社局党组书记、局长闻一川表示，将深入实施就业优先战略，"
    "扩大社会保险覆盖面，年内建成就业帮扶车间20个以上。"
    "副局长祁小满介绍，该局已举办招聘会172场。泽州县将推进养老服务工程。省委全会提出要求。"
)


def span(text: str, words: str, nth: int = 0) -> Span:
    """Where ``words`` stand in ``text``, the ``nth`` time. ``ValueError`` where they do not."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return start, start + len(words)


def mention(text: str, type_: str, words: str, nth: int = 0, name: str | None = None) -> Mention:
    """A mention of ``words``, with the canonical name where it differs."""
    start, end = span(text, words, nth)
    row = {"type": type_, "start": start, "end": end, "text": words, "confidence": 0.9}
    return msgspec.convert(row | ({"name": name} if name else {}), Mention)


def post(text: str, person: str, title: str, agency: str, **changes: object) -> Post:
    """A post that stands in ``text`` where the person's name does; in office and not head."""
    row: dict[str, object] = {
        "person": person,
        "title": title,
        "agency": agency,
        "agency_surface": "",
        "head": False,
        "status": "holds",
        "rule": "post.test",
        "confidence": 0.9,
        "evidence": [span(text, person)],
    }
    return msgspec.convert(row | changes, Post)


def record(identifier: str, text: str, **rows: object) -> Record:
    """A record of ``text`` with the rows given; checksum and length are worked out."""
    return Record(
        id=identifier,
        sha256=digest(text),
        chars=len(text),
        text=text,
        **rows,  # type: ignore[arg-type]
    )


def bureau_record(identifier: str = "bureau", text: str = TEXT, **changes: object) -> Record:
    """A record with a row of every kind: one head, one deputy, a pledge, a figure of each kind."""
    rows: dict[str, object] = {
        "title": Fact("民生无小事", "given"),
        "publisher": Fact("测试日报", "given"),
        "province": Fact("山西省", "given"),
        "published": Fact("2026-01-15", "printed"),
        "mentions": (
            mention(text, "Agency", "太原市人社局", name=BUREAU),
            mention(text, "Person", "闻一川"),
            mention(text, "Programme", "就业优先战略"),
            mention(text, "Person", "祁小满"),
            mention(text, "Place", "泽州县"),
            mention(text, "Programme", "养老服务工程"),
            mention(text, "Event", "省委全会"),
        ),
        "agencies": (
            AgencyEntry(name=BUREAU, kind="government", place="140100", surfaces=("太原市人社局",)),
        ),
        "places": (Place(name="泽州县", code="140525", surfaces=("泽州县",)),),
        "posts": (
            post(text, "闻一川", "党组书记", BUREAU, head=True),
            post(text, "闻一川", "局长", BUREAU, head=True),
            post(text, "祁小满", "副局长", BUREAU),
        ),
        "pledges": (
            Pledge(
                person="闻一川",
                agency=BUREAU,
                ranges=(
                    span(
                        text,
                        "将深入实施就业优先战略，扩大社会保险覆盖面，年内建成就业帮扶车间20个以上",
                    ),
                ),
                cue="表示，将",
                rule="pledge.test",
                confidence=0.8,
                evidence=(span(text, "闻一川表示"),),
                measures=(
                    Measure(
                        label="实施就业优先战略",
                        start=span(text, "深入实施就业优先战略")[0],
                        end=span(text, "深入实施就业优先战略")[1],
                        programme="就业优先战略",
                    ),
                    Measure(
                        label="建成就业帮扶车间",
                        start=span(text, "年内建成就业帮扶车间20个以上")[0],
                        end=span(text, "年内建成就业帮扶车间20个以上")[1],
                        targets=(span(text, "20个以上"),),
                        deadline="2026-12-31",
                    ),
                ),
            ),
        ),
        "undertakings": (
            Undertaking(
                agent="泽州县",
                programme="养老服务工程",
                how="runs",
                rule="undertaking.test",
                confidence=0.7,
                evidence=(span(text, "推进养老服务工程"),),
            ),
        ),
        "figures": (
            figure(text, "20个以上", 20, "个", ">=", "target", what="就业帮扶车间"),
            figure(text, "172场", 172, "场", "=", "result", what="招聘会"),
        ),
    }
    return record(identifier, text, **(rows | changes))


def later_record(identifier: str = "later", **changes: object) -> Record:
    """A later report of the bureau's: a result that answers its pledge."""
    text = "太原市人社局已建成就业帮扶车间23个。"
    rows: dict[str, object] = {
        "published": Fact("2026-12-20", "printed"),
        "mentions": (mention(text, "Agency", "太原市人社局", name=BUREAU),),
        "agencies": (
            AgencyEntry(name=BUREAU, kind="government", place="140100", surfaces=("太原市人社局",)),
        ),
        "figures": (figure(text, "23个", 23, "个", "=", "result", what="就业帮扶车间"),),
    }
    return record(identifier, text, **(rows | changes))


def figure(
    text: str,
    words: str,
    value: float | None,
    unit: str,
    comparator: str,
    kind: str,
    **more: object,
) -> Figure:
    """A figure of the bureau standing at ``words``."""
    start, end = span(text, words)
    row: dict[str, object] = {
        "start": start,
        "end": end,
        "value": value,
        "unit": unit,
        "comparator": comparator,
        "kind": kind,
        "rule": "figure.test",
        "confidence": 0.85,
        "agent": BUREAU,
    }
    return msgspec.convert(row | more, Figure)


def tells(
    identifier: str, published: str | None, *held: tuple[str, str, str], **changes: object
) -> Record:
    """An article that tells who held which post: rows of person, title and status in a body.

    ``changes`` go to every post; ``agency`` names the body, 太原市民政局 unless told.
    """
    agency = str(changes.pop("agency", "太原市民政局"))
    text = "；".join(f"{agency}{title}{person}{status}" for person, title, status in held) + "。"
    posts = []
    for person, title, status in held:
        row = post(text, person, title, agency, status=status, head=True)
        posts.append(msgspec.convert(msgspec.to_builtins(row) | changes, Post))
    fact = Fact(published, "given") if published else None
    return record(identifier, text, posts=tuple(posts), published=fact)
