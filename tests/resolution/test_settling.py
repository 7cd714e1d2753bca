from kg.resolution import settling
from kg.resolution.settling import settle
from tests.resolution.test_features import chair, person


def free(*_):
    return True


def test_the_surest_pair_is_joined_first_and_compared_anew():
    """The second meets the first only through what is known of the third."""
    first = person("甲局", places=["140525"], pools=["county"])
    third = person("乙局", places=["140525"], pools=["county"], companions=["甲", "乙", "丙", "丁"])
    second = person("丙局", pools=["county"], companions=["甲", "乙", "丙", "丁"])
    found = settle([first, second, third], {}, free)
    assert len(found.joined) == 2
    assert found.unsure == []


def test_the_user_s_parting_holds():
    one = person("甲局", places=["140525"])
    other = person("乙局", places=["140525"])
    found = settle([one, other], {}, lambda *_: False)
    assert found.joined == []
    assert [each.outcome for each in found.unsure] == ["same"]


def test_a_large_block_compares_only_what_shares_a_key(monkeypatch):
    monkeypatch.setattr(settling, "BLOCK", 3)
    block = [person(f"局{at}", places=[code]) for at, code in enumerate(["140525", "140524"] * 2)]
    found = settle(block, {}, free)
    assert sorted((each.left.key.agency, each.right.key.agency) for each in found.joined) == [
        ("局0", "局2"),
        ("局1", "局3"),
    ]


def test_two_chairs_at_once_stay_two():
    pair = (
        chair("140525", "2022-03-01", "2022-05-01"),
        chair("140524", "2022-04-01", "2022-04-01"),
    )
    assert settle(pair[:1] + pair[1:], {}, free).joined == []


def test_bodies_of_one_article_make_no_name_a_common_one():
    block = [person(f"某局@a{at}", companions=["甲", "乙", "丙"]) for at in range(9)]
    found = settle(block, {}, free)
    assert len(found.joined) == 8
    assert all("worn-by-many" not in each.points for each in found.joined)
