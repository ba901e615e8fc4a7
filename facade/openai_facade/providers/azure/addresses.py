"""Where Azure has things: below `/openai`, with dated versions and deployments (classic), or below `/openai/v1`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from openai_runtime.request.path import encode_segment

if TYPE_CHECKING:
    import httpx

V1: Final = "v1"
"""The version of `/openai/v1`, which needs not be said."""

# What classic addresses have below /deployments/<name>; only POST, for nothing else there is about a deployment.
PER_DEPLOYMENT: Final = frozenset(
    {
        "/completions",
        "/chat/completions",
        "/embeddings",
        "/audio/transcriptions",
        "/audio/translations",
        "/audio/speech",
        "/images/generations",
        "/images/edits",
    }
)

_inside_deployment = re.compile(r"(.*)/deployments/[^/]+").fullmatch
_dated = re.compile(r"\d").match


class Address(NamedTuple):
    """Where requests go, worked out from the arguments.

    Attributes:
        base_url: What operations are put below.
        endpoint: The address of the resource, where that was given.
        deployment: The deployment that all calls go to.
        version: Version of the API.
        query: The query that says so.
    """

    base_url: str
    endpoint: str | None
    deployment: str | None
    version: str
    query: dict[str, str]


def resolve(base_url: str | httpx.URL | None, endpoint: str | None, deployment: str | None, version: str) -> Address:
    """Put an address together.

    Args:
        base_url: Takes the place of `endpoint`.
        endpoint: The address of the resource.
        deployment: The deployment that all calls go to.
        version: Version of the API; empty for none.

    Raises:
        ValueError: The arguments leave something open, or contradict each other.
    """
    if base_url is not None and endpoint is not None:
        raise ValueError("base_url and azure_endpoint exclude each other: pass one of them")
    if base_url is not None:
        url = str(base_url)
    elif endpoint is not None:
        url = endpoint.strip().rstrip("/")
        if not is_v1(url):
            url = f"{url}/openai" if _dated(version) else f"{url}/openai/v1"
    else:
        raise ValueError("pass azure_endpoint or base_url, or set the environment variable AZURE_OPENAI_ENDPOINT")
    if is_v1(url):
        if deployment is not None:
            raise ValueError(
                "azure_deployment is for addresses with a dated version: pass api_version (or set the environment "
                "variable OPENAI_API_VERSION), or leave azure_deployment out and name the deployment as the model of "
                "each call, as /openai/v1 has it"
            )
        # A dated version, from the environment of older programs for example, means nothing there.
        query = {} if not version or version == V1 or _dated(version) else {"api-version": version}
        return Address(url, endpoint, None, version or V1, query)
    if not version:
        raise ValueError(
            "pass api_version, or set the environment variable OPENAI_API_VERSION; only addresses that end in /v1 "
            "need none"
        )
    if deployment is not None and endpoint is not None:
        url = f"{url}/deployments/{_segment(deployment)}"
    return Address(url, endpoint, deployment, version, {"api-version": version})


def is_v1(url: str) -> bool:
    """Whether an address, or the path of one, is of the kind that has no dated versions and no deployments."""
    return url.partition("?")[0].rstrip("/").endswith("/v1")


def means_nothing_on_v1(version: str) -> bool:
    """Whether a version is one that `/openai/v1` is not told."""
    return version == V1 or _dated(version) is not None


def route(base_path: str, method: str, path: str, deployment: object) -> tuple[bool, str]:
    """Find the place of an operation.

    Args:
        base_path: The path of the base URL.
        method: The HTTP verb.
        path: The path of the operation, below the base URL.
        deployment: The deployment that the call names.

    Raises:
        ValueError: The deployment has a name that would lead somewhere else.

    Returns:
        Whether the path that follows is below the base URL (or else below the host), and the path.
    """
    if is_v1(base_path) or not path.startswith("/"):
        return True, path
    inside = _inside_deployment(base_path)
    if method == "POST" and path in PER_DEPLOYMENT:
        if inside is None and isinstance(deployment, str) and deployment:
            return True, f"/deployments/{_segment(deployment)}{path}"
    elif inside is not None:
        return False, inside[1] + path
    return True, path


def _segment(deployment: str) -> str:
    try:
        return encode_segment(deployment)
    except ValueError as error:
        raise ValueError(f"no deployment can be called {deployment!r}: {error}") from None
