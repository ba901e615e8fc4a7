"""What a client is told once: by its arguments, by the environment, and what `copy` can change."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ..transport.choice import TransportName
    from ..transport.httpx.http_client import AsyncHTTPClient, HTTPClient
    from .residency import DataResidency
    from .service import Provider

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
STRICT_HOSTS: Final = (".openai.com", ".azure.com", ".azure.us", ".azure.cn", ".azure-api.net")
"""How the hosts end whose servers refuse a schema that strict mode cannot express, unless it is sent as not strict."""


class ClientOptions(TypedDict, total=False):
    """What `copy` and `with_options` can change."""

    api_key: Any
    admin_api_key: str | None
    workload_identity: Any
    provider: Provider | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    websocket_base_url: str | httpx.URL | None
    base_url: str | httpx.URL | None
    data_residency: DataResidency | None
    timeout: Any
    http_client: HTTPClient | AsyncHTTPClient | None
    transport: TransportName | None
    max_retries: Any
    retry: Any
    deadline: Any
    stream_idle_timeout: Any
    default_headers: Mapping[str, Any] | None
    set_default_headers: Mapping[str, Any] | None
    default_query: Mapping[str, object] | None
    set_default_query: Mapping[str, object] | None
    api_version: str | None
    azure_ad_token: str | None
    azure_ad_token_provider: Any
    azure_credential: Any
    azure_scope: str | None
    azure_endpoint: str | None
    azure_deployment: str | None
    bedrock_token_provider: Any
    aws_region: str | None
    aws_profile: str | None
    aws_access_key_id: str | None
    aws_secret_access_key: str | None
    aws_session_token: str | None
    aws_credentials_provider: Any
    _enforce_credentials: bool | None
    _strict_response_validation: bool
    _extra_kwargs: Mapping[str, Any]


def from_environment(name: str) -> str | None:
    """A variable of the environment; one that is set to nothing counts as not set."""
    return os.environ.get(name) or None


def is_x509(identity: object) -> bool:
    """Whether an identity is proved by the certificate of the connection."""
    return isinstance(identity, dict) and identity.get("type") == "x509"


def headers_from_environment() -> dict[str, str]:
    """The headers in OPENAI_CUSTOM_HEADERS, one `name: value` a line."""
    lines = (os.environ.get("OPENAI_CUSTOM_HEADERS") or "").splitlines()
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}


@lru_cache(maxsize=2)
def platform_headers(version: str, asynchronous: bool) -> Mapping[str, str]:
    """Which SDK on which platform is calling, under the names that servers of this API already know."""
    import sys

    system = {"darwin": "MacOS", "win32": "Windows", "linux": "Linux"}.get(sys.platform, f"Other:{sys.platform}")
    machine = (os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")).lower()
    arch = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64", "i686": "x32"}.get(machine)
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": system,
        "X-Stainless-Arch": arch or (f"other:{machine}" if machine else "unknown"),
        "X-Stainless-Runtime": sys.implementation.name,
        "X-Stainless-Runtime-Version": sys.version.split()[0],
        "X-Stainless-Async": "async:asyncio" if asynchronous else "false",
    }
