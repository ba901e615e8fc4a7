# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.responses_server_event_response_ws_error_error_misalignment_error_type import (
        ResponsesServerEventResponseWsErrorErrorMisalignmentErrorType,
    )
    from openai_generated.models.responses_server_event_response_ws_error_error_misalignment_steer import (
        ResponsesServerEventResponseWsErrorErrorMisalignmentSteer,
    )


@model
class ResponsesServerEventResponseWsErrorErrorMisalignment(Model):
    """Responses server event response ws error error misalignment."""

    detailed_explanation: str | None = None
    error_type: str | ResponsesServerEventResponseWsErrorErrorMisalignmentErrorType | None = None
    review_target: str | None = None
    steer: ResponsesServerEventResponseWsErrorErrorMisalignmentSteer | None = None
