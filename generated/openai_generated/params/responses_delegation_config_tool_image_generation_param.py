# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolImageGenerationParam(TypedDict, total=False):
    """Responses delegation config tool image generation (`image_generation`)."""

    type: Required[Literal["image_generation"]]
