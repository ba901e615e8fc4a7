# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_input_item import BetaInputItem


@model
class BetaResponseInjectEventSchema(Model):
    """Beta response inject event schema (`response.inject`)."""

    input: list[BetaInputItem]
    response_id: str
    type: Literal["response.inject"] = "response.inject"
