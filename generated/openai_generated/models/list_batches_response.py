# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.batch import Batch


@model
class ListBatchesResponse(Model):
    """List batches response (`list`)."""

    data: list[Batch]
    """The batches on this page, newest first."""
    first_id: str | None = None
    """The id of the first batch here; absent on an empty page."""
    last_id: str | None = None
    """The id of the last batch here, for `after`; absent on an empty page."""
    has_more: bool
    """Whether another page follows."""
    object: Literal["list"] = "list"
    """Always `list`."""
