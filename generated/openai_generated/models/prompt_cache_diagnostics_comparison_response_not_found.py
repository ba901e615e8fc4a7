# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PromptCacheDiagnosticsComparisonResponseNotFound(Model):
    """Prompt cache diagnostics comparison response not found (`comparison_response_not_found`)."""

    type: Literal["comparison_response_not_found"] = "comparison_response_not_found"
