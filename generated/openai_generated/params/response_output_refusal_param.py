# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseOutputRefusalParam(TypedDict, total=False):
    """Response output refusal (`refusal`)."""

    type: Required[Literal["refusal"]]
    """Always `refusal`."""
    refusal: Required[str]
    """Why the model declined, in its own words."""
