"""The operations that are more than an example: one module per part of the API."""

from __future__ import annotations

from importlib import import_module

_MODULES = (
    "chat",
    "completions",
    "conversations",
    "responses",
    "embeddings",
    "files",
    "models",
    "moderations",
    "uploads",
    "vector_files",
    "vector_stores",
)


def load() -> None:
    """Import all route modules, which fills the table of handlers."""
    for name in _MODULES:
        import_module(f"{__name__}.{name}")
