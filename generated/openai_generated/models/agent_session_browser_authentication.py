# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_browser_authentication_field import (
        AgentSessionBrowserAuthenticationField,
    )
    from openai_generated.models.agent_session_browser_authentication_option import (
        AgentSessionBrowserAuthenticationOption,
    )


@model
class AgentSessionBrowserAuthentication(Model):
    """Agent session browser authentication (`browser_authentication`)."""

    credential_origin: str | None = None
    fields: list[AgentSessionBrowserAuthenticationField]
    options: list[AgentSessionBrowserAuthenticationOption]
    reason: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"
