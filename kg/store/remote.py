"""A client for SPARQL stores over HTTP: queries, and loading by the Graph Store Protocol."""

from __future__ import annotations

from pathlib import Path

import httpx
from pyoxigraph import (
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    parse_query_results,
)

from kg.errors import StoreError
from kg.graph.namespaces import PREFIXES
from kg.store.embedded import FORMATS

SECONDS = 600.0
"""A store may think long about a million triples."""

_RESULTS = "application/sparql-results+json"
_TYPES: dict[RdfFormat, str] = {
    RdfFormat.N_QUADS: "application/n-quads",
    RdfFormat.TRIG: "application/trig",
    RdfFormat.N_TRIPLES: "application/n-triples",
    RdfFormat.TURTLE: "text/turtle",
    RdfFormat.JSON_LD: "application/ld+json",
}


# On one line, so that the lines of a refusal are those of the query. A query may declare them anew.
_PROLOGUE = "".join(f"PREFIX {name}: <{iri}> " for name, iri in PREFIXES.items())


class Remote:
    """A store at a query address, and for loading a Graph Store address.

    An address without a path is taken for an Oxigraph server: ``/query`` and ``/store``.
    ``user`` and ``password`` are sent by HTTP digest, which is what stores ask for. Raises
    ``StoreError`` E604 for what is no address.
    """

    def __init__(
        self,
        query_url: str,
        graph_store_url: str | None = None,
        *,
        user: str | None = None,
        password: str = "",
    ) -> None:
        try:
            bare = httpx.URL(query_url).path in ("", "/")
        except httpx.InvalidURL as error:
            raise StoreError("E604", url=query_url, why=str(error)) from error
        base = query_url.rstrip("/")
        self.query_url = f"{base}/query" if bare else query_url
        self.graph_store_url = graph_store_url or (f"{base}/store" if bare else query_url)
        auth = httpx.DigestAuth(user, password) if user is not None else None
        self._client = httpx.Client(timeout=SECONDS, auth=auth, follow_redirects=True)

    def __enter__(self) -> Remote:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def query(self, text: str, name: str = "query") -> QuerySolutions | QueryBoolean:
        """The answer to a SELECT or ASK query.

        Raises ``StoreError`` E603 (the store refuses the query), E604 (no answer), E605 (another
        refusal) or E607 (an answer that is no SPARQL result).
        """
        body = (_PROLOGUE + text).encode()
        headers = {"Content-Type": "application/sparql-query", "Accept": _RESULTS}
        response = self._send("POST", self.query_url, body, headers, {}, name)
        try:
            found = parse_query_results(response.content, format=QueryResultsFormat.JSON)
        except (SyntaxError, ValueError) as error:
            raise StoreError("E607", url=self.query_url, why=str(error)) from error
        return found

    def put(self, path: Path, graph: str | None = None, *, replace: bool = True) -> None:
        """Load an RDF file into the named graph, or into the default graph.

        ``replace`` clears that graph first (PUT), else the triples are added (POST). N-Quads and
        TriG go to the store as a whole, where it takes data sets (Oxigraph does). Raises
        ``StoreError`` E604 or E605.
        """
        format_ = FORMATS[path.suffix]
        url = self.graph_store_url
        whole = format_ in (RdfFormat.N_QUADS, RdfFormat.TRIG)
        params = {} if whole else {"graph": graph} if graph else {"default": ""}
        headers = {"Content-Type": _TYPES[format_]}
        method = "PUT" if replace else "POST"
        self._send(method, url, path.read_bytes(), headers, params, path.name)

    def _send(
        self,
        method: str,
        url: str,
        body: bytes,
        headers: dict[str, str],
        params: dict[str, str],
        name: str,
    ) -> httpx.Response:
        try:
            response = self._client.request(
                method, url, content=body, headers=headers, params=params
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise StoreError("E604", url=url, why=str(error) or type(error).__name__) from error
        if response.is_success:
            return response
        why = response.text.strip().splitlines()[0][:300] if response.text.strip() else "no reason"
        if response.status_code == httpx.codes.BAD_REQUEST and "Accept" in headers:
            raise StoreError("E603", name=name, why=why)
        raise StoreError("E605", url=url, status=response.status_code, why=why)
