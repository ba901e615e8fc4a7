# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_tool_usage_image_gen import BetaResponseToolUsageImageGen
    from openai_generated.models.beta_response_tool_usage_web_search import BetaResponseToolUsageWebSearch


@model
class BetaResponseToolUsage(Model):
    """Beta response tool usage."""

    image_gen: BetaResponseToolUsageImageGen
    web_search: BetaResponseToolUsageWebSearch
