namespace AgentGuard.Runtime.Tests.Tools.Support;

/// <summary>A tool as generated code has it, whose method and fallback a test gives: <c>id</c> of 1 to 10 characters, <c>count</c> from 1 to 9 or 1.</summary>
internal sealed class FindTool(ToolDefinition definition, ToolGuard? guard, Func<FindArguments, ToolCall, CancellationToken, ValueTask<string?>> method)
    : AgentTool<FindArguments, string?>(definition, guard)
{
    private static readonly string[] s_names = ["id"];

    public Func<FindArguments, ToolCall, CancellationToken, ValueTask<string?>>? Fallback { get; init; }

    /// <summary>Called before a result is written.</summary>
    public Action Writing { get; init; } = () => { };

    public bool NeedsCaller { get; init; }

    public static ReadOnlySpan<byte> Schema(SchemaProfile profile) =>
        """{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":10},"count":{"type":["integer","null"],"minimum":1,"maximum":9}},"required":["id"],"additionalProperties":false}"""u8;

    protected override bool TryReadArguments(ref OutputReader reader, out FindArguments arguments)
    {
        arguments = default;
        arguments.Count = 1;
        if (!reader.EnterObject("object"))
        {
            return false;
        }

        var start = reader.ErrorCount;
        ulong seen = 0;
        while (reader.NextProperty())
        {
            var name = reader.PropertyName;
            var mark = reader.ErrorCount;
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    seen |= 1;
                    reader.Read();
                    if (!reader.TryReadString(1, 10, "string of 1 to 10 characters", out arguments.Id!))
                    {
                        reader.Prefix(mark, "id");
                    }

                    continue;
                case 5 when name.SequenceEqual("count"u8):
                    reader.Read();
                    if (!reader.IsNull && !reader.TryReadInteger(1, 9, "integer from 1 to 9", out arguments.Count))
                    {
                        reader.Prefix(mark, "count");
                    }

                    continue;
            }

            reader.RefuseUnknown("only the properties id, count");
        }

        if (seen != 1)
        {
            reader.RefuseMissing(seen, 1, s_names);
        }

        return reader.ErrorCount == start;
    }

    protected override bool TryBindContext(ref FindArguments arguments, ToolCall call)
    {
        arguments.Key = call.IdempotencyKey;
        arguments.Caller = call.TryGetContext<CallerIdentity>(out var caller) ? caller : null;
        return arguments.Caller is not null || !NeedsCaller || call.MissContext("caller");
    }

    protected override ValueTask<string?> InvokeAsync(FindArguments arguments, ToolCall call, CancellationToken cancellationToken) => method(arguments, call, cancellationToken);

    protected override ValueTask<string?> FallbackAsync(FindArguments arguments, ToolCall call, CancellationToken cancellationToken) => Fallback!(arguments, call, cancellationToken);

    protected override void WriteResult(ToolResultWriter writer, string? result)
    {
        Writing();
        writer.Write(result);
    }
}
