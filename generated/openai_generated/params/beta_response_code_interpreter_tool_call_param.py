# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Beta response code interpreter tool call (`code_interpreter_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["code_interpreter_call"]]
    """Always `code_interpreter_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    """How far the run is; interpreting means that the code is being executed."""
    container_id: Required[str]
    """The container in which the code runs; its files can be fetched from there."""
    code: Required[str | None]
    """The Python code; null while it is not known."""
    outputs: Required[Iterable[params.BetaResponseCodeInterpreterToolCallOutputParam | Model] | None]
    """What was printed and drawn; null unless the request's include asked for it."""
