# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class AgentSessionInputMessageParam(TypedDict, total=False):
    """Agent session input message param (`message`)."""

    content: Required[Iterable[params.InputContentSchemaParam | Model]]
    role: Required[Literal["user"]]
    type: Literal["message"]
