# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VectorStoreFileLastError(Model):
    """Vector store file last error."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """The kind of failure: the server's own, a format it cannot read, or a damaged file."""
    message: str
    """The failure in words, for people."""
