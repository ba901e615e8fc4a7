# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaInputMessageParam(TypedDict, total=False):
    """Beta input message (`message`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[Iterable[params.BetaInputContentParam | Model]]
