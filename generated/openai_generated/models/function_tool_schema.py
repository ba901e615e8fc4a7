# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FunctionToolSchema(Model):
    """Function tool schema (`function`)."""

    name: str
    type: Literal["function"] = "function"
    description: str | None = None
    parameters: dict[str, object] | None = None
    strict: bool | None = None
