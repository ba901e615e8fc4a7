# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class PersistedAgentToolResourceFunction(Model):
    """Persisted agent tool resource function (`function`)."""

    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"] = "function"
    async_: bool | None = wire("async", default=None)
