# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentFunctionCallItem(Model):
    """Agent function call item (`function_call`)."""

    id: str
    arguments: object
    call_id: str
    name: str
    status: Literal["in_progress", "completed", "failed", "incomplete"] | str
    turn_id: str
    type: Literal["function_call"] = "function_call"
