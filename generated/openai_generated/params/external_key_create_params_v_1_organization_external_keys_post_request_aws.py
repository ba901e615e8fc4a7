# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    """External key create params v 1 organization external keys post request aws (`aws`)."""

    external_id: Required[str]
    kms_arn: Required[str]
    name: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]
    purpose: Literal["ekm", "psp_decryption"]
