# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionUpdateConfigDelegationResponsesParam(TypedDict, total=False):
    """Session update config delegation responses (`responses`)."""

    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int | None
    responses: params.ResponsesDelegationUpdateConfigParam | Model | None
