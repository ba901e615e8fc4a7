# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseInputItemLocalShellCallOutput(Model):
    """Beta response input item local shell call output (`local_shell_call_output`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    """Always `local_shell_call_output`."""
    id: str
    """The id of the call that this answers."""
    output: str
    """What came of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""


BetaResponseInputItemLocalShellCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response input item local shell call output status: the values known when this was generated."""
