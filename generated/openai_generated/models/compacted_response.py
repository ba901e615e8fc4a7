# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage
    from openai_generated.models.item_field import ItemField
    from openai_generated.models.response_usage import ResponseUsage


@model
class CompactedResponse(Model):
    """Compacted response (`response.compaction`)."""

    id: str
    object: Literal["response.compaction"] = "response.compaction"
    output: list[ItemField]
    created_at: int
    usage: ResponseUsage
    image: BetaCompactedResponseImage | None = None
