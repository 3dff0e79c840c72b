using System.Text.Json.Serialization;
using AgentGuard.Runtime;

namespace AgentGuard.Benchmarks.Models;

[StructuredOutput(Description = "The decision on one refund request")]
public sealed partial record RefundDecision(
    [property: Pattern("^ORD-[0-9]{6}$")] string OrderId,
    Verdict Verdict,
    [property: Bounds(0, 1), Confidence] double Confidence,
    [property: Items(1, 20)] IReadOnlyList<RefundLine> Lines,
    [property: Chars(1, 400)] string Reason,
    string? Note = null)
{
    public static ReadOnlySpan<byte> Sample =>
        """{"orderId":"ORD-004711","verdict":"PartialRefund","confidence":0.87,"lines":[{"sku":"LAMP-20","quantity":1,"amount":49.90},{"sku":"CABLE-3","quantity":2,"amount":12.5}],"reason":"The lamp arrived broken; photos show a crack. The cables were used, so half of their price is returned under the return policy, section seven, second paragraph, as agreed with the client.","note":null}"""u8;

    /// <summary>The same objects, made by hand: what reading has to allocate at least.</summary>
    public static RefundDecision Build() => new(
        Fresh("ORD-004711"),
        Verdict.PartialRefund,
        0.87,
        new List<RefundLine> { new(Fresh("LAMP-20"), 1, 49.90m), new(Fresh("CABLE-3"), 2, 12.5m) },
        Fresh("The lamp arrived broken; photos show a crack. The cables were used, so half of their price is returned under the return policy, section seven, second paragraph, as agreed with the client."));

    private static string Fresh(string text) => new(text.AsSpan());
}

public sealed record RefundLine([property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Quantity, [property: Bounds(0, 10_000)] decimal Amount);

[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
public enum Verdict
{
    FullRefund,
    PartialRefund,
    Reject,
}
