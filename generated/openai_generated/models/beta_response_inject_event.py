# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_input_item import BetaResponseInputItem


@model
class BetaResponseInjectEvent(Model):
    """Beta response inject event (`response.inject`)."""

    type: Literal["response.inject"] = "response.inject"
    response_id: str
    input: list[BetaResponseInputItem]
