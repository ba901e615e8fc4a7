# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """Beta response function shell call output content."""

    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[params.BetaFunctionShellCallOutputOutcomeParam | Model]
