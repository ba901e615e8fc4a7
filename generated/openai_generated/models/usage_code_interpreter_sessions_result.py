# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageCodeInterpreterSessionsResult(Model):
    """Usage code interpreter sessions result (`organization.usage.code_interpreter_sessions.result`)."""

    object: Literal["organization.usage.code_interpreter_sessions.result"] = (
        "organization.usage.code_interpreter_sessions.result"
    )
    """Always `organization.usage.code_interpreter_sessions.result`."""
    num_sessions: int
    """How many sessions were started."""
    project_id: str | None = None
    """The project that the figures are about; None unless grouped by it."""
