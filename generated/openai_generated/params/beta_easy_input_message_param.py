# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaEasyInputMessageParam(TypedDict, total=False):
    """Beta easy input message (`message`)."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | Iterable[params.BetaResponseInputContentParam | Model]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
