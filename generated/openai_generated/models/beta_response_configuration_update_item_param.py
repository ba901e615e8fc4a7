# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_compaction_compacting_event_agent import (
        BetaResponseCompactionCompactingEventAgent,
    )
    from openai_generated.models.beta_response_configuration_update_item_reasoning import (
        BetaResponseConfigurationUpdateItemReasoning,
    )
    from openai_generated.models.beta_response_configuration_update_item_text import (
        BetaResponseConfigurationUpdateItemText,
    )


@model
class BetaResponseConfigurationUpdateItemParam(Model):
    """Beta response configuration update item param (`configuration_update`)."""

    type: Literal["configuration_update"] = "configuration_update"
    """Always `configuration_update`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    agent: BetaResponseCompactionCompactingEventAgent | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None = None
    """How the model thinks from this item on."""
    text: BetaResponseConfigurationUpdateItemText | None = None
    """What form the text has from this item on."""


@model
class BetaResponseConfigurationUpdateItemParamParam(Model):
    """Beta response configuration update item param param (`configuration_update`)."""

    type: Literal["configuration_update"] = "configuration_update"
    """Always `configuration_update`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    agent: BetaResponseCompactionCompactingEventAgent | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None = None
    """How the model thinks from this item on."""
    text: BetaResponseConfigurationUpdateItemText | None = None
    """What form the text has from this item on."""
