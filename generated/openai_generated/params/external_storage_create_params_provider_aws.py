# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalStorageCreateParamsProviderAws(TypedDict, total=False):
    """External storage create params provider aws (`aws`)."""

    bucket: Required[str]
    """The S3 bucket that the data is to go to."""
    role_arn: Required[str]
    """The role that the server takes on to write there."""
    type: Required[Literal["aws"]]
    """Always `aws`."""
