"""Webhooks as the API sends them, signed after the Standard Webhooks scheme."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .answers import dumps
from .examples import Examples

if TYPE_CHECKING:
    from .description import JSON, Description
    from .service import Service
    from .store import Store

SECRET = "whsec_" + base64.b64encode(b"emulator webhook secret!").decode()


@dataclass(frozen=True, slots=True)
class Webhook:
    """A signed webhook, ready to be handed to whatever receives it."""

    headers: dict[str, str]
    body: bytes

    def send(self, url: str, *, timeout: float = 5.0) -> int:
        """Post the webhook and give back the status of the answer."""
        import urllib.request  # few servers send any

        request = urllib.request.Request(url, data=self.body, headers=self.headers, method="POST")
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return int(answer.status)


def sign(body: bytes, secret: str, name: str, timestamp: int) -> str:
    """The signature of a webhook, with its version."""
    key = base64.b64decode(secret.removeprefix("whsec_")) if secret.startswith("whsec_") else secret.encode()
    digest = hmac.new(key, f"{name}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def make(event: JSON, secret: str, name: str, timestamp: int | None = None) -> Webhook:
    """Sign an event."""
    stamp = int(time.time()) if timestamp is None else timestamp
    body = dumps(event)
    headers = {
        "content-type": "application/json",
        "user-agent": "OpenAI/1.0 (+https://platform.openai.com/docs/webhooks)",
        "webhook-id": name,
        "webhook-timestamp": str(stamp),
        "webhook-signature": sign(body, secret, name, stamp),
    }
    return Webhook(headers, body)


def event(description: Description, store: Store, kind: str, data: JSON | None) -> JSON:
    """An event of some kind; its data comes from the description where none is given."""
    made: JSON = {"data": {"id": store.fresh("obj_")}}
    for name in description.components:
        if "webhook" in name.lower():
            schema = description.component(name)
            tag: Any = description.resolve(schema.get("properties", {}).get("type", {}))
            if kind in tag.get("enum", [tag.get("const")]):
                made = Examples(description.resolve, optional=3).example(schema)
                break
    return {
        **made,
        "id": store.fresh("evt_"),
        "object": "event",
        "created_at": store.now(),
        "type": kind,
        "data": made["data"] if data is None else data,
    }


class Webhooks:
    """Webhooks of an emulator.

    Attributes:
        service: The emulated API, which knows the events.
    """

    service: Service

    def webhook(
        self, kind: str, data: JSON | None = None, *, secret: str = SECRET, timestamp: int | None = None
    ) -> Webhook:
        """A signed webhook, for handing to the code under test.

        Args:
            kind: The type of the event, such as `response.completed`.
            data: What the event is about; an example from the description by default.
            secret: The secret to sign with, in the form in which the API shows it.
            timestamp: The time of sending in seconds, now by default.
        """
        made = event(self.service.description, self.service.store, kind, data)
        return make(made, secret, self.service.store.fresh("wh_"), timestamp)

    def send_webhook(self, url: str, kind: str, data: JSON | None = None, *, secret: str = SECRET) -> int:
        """Post a signed webhook to a URL, and give back the status of the answer."""
        return self.webhook(kind, data, secret=secret).send(url)
