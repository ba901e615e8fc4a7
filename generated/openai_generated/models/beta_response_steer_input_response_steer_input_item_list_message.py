# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_steer_input_content import BetaResponseSteerInputContent
    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list_message_agent import (
        BetaResponseSteerInputResponseSteerInputItemListMessageAgent,
    )


@model
class BetaResponseSteerInputResponseSteerInputItemListMessage(Model):
    """Beta response steer input response steer input item list message (`message`)."""

    content: str | list[BetaResponseSteerInputContent]
    role: Literal["user"] = "user"
    type: Literal["message"] = "message"
    id: str | None = None
    agent: BetaResponseSteerInputResponseSteerInputItemListMessageAgent | None = None
    status: str | None = None
