# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ThreadToolResourcesCodeInterpreter(Model):
    """Thread tool resources code interpreter."""

    file_ids: list[str] | None = None
    """Uploaded files that its code can open, 20 at most."""
