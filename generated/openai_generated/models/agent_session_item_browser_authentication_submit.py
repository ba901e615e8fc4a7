# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionItemBrowserAuthenticationSubmit(Model):
    """Agent session item browser authentication submit (`browser_authentication`)."""

    action: Literal["submit"] = "submit"
    selected_option: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"
