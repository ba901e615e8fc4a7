# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaProgramOutputItemParam(TypedDict, total=False):
    """Beta program output item param (`program_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
