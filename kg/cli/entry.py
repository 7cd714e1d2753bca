"""Where the command starts: every verb registered; heavy rooms load when a verb uses them."""

from __future__ import annotations

import os
import sys

from kg.cli import build, doctor, explain, extract, judge, query, report, score, train, validate
from kg.cli.app import app
from kg.cli.console import err, fail
from kg.errors import KgError

VERBS = (build, extract, explain, report, judge, query, validate, score, train, doctor)
"""The modules whose import puts a verb on the command."""


def main() -> None:
    """Run the command: coded errors become one line and status 2, a closed pipe is no error."""
    # The recogniser's sums are the same on one thread, and faster on small batches.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    try:
        app()
    except KgError as error:
        fail(error)
    except BrokenPipeError:
        # The reader of our output has gone (kg … | head); keep the interpreter from saying so.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    except KeyboardInterrupt:
        err.print("kg: stopped", style="yellow")
        raise SystemExit(130) from None
