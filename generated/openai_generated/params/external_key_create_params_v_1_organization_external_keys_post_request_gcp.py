# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    """External key create params v 1 organization external keys post request gcp (`gcp`)."""

    audience: Required[str]
    """The audience that Google Cloud demands of tokens."""
    kms_key_location: Required[str]
    """Where the key ring is, such as `europe-west3`."""
    kms_key_name: Required[str]
    """The key in the ring."""
    kms_key_ring_name: Required[str]
    """The key ring that holds it."""
    kms_project_id: Required[str]
    """The Google Cloud project that the key ring belongs to."""
    name: Required[str]
    """A label for people."""
    type: Required[Literal["gcp"]]
    """Always `gcp`."""
    workload_identity_pool_id: Required[str]
    """The pool of identities that the server signs in through."""
    workload_identity_project_number: Required[str]
    """The Google Cloud project of that pool, by number."""
    workload_identity_provider_id: Required[str]
    """The provider in that pool."""
    kms_key_version: str
    """Which version of the key to use; the primary one if left out."""
    purpose: Literal["ekm", "psp_decryption"]
    """What the key is for, `ekm` or `psp_decryption`."""
