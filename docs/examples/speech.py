"""Has a text read aloud into a file, and has the file written down again.

Run it: openai-facade emulate --run docs/examples/speech.py
"""

from pathlib import Path

from openai_facade import OpenAI


def main() -> None:
    target = Path("harbour.mp3")
    with OpenAI() as client:
        spoken = client.audio.speech.with_streaming_response.create(
            model="gpt-4o-mini-tts", voice="alloy", input="The harbour is quiet tonight."
        )
        with spoken as answer:
            answer.stream_to_file(target)  # as it comes, never whole in memory
        written = client.audio.transcriptions.create(model="gpt-4o-mini-transcribe", file=target)
    print(f"{target}: {target.stat().st_size} bytes")
    print(written.text)


if __name__ == "__main__":
    main()
