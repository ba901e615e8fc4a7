# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionBrowserOriginAccess(Model):
    """Agent session browser origin access (`browser_origin_access`)."""

    origin: str
    reason: str | None = None
    type: Literal["browser_origin_access"] = "browser_origin_access"
