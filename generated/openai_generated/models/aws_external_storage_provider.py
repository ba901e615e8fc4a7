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
    """The AWS account that the bucket belongs to."""
    bucket: str
    """The S3 bucket that the data goes to."""
    external_id: str
    """The external id that the role's trust policy must ask for."""
    region: str
    """The AWS region of the bucket, such as `eu-central-1`."""
    role_arn: str
    """The role that the server takes on to write there."""
    type: Literal["aws"] = "aws"
    """Always `aws`."""
