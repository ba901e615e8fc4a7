# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemParamImageGenerationCallError(TypedDict, total=False):
    """Beta response input item param image generation call error."""

    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: params.ImageGenerationCallErrorModerationDetailsParam | Model
