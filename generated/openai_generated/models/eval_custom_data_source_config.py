# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalCustomDataSourceConfig(Model):
    """Eval custom data source config (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    schema_: dict[str, object] = wire("schema")
    """The JSON schema of a row with `item` and, if it was included, `sample`."""
