# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ResponseCreateParamsAccessPrograms(Model):
    """Response create params access programs."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None
    """The access program under which security work is judged; standard unless you take part in one."""


ResponseCreateParamsAccessProgramsCyber: TypeAlias = Literal["standard", "daybreak_blue", "daybreak_red"]
"""Response create params access programs cyber: the values known when this was generated."""
