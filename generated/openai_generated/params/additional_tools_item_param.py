# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class AdditionalToolsItemParam(TypedDict, total=False):
    """Additional tools item param (`additional_tools`)."""

    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Required[Literal["additional_tools"]]
    """Always `additional_tools`."""
    role: Required[Literal["developer"]]
    """Always `developer`."""
    tools: Required[Iterable[params.ToolParam | Model]]
    """Tools that the model may use from this point of the conversation on."""
