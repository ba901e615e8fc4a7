# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ToolChoiceAllowed(Model):
    """Tool choice allowed (`allowed_tools`)."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Always `allowed_tools`."""
    mode: Literal["auto", "required"]
    """Whether the model decides (auto) or has to call at least one of the tools (required)."""
    tools: list[dict[str, object]]
    """The tools allowed here, each by type and name; they must also be among the request's tools."""


ToolChoiceAllowedMode: TypeAlias = Literal["auto", "required"]
"""Tool choice allowed mode: the values known when this was generated."""


@model
class ToolChoiceCustom(Model):
    """Tool choice custom (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    name: str
    """The word by which you declared that tool."""


@model
class ToolChoiceShell(Model):
    """Tool choice shell (`shell`)."""

    type: Literal["shell"] = "shell"
    """Always `shell`."""


@model
class ToolChoiceTypes(Model):
    """Tool choice types."""

    type: ToolChoiceTypesType
    """The built-in tool that has to be used."""


ToolChoiceTypesType: TypeAlias = Literal[
    "file_search",
    "web_search_preview",
    "computer",
    "computer_use_preview",
    "computer_use",
    "web_search_preview_2025_03_11",
    "image_generation",
    "code_interpreter",
]
"""Tool choice types type: the values known when this was generated."""
