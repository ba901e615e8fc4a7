# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseSteerEventParam(TypedDict, total=False):
    """Beta response steer event (`response.steer`)."""

    input: Required[str | Iterable[params.BetaResponseSteerInputResponseSteerInputItemListParam | Model]]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]
