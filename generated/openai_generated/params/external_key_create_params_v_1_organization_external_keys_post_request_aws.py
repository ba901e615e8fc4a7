# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    """External key create params v 1 organization external keys post request aws (`aws`)."""

    external_id: Required[str]
    """The external id that the role's trust policy asks for."""
    kms_arn: Required[str]
    """Which key it is, in the form `arn:aws:kms:…`."""
    name: Required[str]
    """A label for people."""
    role_arn: Required[str]
    """The role that the server takes on to use the key."""
    type: Required[Literal["aws"]]
    """Always `aws`."""
    purpose: Literal["ekm", "psp_decryption"]
    """What the key is for, `ekm` or `psp_decryption`."""
