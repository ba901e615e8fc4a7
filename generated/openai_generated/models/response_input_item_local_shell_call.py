# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.conversation_item_local_shell_call_action import ConversationItemLocalShellCallAction


@model
class ResponseInputItemLocalShellCall(Model):
    """Response input item local shell call (`local_shell_call`)."""

    type: Literal["local_shell_call"] = "local_shell_call"
    """Always `local_shell_call`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    action: ConversationItemLocalShellCallAction
    """The command to run on your machine, and how."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
