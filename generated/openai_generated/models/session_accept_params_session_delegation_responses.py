# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.responses_delegation_config import ResponsesDelegationConfig


@model
class SessionAcceptParamsSessionDelegationResponses(Model):
    """Session accept params session delegation responses (`responses`)."""

    responses: ResponsesDelegationConfig
    type: Literal["responses"] = "responses"
    acknowledgement_delay_ms: int | None = None
