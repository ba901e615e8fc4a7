# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws(Model):
    """External key create params v 1 organization external keys post request aws (`aws`)."""

    external_id: str
    kms_arn: str
    name: str
    role_arn: str
    type: Literal["aws"] = "aws"
    purpose: Literal["ekm", "psp_decryption"] | str | None = None
