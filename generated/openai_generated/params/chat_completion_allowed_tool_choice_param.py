# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """Chat completion allowed tool choice param (`allowed_tools`)."""

    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`."""
    allowed_tools: Required[params.ChatCompletionAllowedToolsParam | Model]
    """The tools that remain allowed, and whether one of them must be called."""
