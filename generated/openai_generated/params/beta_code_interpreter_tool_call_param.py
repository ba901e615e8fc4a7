# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaCodeInterpreterToolCallParam(TypedDict, total=False):
    """Beta code interpreter tool call (`code_interpreter_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Iterable[params.BetaCodeInterpreterToolCallOutputParam | Model] | None]
