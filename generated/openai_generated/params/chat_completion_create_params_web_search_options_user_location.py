# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionCreateParamsWebSearchOptionsUserLocation(TypedDict, total=False):
    """Chat completion create params web search options user location (`approximate`)."""

    type: Required[Literal["approximate"]]
    """Always `approximate`."""
    approximate: Required[params.WebSearchLocationParam | Model]
    """City, region, country and time zone, as far as you know them."""
