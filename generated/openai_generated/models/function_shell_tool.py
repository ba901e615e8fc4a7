# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.function_shell_tool_environment import FunctionShellToolEnvironment


@model
class FunctionShellTool(Model):
    """Function shell tool (`shell`)."""

    type: Literal["shell"] = "shell"
    environment: FunctionShellToolEnvironment | None = None
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
