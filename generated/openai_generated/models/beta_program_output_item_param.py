# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam


@model
class BetaProgramOutputItemParam(Model):
    """Beta program output item param (`program_output`)."""

    agent: BetaAgentTagParam | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str
    """Names the item in events, references and deletions."""
    type: Literal["program_output"] = "program_output"
    """Always `program_output`."""
    call_id: str
    """The id of the tool call, which call and output share."""
    result: str
    """What the program printed or returned."""
    status: Literal["completed", "incomplete"]
    """Whether the program ran to its end: completed or incomplete."""


BetaProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
"""Beta program output item status: the values known when this was generated."""
