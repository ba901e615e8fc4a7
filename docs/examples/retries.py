"""Says how often and how long a client tries, and tells the errors apart that are left.

Run it: openai-facade emulate --run docs/examples/retries.py
"""

from openai_facade import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    OpenAI,
    RateLimitError,
    RetryPolicy,
)


def ask(client: OpenAI, model: str) -> str:
    try:
        return client.models.retrieve(model).id
    except AuthenticationError:
        return "the key is wrong"
    except RateLimitError as error:
        return f"too much for now: {error.code}"
    except APIStatusError as error:
        return f"{error.status_code} {error.code}, request {error.request_id}"
    except APITimeoutError:
        return "took too long"
    except APIConnectionError as error:
        return f"no connection: {error.__cause__!r}"


def main() -> None:
    client = OpenAI(
        retry=RetryPolicy(max_retries=4, max_elapsed=20),  # with growing pauses, or those that the server asks for
        timeout=10,  # seconds for connecting, and between two signs of life
        deadline=30,  # seconds for a call with all its attempts and pauses
    )
    with client:
        print(ask(client, "gpt-5.4-mini"))
        print(ask(client, "no such model"))
        print(ask(client.with_options(base_url="http://127.0.0.1:9/v1", retry=RetryPolicy(max_retries=0)), "any"))


if __name__ == "__main__":
    main()
