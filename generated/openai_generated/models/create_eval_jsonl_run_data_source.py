# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.create_eval_jsonl_run_data_source_source import CreateEvalJSONLRunDataSourceSource


@model
class CreateEvalJSONLRunDataSource(Model):
    """Create eval jsonl run data source (`jsonl`)."""

    type: Literal["jsonl"] = "jsonl"
    """Always `jsonl`."""
    source: CreateEvalJSONLRunDataSourceSource
    """Where the items come from: rows given here, or an uploaded file."""
