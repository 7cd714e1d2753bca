import pytest

from tests.cli.conftest import Run

VERBS = ("build", "doctor", "explain", "extract", "query", "score", "validate")


def test_help_lists_the_verbs(kg: Run) -> None:
    done = kg("--help")
    assert done.returncode == 0
    assert all(f" {verb} " in done.stdout for verb in VERBS)


@pytest.mark.parametrize("verb", [v for v in VERBS if v != "doctor"])
def test_help_of_a_verb_shows_examples(verb: str, kg: Run) -> None:
    assert f"kg {verb} " in kg(verb, "--help").stdout.split("Examples")[1]


def test_the_version_is_told(kg: Run) -> None:
    assert kg("--version").stdout == "zhengwu-kg 0.1.0\n"


def test_doctor_finds_everything_in_the_environment_of_the_tests(kg: Run) -> None:
    done = kg("doctor")
    assert done.returncode == 0
    assert "✗" not in done.stdout
    assert "太原市民政局、林知秋" in done.stdout
