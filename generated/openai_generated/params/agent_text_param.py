# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class AgentTextParam(TypedDict, total=False):
    """Agent text param."""

    format: params.TextFormatParam | Model | None
    verbosity: Literal["low", "medium", "high"] | None
