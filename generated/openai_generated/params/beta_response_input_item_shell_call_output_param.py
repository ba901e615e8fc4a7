# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInputItemShellCallOutputParam(TypedDict, total=False):
    """Beta response input item shell call output (`shell_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.BetaToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    type: Required[Literal["shell_call_output"]]
    """Always `shell_call_output`."""
    output: Required[Iterable[params.BetaResponseFunctionShellCallOutputContentParam | Model]]
    """What came of each command, in the order of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""
    max_output_length: int | None
    """The limit of the call, repeated: to how many characters output was cut."""


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """Beta response function shell call output content."""

    stdout: Required[str]
    """What the command wrote to standard output."""
    stderr: Required[str]
    """What the command wrote to standard error."""
    outcome: Required[params.BetaFunctionShellCallOutputOutcomeParam | Model]
    """How the command ended: with an exit code, or at the time limit."""
