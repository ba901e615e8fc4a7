"""Hears of every attempt of a client: before it is sent, when it is answered, and when it fails.

Run it: openai-facade emulate --run docs/examples/hooks.py

For a line a call without any code: `OPENAI_LOG=info`.
"""

import logging

from openai_facade import ErrorEvent, NotFoundError, OpenAI, RequestEvent, ResponseEvent

log = logging.getLogger("example")


def main() -> None:
    logging.basicConfig(format="%(levelname)s %(message)s")
    log.setLevel(logging.INFO)
    client = OpenAI()

    @client.on_request
    def about_to_send(event: RequestEvent) -> None:
        event.set_header("x-team", "lighthouse")

    @client.on_response
    def answered(event: ResponseEvent) -> None:
        log.info("%s: %s after %.0f ms", event.request.path, event.status_code, event.seconds * 1000)

    @client.on_error
    def failed(event: ErrorEvent) -> None:
        log.warning("%s, again in %s s", type(event.error).__name__, event.retry_in)

    with client:
        print(client.responses.create(model="gpt-5.4-mini", input="Hello!").output_text)
        try:
            client.files.retrieve("file-unknown")
        except NotFoundError as error:
            print(error)


if __name__ == "__main__":
    main()
