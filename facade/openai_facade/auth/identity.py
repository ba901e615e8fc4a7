"""Where a workload gets the token that proves who it is: Kubernetes, Azure, Google Cloud, or a function of your own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

from ..errors import SubjectTokenProviderError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

_AZURE = "http://169.254.169.254/metadata/identity/oauth2/token"
_GOOGLE = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"


class SubjectTokenProvider(TypedDict):
    """A source of identity tokens: the kind of token, and a function that fetches one."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]


class WorkloadIdentity(TypedDict):
    """How a workload proves who it is, and as which service account it acts.

    `refresh_buffer_seconds` is how long before its end a token is replaced (1200 unless given).
    """

    client_id: NotRequired[str]
    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]


SubjectTokenWorkloadIdentity: TypeAlias = WorkloadIdentity


def k8s_service_account_token_provider(
    token_file_path: str | Path = "/var/run/secrets/kubernetes.io/serviceaccount/token",
) -> SubjectTokenProvider:
    """The service account token that Kubernetes mounts into a pod.

    Args:
        token_file_path: Where the token is mounted; the file is read again for every exchange.
    """

    def get_token() -> str:
        try:
            token = Path(token_file_path).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise SubjectTokenProviderError(f"The token file {token_file_path} cannot be read: {error}") from error
        if not token:
            raise SubjectTokenProviderError(f"The token file {token_file_path} is empty.")
        return token

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """The managed identity of an Azure machine, asked of its metadata service.

    Args:
        resource: What the token is to be for.
        object_id: Object id of the identity, where the machine has several.
        client_id: Client id of the identity, where the machine has several.
        msi_res_id: Resource id of the identity, where the machine has several.
        api_version: Version of the metadata service.
        timeout: Seconds to wait for it.
        http_client: Asks through this client; one is made for each request otherwise.
    """
    identity = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query = {"api-version": api_version, "resource": resource}
    query.update({name: value for name, value in identity.items() if value is not None})

    def get_token() -> str:
        response = _ask("Azure", _AZURE, query, {"Metadata": "true"}, timeout, http_client)
        try:
            token = response.json().get("access_token")
        except (ValueError, AttributeError) as error:
            raise SubjectTokenProviderError(
                "The Azure metadata service did not answer with JSON.", response=response
            ) from error
        if not isinstance(token, str) or not token:
            raise SubjectTokenProviderError("The Azure metadata service sent no access_token.", response=response)
        return token

    return {"token_type": "jwt", "get_token": get_token}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1",
    *,
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """The identity of a Google Cloud machine, asked of its metadata service.

    Args:
        audience: Who the token is to be shown to.
        timeout: Seconds to wait for the metadata service.
        http_client: Asks through this client; one is made for each request otherwise.
    """

    def get_token() -> str:
        headers = {"Metadata-Flavor": "Google"}
        response = _ask("Google Cloud", _GOOGLE, {"audience": audience}, headers, timeout, http_client)
        token = response.text.strip()
        if not token:
            raise SubjectTokenProviderError("The Google Cloud metadata service sent no token.", response=response)
        return token

    return {"token_type": "id", "get_token": get_token}


def _ask(
    cloud: str,
    url: str,
    query: Mapping[str, str],
    headers: Mapping[str, str],
    timeout: float,
    client: httpx.Client | None,
) -> httpx.Response:
    import httpx

    arguments: dict[str, Any] = {"params": query, "headers": headers, "timeout": timeout}
    try:
        # A metadata service is local to the machine: a proxy cannot reach it.
        response = client.get(url, **arguments) if client else httpx.get(url, trust_env=False, **arguments)
    except httpx.HTTPError as error:
        raise SubjectTokenProviderError(f"The {cloud} metadata service cannot be reached: {error}") from error
    if response.is_error:
        message = f"The {cloud} metadata service answered with status {response.status_code}."
        raise SubjectTokenProviderError(message, response=response)
    return response
