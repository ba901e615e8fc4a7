# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class InitialItemDeveloperParam(TypedDict, total=False):
    """Initial item developer."""

    content: Required[Iterable[params.InitialItemDeveloperContentParam | Model]]
    role: Required[Literal["developer"]]
    """Always `developer`."""
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None


class InitialItemDeveloperContentParam(TypedDict, total=False):
    """Initial item developer content."""

    text: Required[str]
    type: Literal["input_text"] | None


class InitialItemUserParam(TypedDict, total=False):
    """Initial item user."""

    content: Required[Iterable[params.InitialItemUserContentParam | Model]]
    role: Required[Literal["user"]]
    """Always `user`."""
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None


class InitialItemUserContentParam(TypedDict, total=False):
    """Initial item user content."""

    text: Required[str]
    type: Literal["input_text"] | None


class InitialItemAssistantParam(TypedDict, total=False):
    """Initial item assistant."""

    content: Required[Iterable[params.InitialItemAssistantContentParam | Model]]
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"] | None


InitialItemParam: TypeAlias = (
    params.InitialItemDeveloperParam | params.InitialItemUserParam | params.InitialItemAssistantParam
)
"""Initial item: one of 3 kinds, told apart by `role`."""
