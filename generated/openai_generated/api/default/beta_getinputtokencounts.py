# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import BETA_GETINPUTTOKENCOUNTS as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.beta_input_token_count_response import BetaInputTokenCountResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


def sync(
    *,
    client: Caller,
    body: params.BetaInputTokenCountParams | Model | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> BetaInputTokenCountResponse:
    """Count the input tokens of a request to the beta, without running the model.

    `POST /responses/input_tokens`

    Args:
        body: The fields of the body.
        betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, body=body, betas=betas).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    body: params.BetaInputTokenCountParams | Model | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Response[BetaInputTokenCountResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "betas": betas})


async def asyncio(
    *,
    client: AsyncCaller,
    body: params.BetaInputTokenCountParams | Model | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> BetaInputTokenCountResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, body=body, betas=betas)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: params.BetaInputTokenCountParams | Model | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Response[BetaInputTokenCountResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "betas": betas})
