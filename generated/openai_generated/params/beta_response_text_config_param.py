# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseTextConfigParam(TypedDict, total=False):
    """Beta response text config."""

    format: params.BetaResponseFormatTextConfigParam | Model
    """Plain text (the default), any JSON, or JSON by a schema."""
    verbosity: Literal["low", "medium", "high"] | None
    """How wordy the answer is: low, medium (the default) or high."""
