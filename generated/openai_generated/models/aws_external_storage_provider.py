# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AwsExternalStorageProvider(Model):
    """Aws external storage provider (`aws`)."""

    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"] = "aws"
