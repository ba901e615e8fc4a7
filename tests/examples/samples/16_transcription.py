# document: sdk-reference
# section: 9. Audio

# 音频转录
audio = open("audio.mp3", "rb")
transcript = client.audio.transcriptions.create(
    model="gpt-4o-mini-transcribe",
    file=audio,
    language="zh",
)

print(transcript.text)
