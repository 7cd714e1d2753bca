import random

from kg.formats import Mention
from kg.training.made import EVENT, PROGRAMME, bodies, composed_agencies, division_names, shaped
from kg.training.readers import Sentence, read_spans
from kg.training.silver import read_silver, silver, thinned, with_shapes, write_silver

TEXT = "青石县启动“万亩良田”工程。白水县跟进。"


class Teacher:
    def predict(self, texts):
        return [[(0, 3, "Place", 0.95 if "青石" in text else 0.5)] for text in texts]


def test_only_sentences_the_teacher_is_sure_of_are_kept_and_shapes_are_added():
    kept = list(silver([TEXT], Teacher(), floor=0.9))
    labels = ((0, 3, "Place"), (5, 13, "Programme"))
    assert kept == [Sentence("青石县启动“万亩良田”工程。", labels, "ours")]


def test_a_label_inside_a_shape_gives_way_and_one_across_its_border_drops_the_sentence():
    text = "启动“万亩良田”工程。"
    shape = (2, 10, "Programme")
    assert with_shapes(text, ((3, 5, "Place"),)) == (shape,)
    assert with_shapes(text, ((0, 4, "Place"),)) is None


def test_sentences_with_rarer_types_come_first_and_equal_ones_once():
    plain = [Sentence(f"{n}县", ((0, 2, "Place"),), "ours") for n in range(5)]
    rare = Sentence("全会", ((0, 2, "Event"),), "ours")
    kept = thinned([*plain, *plain, rare], 3, 1)
    assert kept[0] == rare
    assert len({s.text for s in kept}) == 3


def test_written_silver_is_read_back(tmp_path):
    sentences = [Sentence("青石县", ((0, 3, "Place"),), "ours")]
    assert write_silver(tmp_path / "s.jsonl", sentences) == 1
    assert read_spans(tmp_path / "s.jsonl", "ours") == sentences


def test_shapes_find_quoted_programmes_and_numbered_events():
    text = "第七届进口商品博览会上，“万亩良田”工程和“清风”专项行动受关注，“好”的工程不算。"
    assert shaped([text], PROGRAMME) == ["“万亩良田”工程", "“清风”专项行动"]
    assert shaped([text], EVENT) == ["第七届进口商品博览会"]
    assert shaped([text, text], EVENT, least=3) == []


def test_composed_agencies_are_the_same_for_a_seed_and_end_as_bodies_do():
    made = composed_agencies(random.Random(1), 50)
    assert made == composed_agencies(random.Random(1), 50)
    departments = tuple(name for name, _ in bodies())
    assert sum(name.endswith(departments) for name in made) > 25
    assert "太原市" in division_names()


def test_what_network_and_readers_mark_together_is_taken_sentence_by_sentence():
    class Whole:
        def read(self, texts):
            (text,) = texts
            at = text.index("白水县")
            return [[Mention(type="Place", start=at, end=at + 3, text="白水县", confidence=0.4)]]

    assert list(read_silver([TEXT], Whole())) == [
        Sentence("白水县跟进。", ((0, 3, "Place"),), "ours")
    ]
