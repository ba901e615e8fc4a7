# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolImageGenerationSchemaParam(TypedDict, total=False):
    """Responses delegation config tool image generation schema (`image_generation`)."""

    type: Required[Literal["image_generation"]]
