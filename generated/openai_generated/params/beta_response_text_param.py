# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseTextParam(TypedDict, total=False):
    """Beta response text param."""

    format: params.BetaTextResponseFormatConfigurationParam | Model
    verbosity: Literal["low", "medium", "high"] | None
