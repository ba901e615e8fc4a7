# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseFunctionShellCallOutputContentOutcomeExitParam(TypedDict, total=False):
    """Beta response function shell call output content outcome exit (`exit`)."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]
