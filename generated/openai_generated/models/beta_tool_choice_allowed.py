# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaToolChoiceAllowed(Model):
    """Beta tool choice allowed (`allowed_tools`)."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Always `allowed_tools`."""
    mode: Literal["auto", "required"]
    """Whether the model decides (auto) or has to call at least one of the tools (required)."""
    tools: list[dict[str, object]]
    """The tools allowed here, each by type and name; they must also be among the request's tools."""


BetaToolChoiceAllowedMode: TypeAlias = Literal["auto", "required"]
"""Beta tool choice allowed mode: the values known when this was generated."""


@model
class BetaToolChoiceCustom(Model):
    """Beta tool choice custom (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    name: str
    """The word by which you declared that tool."""


@model
class BetaToolChoiceFunction(Model):
    """Beta tool choice function (`function`)."""

    type: Literal["function"] = "function"
    """Always `function`."""
    name: str
    """The function as you declared it."""


@model
class BetaToolChoiceMcp(Model):
    """Beta tool choice MCP (`mcp`)."""

    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""
    server_label: str
    """The server whose tool has to be called, by the label you gave it."""
    name: str | None = None
    """The tool that has to be called; any of the server's when left out."""


BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""Beta tool choice options: the values known when this was generated."""


@model
class BetaToolChoiceShell(Model):
    """Beta tool choice shell (`shell`)."""

    type: Literal["shell"] = "shell"
    """Always `shell`."""


@model
class BetaToolChoiceTypes(Model):
    """Beta tool choice types."""

    type: BetaToolChoiceTypesType
    """The built-in tool that has to be used."""


BetaToolChoiceTypesType: TypeAlias = Literal[
    "file_search",
    "web_search_preview",
    "computer",
    "computer_use_preview",
    "computer_use",
    "web_search_preview_2025_03_11",
    "image_generation",
    "code_interpreter",
]
"""Beta tool choice types type: the values known when this was generated."""
