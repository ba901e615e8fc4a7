# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_error_payload import BetaErrorPayload


@model
class BetaResponseWsError(Model):
    """Beta response ws error (`error`)."""

    agent: BetaAgentTag | None = None
    type: Literal["error"] = "error"
    status: int | None = None
    sequence_number: int | None = None
    error: BetaErrorPayload
    stream_id: str | None = None
