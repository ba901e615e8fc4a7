# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ExternalStorageDeleted(Model):
    """External storage deleted (`organization.external_storage.deleted`)."""

    id: str
    """The id that the storage had."""
    deleted: bool
    """True once no more data goes there; what is there stays."""
    object: Literal["organization.external_storage.deleted"] = "organization.external_storage.deleted"
    """Always `organization.external_storage.deleted`."""
