# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_response_create_params_with_references_param import (
        RealtimeResponseCreateParamsWithReferencesParam,
    )


@model
class ResponseCreateEventWithReferencesParam(Model):
    """Response create event with references param (`response.create`)."""

    type: Literal["response.create"] = "response.create"
    event_id: str | None = None
    response: RealtimeResponseCreateParamsWithReferencesParam | None = None
