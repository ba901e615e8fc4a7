# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_function_shell_tool_call_action import ResponseFunctionShellToolCallAction
    from openai_generated.models.response_function_shell_tool_call_environment import (
        ResponseFunctionShellToolCallEnvironment,
    )
    from openai_generated.models.tool_call_caller import ToolCallCaller


@model
class ResponseFunctionShellToolCall(Model):
    """Response function shell tool call (`shell_call`)."""

    type: Literal["shell_call"] = "shell_call"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    action: ResponseFunctionShellToolCallAction
    status: Literal["in_progress", "completed", "incomplete"] | str
    environment: ResponseFunctionShellToolCallEnvironment | None = None
    created_by: str | None = None
