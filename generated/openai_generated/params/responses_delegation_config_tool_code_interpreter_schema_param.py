# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolCodeInterpreterSchemaParam(TypedDict, total=False):
    """Responses delegation config tool code interpreter schema (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
