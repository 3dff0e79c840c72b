using System.Text.Json;
using AgentGuard.Runtime;

namespace AgentGuard.Benchmarks.Tools;

/// <summary>A guarded tool as generated code has it.</summary>
internal sealed class FindOrderTool(ToolDefinition definition, ToolGuard guard) : AgentTool<FindOrderTool.Arguments, OrderView>(definition, guard)
{
    private static readonly string[] s_names = ["orderId", "limit"];

    /// <summary>Nothing around the method.</summary>
    public static FindOrderTool Plain { get; } = new(Define(timeout: null, attempts: 1, breaker: false), new ToolGuard());

    /// <summary>Deadline, retry, breaker and audit; the activity has no listener.</summary>
    public static FindOrderTool Guarded { get; } = new(Define(TimeSpan.FromSeconds(30), attempts: 3, breaker: true), new ToolGuard { Audit = new NoAudit() });

    protected override bool TryReadArguments(ref OutputReader reader, out Arguments arguments)
    {
        arguments = default;
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
                case 7 when name.SequenceEqual("orderId"u8):
                    if ((seen & 1) != 0)
                    {
                        reader.RefuseDuplicate();
                        continue;
                    }

                    seen |= 1;
                    reader.Read();
                    if (!reader.TryReadString(1, 20, "string of 1 to 20 characters", out arguments.OrderId!))
                    {
                        reader.Prefix(mark, "orderId");
                    }

                    continue;
                case 5 when name.SequenceEqual("limit"u8):
                    if ((seen & 2) != 0)
                    {
                        reader.RefuseDuplicate();
                        continue;
                    }

                    seen |= 2;
                    reader.Read();
                    if (!reader.TryReadInteger(1, 100, "integer from 1 to 100", out arguments.Limit))
                    {
                        reader.Prefix(mark, "limit");
                    }

                    continue;
            }

            reader.RefuseUnknown("only the properties orderId, limit");
        }

        if ((seen & 3) != 3)
        {
            reader.RefuseMissing(seen, 3, s_names);
        }

        return reader.ErrorCount == start;
    }

    protected override ValueTask<OrderView> InvokeAsync(Arguments arguments, ToolCall call, CancellationToken cancellationToken) =>
        new(OrderDesk.FindOrderAsync(arguments.OrderId, arguments.Limit, cancellationToken));

    protected override void WriteResult(Utf8JsonWriter writer, OrderView result)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id"u8);
        OutputWriter.Write(writer, result.Id);
        writer.WritePropertyName("status"u8);
        OutputWriter.Write(writer, result.Status);
        writer.WriteNumber("total"u8, result.Total);
        writer.WriteNumber("lines"u8, result.Lines);
        writer.WriteEndObject();
    }

    private static ToolDefinition Define(TimeSpan? timeout, int attempts, bool breaker) => new()
    {
        Name = "find_order",
        Effect = ToolEffect.ReadOnly,
        Timeout = timeout,
        MaxAttempts = attempts,
        CircuitBreaker = breaker,
        ArgumentsSchema = static _ => """{"type":"object","properties":{"orderId":{"type":"string"},"limit":{"type":"integer"}},"required":["orderId","limit"],"additionalProperties":false}"""u8,
    };

    internal struct Arguments
    {
        public string OrderId;
        public int Limit;
    }

    private sealed class NoAudit : IToolAudit
    {
        public ValueTask RecordAsync(ToolCallRecord record, CancellationToken cancellationToken) => default;
    }
}
