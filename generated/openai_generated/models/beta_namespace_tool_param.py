# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_namespace_tool_param_tool import BetaNamespaceToolParamTool


@model
class BetaNamespaceToolParam(Model):
    """Beta namespace tool param (`namespace`)."""

    type: Literal["namespace"] = "namespace"
    name: str
    description: str
    tools: list[BetaNamespaceToolParamTool]
