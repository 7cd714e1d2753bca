"""GEXF 1.3 for Gephi and Gephi Lite: the relation as ``kind``, colours and positions as ``viz``.

No time is written: the dates here say when a post was attested, not how long it was held, and
a timeline would show the one as the other.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from kg.export.base import Exporter
from kg.export.columns import columns, printed
from kg.graph.property_graph import property_graph

NAMESPACE = "http://gexf.net/1.3"
VIZ = "http://gexf.net/1.3/viz"
NODE_LOOKS = frozenset({"label", "color", "size", "x", "y"})
LINES = frozenset(f"{{{NAMESPACE}}}{name}" for name in ("node", "edge", "attribute"))
EDGE_LOOKS = frozenset({"label", "relation", "weight", "color"})


class Gexf(Exporter):
    """The property graph of the profile as GEXF."""

    name = "gexf"
    suffix = ".gexf"
    description = "GEXF 1.3 for Gephi and Gephi Lite (property graph, see --profile)"

    def write(self) -> None:
        """Write the file."""
        view = property_graph(self.graph, self.profile, self.texts)
        nodes = _without(columns(data for _, data in view.nodes(data=True)), NODE_LOOKS)
        edges = _without(columns(data for _, _, data in view.edges(data=True)), EDGE_LOOKS)
        spaces = {None: NAMESPACE, "viz": VIZ}
        with self.open_xml() as xml, xml.element(_tag("gexf"), {"version": "1.3"}, nsmap=spaces):
            with xml.element(_tag("graph"), {"defaultedgetype": "directed", "mode": "static"}):
                _write(xml, _declared("node", nodes))
                _write(xml, _declared("edge", edges))
                with xml.element(_tag("nodes")):
                    for key, data in view.nodes(data=True):
                        _write(xml, _node(key, data, nodes))
                with xml.element(_tag("edges")):
                    for source, target, key, data in view.edges(keys=True, data=True):
                        _write(xml, _edge(key, source, target, data, edges))
            xml.write("\n")


def _without(names: Mapping[str, str], looks: frozenset[str]) -> dict[str, str]:
    return {name: kind for name, kind in names.items() if name not in looks}


def _declared(owner: str, names: Mapping[str, str]) -> etree._Element:
    block = _element("attributes", {"class": owner})
    for name, kind in names.items():
        etree.SubElement(block, _tag("attribute"), {"id": name, "title": name, "type": kind})
    return block


def _node(key: str, data: Mapping[str, object], names: Mapping[str, str]) -> etree._Element:
    element = _element("node", {"id": key, "label": printed(data["label"])})
    _values(element, data, names)
    _colour(element, data)
    viz = f"{{{VIZ}}}"
    etree.SubElement(element, f"{viz}size", {"value": printed(data["size"])})
    place = {"x": printed(data["x"]), "y": printed(data["y"]), "z": "0"}
    etree.SubElement(element, f"{viz}position", place)
    return element


def _edge(
    key: str, source: str, target: str, data: Mapping[str, object], names: Mapping[str, str]
) -> etree._Element:
    element = _element(
        "edge",
        {
            "id": key,
            "source": source,
            "target": target,
            "kind": printed(data["relation"]),
            "label": printed(data["label"]),
            "weight": printed(data["weight"]),
        },
    )
    _values(element, data, names)
    _colour(element, data)
    return element


def _values(element: etree._Element, data: Mapping[str, object], names: Mapping[str, str]) -> None:
    present = [name for name in names if name in data]
    if present:
        block = etree.SubElement(element, _tag("attvalues"))
        for name in present:
            etree.SubElement(block, _tag("attvalue"), {"for": name, "value": printed(data[name])})


def _colour(element: etree._Element, data: Mapping[str, object]) -> None:
    """Red, green, blue and a full alpha; ``hex`` beside them would abort Gephi's import."""
    text = str(data["color"])
    red, green, blue = (str(int(text[at : at + 2], 16)) for at in (1, 3, 5))
    etree.SubElement(element, f"{{{VIZ}}}color", {"r": red, "g": green, "b": blue, "a": "1.0"})


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _element(name: str, attributes: dict[str, str]) -> etree._Element:
    return etree.Element(_tag(name), attributes)


def _write(xml: etree._IncrementalFileWriter, element: etree._Element) -> None:
    """Write element by element: whole subtrees would each declare the namespaces again."""
    with xml.element(element.tag, {str(k): str(v) for k, v in element.items()}):
        for child in element:
            _write(xml, child)
    if element.tag in LINES:
        xml.write("\n")
