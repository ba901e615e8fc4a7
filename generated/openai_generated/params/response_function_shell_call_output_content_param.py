# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """Response function shell call output content."""

    stdout: Required[str]
    """What the command wrote to standard output."""
    stderr: Required[str]
    """What the command wrote to standard error."""
    outcome: Required[params.FunctionShellCallOutputOutcomeParam | Model]
    """How the command ended: with an exit code, or at the time limit."""
