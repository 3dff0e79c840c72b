using System.ComponentModel;
using System.Text.Json.Serialization;

namespace AgentGuard.Runtime.Tests.Generated.Types;

/// <summary>The decision on one refund request.</summary>
[StructuredOutput]
public sealed partial record RefundDecision(
    [property: Pattern("^ORD-[0-9]{6}$")] string OrderId,
    Verdict Verdict,
    [property: Bounds(0d, 1d), Confidence] double Confidence,
    [property: Items(1, 3)] IReadOnlyList<RefundLine> Lines,
    [property: Chars(0, 20)] string? Note = null);

public enum Verdict
{
    Approve,
    Reject,
    [JsonStringEnumMemberName("ask-a-person")]
    AskAPerson,
}

public sealed record RefundLine([property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Quantity, [property: Bounds("0", "10000")] decimal? Amount);
