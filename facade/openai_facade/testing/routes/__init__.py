"""The operations that are more than an example: one module per part of the API."""

from __future__ import annotations

from importlib import import_module

_MODULES = (
    "agent_sessions",
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
    "models",
    "moderations",
    "realtime",
    "responses",
    "runs",
    "threads",
    "uploads",
    "vector_files",
    "vector_stores",
    "videos",
)


def load() -> None:
    """Import all route modules, which fills the table of handlers."""
    for name in _MODULES:
        import_module(f"{__name__}.{name}")
