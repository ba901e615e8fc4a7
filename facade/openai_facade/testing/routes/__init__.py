"""The operations that are more than an example: one module per part of the API, imported when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

_MODULES = frozenset(
    {
        "audio",
        "batches",
        "chat",
        "completions",
        "containers",
        "conversations",
        "embeddings",
        "evals",
        "files",
        "fine_tuning",
        "images",
        "live",
        "models",
        "moderations",
        "realtime",
        "responses",
        "threads",
        "uploads",
        "vector_stores",
        "videos",
    }
)
_MORE = {"agents": "agent_sessions", "fine_tuning": "graders", "threads": "runs", "vector_stores": "vector_files"}


@cache
def load(part: str) -> None:
    """Import the modules for a part of the API, which puts their handlers into the table.

    Args:
        part: The first word of a path.
    """
    if part in _MODULES:
        import_module(f"{__name__}.{part}")
    if part in _MORE:
        import_module(f"{__name__}.{_MORE[part]}")
