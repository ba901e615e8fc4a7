# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseFunctionShellCallOutputContentOutcomeTimeoutParam(TypedDict, total=False):
    """Beta response function shell call output content outcome timeout (`timeout`)."""

    type: Required[Literal["timeout"]]
