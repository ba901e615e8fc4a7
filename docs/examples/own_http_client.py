"""Sends everything through an httpx client of one's own: proxies, certificates, pools and hooks are what you make them.

Run it: openai-facade emulate --run docs/examples/own_http_client.py

Set PROXY=http://127.0.0.1:3128 to go through a proxy. HTTPS_PROXY alone needs none of this: it is obeyed by itself.
"""

import os

import httpx
from openai_facade import OpenAI


def seen(response: httpx.Response) -> None:
    print(f"httpx saw {response.request.method} {response.request.url.path}: {response.status_code}")


def main() -> None:
    own = httpx.Client(
        proxy=os.environ.get("PROXY"),
        limits=httpx.Limits(max_connections=5),
        event_hooks={"response": [seen]},
    )
    with own, OpenAI(http_client=own) as client:
        print(client.models.retrieve("gpt-5.4-mini").id)


if __name__ == "__main__":
    main()
