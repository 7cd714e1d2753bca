import pytest

from tests.language.names import found


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("开工建设平漯高铁、呼南高铁焦作至洛阳段。", ["平漯高铁", "呼南高铁焦作至洛阳段"]),
        ("加快建设沿江高铁湖北段，造福群众。", ["沿江高铁湖北段"]),
        ("推进白石峡水库前期工作。", ["白石峡水库"]),
    ],
)
def test_what_is_being_built_is_a_project(text, want):
    assert found(text, "Programme") == want


@pytest.mark.parametrize(
    "text",
    [
        "列车驶上平漯高铁。",
        "加快建设海南自由贸易港。",
        "建成农村铁路。",
        "开工建设高速公路服务区。",
    ],
)
def test_roads_to_go_by_and_kinds_of_structure_are_none(text):
    assert found(text, "Programme") == []
