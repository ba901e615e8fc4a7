# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolChoiceCodeInterpreterParam(TypedDict, total=False):
    """Responses delegation config tool choice code interpreter (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
