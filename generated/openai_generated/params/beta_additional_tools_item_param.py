# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaAdditionalToolsItemParam(TypedDict, total=False):
    """Beta additional tools item param (`additional_tools`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[params.BetaToolParam | Model]]
