import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kg.language.words import SIZES, Words, window_keys

CHARACTERS = 8224
LETTERS = "省农业村局青石白水县"


def rows_of(text):
    return np.array([LETTERS.index(letter) + 1 for letter in text], dtype=np.int64)


def listed(*words):
    keys = {
        size: np.array(
            sorted(
                int(window_keys(rows_of(w), size, CHARACTERS)[0]) for w in words if len(w) == size
            ),
            dtype=np.uint64,
        )
        for size in SIZES
    }
    return Words(CHARACTERS, keys)


def test_the_longest_word_that_begins_ends_and_goes_through_each_character():
    words = listed("农业", "农业农村", "农村局", "村局")
    begins, ends, inside = words.match(rows_of("省农业农村局"))
    pair = words.first[2] + (0 if LETTERS.index("农") < LETTERS.index("村") else 1)
    four, three = words.first[4], words.first[3]
    other = words.first[2] + words.first[2] + 1 - pair
    assert begins.tolist() == [0, four, 0, three, other, 0]
    assert ends.tolist() == [0, 0, pair, 0, four, three]
    assert inside.tolist() == [0, 0, four, four, three, 0]


@given(
    st.lists(st.text("青石白水县局", min_size=2, max_size=6), min_size=1, max_size=6, unique=True),
    st.text("青石白水县局", max_size=16),
)
def test_matches_are_those_a_plain_search_finds(words, text):
    table = listed(*words)
    begins = table.match(rows_of(text)).begins if text else np.zeros(0)
    for at in range(len(text)):
        sizes = [len(word) for word in words if text.startswith(word, at)]
        longest = max(sizes, default=0)
        in_range = longest and (
            table.first[longest] <= begins[at] < table.first[longest] + len(table.keys[longest])
        )
        assert bool(begins[at]) == bool(longest)
        assert not longest or in_range


def test_saved_and_loaded_it_is_the_same(tmp_path):
    words = listed("青石", "青石县", "白水县局", "青石县农业局")
    words.save(tmp_path / "words.npz")
    again = Words.load(tmp_path / "words.npz")
    assert again.rows == words.rows
    assert {s: k.tolist() for s, k in again.keys.items()} == {
        s: k.tolist() for s, k in words.keys.items()
    }
