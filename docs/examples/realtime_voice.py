"""Sends a spoken question to a realtime model and keeps the spoken answer as a WAV file.

Run it: openai-facade emulate --run docs/examples/realtime_voice.py [QUESTION.wav]

The question is 16 bit mono at 24,000 Hz, which is what the model speaks, too. Without a file one is made.
"""

import base64
import sys
import wave

from openai_facade import OpenAI

RATE = 24_000


def question(client: OpenAI) -> bytes:
    """The samples of the file that was named, or of a question that is read aloud first."""
    if len(sys.argv) > 1:
        with wave.open(sys.argv[1]) as file:
            return file.readframes(file.getnframes())
    spoken = client.audio.speech.create(
        model="gpt-4o-mini-tts", voice="alloy", input="What time is it in Rome?", response_format="pcm"
    )
    return spoken.read()


def main() -> None:
    said, heard = bytearray(), ""
    with OpenAI() as client:
        samples = question(client)
        with client.realtime.connect(model="gpt-realtime") as connection:
            # no turn detection: we say ourselves where the question ends
            connection.session.update(session={"type": "realtime", "audio": {"input": {"turn_detection": None}}})
            for start in range(0, len(samples), RATE):  # half a second at a time
                connection.input_audio_buffer.append(audio=base64.b64encode(samples[start : start + RATE]).decode())
            connection.input_audio_buffer.commit()
            connection.response.create()
            for event in connection:
                if event.type == "response.output_audio.delta":
                    said += base64.b64decode(event.delta)
                elif event.type == "response.output_audio_transcript.delta":
                    heard += event.delta
                elif event.type == "response.done":
                    break
    with wave.open("answer.wav", "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(said)
    print(f"answer.wav, {len(said) / 2 / RATE:.1f} seconds: {heard}")


if __name__ == "__main__":
    main()
