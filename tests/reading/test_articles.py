import gzip
import json
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.formats import Fact
from kg.reading import Given, read_articles
from kg.reading.articles import Row, make

STORY = "标题\n\n汉中市民政局局长路怀瑾表示，将新建老年食堂60个。\n"
PAGE = f"""<html><head><title>标题</title><script>var x = "脚本";</script></head>
<body><article><p>{STORY * 3}</p></article></body></html>"""


class Skips(list[InputError]):
    def codes(self) -> list[str]:
        return [error.code for error in self]


def read(*inputs: object, given: Given | None = None) -> tuple[list[str], list[str]]:
    skips = Skips()
    articles = [
        a.id for a in read_articles([str(i) for i in inputs], given or Given(), skips.append)
    ]
    return articles, skips.codes()


def test_a_folder_with_good_and_bad_files_gives_the_good_ones(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf8")
    (tmp_path / "b.txt").write_bytes(STORY.encode("gbk"))
    (tmp_path / "c.html").write_text(PAGE, encoding="utf8")
    (tmp_path / "d.txt").write_text("", encoding="utf8")
    (tmp_path / "e.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "f.jsonl").write_text(
        '{"id": "f1", "text": "好"}\n\nnot json\n{"id": "f2"}\n', encoding="utf8"
    )
    (tmp_path / "g.txt.gz").write_bytes(gzip.compress(STORY.encode()))
    (tmp_path / "h.html").write_text("<html><body></body></html>", encoding="utf8")
    (tmp_path / "ignored.pdf").write_bytes(b"%PDF")
    assert read(tmp_path) == (["a", "b", "c", "f1", "g"], ["E109", "E103", "E106", "E106", "E110"])


def test_scripts_are_never_text(tmp_path: Path) -> None:
    (tmp_path / "c.html").write_text(PAGE, encoding="utf8")
    (article,) = read_articles([str(tmp_path)], Given(), pytest.fail)
    assert "路怀瑾" in article.text
    assert "脚本" not in article.text


def test_the_same_article_twice_is_read_once_and_two_texts_under_one_id_are_told(
    tmp_path: Path,
) -> None:
    for folder, text in (("x", "一"), ("y", "一"), ("z", "二")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(text, encoding="utf8")
    assert read(tmp_path) == (["a"], ["E108"])


def test_an_article_that_is_too_long_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY * 10, encoding="utf8")
    assert read(tmp_path, given=Given(max_chars=100)) == ([], ["E105"])


@pytest.mark.parametrize(
    ("name", "code"),
    [("none.txt", "E101"), ("*.txt", "E101"), ("x.pdf", "E104"), ("empty", "E107")],
)
def test_inputs_that_are_not_there_end_the_run(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "x.pdf").write_bytes(b"%PDF")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=f"^{code} "):
        read(tmp_path / name)


def test_control_characters_and_lone_surrogates_keep_the_offsets(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        json.dumps({"id": "a", "text": "局\x00长\ud800路怀瑾"}), encoding="utf8"
    )
    (article,) = read_articles([str(tmp_path)], Given(), pytest.fail)
    assert article.text == "局\ufffd长\ufffd路怀瑾"
    assert article.notes == ("2 control characters or lone surrogates replaced by U+FFFD",)


def test_what_a_row_says_beats_what_the_user_says_of_all() -> None:
    article = make(
        Row("a", STORY, province="陕西"), Given(province="山西省", publisher="山西日报"), "a.txt"
    )
    assert article.province == Fact("陕西省", "given")
    assert article.publisher == Fact("山西日报", "given")
    assert article.title == Fact("标题", "printed")


def test_a_province_that_is_none_is_told() -> None:
    with pytest.raises(
        InputError, match=r"^E111 a\.txt: province: '太原市' is not a province of China"
    ):
        make(Row("a", STORY), Given(province="太原市"), "a.txt")
