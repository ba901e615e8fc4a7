# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class FileObject(Model):
    """File object (`file`)."""

    id: str
    """What other calls name the file by, in the form `file-…`."""
    bytes: int
    """How large the file is, in bytes."""
    created_at: int
    """When the upload was done, in seconds since 1970."""
    expires_at: int | None = None
    """When the file is deleted by itself, in seconds since 1970; absent for a file kept for good."""
    filename: str
    """The name under which it was uploaded, without folders."""
    object: Literal["file"] = "file"
    """Always `file`."""
    purpose: FileObjectPurpose
    """What the file may be used for; the kinds ending in `_output` or `-results` are made by the server."""
    status: Literal["uploaded", "processed", "error"]
    """How far the server has got with the file; deprecated, since files are usable when `create` returns."""
    status_details: str | None = None
    """Why a training file was refused; deprecated, ask the fine-tuning job instead."""


FileObjectPurpose: TypeAlias = Literal[
    "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision", "user_data"
]
"""File object purpose: the values known when this was generated."""


FileObjectStatus: TypeAlias = Literal["uploaded", "processed", "error"]
"""File object status: the values known when this was generated."""
