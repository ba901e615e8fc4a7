# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_custom_tool_format import BetaCustomToolFormat


@model
class BetaCustomTool(Model):
    """Beta custom tool (`custom`)."""

    type: Literal["custom"] = "custom"
    name: str
    description: str | None = None
    format: BetaCustomToolFormat | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    async_: bool | None = wire("async", default=None)
