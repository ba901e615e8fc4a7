# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseFormatJSONObjectParam(TypedDict, total=False):
    """Beta response format JSON object (`json_object`)."""

    type: Required[Literal["json_object"]]
