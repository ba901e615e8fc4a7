"""Shows an answer in the terminal while it is being written.

Run it: openai-facade emulate --pace 0.05 --run docs/examples/stream.py
"""

from openai_facade import OpenAI


def main() -> None:
    story = "Tell a story of a lighthouse."
    with OpenAI() as client, client.responses.stream(model="gpt-5.4-mini", input=story) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
        response = stream.get_final_response()
    print()
    print(f"[{response.status}, {response.usage.output_tokens if response.usage else 0} tokens]")


if __name__ == "__main__":
    main()
