# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseFunctionTool(Model):
    """Beta response function tool (`function`)."""

    type: Literal["function"] = "function"
    name: str
    description: str | None = None
    parameters: dict[str, object] | None = None
    output_schema: dict[str, object] | None = None
    strict: bool | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    async_: bool | None = wire("async", default=None)
