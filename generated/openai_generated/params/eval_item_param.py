# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class EvalItemParam(TypedDict, total=False):
    """Eval item (`message`)."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[params.EvalItemContentItemParam | Model | Iterable[params.EvalItemContentItemParam | Model]]
    type: Literal["message"]
    """Always `message`."""
