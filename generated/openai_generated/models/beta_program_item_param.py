# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam


@model
class BetaProgramItemParam(Model):
    """Beta program item param (`program`)."""

    agent: BetaAgentTagParam | None = None
    id: str
    type: Literal["program"] = "program"
    call_id: str
    code: str
    fingerprint: str
