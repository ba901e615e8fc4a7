# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseSteerInputItemListMessageParam(TypedDict, total=False):
    """Response steer input item list message (`message`)."""

    content: Required[str | Iterable[params.ResponseSteerInputContentParam | Model]]
    """What is said to the model while it works."""
    role: Required[Literal["user"]]
    """Always `user`."""
    type: Required[Literal["message"]]
    """Always `message`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    status: str | None
    """How far the item is: in_progress, completed or incomplete."""
