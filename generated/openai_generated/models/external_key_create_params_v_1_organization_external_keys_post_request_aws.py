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
    """The external id that the role's trust policy asks for."""
    kms_arn: str
    """Which key it is, in the form `arn:aws:kms:…`."""
    name: str
    """A label for people."""
    role_arn: str
    """The role that the server takes on to use the key."""
    type: Literal["aws"] = "aws"
    """Always `aws`."""
    purpose: Literal["ekm", "psp_decryption"] | None = None
    """What the key is for, `ekm` or `psp_decryption`."""
