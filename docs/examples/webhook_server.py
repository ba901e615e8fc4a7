"""Receives webhooks, and believes only those that are signed with the secret.

Run it: OPENAI_WEBHOOK_SECRET=whsec_... python docs/examples/webhook_server.py 8000

Under `openai-facade emulate --run` the secret is that of the emulator, whose `send_webhook` then reaches the server.
"""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

from openai_facade import InvalidWebhookSignatureError, OpenAI

client = OpenAI()  # reads OPENAI_WEBHOOK_SECRET


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        try:
            event = client.webhooks.unwrap(body, dict(self.headers))
        except (InvalidWebhookSignatureError, ValueError) as error:
            print(f"refused: {error}", flush=True)
            self.send_error(400)
            return
        if event.type == "response.completed":
            print(f"response {event.data.id} is there", flush=True)
        else:
            print(f"nothing to do for {event.type}", flush=True)
        self.send_response(204)
        self.end_headers()


def main() -> None:
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    with client, HTTPServer(("127.0.0.1", port), Receiver) as server:
        print(f"listening on {server.server_port}", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
