# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `audio`.

- `create_speech`: Speak a text of up to 4096 characters and return the audio bytes.
- `create_transcription`: Write down what is said in an audio file, in the language spoken.
- `create_translation`: Write down in English what is said in an audio file.
- `create_voice`: Make a custom voice from an audio sample and the speaker's recorded consent.
- `create_voice_consent`: Upload a recording in which a speaker agrees to have the voice copied.
- `delete_audio_voice`: Delete a custom voice.
- `delete_voice_consent`: Delete a recorded voice consent.
- `get_voice_consent`: Read one recorded voice consent.
- `list_voice_consents`: Page through the recorded voice consents.
- `update_voice_consent`: Rename a recorded voice consent.
"""
