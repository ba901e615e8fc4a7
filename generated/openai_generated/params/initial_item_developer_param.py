# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class InitialItemDeveloperParam(TypedDict, total=False):
    """Initial item developer."""

    content: Required[Iterable[params.InitialItemDeveloperContentParam | Model]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
