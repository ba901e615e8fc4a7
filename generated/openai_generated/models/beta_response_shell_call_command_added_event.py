# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseShellCallCommandAddedEvent(Model):
    """Beta response shell call command added event (`response.shell_call_command.added`)."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    """Always `response.shell_call_command.added`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    command_index: int
    """Which command of the call this is about, counted from 0."""
    command: str
    """The beginning of the command."""
