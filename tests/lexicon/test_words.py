import msgspec

from kg.lexicon.words import WordLists, longest_first, union


class Verbs(WordLists, frozen=True):
    says: tuple[str, ...] = ("说", "说明", "介绍", "说")


def test_the_longer_word_comes_first_and_each_once() -> None:
    assert longest_first(Verbs().says) == ["介绍", "说明", "说"]


def test_the_longest_of_several_words_is_matched() -> None:
    found = union(Verbs().says).match("说明情况")
    assert found is not None
    assert found[0] == "说明"


def test_a_list_is_compiled_once() -> None:
    verbs = msgspec.convert({}, Verbs)
    assert verbs.pattern("says") is verbs.pattern("says")
    assert verbs.pattern("says").pattern == "介绍|说明|说"
