"""What the tests of the command share: running it as a user does, and two built folders."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from kg.cli import main

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SEEDS = ROOT / "seeds"

Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]


def process(*args: object, **env: str) -> Done:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "kg", *map(str, args)],
        capture_output=True,
        env={**os.environ, "OMP_NUM_THREADS": "1", **env},
        encoding="utf8",
        check=False,
    )


@pytest.fixture
def kg(monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command in this process, which has its imports done: argv in, streams and status out."""

    def run(*args: object, stdin: bytes = b"") -> Done:
        out, err = (io.TextIOWrapper(io.BytesIO(), "utf8") for _ in range(2))
        status: object = 0
        with monkeypatch.context() as patch:
            patch.setattr(sys, "argv", ["kg", *map(str, args)])
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf8"))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            try:
                main()
            except SystemExit as stop:
                status = stop.code or 0
        told = [_text(stream) for stream in (out, err)]
        assert isinstance(status, int)
        return subprocess.CompletedProcess(args, status, *told)

    return run


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return cast("io.BytesIO", stream.buffer).getvalue().decode()


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder built from the seeds, in every format."""
    folder = tmp_path_factory.mktemp("built")
    done = process("build", SEEDS, "-o", folder, "--format", "all")
    assert done.returncode == 0, done.stderr
    return folder
