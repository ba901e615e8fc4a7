# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerationCallErrorModerationDetailsModerationStage: TypeAlias = Literal["input", "output", "unknown"]
"""Image generation call error moderation details moderation stage: the values known when this was generated."""
