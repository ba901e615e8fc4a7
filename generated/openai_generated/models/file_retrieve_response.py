# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FileRetrieveResponse(Model):
    """File retrieve response."""

    id: str
    """What other calls name the file by, in the form `cfile_…`."""
    object: str
    """Always `container.file`."""
    container_id: str
    """The container that the file lies in."""
    created_at: int
    """When the file came into being, in seconds since 1970."""
    bytes: int
    """How large the file is, in bytes."""
    path: str
    """Where the file lies in the container, such as `/mnt/data/a.csv`."""
    source: str
    """Who put it there: `user` or `assistant`."""
