# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AgentFunctionCallOutputParamInputContentParamInputImage(TypedDict, total=False):
    """Agent function call output param input content param input image (`input_image`)."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
