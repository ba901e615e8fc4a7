# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionQuestionChoiceInstructionsPartsInputJSON(Model):
    """Decision question choice instructions parts input JSON (`input_json`)."""

    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"] = "input_json"
