# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseSteerInputResponseSteerInputItemListMessageParam(TypedDict, total=False):
    """Beta response steer input response steer input item list message (`message`)."""

    content: Required[str | Iterable[params.BetaResponseSteerInputContentParam | Model]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    agent: params.BetaResponseSteerInputResponseSteerInputItemListMessageAgentParam | Model | None
    status: str | None
