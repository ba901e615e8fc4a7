# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class InitialItemUserParam(TypedDict, total=False):
    """Initial item user."""

    content: Required[Iterable[params.InitialItemUserContentParam | Model]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
