# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsesClientEventResponseCreateAccessPrograms(Model):
    """Beta responses client event response create access programs."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None
    """The access program under which security work is judged; standard unless you take part in one."""
