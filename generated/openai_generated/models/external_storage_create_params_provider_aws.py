# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ExternalStorageCreateParamsProviderAws(Model):
    """External storage create params provider aws (`aws`)."""

    bucket: str
    """The S3 bucket that the data is to go to."""
    role_arn: str
    """The role that the server takes on to write there."""
    type: Literal["aws"] = "aws"
    """Always `aws`."""
