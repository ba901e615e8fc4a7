# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_function_shell_tool_environment import BetaFunctionShellToolEnvironment


@model
class BetaFunctionShellTool(Model):
    """Beta function shell tool (`shell`)."""

    type: Literal["shell"] = "shell"
    """Always `shell`."""
    environment: BetaFunctionShellToolEnvironment | None = None
    """Where commands run: your own machine, or a container of the API."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
