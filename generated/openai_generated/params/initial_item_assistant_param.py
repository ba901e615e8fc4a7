# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class InitialItemAssistantParam(TypedDict, total=False):
    """Initial item assistant."""

    content: Required[Iterable[params.InitialItemAssistantContentParam | Model]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None
