using System.Buffers;

namespace AgentGuard.Runtime.Lenient;

/// <content>White space and comments.</content>
internal ref partial struct LenientScanner
{
    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n"u8);

    /// <summary>The first position that is neither white space nor, when allowed, in a comment.</summary>
    /// <param name="start">From where on.</param>
    /// <param name="comments"><see cref="Leniency.CommasAndComments"/> when there is a comment.</param>
    public readonly int SkipBlank(int start, out Leniency comments)
    {
        comments = Leniency.None;
        while (true)
        {
            start += SpaceLength(_text[start..]);
            var comment = CommentLength(_text[start..]);
            if (comment == 0)
            {
                return start;
            }

            comments = Leniency.CommasAndComments;
            start += comment;
        }
    }

    private void CopyBlank()
    {
        while (true)
        {
            var space = SpaceLength(_text[Position..]);
            _output.Add(_text.Slice(Position, space));
            Position += space;
            var comment = CommentLength(_text[Position..]);
            if (comment == 0)
            {
                return;
            }

            Used |= Leniency.CommasAndComments;
            Position += comment;
        }
    }

    private static int SpaceLength(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept(Space);
        return length < 0 ? text.Length : length;
    }

    /// <summary>The length of the comment at the start; an unterminated one goes to the end of the text.</summary>
    private readonly int CommentLength(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || text[0] != '/' || (_allowed & Leniency.CommasAndComments) == 0)
        {
            return 0;
        }

        if (text[1] == '/')
        {
            var end = text.IndexOfAny((byte)'\r', (byte)'\n');
            return end < 0 ? text.Length : end;
        }

        if (text[1] == '*')
        {
            var end = text[2..].IndexOf("*/"u8);
            return end < 0 ? text.Length : end + 4;
        }

        return 0;
    }
}
