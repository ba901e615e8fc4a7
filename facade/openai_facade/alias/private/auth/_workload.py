"""Identities of workloads."""

from __future__ import annotations

from openai_facade.auth.identity import SubjectTokenProvider as SubjectTokenProvider
from openai_facade.auth.identity import WorkloadIdentity as WorkloadIdentity
from openai_facade.auth.identity import azure_managed_identity_token_provider as azure_managed_identity_token_provider
from openai_facade.auth.identity import gcp_id_token_provider as gcp_id_token_provider
from openai_facade.auth.identity import k8s_service_account_token_provider as k8s_service_account_token_provider
