"""GraphML as Gephi, igraph, networkx and the rest read it with every node and edge.

Written as a stream. The declaration names the encoding; keys come before their use; edge ids
are unique in the file; the relation is the edge's ``label`` attribute in the XML, which is what
sets Gephi's edge type and keeps edges of several relations between one pair apart, and also a
data key for the other readers.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from kg.export.base import Exporter
from kg.export.columns import columns, printed
from kg.graph.property_graph import property_graph

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
SCHEMA = "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
NODE_FIRST = ("label", "type", "color", "size", "x", "y")
EDGE_FIRST = ("label", "relation", "weight", "color", "confidence")


class GraphML(Exporter):
    """The property graph of the profile as GraphML."""

    name = "graphml"
    suffix = ".graphml"
    description = "GraphML for Gephi, igraph, networkx, yEd (property graph, see --profile)"

    def write(self) -> None:
        """Write the file."""
        view = property_graph(self.graph, self.profile, self.texts)
        nodes = columns((data for _, data in view.nodes(data=True)), NODE_FIRST)
        edges = columns((data for _, _, data in view.edges(data=True)), EDGE_FIRST)
        location = {f"{{{SCHEMA_INSTANCE}}}schemaLocation": f"{NAMESPACE} {SCHEMA}"}
        spaces = {None: NAMESPACE, "xsi": SCHEMA_INSTANCE}
        with self.open_xml() as xml, xml.element("graphml", location, nsmap=spaces):
            xml.write("\n")
            for owner, names in (("node", nodes), ("edge", edges)):
                for name, kind in names.items():
                    _write(xml, _key(owner, name, kind))
            with xml.element("graph", {"id": "graph", "edgedefault": "directed"}):
                xml.write("\n")
                for key, data in view.nodes(data=True):
                    element = etree.Element("node", {"id": key})
                    _write(xml, _filled(element, "node", nodes, data))
                for source, target, key, data in view.edges(keys=True, data=True):
                    element = etree.Element(
                        "edge",
                        {"id": key, "source": source, "target": target},
                        label=printed(data["relation"]),
                    )
                    _write(xml, _filled(element, "edge", edges, data))
            xml.write("\n")


def _key(owner: str, name: str, kind: str) -> etree._Element:
    return etree.Element(
        "key",
        {"id": f"{owner}-{name}", "for": owner, "attr.name": name, "attr.type": kind},
    )


def _filled(
    element: etree._Element, owner: str, names: Mapping[str, str], data: Mapping[str, object]
) -> etree._Element:
    for name in names:
        if name in data:
            child = etree.SubElement(element, "data", {"key": f"{owner}-{name}"})
            child.text = printed(data[name])
    return element


def _write(xml: etree._IncrementalFileWriter, element: etree._Element) -> None:
    xml.write(element)
    xml.write("\n")
