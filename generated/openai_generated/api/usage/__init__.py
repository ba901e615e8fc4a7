# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `usage`.

- `decisions_organization_usage`: Report how much the decisions endpoint was used, in buckets of time.
- `usage_audio_speeches`: Report how many characters were turned into speech over time.
- `usage_audio_transcriptions`: Report how many seconds of audio were transcribed over time.
- `usage_code_interpreter_sessions`: Report how many code interpreter sessions were opened over time.
- `usage_completions`: Report tokens and requests of text generation over time.
- `usage_costs`: Report what the organization spent, in daily buckets.
- `usage_embeddings`: Report tokens and requests of embeddings over time.
- `usage_file_search_calls`: Report how many file searches were made, in buckets of time.
- `usage_images`: Report how many images were made over time, by size or source if wanted.
- `usage_moderations`: Report tokens and requests of moderation over time.
- `usage_vector_stores`: Report how many bytes vector stores held over time.
- `usage_web_search_calls`: Report how many web searches were made, in buckets of time.
"""
