from pathlib import Path

from tests.cli.conftest import Run


def test_the_verbs_of_training_are_listed(kg: Run) -> None:
    done = kg("train", "--help")
    assert done.returncode == 0
    assert all(f" {verb} " in done.stdout for verb in ("segmenter", "recogniser", "evaluate"))


def test_a_missing_corpus_is_one_line(tmp_path: Path, kg: Run) -> None:
    done = kg("train", "segmenter", "--corpora", tmp_path, "--folder", tmp_path / "run")
    assert done.returncode == 2
    assert done.stderr.startswith("kg: E310 ")
    assert len(done.stderr.strip().splitlines()) == 1
