# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.responses_delegation_config_tool_shell_environment import (
        ResponsesDelegationConfigToolShellEnvironment,
    )


@model
class ResponsesDelegationConfigToolShellSchema(Model):
    """Responses delegation config tool shell schema (`shell`)."""

    type: Literal["shell"] = "shell"
    environment: ResponsesDelegationConfigToolShellEnvironment | None = None
