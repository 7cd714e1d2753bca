import pytest

from kg.lexicon.titles import TitleEntry, titles


@pytest.mark.parametrize(
    ("printed", "entry"),
    [
        ("局长", TitleEntry(title="局长", noun="局长", role="head")),
        ("副市长", TitleEntry(title="副市长", noun="市长", role="deputy")),
        ("代市长", TitleEntry(title="市长", noun="市长", role="chief", acting=True)),
        ("代理主任", TitleEntry(title="主任", noun="主任", role="head", acting=True)),
        ("党组成员", TitleEntry(title="党组成员", noun="成员", role="member", group="党组")),
        ("党委副书记", TitleEntry(title="党委副书记", noun="书记", role="deputy", group="党委")),
        ("第一书记", TitleEntry(title="第一书记", noun="书记", role="head")),
        ("经济界委员", TitleEntry(title="经济界委员", noun="经济界委员", role="member")),
        ("一级调研员", TitleEntry(title="一级调研员", noun="一级调研员", role="grade")),
        ("总工程师", TitleEntry(title="总工程师", noun="总工程师", role="officer")),
    ],
)
def test_a_title_is_taken_apart(printed, entry):
    assert titles().compose(printed) == entry


@pytest.mark.parametrize("printed", ["村民", "教授", "副", "", "省委"])
def test_what_is_no_title_has_no_parts(printed):
    assert titles().compose(printed) is None


def test_no_word_is_listed_twice_or_empty():
    lexicon = titles()
    for words in (
        lexicon.heads,
        lexicon.officers,
        lexicon.members,
        lexicon.grades,
        lexicon.groups,
        lexicon.qualifiers,
        lexicon.occupations,
        lexicon.own,
        lexicon.departments,
    ):
        assert len(set(words)) == len(words)
        assert all(word and word == word.strip() for word in words)


def test_no_noun_has_two_roles():
    lexicon = titles()
    lists = [
        set(lexicon.heads),
        set(lexicon.chiefs),
        set(lexicon.members),
        set(lexicon.officers) - set(lexicon.national),
        set(lexicon.grades),
    ]
    assert sum(map(len, lists)) == len(set().union(*lists))


def test_ranks_are_read_in_either_bracket():
    assert titles().rank.fullmatch("（正厅长级）")["rank"] == "正厅长级"
    assert titles().rank.fullmatch("(副部级)")["rank"] == "副部级"
    assert titles().rank.fullmatch("（女）") is None


def test_a_vice_premier_and_a_state_councillor_stand_beside_the_premier():
    roles = titles().roles
    assert roles["总理"] == roles["委员长"] == roles["CEO"] == "head"
    assert roles["副总理"] == roles["国务委员"] == roles["国家副主席"] == "member"
