from pathlib import Path

from tests.cli.conftest import Run


def test_what_the_main_job_builds_is_sound(built: Path, kg: Run) -> None:
    done = kg("validate", built)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "sound: nothing violates the shapes\n"


def test_a_fault_is_a_plain_sentence_and_status_1(built: Path, tmp_path: Path, kg: Run) -> None:
    lines = (built / "graph.nt").read_text(encoding="utf8").splitlines(keepends=True)
    kept = [line for line in lines if "/ns/oa#exact>" not in line]
    assert len(kept) < len(lines)
    (tmp_path / "graph.nt").write_text("".join(kept), encoding="utf8")
    done = kg("validate", tmp_path, "--lang", "zh")
    assert done.returncode == 1
    assert "violations" in done.stderr
    assert "引文" in done.stdout
