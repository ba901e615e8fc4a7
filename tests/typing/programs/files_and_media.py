"""Files, pictures and sound, up and down: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import assert_type

from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.types import FileObject, ImagesResponse, VectorStore
from openai_facade.types.audio import Transcription, TranscriptionVerbose
from openai_facade.types.vector_stores import VectorStoreFile, VectorStoreFileBatch


def up(client: OpenAI, folder: Path) -> None:
    """Every form in which a file may be given."""
    with (folder / "a.jsonl").open("rb") as file:
        assert_type(client.files.create(file=file, purpose="batch"), FileObject)
    client.files.create(file=("b.jsonl", b"{}", "application/jsonl"), purpose="fine-tune")
    client.files.create(file=BytesIO(b"x"), purpose="assistants", expires_after={"anchor": "created_at", "seconds": 60})
    made = client.files.create(file=folder / "c", purpose="user_data")
    again = client.files.wait_for_processing(made.id)
    assert_type(again.purpose == made.purpose, bool)
    store = client.vector_stores.create(name="s", file_ids=[made.id])
    assert_type(store, VectorStore)
    assert_type(client.vector_stores.files.create_and_poll(made.id, vector_store_id=store.id), VectorStoreFile)
    files = [(folder / "d").open("rb")]
    batch = client.vector_stores.file_batches.upload_and_poll(store.id, files=files)
    assert_type(batch, VectorStoreFileBatch)
    if batch.status == "completed" and batch.file_counts.failed == 0:
        print(batch.id)


def sound(client: OpenAI, path: Path) -> str:
    """Speech in and out."""
    with path.open("rb") as file:
        plain = client.audio.transcriptions.create(file=file, model="whisper-1")
        assert_type(plain, Transcription)
        text = client.audio.transcriptions.create(file=file, model="whisper-1", response_format="text")
        assert_type(text, str)
        long = client.audio.transcriptions.create(file=file, model="whisper-1", response_format="verbose_json")
        assert_type(long, TranscriptionVerbose)
    client.audio.speech.create(model="tts-1", voice="nova", input="hi", response_format="mp3").write_to_file("x.mp3")
    return plain.text + text + long.text


def pictures(client: OpenAI, path: Path) -> list[str]:
    """Pictures made and changed."""
    made = client.images.generate(model="gpt-image-1", prompt="x", size="1024x1024", output_format="png")
    assert_type(made, ImagesResponse)
    changed = client.images.edit(image=[path.open("rb")], prompt="x", mask=path.open("rb"))
    for event in client.images.generate(prompt="x", stream=True, partial_images=1):
        if event.type == "image_generation.partial_image":
            print(event.partial_image_index)
    return [image.b64_json or "" for image in [*(made.data or []), *(changed.data or [])]]


async def asynchronous(client: AsyncOpenAI, path: Path) -> bytes:
    """Awaited."""
    made = await client.files.create(file=path, purpose="batch")
    batch = await client.batches.create(
        input_file_id=made.id, endpoint="/v1/chat/completions", completion_window="24h", metadata={"a": "b"}
    )
    content = await client.files.content(batch.output_file_id or "")
    vectors = await client.embeddings.create(model="m", input=["a", "b"], encoding_format="float")
    assert_type(vectors.data[0].embedding, list[float])
    checked = await client.moderations.create(input="x")
    print(checked.results[0].categories.self_harm)
    return content.read()
