"""Hypothesis strategies: records over few names, so that articles meet in the graph."""

from __future__ import annotations

from hypothesis import strategies as st

from kg.formats import Fact, Figure, Measure, Mention, Pledge, Post, Record, Span, Undertaking
from tests.factory import record

PEOPLE = ("闻一川", "祁小满", "阿依努尔·买买提")
AGENCIES = ("太原市民政局", "泽州县民政局", "中共泽州县委员会")
PROGRAMMES = ("养老服务工程", "“小改造”行动", "“银龄计划”")
PLACES = ("泽州县", "太原市")
EVENTS = ("第三届晋东论坛", "省委全会")
DATES = ("2025-01-02", "2026-01-15")
TEXTS = st.text("晋城市的局长表示将要，。\n“” <&>\x00\x0b𠮷a", min_size=4, max_size=60)


@st.composite
def records(draw: st.DrawFn, identifier: str | None = None) -> Record:
    """One record whose rows stand anywhere in a text made for it."""
    text = draw(TEXTS)
    chance = st.floats(0.05, 1.0).map(lambda value: round(value, 3))

    def span() -> Span:
        start = draw(st.integers(0, len(text) - 1))
        return start, draw(st.integers(start + 1, len(text)))

    def spans() -> tuple[Span, ...]:
        return tuple(sorted({span() for _ in range(draw(st.integers(1, 2)))}))

    def some(names: tuple[str, ...]) -> str:
        return draw(st.sampled_from(names))

    def mention() -> Mention:
        kind, names = draw(
            st.sampled_from(
                (
                    ("Person", PEOPLE),
                    ("Agency", AGENCIES),
                    ("Place", PLACES),
                    ("Programme", PROGRAMMES),
                    ("Event", EVENTS),
                )
            )
        )
        start, end = span()
        return Mention(
            type=kind,  # type: ignore[arg-type]
            start=start,
            end=end,
            text=text[start:end],
            confidence=draw(chance),
            name=some(names),
        )

    def post() -> Post:
        return Post(
            person=some(PEOPLE),
            title=some(("局长", "副局长", "书记")),
            agency=some(AGENCIES),
            agency_surface="",
            head=draw(st.booleans()),
            status=draw(st.sampled_from(("holds", "appointed", "removed", "former", "acting"))),
            rule=some(("post.a", "post.b")),
            confidence=draw(chance),
            evidence=spans(),
            date=draw(
                st.sampled_from((None, "2024", "2024-06", "2019/2025-03", "2025-02/..", "去年"))
            ),
        )

    def pledge() -> Pledge:
        start, end = span()
        measure = Measure(
            label=text[start:end], start=start, end=end, programme=some(PROGRAMMES), deadline="2027"
        )
        return Pledge(
            person=draw(st.sampled_from((None, *PEOPLE))),
            agency=draw(st.sampled_from((None, *AGENCIES, *PLACES))),
            ranges=spans(),
            cue="将",
            rule="pledge.a",
            confidence=draw(chance),
            evidence=draw(st.sampled_from(((), spans()))),
            measures=draw(st.sampled_from(((), (measure,)))),
        )

    def undertaking() -> Undertaking:
        return Undertaking(
            agent=some(AGENCIES + PLACES),
            programme=some(PROGRAMMES),
            how=draw(st.sampled_from(("runs", "leads", "joins", "pledges"))),
            rule="undertaking.a",
            confidence=draw(chance),
            evidence=spans(),
        )

    def figure() -> Figure:
        start, end = span()
        return Figure(
            start=start,
            end=end,
            value=draw(st.sampled_from((None, 20.0, 0.5))),
            unit="个",
            comparator=draw(st.sampled_from(("=", ">=", "~"))),
            kind=draw(st.sampled_from(("result", "target"))),
            rule="figure.a",
            confidence=draw(chance),
            agent=draw(st.sampled_from((None, *AGENCIES))),
        )

    def few(row: object) -> tuple[object, ...]:
        return tuple(row() for _ in range(draw(st.integers(0, 2))))  # type: ignore[operator]

    figures = few(figure)
    return record(
        identifier or draw(st.sampled_from(("a", "b.c", "第3版 要闻"))),
        text,
        published=draw(st.sampled_from((None, *(Fact(date, "given") for date in DATES)))),
        mentions=few(mention),
        posts=few(post),
        pledges=few(pledge),
        undertakings=few(undertaking),
        figures=tuple({(f.start, f.end): f for f in figures}.values()),  # type: ignore[attr-defined]
    )


def archives(size: int = 4) -> st.SearchStrategy[list[Record]]:
    """Several records with distinct ids."""
    names = [f"article-{number}" for number in range(size)]
    return st.lists(st.sampled_from(names), unique=True, max_size=size).flatmap(
        lambda chosen: st.tuples(*(records(name) for name in chosen)).map(list)
    )
