# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Response code interpreter tool call (`code_interpreter_call`)."""

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
    outputs: Required[Iterable[params.ResponseCodeInterpreterToolCallOutputParam | Model] | None]
    """What was printed and drawn; null unless the request's include asked for it."""
