# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class EvalItemParam(TypedDict, total=False):
    """Eval item (`message`)."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Who speaks; `system` and `developer` rank above `user`."""
    content: Required[params.EvalItemContentItemParam | Model | Iterable[params.EvalItemContentItemParam | Model]]
    """What is said; text may hold `{{ item.… }}` and `{{ sample.… }}`, filled in for each example."""
    type: Literal["message"]
    """Always `message`."""
