# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseInputItemLocalShellCallParam(TypedDict, total=False):
    """Response input item local shell call (`local_shell_call`)."""

    type: Required[Literal["local_shell_call"]]
    """Always `local_shell_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    action: Required[params.ConversationItemLocalShellCallActionParam | Model]
    """The command to run on your machine, and how."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is: in_progress, completed or incomplete."""
