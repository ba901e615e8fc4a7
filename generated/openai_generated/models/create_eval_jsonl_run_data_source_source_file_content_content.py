# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CreateEvalJSONLRunDataSourceSourceFileContentContent(Model):
    """Create eval jsonl run data source source file content content."""

    item: dict[str, object]
    """The fields of the row, in the shape of the evaluation's `item_schema`."""
    sample: dict[str, object] | None = None
    """An answer that is graded as it is; leave it out to have a model answer."""
