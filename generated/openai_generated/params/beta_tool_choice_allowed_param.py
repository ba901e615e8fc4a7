# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """Beta tool choice allowed (`allowed_tools`)."""

    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`."""
    mode: Required[Literal["auto", "required"]]
    """Whether the model decides (auto) or has to call at least one of the tools (required)."""
    tools: Required[Iterable[Mapping[str, object]]]
    """The tools allowed here, each by type and name; they must also be among the request's tools."""
