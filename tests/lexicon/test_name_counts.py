import pytest

from kg.lexicon.name_counts import frequency, name_counts
from kg.lexicon.surnames import surnames


@pytest.mark.parametrize(
    ("name", "share"),
    [
        ("张伟", 0.07 * 0.003),
        ("王建国", 0.07 * 0.001),
        ("闻一川", 0.0002 * 0.00003),
        ("欧阳静", 0.0002 * 0.003),
        ("阿卜杜勒", 0.00002),
        ("阿依努尔·买买提", 0.000001),
    ],
)
def test_the_share_of_a_name(name, share):
    assert frequency(name) == pytest.approx(share)


def test_names_of_tiers_are_surnames_and_written_once():
    for tiers in (name_counts().surnames, name_counts().given):
        names = [name for tier in tiers for name in tier.names]
        assert len(set(names)) == len(names)
    assert {name for tier in name_counts().surnames for name in tier.names} <= surnames()


def test_the_commoner_tiers_come_first():
    for tiers in (name_counts().surnames, name_counts().given):
        shares = [tier.share for tier in tiers]
        assert shares == sorted(shares, reverse=True)
