# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInputItemMessageParam(TypedDict, total=False):
    """Beta response input item message (`message`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["message"]
    """Always `message`."""
    role: Required[Literal["user", "system", "developer"]]
    """Who speaks; developer and system rank above user."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    content: Required[Iterable[params.BetaResponseInputContentParam | Model]]
    """What is said: texts, pictures and files."""
