from hypothesis import given
from hypothesis import strategies as st

from kg.language.shadow import BEGIN, INNER, shadow


def test_the_kind_of_place_stays_readable():
    assert shadow("太原市人社局", [(0, 3)]) == f"{BEGIN}{INNER}市人社局"


def test_a_short_name_is_masked_whole():
    assert shadow("山西日报", [(0, 2)]) == f"{BEGIN}{INNER}日报"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_without_places_only_private_characters_change(text):
    masked = shadow(text, [])
    assert len(masked) == len(text)
    assert all(a == b or a in (BEGIN, INNER) for a, b in zip(text, masked, strict=True))
