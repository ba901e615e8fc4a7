# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InputContentResourceInputText(Model):
    """Input content resource input text (`input_text`)."""

    text: str
    type: Literal["input_text"] = "input_text"
