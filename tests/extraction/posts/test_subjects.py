import pytest

from tests.extraction.test_posts import rows


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "{p:闻一川}种了三十亩地，他还是{a:大华农机合作社}的理事长。",
            [("闻一川", "理事长", "大华农机合作社", True, "holds")],
        ),
        (
            "{p:闻一川}种了三十亩地。他也是{a:大华农机合作社}理事长。",
            [("闻一川", "理事长", "大华农机合作社", True, "holds")],
        ),
        ("{p:闻一川}和{p:祁小满}种地，他还是{a:大华农机合作社}的理事长。", []),
    ],
)
def test_whom_he_means(text, found):
    assert rows(text) == found
