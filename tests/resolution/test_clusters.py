from hypothesis import given
from hypothesis import strategies as st

from kg.resolution.clusters import Clusters


def test_clusters_are_named_by_their_first_member():
    clusters = Clusters("dcba")
    assert clusters.join("d", "b")
    assert clusters.root("d") == "b"
    assert clusters.groups() == {"a": ("a",), "b": ("b", "d"), "c": ("c",)}


def test_members_of_two_parted_clusters_never_meet():
    clusters = Clusters("abcd")
    clusters.join("a", "b")
    assert clusters.forbid("b", "c")
    clusters.join("c", "d")
    assert not clusters.may_join("a", "d")
    assert not clusters.join("a", "d")
    assert clusters.groups() == {"a": ("a", "b"), "c": ("c", "d")}


def test_what_is_one_cannot_be_parted_any_more():
    clusters = Clusters("ab")
    clusters.join("a", "b")
    assert not clusters.forbid("a", "b")


pairs = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=25)


@given(pairs, pairs)
def test_no_cluster_holds_a_forbidden_pair_and_every_member_is_in_one(apart, together):
    clusters = Clusters(range(10))
    kept = [pair for pair in apart if clusters.forbid(*pair)]
    for pair in together:
        clusters.join(*pair)
    assert all(clusters.root(one) != clusters.root(other) for one, other in kept)
    members = [member for group in clusters.groups().values() for member in group]
    assert sorted(members) == list(range(10))
