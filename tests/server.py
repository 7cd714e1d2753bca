"""A real Oxigraph server, and the curl lines of docs/rdf.md run against it."""

from __future__ import annotations

import re
import shlex
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTED = "http://127.0.0.1:7878"
SECONDS_TO_START = 30


@contextmanager
def oxigraph(folder: Path) -> Iterator[str]:
    """The address of a server with its store in ``folder``; skips where none is installed."""
    binary = shutil.which("oxigraph") or shutil.which("oxigraph", path=Path(sys.executable).parent)
    if binary is None:
        pytest.skip("no Oxigraph server here: pip install oxigraph")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [binary, "serve", "--location", str(folder / "store"), "--bind", address]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(f"http://{address}/")
            yield f"http://{address}"
        finally:
            process.terminate()


def _wait(address: str) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            httpx.get(address)
        except httpx.TransportError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return


def documented(word: str, server: str, built: Path) -> str:
    """Run the documented curl line that holds ``word``, with our folder and port for theirs."""
    if shutil.which("curl") is None:
        pytest.skip("no curl here")
    text = (ROOT / "docs" / "rdf.md").read_text(encoding="utf-8")
    (line,) = [
        line
        for line in re.findall(r"^ {4}(curl .+)$", text, re.MULTILINE)
        if word in line and DOCUMENTED in line
    ]
    line = line.replace(DOCUMENTED, server).replace("@out/", f"@{built}/")
    command = [*shlex.split(line), "--silent"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout
