"""Answers from documents: they are uploaded into a vector store, and the model looks them up.

Run it: openai-facade emulate --run docs/examples/file_search.py
"""

from openai_facade import OpenAI

MANUAL = b"The lamp of the lighthouse is changed every spring. The spare lamp lies in the blue chest."


def main() -> None:
    with OpenAI() as client:
        store = client.vector_stores.create(name="lighthouse")
        try:
            done = client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=("manual.txt", MANUAL))
            print(f"{done.status}: {done.usage_bytes} bytes")
            for hit in client.vector_stores.search(store.id, query="Where is the spare lamp?"):
                print(f"{hit.score:.2f} {hit.filename}: {hit.content[0].text}")
            response = client.responses.create(
                model="gpt-5.4-mini",
                input="Where is the spare lamp?",
                tools=[{"type": "file_search", "vector_store_ids": [store.id]}],
            )
            print(response.output_text)
        finally:
            client.vector_stores.delete(store.id)


if __name__ == "__main__":
    main()
