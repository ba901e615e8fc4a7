# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.responses_delegation_update_config import ResponsesDelegationUpdateConfig


@model
class SessionUpdateConfigDelegationResponses(Model):
    """Session update config delegation responses (`responses`)."""

    type: Literal["responses"] = "responses"
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None
