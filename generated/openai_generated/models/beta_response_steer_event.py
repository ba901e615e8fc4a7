# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list import (
        BetaResponseSteerInputResponseSteerInputItemList,
    )


@model
class BetaResponseSteerEvent(Model):
    """Beta response steer event (`response.steer`)."""

    input: str | list[BetaResponseSteerInputResponseSteerInputItemList]
    previous_response_id: str
    type: Literal["response.steer"] = "response.steer"
