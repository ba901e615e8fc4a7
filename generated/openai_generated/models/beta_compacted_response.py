# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage
    from openai_generated.models.beta_item_field import BetaItemField
    from openai_generated.models.beta_response_usage import BetaResponseUsage


@model
class BetaCompactedResponse(Model):
    """Beta compacted response (`response.compaction`)."""

    id: str
    object: Literal["response.compaction"] = "response.compaction"
    output: list[BetaItemField]
    created_at: int
    usage: BetaResponseUsage
    image: BetaCompactedResponseImage | None = None
