# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CreateEvalJSONLRunDataSourceSourceFileContentContent(Model):
    """Create eval jsonl run data source source file content content."""

    item: dict[str, object]
    sample: dict[str, object] | None = None
