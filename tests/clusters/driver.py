"""One run on a cluster: `python -m tests.clusters.driver ENGINE ADDRESS FILE MANY`, against OPENAI_BASE_URL."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import openai_facade
from openai_facade.bulk.engines.dask import DaskEngine
from openai_facade.bulk.engines.ray import RayEngine

PIDS = "CLUSTERS_PIDS"
"""Names the folder where workers leave their process ids."""


def client_that_is_seen() -> openai_facade.OpenAI:
    """A client of a worker, which says before that it is there."""
    (Path(os.environ[PIDS]) / str(os.getpid())).touch()
    return openai_facade.OpenAI()


def engine(name: str, address: str, **options: Any) -> Any:
    """An engine for a cluster that is there."""
    return {"dask": DaskEngine, "ray": RayEngine}[name](address, **options)


def requests(many: int) -> list[dict[str, Any]]:
    """So many requests, each of its own."""
    said = ({"role": "user", "content": f"t{number}"} for number in range(many))
    return [{"model": "gpt-4o-mini", "messages": [message]} for message in said]


def run(made: Any, file: Path | str, many: int, progress: Any = False, **client: Any) -> None:
    """Do a run to its end."""
    with openai_facade.OpenAI(**client) as client_of_the_run:
        client_of_the_run.bulk.map(
            requests(many), "chat.completions.create", into=file, engine=made, concurrency=16, progress=progress
        ).wait()


if __name__ == "__main__":
    _, name, address, file, many = sys.argv
    run(engine(name, address, chunk=8), file, int(many))
