# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decisions_delegation_config_param import DecisionsDelegationConfigParam


@model
class MediaSessionConfigParamDelegationDecisions(Model):
    """Media session config param delegation decisions (`decisions`)."""

    decisions: DecisionsDelegationConfigParam
    type: Literal["decisions"] = "decisions"
    acknowledgement_delay_ms: int | None = None
