# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list import (
        BetaResponseSteerInputResponseSteerInputItemList,
    )


@model
class BetaResponseSteerFailedEventSteer(Model):
    """Beta response steer failed event steer."""

    input: str | list[BetaResponseSteerInputResponseSteerInputItemList]
    previous_response_id: str
    id: str | None = None
