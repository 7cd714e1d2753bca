import numpy as np

from kg.language.characters import Characters


def tiny():
    table = np.zeros(0x10000, dtype=np.uint16)
    for row, letters in enumerate(("aAａ", "b", "县"), start=1):
        for letter in letters:
            table[ord(letter)] = row
    return Characters(table, 4, np.array([1 * 4 + 2, 2 * 4 + 3]))


def test_forms_of_a_letter_share_a_row_and_the_unknown_have_none():
    assert tiny().encode("aＡａ𠮷县\ud800").tolist() == [1, 0, 1, 0, 3, 0]


def test_pairs_are_found_by_their_left_member():
    assert tiny().pair_rows(np.array([[1, 2, 3, 1]])).tolist() == [[1, 2, 0, 0]]


def test_one_character_has_no_pair():
    assert tiny().pair_rows(np.array([[1]])).tolist() == [[0]]


def test_saved_and_loaded_it_is_the_same(tmp_path):
    tiny().save(tmp_path / "characters.npz")
    again = Characters.load(tmp_path / "characters.npz")
    assert again.pairs.tolist() == tiny().pairs.tolist()
    assert (again.table == tiny().table).all()
    assert again.rows == 4
