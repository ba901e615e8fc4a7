# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseFormatJSONObject(Model):
    """Beta response format JSON object (`json_object`)."""

    type: Literal["json_object"] = "json_object"
