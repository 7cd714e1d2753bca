"""Every message the user can meet, coded, in one place.

    KgError                      anything the user can act on; the command prints one line, exit 2
    ├── InputError   E1xx        an input file or article cannot be read
    ├── LexiconError E2xx        a data file of the lexicon is unsound
    ├── ModelError   E3xx        a pipeline or its weights cannot be loaded
    ├── RecordError  E4xx        a record does not hold together
    ├── GraphError   E5xx        building, exporting or validating the graph
    └── StoreError   E6xx        a SPARQL store or query

A message says what was wrong, where, and what to do. ``docs/errors.md`` is generated from
this file. Warnings (``W``) are told and the work goes on.
"""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    # Input
    "E101": "{path}: no such file or folder. Check the path, or quote the glob so that kg expands it.",
    "E102": "{path}: cannot be read ({why}). Check the file and its permissions.",
    "E103": "{path}: this is no text (binary, or an encoding other than UTF-8, GB18030, Big5 and UTF-16). "
    "Convert it to UTF-8.",
    "E104": "{path}: not a kind of file kg reads. Give .txt, .html or .jsonl (.gz and .xz of them too).",
    "E105": "{path}: {chars} characters is more than one article can be (limit {limit}). Split it into "
    "articles, or raise --max-chars.",
    "E106": '{path}, line {line}: not an article ({why}). A line is a JSON object with "id" and "text".',
    "E107": "{path}: no .txt, .html or .jsonl file in this folder. Name another folder, or the files.",
    "E108": "{path}: the id {id!r} is already that of another article. Rename the file or change the id.",
    "E109": "{path}: nothing to read, the text is empty. Remove it, or check how it was saved.",
    "E110": "{path}: no article found on this page. Save the article's text as .txt instead.",
    "E111": "{option}: {value!r} is not {expected}.",
    "E112": "{inputs}: no article could be read, so nothing was built.",
    "E113": "Give either the query itself or a file with --file, one of them.",
    "E114": "{path}: no records.jsonl here. Give a folder that kg build wrote, with --in.",
    "E115": "{path}: cannot be written ({why}). Check the folder and the space left.",
    "E116": "Nothing to score against: give --gold DIR, or --identity FILE with --corpora DIR or --records FILE.",
    "E120": "Give either --json or --csv, one of them.",
    # Lexicon
    "E201": "kg/lexicon/{path}, line {line}: not sound ({why}). Correct the data file.",
    "E202": "kg/lexicon/{path}: not sound ({why}). Correct the data file.",
    # Records
    "E301": "{path}: no such weights. Reinstall kg, or train them with: kg train segmenter | recogniser.",
    "E302": "{name}: no such recogniser or segmenter. Known: {known}.",
    "E303": "{name}: this spaCy pipeline cannot be loaded ({why}). Install it, or leave --pipeline out.",
    "E304": "training needs the package {name}. Install it with: pip install 'zhengwu-kg[train]'",
    "E310": "{path}: no corpus here. Give the path of the training data; none of it is in the package.",
    "E311": "{path}: not a training recipe ({why}). Compare it with kg/training/config.toml.",
    "E312": "{path}: the text of row {id} is not the one that was annotated. Use the corpora the annotations were made on.",
    "E313": "{path}, line {line}: a mark that is not understood. Marks are ⟦A:…⟧ with P, A, L, G or E, closed on their line.",
    "E401": "{where}: not a record ({why}). Make records with: kg extract ARTICLES > records.jsonl",
    "E402": "{where}: the record {id!r} does not hold together: {why}. Extract that article again.",
    "E403": "{path}: no annotated article (*.json) in this folder. Give the folder that holds them.",
    "E404": "{path}: not an annotated article ({why}).",
    "E411": "the id {id!r} stands for two different texts (SHA-256 {left}… and {right}…). Give each article an id "
    "of its own, and extract again.",
    "E420": "{where}: not a judgement ({why}). A line is made by kg judge or kg build; correct or remove it.",
    "E421": "{path}: no file of judgements to read ({why}). Check the path after --judgements.",
    "E422": "{path}: not pairs for scoring identity ({why}).",
    "E423": "the article {id!r} of a labelled pair cannot be used: {why}. Give the articles the pairs were made from.",
    # The ontology, validation
    "E550": "{path}: the ontology's files are missing. Install the package again, or run from a whole checkout.",
    # Stores and queries
    "E601": "{path}: no RDF here. Build some with: kg build ARTICLES -o {path} --format ttl,nq",
    "E602": "{path}: not sound RDF ({why}). Build it again.",
    "E603": "{name}: not a SPARQL query that can be run ({why}). Correct the query.",
    "E604": "{url}: no answer ({why}). Check the address, and that the store runs.",
    "E605": "{url}: the store answered {status} ({why}). Check the endpoint's path and your rights there.",
    "E606": "{path}: no such query. Those that come with kg: {known}.",
    "E607": "{url}: the store's answer is no SPARQL result ({why}). Check that this is the query endpoint.",
    # Graph
    "E501": "{path}: cannot be written ({why}). Check the folder and the space left.",
    "E502": "{name}: no such format. Formats: {known}.",
    "E510": "The judgements contradict each other: {left} and {right} are to be different, but others of them "
    "make them one person. Remove one of those lines.",
    "E503": "{name}: no node of that name in this graph.{hint}",
}


class KgError(Exception):
    """Base of all coded errors.

    ``KgError("E101", path="a.txt")`` renders the message of that code; an unknown code or a
    missing field raises at once, so a typo cannot reach a user.
    """

    def __init__(self, code: str, /, **fields: object) -> None:
        self.code = code
        self.fields = fields
        super().__init__(f"{code} {MESSAGES[code].format(**fields)}")


class InputError(KgError):
    """An input file or article cannot be read."""


class LexiconError(KgError):
    """A data file of the lexicon is unsound."""


class ModelError(KgError):
    """A pipeline or its weights cannot be loaded."""


class RecordError(KgError):
    """A record does not hold together."""


class GraphError(KgError):
    """The graph cannot be built, exported or validated."""


class StoreError(KgError):
    """A SPARQL store or query failed."""
