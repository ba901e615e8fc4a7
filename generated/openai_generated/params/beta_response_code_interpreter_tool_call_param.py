# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Beta response code interpreter tool call (`code_interpreter_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Iterable[params.BetaResponseCodeInterpreterToolCallOutputParam | Model] | None]
