"""`client.webhooks`: who sent this request, and what does it say?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openai_generated.resources.webhooks import webhooks as generated
from openai_runtime.model.codec import decode, decode_json

from openai_facade.auth.webhook_signatures import TOLERANCE, verify
from openai_facade.errors import OpenAIError

if TYPE_CHECKING:
    from openai_generated.models import UnwrapWebhookEvent

    from openai_facade.auth.webhook_signatures import HeadersLike


class _Webhooks:
    """What the webhooks of both clients do: no network is needed, so nothing is awaited."""

    _client: Any

    def verify_signature(
        self, payload: str | bytes, headers: HeadersLike, secret: str | None = None, tolerance: int = TOLERANCE
    ) -> None:
        """Check that a webhook comes from the API and is recent.

        Args:
            payload: The body exactly as it came; a body parsed and dumped again has another signature.
            headers: The headers of the request, as a mapping, as pairs, or as the object of any web framework.
            secret: The signing secret; unless given, the client's `webhook_secret`.
            tolerance: Seconds that the webhook's timestamp may lie away from now.

        Raises:
            InvalidWebhookSignatureError: A header is missing or broken, the webhook is too old, or no signature fits.
            ValueError: There is no secret.
        """
        verify(payload, headers, _checked(secret or self._client.webhook_secret), tolerance=tolerance)

    def unwrap(self, payload: str | bytes, headers: HeadersLike, *, secret: str | None = None) -> UnwrapWebhookEvent:
        """Check a webhook and read it; events of a kind that is not known here are readable all the same.

        Args:
            payload: The body exactly as it came.
            headers: The headers of the request, as a mapping, as pairs, or as the object of any web framework.
            secret: The signing secret; unless given, the client's `webhook_secret`.

        Raises:
            InvalidWebhookSignatureError: A header is missing or broken, the webhook is too old, or no signature fits.
            OpenAIError: The signature is good, but the body is no event.
            ValueError: There is no secret.
        """
        self.verify_signature(payload, headers, secret)
        try:
            event = decode_json(payload)
        except ValueError as error:
            raise OpenAIError(f"The webhook is signed with this secret, but its body is no JSON: {error}") from error
        if not isinstance(event, dict):
            raise OpenAIError(f"The webhook is signed with this secret, but its body is no event: {str(event)[:200]}")
        return cast("UnwrapWebhookEvent", decode("UnwrapWebhookEvent", event, "openai_generated.models"))


class Webhooks(_Webhooks, generated.Webhooks):
    """`client.webhooks`."""


class AsyncWebhooks(_Webhooks, generated.AsyncWebhooks):
    """`client.webhooks` of an async client."""


def _checked(secret: str | None) -> str:
    if not secret:
        raise ValueError(
            "There is no webhook secret: pass secret=..., give the client a webhook_secret, or set the environment "
            "variable OPENAI_WEBHOOK_SECRET."
        )
    return secret
