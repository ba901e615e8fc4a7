# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.tool import Tool


@model
class AdditionalToolsItemParam(Model):
    """Additional tools item param (`additional_tools`)."""

    id: str | None = None
    type: Literal["additional_tools"] = "additional_tools"
    role: Literal["developer"] = "developer"
    tools: list[Tool]
