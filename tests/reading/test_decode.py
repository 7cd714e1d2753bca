import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.reading.decode import FORBIDDEN, clean, decode

STORY = "省民政厅厅长华未迟表示，将新建老年食堂60个。" * 5


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (STORY.encode("utf-8"), "utf-8"),
        (b"\xef\xbb\xbf" + STORY.encode("utf-8"), "utf-8"),
        (STORY.encode("gb18030"), "gb18030"),
        (STORY.encode("gbk"), "gb18030"),
        (b"\xff\xfe" + STORY.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + STORY.encode("utf-16-be"), "utf-16-be"),
        (("60 " + STORY).encode("utf-16-le"), "utf-16"),
    ],
)
def test_text_comes_out_whole_in_the_encodings_of_the_genre(data: bytes, encoding: str) -> None:
    text, found = decode(data, "a.txt")
    assert text.removeprefix("60 ") == STORY
    assert found == encoding


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 8, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(200, 256)) * 20]
)
def test_bytes_that_are_no_text_are_told_so(data: bytes) -> None:
    with pytest.raises(InputError, match=r"E103 a\.bin: this is no text"):
        decode(data, "a.bin")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff"), min_size=1))
def test_utf8_is_read_as_it_was_written(text: str) -> None:
    assert decode(text.encode(), "a.txt") == (text, "utf-8")


@given(st.text(st.characters()))
def test_cleaning_moves_no_offset_and_leaves_nothing_forbidden(text: str) -> None:
    cleaned, count = clean(text)
    assert len(cleaned) == len(text)
    assert FORBIDDEN.search(cleaned) is None
    assert sum(a != b for a, b in zip(text, cleaned, strict=True)) == count


def test_control_characters_and_lone_surrogates_are_replaced() -> None:
    assert clean("局\x00长\ud800\n\t好") == ("局\ufffd长\ufffd\n\t好", 2)
