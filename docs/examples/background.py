"""Starts an answer that takes long, forgets everything but its id, and fetches it after a restart.

Run it: openai-facade emulate --run docs/examples/background.py

The first half could run today and the second tomorrow: the id is all that is kept between them.
"""

from pathlib import Path

from openai_facade import OpenAI, PollTimeoutError

KEPT = Path("response.id")


def start() -> None:
    with OpenAI() as client:
        response = client.responses.create(model="gpt-5.4", input="Compare ten lighthouses.", background=True)
    KEPT.write_text(response.id)
    print(f"begun: {response.status}")


def resume() -> None:
    with OpenAI() as client:
        try:
            response = client.responses.wait(KEPT.read_text(), deadline=600)
        except PollTimeoutError:
            print("still at work: come back later")
            return
    print(f"{response.status}: {response.output_text}")
    KEPT.unlink()


def main() -> None:
    if not KEPT.exists():
        start()
    resume()


if __name__ == "__main__":
    main()
