# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaProgram(Model):
    """Beta program (`program`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["program"] = "program"
    """Always `program`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    code: str
    """The program that the model wrote to call tools with."""
    fingerprint: str
    """An opaque mark of the program; send it back unchanged."""
