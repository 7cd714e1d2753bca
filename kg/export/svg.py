"""A drawing of the path: officials left, agencies in the middle, initiatives right.

For pages and reports; nothing is needed to look at it but a browser. Fonts are named, not
embedded, with the usual Chinese families first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from kg.export.base import Exporter
from kg.export.columns import printed
from kg.graph.appearance import COLOURS, KIND_WORDS
from kg.graph.property_graph import property_graph
from kg.graph.statements import INITIATIVES, Kind

NAMESPACE = "http://www.w3.org/2000/svg"
FONTS = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif"
STYLE = (
    f"text{{font:13px {FONTS};fill:#1c2833;stroke:#fff;stroke-width:3px;paint-order:stroke}}"
    "path{fill:none;stroke-opacity:.55}"
)
MARGIN = 80.0
LABEL = 22
"""Longer labels are cut; the whole stands in the tooltip."""
SCALE = 0.42
"""Gephi's sizes are made for a larger canvas."""

_RIGHT = frozenset(kind.value for kind in INITIATIVES)


class Svg(Exporter):
    """The property graph of the profile as a picture."""

    name = "svg"
    suffix = ".svg"
    description = "a picture for pages and reports (see --profile)"

    def write(self) -> None:
        """Write the file."""
        view = property_graph(self.graph, self.profile, self.texts)
        places = {key: (data["x"], -data["y"]) for key, data in view.nodes(data=True)}
        left = min((x for x, _ in places.values()), default=0.0) - MARGIN - 120
        top = min((y for _, y in places.values()), default=0.0) - MARGIN
        wide = max((x for x, _ in places.values()), default=0.0) - left + MARGIN + 300
        high = max((y for _, y in places.values()), default=0.0) - top + MARGIN
        box = " ".join(printed(round(each, 2)) for each in (left, top, wide, high))
        size = {"width": printed(round(wide, 2)), "height": printed(round(high, 2))}
        with (
            self.open_xml() as xml,
            xml.element("svg", {"viewBox": box, **size}, nsmap={None: NAMESPACE}),
        ):
            _write(xml, _element("style", {}, STYLE))
            _write(xml, _background(left, top, wide, high))
            types = {data["type"] for _, data in view.nodes(data=True)}
            for entry in _legend(left, top, [kind for kind in Kind if kind.value in types]):
                _write(xml, entry)
            for source, target, data in view.edges(data=True):
                _write(xml, _line(places[source], places[target], data))
            for key, data in view.nodes(data=True):
                _write(xml, _dot(places[key], data))


def _background(left: float, top: float, wide: float, high: float) -> etree._Element:
    corner = {"x": printed(left), "y": printed(top)}
    return _element(
        "rect", {**corner, "width": printed(wide), "height": printed(high), "fill": "#fff"}
    )


def _legend(left: float, top: float, kinds: list[Kind]) -> Iterator[etree._Element]:
    """A row of dots with the word for each kind drawn."""
    y = top + MARGIN / 2
    for number, kind in enumerate(kinds):
        x = left + MARGIN + number * 70
        place = {"cx": printed(x), "cy": printed(y), "r": "5", "fill": COLOURS[kind]}
        yield _element("circle", place)
        yield _element("text", {"x": printed(x + 10), "y": printed(y + 4.5)}, KIND_WORDS[kind])


def _line(
    start: tuple[float, float], end: tuple[float, float], data: Mapping[str, object]
) -> etree._Element:
    """A curve that leaves and arrives level, so that lines into one hub fan out."""
    (x1, y1), (x2, y2) = start, end
    middle = printed(round((x1 + x2) / 2, 2))
    a, b, c, d = (printed(each) for each in (x1, y1, x2, y2))
    route = {"d": f"M{a} {b}C{middle} {b} {middle} {d} {c} {d}", "stroke": str(data["color"])}
    line = _element("path", route)
    line.append(_element("title", {}, f"{data['label']}：{data['quote']}"))
    return line


def _dot(place: tuple[float, float], data: Mapping[str, object]) -> etree._Element:
    x, y = place
    radius = round(float(str(data["size"])) * SCALE, 2)
    group = _element("g", {})
    group.append(_element("title", {}, f"{data['label']}\n{data['evidence']}"))
    spot = {"cx": printed(x), "cy": printed(y), "r": printed(radius), "fill": str(data["color"])}
    group.append(_element("circle", spot))
    group.append(_label(x, y, radius, data))
    return group


def _label(x: float, y: float, radius: float, data: Mapping[str, object]) -> etree._Element:
    """Officials' names left of the dot, initiatives' right of it, all others above it."""
    text = str(data["label"])
    shown = text if len(text) <= LABEL else text[: LABEL - 1] + "…"
    if data["type"] == Kind.OFFICIAL.value:
        where, anchor, rise = x - radius - 5, "end", y + 4.5
    elif data["type"] in _RIGHT:
        where, anchor, rise = x + radius + 5, "start", y + 4.5
    else:
        where, anchor, rise = x, "middle", y - radius - 4
    place = {"x": printed(round(where, 2)), "y": printed(round(rise, 2)), "text-anchor": anchor}
    return _element("text", place, shown)


def _element(name: str, attributes: dict[str, str], text: str | None = None) -> etree._Element:
    element = etree.Element(name, attributes)
    if text is not None:
        element.text = printed(text)
    return element


def _write(xml: etree._IncrementalFileWriter, element: etree._Element) -> None:
    xml.write(element)
    xml.write("\n")
