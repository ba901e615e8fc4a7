# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class AgentBrowserOriginAccessParam(Model):
    """Agent browser origin access param (`browser_origin_access`)."""

    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"] = "browser_origin_access"
    """Always `browser_origin_access`."""


AgentBrowserOriginAccessParamDecision: TypeAlias = Literal["approve", "deny", "cancel"]
"""Agent browser origin access param decision: the values known when this was generated."""
