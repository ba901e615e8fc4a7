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
    name: str
    description: str
    tools: list[NamespaceToolTool]
