# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaResponsesClientEventResponseCreateAccessPrograms(Model):
    """Beta responses client event response create access programs."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None
    """The access program under which security work is judged; standard unless you take part in one."""


BetaResponsesClientEventResponseCreateAccessProgramsCyber: TypeAlias = Literal[
    "standard", "daybreak_blue", "daybreak_red"
]
"""Beta responses client event response create access programs cyber: the values known when this was generated."""
