# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DelegationCreatedEventDelegation(Model):
    """Delegation created event delegation (`delegation`)."""

    id: str
    target: Literal["client", "responses", "decisions"] | str
    type: Literal["delegation"] = "delegation"
    response_id: str | None = None
