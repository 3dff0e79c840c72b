namespace AgentGuard.Runtime.Tests.Wire;

/// <summary>A structured output with about everything that profiles differ in.</summary>
[StructuredOutput(Description = "The decision on one refund request")]
public sealed partial record Refund(
    [property: Pattern("^ORD-[0-9]{6}$")] string OrderId,
    Verdict Verdict,
    [property: Bounds(0, 1), Confidence] double Confidence,
    [property: Items(1, 20)] IReadOnlyList<RefundLine> Lines,
    RefundLine? Shipping,
    IReadOnlyDictionary<string, int> Stock,
    [property: Format(TextFormat.Email)] string? Contact = null,
    [property: Chars(1, 200)] string Note = "none");

public enum Verdict
{
    Approve,
    Refuse,
}

public sealed record RefundLine([property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Quantity, decimal? UnitPrice);
