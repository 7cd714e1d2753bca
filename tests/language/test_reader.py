from functools import cache

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

import kg
from kg.language import reader
from kg.language.borders import WordBorders, word_cutter
from kg.language.pipeline import mentions

TEXT = (
    "4月2日，青石县农业农村局局长石清泉表示，将实施“万亩良田”工程，促进均衡水平提高。\n"
    "临江省委书记穆远山主持召开全省经济工作会议。青石县、白水县负责人参加。"
)


@cache
def pipeline():
    return kg.load()


@settings(deadline=None, max_examples=30)
@given(st.text(st.sampled_from([*sorted(set(TEXT)), " "]), max_size=60) | st.just(TEXT))
def test_it_reads_what_the_pipeline_lays_on_a_document(text):
    assert reader().read([text]) == [mentions(pipeline()(text))]


def test_an_installed_pipeline_takes_the_recognisers_place(tmp_path):
    blank = spacy.blank("zh")
    blank.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "青石县厨艺"}])
    blank.to_disk(tmp_path / "other")
    found = reader(str(tmp_path / "other")).read(["青石县厨艺大师"])
    assert [(m.type, m.text) for m in found[0]] == [("Agency", "青石县厨艺")]


class Cutter:
    def __init__(self):
        self.asked = []

    def cut(self, text):
        self.asked.append(text)
        return [text[at : at + 2] for at in range(0, len(text), 2)]


def test_a_stretch_across_two_words_straddles_and_one_inside_a_word_does_not():
    borders = WordBorders("推动，均衡水平提高", Cutter())
    assert borders.straddle(4, 6)
    assert not borders.straddle(3, 5)
    assert not borders.straddle(3, 7)
    assert not borders.straddle(3, 4)


def test_words_are_cut_where_they_are_asked_for_and_once():
    cutter = Cutter()
    borders = WordBorders("青石县委，均衡水平。白水县委", cutter)
    assert cutter.asked == []
    borders.straddle(6, 8)
    borders.straddle(5, 7)
    assert cutter.asked == ["均衡水平"]


def test_a_sign_is_a_word_of_its_own():
    cutter = Cutter()
    assert not WordBorders("均衡，水平", cutter).straddle(2, 3)
    assert cutter.asked == []


def test_the_names_of_divisions_are_words():
    assert "太原市" in word_cutter().cut("在太原市举行")
