import itertools
import json
from functools import cache
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

import kg
from kg.errors import ModelError
from kg.language.pipeline import mentions

TEXT = "太原市人社局党组书记、局长郑远山表示，将实施乡村振兴战略。"
GOLD = Path(__file__).resolve().parents[3] / "shared" / "gold" / "dev"


@cache
def pipeline(segmenter="pkuseg"):
    return kg.load(segmenter=segmenter)


def test_the_components_in_their_order():
    assert pipeline().pipe_names == ["kg_recogniser", "kg_names", "kg_mentions", "kg_titles"]


def test_mentions_with_their_offsets():
    found = mentions(pipeline()(TEXT))
    assert [(m.type, m.text) for m in found] == [
        ("Agency", "太原市人社局"),
        ("Person", "郑远山"),
        ("Programme", "乡村振兴战略"),
    ]
    assert all(TEXT[m.start : m.end] == m.text and 0 < m.confidence <= 1 for m in found)


def test_titles_are_a_span_group():
    doc = pipeline()(TEXT)
    assert [s.text for s in doc.spans["titles"]] == ["党组书记", "局长"]


def test_pipe_gives_what_one_by_one_gives():
    texts = [TEXT, "", "山西太原", TEXT]
    piped = [mentions(d) for d in pipeline().pipe(texts, batch_size=3)]
    assert piped == [mentions(pipeline()(t)) for t in texts]


def test_pipe_keeps_contexts():
    pairs = [(TEXT, "a"), ("山西", "b")]
    assert [c for _, c in pipeline().pipe(pairs, as_tuples=True)] == ["a", "b"]


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(["太原市", "省委", "省政府", "局长", "郑远山", "表示", "“", "”", "\n"]),
            st.text(st.characters(exclude_categories=["Cs"]), max_size=3),
        ),
        max_size=12,
    ).map("".join)
)
def test_any_text_comes_back_with_sound_spans(text):
    doc = pipeline()(text)
    found = mentions(doc)
    assert doc.text == text
    assert all(text[m.start : m.end] == m.text and m.text.strip() == m.text for m in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_another_pipeline_in_place_of_ours(tmp_path):
    other = spacy.blank("zh")
    ruler = other.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GPE", "pattern": "山西"}, {"label": "MONEY", "pattern": "三元"}])
    other.to_disk(tmp_path / "other")
    doc = kg.load(str(tmp_path / "other"))("山西三元")
    assert [(e.text, e.label_) for e in doc.ents] == [("山西", "Place")]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"pipeline": "no-such-pipeline"}, "E303"),
        ({"segmenter": "jieba"}, "E302"),
        ({"recogniser": "none"}, "E302"),
    ],
)
def test_what_cannot_be_loaded_says_so(arguments, code):
    with pytest.raises(ModelError) as caught:
        kg.load(**arguments)
    assert caught.value.code == code


@pytest.mark.skipif(not GOLD.is_dir(), reason="no annotated articles: ../shared/gold")
def test_floors_on_annotated_articles():
    hits = {kind: [0, 0] for kind in ("Person", "Agency", "Place")}
    articles = [json.loads(p.read_text("utf8")) for p in sorted(GOLD.glob("*.json"))]
    for article, doc in zip(articles, pipeline().pipe(a["text"] for a in articles), strict=True):
        gold = {(m["type"], m["start"], m["end"]) for m in article["mentions"]}
        got = {(m.type, m.start, m.end) for m in mentions(doc)}
        for kind, row in hits.items():
            row[0] += 2 * sum(k == kind for k, _, _ in gold & got)
            row[1] += sum(k == kind for k, _, _ in [*gold, *got])
    scores = {kind: shared / both for kind, (shared, both) in hits.items()}
    assert scores["Person"] >= 0.93
    assert scores["Agency"] >= 0.80
    assert scores["Place"] >= 0.78
