namespace AgentGuard.Runtime;

/// <summary>Bytes of the answer to be replaced before it is read again.</summary>
internal readonly record struct TextEdit(int Offset, int Length, byte[] Replacement)
{
    /// <summary>The text with the edits made; they are in order, and one that overlaps an earlier one is left out.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> text, List<TextEdit> edits)
    {
        using var edited = new MemoryStream(text.Length + 16);
        var copied = 0;
        foreach (var edit in edits)
        {
            if (edit.Offset < copied)
            {
                continue;
            }

            edited.Write(text[copied..edit.Offset]);
            edited.Write(edit.Replacement);
            copied = edit.Offset + edit.Length;
        }

        edited.Write(text[copied..]);
        return edited.ToArray();
    }
}
