"""The workshop's verbs. ``nox`` runs them all in the environment it was started from.

Every verb is what CI calls too, so a green run here is a green run there.
"""

from __future__ import annotations

import filecmp
import os
import sys
import tempfile
from pathlib import Path

import nox

nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "types", "contracts", "tests", "exports"]
nox.options.error_on_external_run = False

# The programs are those beside this interpreter, whether or not its environment is activated.
os.environ["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))

EXPORTS = Path("exports")


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff: style, imports, docstrings, formatting."""
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Mypy, strict, over the package."""
    session.run("mypy")


@nox.session
def contracts(session: nox.Session) -> None:
    """Import-linter: data flows one way through the rooms."""
    session.run("lint-imports", "--no-cache")


@nox.session
def tests(session: nox.Session) -> None:
    """Pytest on two cores; arguments after ``--`` go to it."""
    session.run("pytest", "-n", "2", *session.posargs, env={"OMP_NUM_THREADS": "1"})


def names(folder: Path) -> list[str]:
    """The file names in a folder, sorted."""
    return sorted(p.name for p in folder.iterdir())


@nox.session
def exports(session: nox.Session) -> None:
    """Rebuild ``exports/`` from ``seeds/`` under two hash seeds; every byte must be the same."""
    for seed in ("0", "4242"):
        with tempfile.TemporaryDirectory() as folder:
            env = {**os.environ, "PYTHONHASHSEED": seed}
            session.run("kg", "build", "seeds/", "-o", folder, "--format", "all", env=env)
            built, kept = names(Path(folder)), names(EXPORTS)
            if built != kept:
                session.error(f"exports/ holds {kept}, the build made {built}")
            _, differ, unread = filecmp.cmpfiles(folder, EXPORTS, built, shallow=False)
            if differ or unread:
                session.error(f"seed {seed}: not the committed bytes: {', '.join(differ + unread)}")
    session.log("exports/ is what the build makes, byte for byte")


@nox.session
def rebuild(session: nox.Session) -> None:
    """Write ``exports/`` and the generated pages of ``docs/`` anew, for review."""
    session.run("kg", "build", "seeds/", "-o", str(EXPORTS), "--format", "all")
    session.run("python", "-m", "kg.cli.errors_page", "docs/errors.md")
    with Path("ontologies/titles.ttl").open("wb") as stream:
        session.run("python", "-m", "kg.graph.title_scheme", stdout=stream)
