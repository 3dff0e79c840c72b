using System.Runtime.InteropServices;
using System.Buffers;
using System.Text.Json;

namespace AgentGuard.Runtime.Tools;

/// <summary>
/// JSON in one form, so that equal arguments have equal hashes: no white space, members sorted by their names' UTF-8, strings with as few escapes as
/// possible, numbers as they were written (unlike RFC 8785, which rounds them to double).
/// </summary>
internal static class CanonicalJson
{
    // So many are sorted by insertion, without garbage.
    private const int FewMembers = 16;

    [ThreadStatic]
    private static List<Member>? t_members;

    /// <summary>A value in that form.</summary>
    public static byte[] Of(JsonElement value)
    {
        var buffer = JsonBuffer.Rent();
        try
        {
            Write(JsonMarshal.GetRawUtf8Value(value), buffer);
            return buffer.Written.ToArray();
        }
        finally
        {
            buffer.Return();
        }
    }

    public static void Write(ReadOnlySpan<byte> json, JsonBuffer target)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 512 });
        var members = t_members ?? [];
        t_members = null;
        members.Clear();
        reader.Read();
        WriteValue(ref reader, target, members);
        t_members = members;
    }

    private static void WriteValue(ref Utf8JsonReader reader, JsonBuffer target, List<Member> members)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                WriteObject(ref reader, target, members);
                break;
            case JsonTokenType.StartArray:
                target.Write((byte)'[');
                for (var isFirst = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; isFirst = false)
                {
                    if (!isFirst)
                    {
                        target.Write((byte)',');
                    }

                    WriteValue(ref reader, target, members);
                }

                target.Write((byte)']');
                break;
            case JsonTokenType.String:
                WriteString(ref reader, target);
                break;
            default:
                target.Write(reader.ValueSpan);
                break;
        }
    }

    private static void WriteObject(ref Utf8JsonReader reader, JsonBuffer target, List<Member> members)
    {
        target.Write((byte)'{');
        var start = target.Length;
        var first = members.Count;
        var isSorted = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (members.Count > first)
            {
                target.Write((byte)',');
            }

            var member = new Member { Start = target.Length };
            WriteString(ref reader, target);
            member.NameLength = target.Length - member.Start;
            isSorted = isSorted && (members.Count == first || Compare(target, members[^1], member) <= 0);
            target.Write((byte)':');
            reader.Read();
            var index = members.Count;
            members.Add(member);
            WriteValue(ref reader, target, members);
            member.Length = target.Length - member.Start;
            members[index] = member;
        }

        if (!isSorted)
        {
            Sort(target, start, members, first);
        }

        members.RemoveRange(first, members.Count - first);
        target.Write((byte)'}');
    }

    private static void Sort(JsonBuffer target, int start, List<Member> members, int first)
    {
        if (members.Count - first > FewMembers)
        {
            members.Sort(first, members.Count - first, Comparer<Member>.Create((left, right) => Compare(target, left, right) is not 0 and var order ? order : left.Start - right.Start));
        }
        else
        {
            SortFew(target, members, first);
        }

        var length = target.Length - start;
        var copy = ArrayPool<byte>.Shared.Rent(length);
        var written = target.WrittenForEdit[start..];
        written.CopyTo(copy);
        for (var i = first; i < members.Count; i++)
        {
            if (i > first)
            {
                written[0] = (byte)',';
                written = written[1..];
            }

            copy.AsSpan(members[i].Start - start, members[i].Length).CopyTo(written);
            written = written[members[i].Length..];
        }

        ArrayPool<byte>.Shared.Return(copy);
    }

    private static void SortFew(JsonBuffer target, List<Member> members, int first)
    {
        for (var i = first + 1; i < members.Count; i++)
        {
            var member = members[i];
            var at = i;
            for (; at > first && Compare(target, members[at - 1], member) > 0; at--)
            {
                members[at] = members[at - 1];
            }

            members[at] = member;
        }
    }

    private static int Compare(JsonBuffer target, Member left, Member right) =>
        target.Written.Slice(left.Start + 1, left.NameLength - 2).SequenceCompareTo(target.Written.Slice(right.Start + 1, right.NameLength - 2));

    private static void WriteString(ref Utf8JsonReader reader, JsonBuffer target)
    {
        target.Write((byte)'"');
        if (reader.ValueIsEscaped)
        {
            WriteEscaped(reader.ValueSpan, target);
        }
        else
        {
            target.Write(reader.ValueSpan);
        }

        target.Write((byte)'"');
    }

    private static void WriteEscaped(ReadOnlySpan<byte> source, JsonBuffer target)
    {
        var plain = new byte[source.Length];
        if (!JsonText.TryUnescape(source, plain, out var length))
        {
            target.Write(source);
            return;
        }

        foreach (var value in plain.AsSpan(0, length))
        {
            switch (value)
            {
                case (byte)'"' or (byte)'\\':
                    target.Write((byte)'\\');
                    target.Write(value);
                    break;
                case < 0x20:
                    target.Write("\\u00"u8);
                    target.Write((byte)('0' + (value >> 4)));
                    target.Write((byte)((value & 15) < 10 ? '0' + (value & 15) : 'a' + (value & 15) - 10));
                    break;
                default:
                    target.Write(value);
                    break;
            }
        }
    }

    /// <summary>Where a member stands in the target.</summary>
    private record struct Member(int Start, int NameLength, int Length);
}
