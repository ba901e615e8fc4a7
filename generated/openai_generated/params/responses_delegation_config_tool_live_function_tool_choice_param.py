# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolLiveFunctionToolChoiceParam(TypedDict, total=False):
    """Responses delegation config tool live function tool choice param (`function`)."""

    name: Required[str]
    type: Required[Literal["function"]]
