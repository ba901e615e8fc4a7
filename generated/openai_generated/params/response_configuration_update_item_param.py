# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseConfigurationUpdateItemParam(TypedDict, total=False):
    """Response configuration update item param (`configuration_update`)."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: params.ResponseConfigurationUpdateItemReasoningParam | Model | None
    text: params.ResponseConfigurationUpdateItemTextParam | Model | None
