# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class AutomaticThreadTitlingParam(TypedDict, total=False):
    """Automatic thread titling param."""

    enabled: bool
    """Whether threads get a title by themselves; true by default."""
