from kg.language.recogniser import lac
from kg.language.tagger import Found

TEXT = "太原市人社局局长张晓东到北京出差。"


def test_lac_answers_with_exact_offsets():
    (found,) = lac().predict([TEXT])
    assert [(TEXT[f.start : f.end], f.type) for f in found] == [
        ("太原市人社局", "Agency"),
        ("张晓东", "Person"),
        ("北京", "Place"),
    ]


def test_full_width_letters_do_not_move_the_offsets():
    text = "　　ＡＢ𠮷张晓东说"
    (found,) = lac().predict([text])
    assert "张晓东" in [text[f.start : f.end] for f in found if f.type == "Person"]


def test_the_answer_does_not_depend_on_the_batch():
    together = lac().predict([TEXT, "张晓东说。", TEXT])
    assert together == [lac().predict([t])[0] for t in (TEXT, "张晓东说。", TEXT)]


def test_no_text_no_names():
    assert lac().predict(["", " \n"]) == [[], []]
    assert isinstance(lac().predict([TEXT])[0][0], Found)
