# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInputItemMessageParam(TypedDict, total=False):
    """Beta response input item message (`message`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[Iterable[params.BetaResponseInputContentParam | Model]]
