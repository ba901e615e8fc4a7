# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionDeveloperMessageParam(TypedDict, total=False):
    """Decision developer message."""

    content: Required[str | Iterable[params.DecisionInputTextParam | Model]]
    role: Required[Literal["developer"]]
    id: str | None
    type: Literal["message"] | None
