# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.web_search_location import WebSearchLocation


@model
class ChatCompletionCreateParamsWebSearchOptionsUserLocation(Model):
    """Chat completion create params web search options user location (`approximate`)."""

    type: Literal["approximate"] = "approximate"
    """Always `approximate`."""
    approximate: WebSearchLocation
    """City, region, country and time zone, as far as you know them."""
