# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalCreateParamsDataSourceConfigCustom(Model):
    """Eval create params data source config custom (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    item_schema: dict[str, object]
    """The JSON schema of one row; templates reach its fields as `item.…`."""
    include_sample_schema: bool | None = None
    """Whether templates may name `sample.…`, the model's answer; false by default."""
