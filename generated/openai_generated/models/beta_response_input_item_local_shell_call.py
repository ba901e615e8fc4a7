# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseInputItemLocalShellCall(Model):
    """Beta response input item local shell call (`local_shell_call`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["local_shell_call"] = "local_shell_call"
    """Always `local_shell_call`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    action: BetaConversationItemLocalShellCallAction
    """The command to run on your machine, and how."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""


@model
class BetaConversationItemLocalShellCallAction(Model):
    """Beta conversation item local shell call action (`exec`)."""

    type: Literal["exec"] = "exec"
    """Always `exec`."""
    command: list[str]
    """The program and its arguments, not to be split further."""
    timeout_ms: int | None = None
    """After how many milliseconds to stop the command; null for no limit."""
    working_directory: str | None = None
    """Where to run the command; null for wherever you like."""
    env: dict[str, str]
    """Variables that the command finds in its environment."""
    user: str | None = None
    """Whom to run the command as; null for whoever runs your program."""


BetaResponseInputItemLocalShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response input item local shell call status: the values known when this was generated."""
