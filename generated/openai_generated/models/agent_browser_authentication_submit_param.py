# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_browser_authentication_submit_param_field import (
        AgentBrowserAuthenticationSubmitParamField,
    )


@model
class AgentBrowserAuthenticationSubmitParam(Model):
    """Agent browser authentication submit param (`browser_authentication`)."""

    action: Literal["submit"] = "submit"
    fields: list[AgentBrowserAuthenticationSubmitParamField]
    type: Literal["browser_authentication"] = "browser_authentication"
    selected_option: str | None = None
