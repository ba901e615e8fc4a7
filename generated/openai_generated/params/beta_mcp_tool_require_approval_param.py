# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaMCPToolRequireApprovalParam(TypedDict, total=False):
    """Beta MCP tool require approval."""

    always: params.BetaMCPToolFilterParam | Model
    never: params.BetaMCPToolFilterParam | Model
