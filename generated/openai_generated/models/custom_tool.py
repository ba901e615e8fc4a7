# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.custom_tool_input_format import CustomToolInputFormat


@model
class CustomTool(Model):
    """Custom tool (`custom`)."""

    type: Literal["custom"] = "custom"
    name: str
    description: str | None = None
    format: CustomToolInputFormat | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    async_: bool | None = wire("async", default=None)
