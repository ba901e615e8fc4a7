# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseInputItemMessageParam(TypedDict, total=False):
    """Response input item message (`message`)."""

    type: Literal["message"]
    """Always `message`."""
    role: Required[Literal["user", "system", "developer"]]
    """Who speaks; developer and system rank above user."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    content: Required[Iterable[params.ResponseInputContentParam | Model]]
    """What is said: texts, pictures and files."""
