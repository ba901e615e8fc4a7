# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class ResponseInputItemShellCallParam(TypedDict, total=False):
    """Response input item shell call (`shell_call`)."""

    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.ToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    type: Required[Literal["shell_call"]]
    """Always `shell_call`."""
    action: Required[params.ResponseInputItemShellCallActionParam | Model]
    """The commands to run, and their limits."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""
    environment: params.ResponseInputItemShellCallEnvironmentParam | Model | None
    """Where the commands run; null when it is not known."""


class ResponseInputItemShellCallActionParam(TypedDict, total=False):
    """Response input item shell call action."""

    commands: Required[SequenceNotStr[str]]
    """The command lines, each for a shell of its own; they may run side by side."""
    timeout_ms: int | None
    """After how many milliseconds to stop the commands; null leaves it to you."""
    max_output_length: int | None
    """How many characters of output to return at most; null leaves it to you."""
