# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_mcp_tool_filter import BetaMCPToolFilter


@model
class BetaMCPToolRequireApproval(Model):
    """Beta MCP tool require approval."""

    always: BetaMCPToolFilter | None = None
    never: BetaMCPToolFilter | None = None
