import re

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from kg.lexicon.words import WordLists, alternation, guarded, longest_first, union

WORDS = st.lists(st.text("省市县.(|", min_size=1, max_size=4), min_size=1, max_size=8)


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
    assert verbs.pattern("says").pattern == "介绍|说(?:明)?"


@given(WORDS, st.text("省市县.(|长", max_size=12))
def test_what_is_nested_matches_as_the_words_longest_first_do(words, text):
    plain = "|".join(map(re.escape, longest_first(words)))
    for nested, flat in (
        (alternation(words), f"(?:{plain})"),
        (f"{alternation(words)}长", f"(?:{plain})长"),
    ):
        found = [m.span() for m in re.finditer(nested, text)]
        assert found == [m.span() for m in re.finditer(flat, text)]


@given(WORDS, st.text("省市县.(|", max_size=8))
def test_guarded_words_match_as_the_longest_whose_guard_holds(words: list[str], text: str) -> None:
    guards = {word: "(?!县)" if word.endswith("省") else "" for word in words}
    plain = re.compile("|".join(re.escape(w) + guards[w] for w in longest_first(words)))
    made = re.compile(guarded(guards))
    assert [m.span() for m in made.finditer(text)] == [m.span() for m in plain.finditer(text)]
