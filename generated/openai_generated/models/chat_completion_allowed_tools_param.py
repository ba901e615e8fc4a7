# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionAllowedToolsParam(Model):
    """Chat completion allowed tools param."""

    mode: Literal["auto", "required"]
    """Whether the model decides (auto) or has to call at least one of the tools (required)."""
    tools: list[dict[str, object]]
    """The tools allowed here, each by type and name; they must also be among the request's tools."""
