using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using AgentGuard.Runtime.Faults;
using AgentGuard.Runtime.Lenient;

namespace AgentGuard.Runtime;

/// <summary>Reads text that the fast pass could not read to its end: all errors with their places, and what options forgive.</summary>
internal static class CarefulReading
{
    private const int MaxRestarts = 64;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static OutputResult<T> Read<T>(ReadOnlySpan<byte> text, OutputReadOptions options)
        where T : IStructuredOutput<T>
    {
        var strict = ReadJson<T>(text, options);
        if (options.Leniency == Leniency.None || strict.Fault is TextFault.None or TextFault.Depth)
        {
            return strict.ToResult();
        }

        if (Forgives(options, Leniency.SurroundingText) && text.StartsWith(ByteOrderMark))
        {
            text = text[ByteOrderMark.Length..];
            strict = ReadJson<T>(text, options);
            strict = strict with { Used = strict.Used | Leniency.SurroundingText };
        }

        return (strict.Fault == TextFault.None ? strict : Repair(text, options, strict)).ToResult();
    }

    private static Reading<T> Repair<T>(ReadOnlySpan<byte> text, OutputReadOptions options, Reading<T> unrepaired)
        where T : IStructuredOutput<T>
    {
        if (!LenientText.TryRepair(text, options, out var repaired, out var used, out var isTruncated))
        {
            return isTruncated ? unrepaired with { Fault = unrepaired.Fault | TextFault.Truncated } : unrepaired;
        }

        var reading = ReadJson<T>(repaired, options);
        if (!reading.IsJson)
        {
            return unrepaired;
        }

        reading = reading with { Used = reading.Used | used | (unrepaired.Used & Leniency.SurroundingText) };
        return isTruncated ? Close(unrepaired, reading) : reading;
    }

    /// <summary>The value of a text that ended early and was closed: there for those who want it, and never valid.</summary>
    private static Reading<T> Close<T>(Reading<T> unrepaired, Reading<T> closed)
    {
        var isKnown = (unrepaired.Fault & TextFault.Truncated) != 0;
        if (closed.Errors is not null && isKnown)
        {
            return unrepaired;
        }

        var end = (isKnown ? unrepaired.Errors!.FirstOrDefault(e => e.Code == OutputErrorCode.Truncated) : null)
            ?? new OutputError("", OutputErrorCode.Truncated, "complete JSON", "the end of the text");
        return closed with { Errors = [end, .. closed.Errors ?? []], Fault = closed.Fault | TextFault.Truncated, Used = closed.Used | Leniency.Truncation };
    }

    /// <summary>Reads JSON, with commas and comments where that is forgiven and needed.</summary>
    private static Reading<T> ReadJson<T>(ReadOnlySpan<byte> text, OutputReadOptions options)
        where T : IStructuredOutput<T>
    {
        var strict = ReadEdited<T>(text, options, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        if (!Forgives(options, Leniency.CommasAndComments) || (strict.Fault & (TextFault.Syntax | TextFault.TrailingContent)) == 0)
        {
            return strict;
        }

        var loose = ReadEdited<T>(text, options, new JsonReaderOptions { MaxDepth = options.MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return (loose.Fault & (TextFault.Syntax | TextFault.TrailingContent)) == 0 ? loose with { Used = loose.Used | Leniency.CommasAndComments } : strict;
    }

    /// <summary>Reads a text, and again as often as containers in it had to be changed.</summary>
    private static Reading<T> ReadEdited<T>(ReadOnlySpan<byte> text, OutputReadOptions options, JsonReaderOptions syntax)
        where T : IStructuredOutput<T>
    {
        var used = Leniency.None;
        for (var restarts = 0; ; restarts++)
        {
            var reading = ReadOnce<T>(text, options, syntax, mayEdit: restarts < MaxRestarts);
            if (reading.Edits is null)
            {
                return reading with { Used = reading.Used | used };
            }

            used |= reading.Used & (Leniency.LooseContainers | Leniency.LooseText);
            text = TextEdit.Apply(text, reading.Edits);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "An exception of the type's own code refuses the answer.")]
    private static Reading<T> ReadOnce<T>(ReadOnlySpan<byte> text, OutputReadOptions options, JsonReaderOptions syntax, bool mayEdit)
        where T : IStructuredOutput<T>
    {
        var reader = new OutputReader(text, options, syntax, careful: true, mayEdit);
        try
        {
            T? value = default;
            var isRead = reader.Read() && T.TryRead(ref reader, out value);
            isRead &= !reader.Read();
            return Reading<T>.From(ref reader, isRead, value);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return Reading<T>.Rejected(FaultFinder.TryFind(text, syntax));
        }
        finally
        {
            reader.Release();
        }
    }

    private static bool Forgives(OutputReadOptions options, Leniency leniency) => (options.Leniency & leniency) != 0;
}
