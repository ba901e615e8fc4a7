# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInjectEventParam(TypedDict, total=False):
    """Beta response inject event (`response.inject`)."""

    type: Required[Literal["response.inject"]]
    response_id: Required[str]
    input: Required[Iterable[params.BetaResponseInputItemParam | Model]]
