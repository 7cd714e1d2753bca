import pytest

from kg.lexicon.tenures import tenure_words


@pytest.mark.parametrize(
    ("title", "agency", "unique"),
    [
        ("局长", "太原市民政局", True),
        ("负责人", "太原市民政局", False),
        ("书记", "中共太原市委员会", True),
        ("书记", "中共中央书记处", False),
    ],
)
def test_which_principal_posts_one_person_holds(title: str, agency: str, unique: bool) -> None:
    assert tenure_words().unique(title, agency) is unique
