# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentBrowserOriginAccessParam(Model):
    """Agent browser origin access param (`browser_origin_access`)."""

    decision: Literal["approve", "deny", "cancel"] | str
    type: Literal["browser_origin_access"] = "browser_origin_access"
