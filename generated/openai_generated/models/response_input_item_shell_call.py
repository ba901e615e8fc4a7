# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_input_item_shell_call_action import ResponseInputItemShellCallAction
    from openai_generated.models.response_input_item_shell_call_environment import ResponseInputItemShellCallEnvironment
    from openai_generated.models.tool_call_caller_param import ToolCallCallerParam


@model
class ResponseInputItemShellCall(Model):
    """Response input item shell call (`shell_call`)."""

    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    type: Literal["shell_call"] = "shell_call"
    action: ResponseInputItemShellCallAction
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    environment: ResponseInputItemShellCallEnvironment | None = None
