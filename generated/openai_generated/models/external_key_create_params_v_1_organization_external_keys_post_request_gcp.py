# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp(Model):
    """External key create params v 1 organization external keys post request gcp (`gcp`)."""

    audience: str
    """The audience that Google Cloud demands of tokens."""
    kms_key_location: str
    """Where the key ring is, such as `europe-west3`."""
    kms_key_name: str
    """The key in the ring."""
    kms_key_ring_name: str
    """The key ring that holds it."""
    kms_project_id: str
    """The Google Cloud project that the key ring belongs to."""
    name: str
    """A label for people."""
    type: Literal["gcp"] = "gcp"
    """Always `gcp`."""
    workload_identity_pool_id: str
    """The pool of identities that the server signs in through."""
    workload_identity_project_number: str
    """The Google Cloud project of that pool, by number."""
    workload_identity_provider_id: str
    """The provider in that pool."""
    kms_key_version: str | None = None
    """Which version of the key to use; the primary one if left out."""
    purpose: Literal["ekm", "psp_decryption"] | None = None
    """What the key is for, `ekm` or `psp_decryption`."""
