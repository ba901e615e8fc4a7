# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_update_config_param import SessionUpdateConfigParam


@model
class SessionUpdateEventParam(Model):
    """Session update event param (`session.update`)."""

    session: SessionUpdateConfigParam
    type: Literal["session.update"] = "session.update"
    event_id: str | None = None
