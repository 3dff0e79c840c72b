using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Documents;

/// <summary>Values of every JSON type, for where another one is expected.</summary>
internal static class OtherType
{
    private static readonly JsonTree[] Values =
    [
        JsonTree.Null, JsonTree.Null, JsonTree.Null, JsonTree.True, JsonTree.False, Number("0"), Number("1"), Number("-1.5"), Number("1e2"), Text(""), Text("a"), Text("0"), Text("null"),
        Text("[]"), Text("{}"), Text("NaN"), Text("Infinity"), JsonTree.OfList([]), JsonTree.OfList([JsonTree.Null]), JsonTree.OfList([Number("1"), Text("x")]), JsonTree.OfObject([]),
        JsonTree.OfObject([new("a", Number("1"))]), JsonTree.OfObject([new("key", Text("a")), new("value", Number("1"))]), JsonTree.OfObject([new("value", JsonTree.OfObject([]))]),
        JsonTree.OfList([JsonTree.OfObject([new("key", Text("a")), new("value", Number("1"))])]),
    ];

    public static JsonTree Any(Random random) => random.Pick(Values);

    /// <summary>The value inside a string, a list or an object, as models like to put it.</summary>
    public static JsonTree Wrap(JsonTree value, Random random) => random.Next(3) switch
    {
        0 => Text(value.Kind == JsonKind.Text ? $"\"{value.Text}\"" : JsonSpelling.Write(value, random)),
        1 => JsonTree.OfList([value]),
        _ => JsonTree.OfObject([new("value", value)]),
    };

    private static JsonTree Number(string text) => JsonTree.OfNumber(text);

    private static JsonTree Text(string text) => JsonTree.OfText(text);
}
