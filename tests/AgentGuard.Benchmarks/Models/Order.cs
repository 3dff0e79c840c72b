using System.Text.Json.Serialization;
using AgentGuard.Runtime;

namespace AgentGuard.Benchmarks.Models;

[StructuredOutput(Description = "A purchase order extracted from an e-mail.")]
public sealed partial record Order(
    [property: Pattern("^[A-Z]{2}-[0-9]{4}$")] string Id,
    Priority Priority,
    [property: Items(1, 20)] IReadOnlyList<OrderLine> Lines,
    [property: Chars(0, 200)] string? Note = null)
{
    public static ReadOnlySpan<byte> Sample =>
        """{"id":"AB-1234","priority":"very-high","lines":[{"sku":"K-100","qty":2,"unitPrice":19.95},{"sku":"K-200","qty":10,"unitPrice":5},{"sku":"K-300","qty":1,"unitPrice":null}],"note":"leave at bay"}"""u8;

    /// <summary>The same objects, made by hand: what reading has to allocate at least.</summary>
    public static Order Build() => new(
        Fresh("AB-1234"),
        Priority.VeryHigh,
        new List<OrderLine> { new(Fresh("K-100"), 2, 19.95m), new(Fresh("K-200"), 10, 5m), new(Fresh("K-300"), 1, null) },
        Fresh("leave at bay"));

    private static string Fresh(string text) => new(text.AsSpan());
}

public sealed record OrderLine([property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Qty, [property: Bounds(0, 10_000)] decimal? UnitPrice);

[JsonConverter(typeof(JsonStringEnumConverter<Priority>))]
public enum Priority
{
    Low,
    Normal,
    [JsonStringEnumMemberName("very-high")] VeryHigh,
}
