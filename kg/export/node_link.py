"""Node-link JSON, as networkx's ``node_link_graph`` and D3 read it; one node or edge a line."""

from __future__ import annotations

import msgspec

from kg.export.base import Exporter
from kg.graph.property_graph import property_graph


class NodeLink(Exporter):
    """The property graph of the profile as node-link JSON."""

    name = "json"
    suffix = ".json"
    description = "node-link JSON for D3, networkx and scripts (see --profile)"

    def write(self) -> None:
        """Write the file."""
        view = property_graph(self.graph, self.profile, self.texts)
        encode = msgspec.json.Encoder().encode
        with self.open() as stream:
            stream.write(b'{"directed":true,"multigraph":true,"graph":{},\n"nodes":[\n')
            nodes = [encode({"id": key, **data}) for key, data in view.nodes(data=True)]
            stream.write(b",\n".join(nodes))
            stream.write(b'],\n"edges":[\n')
            edges = [
                encode({"source": source, "target": target, "key": key, **data})
                for source, target, key, data in view.edges(keys=True, data=True)
            ]
            stream.write(b",\n".join(edges))
            stream.write(b"\n]}\n")
