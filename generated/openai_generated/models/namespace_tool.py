# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.namespace_tool_tool import NamespaceToolTool


@model
class NamespaceTool(Model):
    """Namespace tool (`namespace`)."""

    type: Literal["namespace"] = "namespace"
    """Always `namespace`."""
    name: str
    """The name that stands before those of the tools in the group."""
    description: str
    """Tells the model what the tools of the group have in common."""
    tools: list[NamespaceToolTool]
    """The functions and custom tools of the group."""
