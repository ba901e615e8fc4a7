# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_namespace_tool_tool import BetaNamespaceToolTool


@model
class BetaNamespaceTool(Model):
    """Beta namespace tool (`namespace`)."""

    type: Literal["namespace"] = "namespace"
    name: str
    description: str
    tools: list[BetaNamespaceToolTool]
