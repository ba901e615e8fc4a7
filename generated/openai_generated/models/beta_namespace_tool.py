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
    """Always `namespace`."""
    name: str
    """The name that stands before those of the tools in the group."""
    description: str
    """Tells the model what the tools of the group have in common."""
    tools: list[BetaNamespaceToolTool]
    """The functions and custom tools of the group."""
