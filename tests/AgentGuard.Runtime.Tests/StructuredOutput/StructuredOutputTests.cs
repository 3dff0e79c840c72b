using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class StructuredOutputTests
{
    private static readonly Order s_order = new("AB-1234", Priority.VeryHigh, [new("caf\u00e9 \U0001F600", 999, 0.10m)], "<b>");

    [Fact]
    public void ToJson_IsReadBackEqual()
    {
        var json = StructuredOutput.ToJson(s_order);

        Assert.Contains("<b>", json, StringComparison.Ordinal);
        Assert.Contains("caf\u00e9", json, StringComparison.Ordinal);
        Assert.Equal(s_order, StructuredOutput.Read<Order>(json).Value);
        Assert.Equal(s_order, StructuredOutput.Read<Order>(Encoding.UTF8.GetBytes(json)).Value);
    }

    [Fact]
    public void Validate_ReportsWhatReadingWould()
    {
        Assert.Empty(StructuredOutput.Validate(s_order));
        Assert.Equal(
            [("/id", OutputErrorCode.Pattern), ("/lines/0/sku", OutputErrorCode.Null), ("/lines/0/qty", OutputErrorCode.Minimum), ("/note", OutputErrorCode.Encoding)],
            StructuredOutput.Validate(new Order("x", Priority.Low, [new(null!, 0, 1)], "\ud800")).Select(static e => (e.Path, e.Code)));
    }

    [Fact]
    public void Validate_ReportsWhatCannotBeWritten()
    {
        var error = Assert.Single(StructuredOutput.Validate(new Order("AB-1234", (Priority)7, [], null)));

        Assert.Equal((OutputErrorCode.Rejected, ""), (error.Code, error.Path));
    }

    [Fact]
    public void Schema_IsParsedOncePerProfile()
    {
        Assert.Equal("openai", StructuredOutput.Schema<Order>(SchemaProfile.OpenAI).GetProperty("title").GetString());
        Assert.Equal("portable", StructuredOutput.Schema<Order>(SchemaProfile.Portable).GetProperty("title").GetString());
        Assert.Throws<ArgumentOutOfRangeException>(static () => StructuredOutput.Schema<Order>((SchemaProfile)99));

        Assert.Equal(0, Allocated(static () => StructuredOutput.Schema<Order>(SchemaProfile.OpenAI)));
    }

    [Fact]
    public void TypeInfo_ReadsAndWritesThroughTheGeneratedCode()
    {
        var json = JsonSerializer.Serialize(s_order, StructuredOutput.TypeInfo<Order>());

        Assert.Equal(s_order, JsonSerializer.Deserialize(json, StructuredOutput.TypeInfo<Order>()));
        Assert.Same(StructuredOutput.TypeInfo<Order>(), StructuredOutput.TypeInfo<Order>());
    }

    [Fact]
    public async Task TypeInfo_ReadsStreamsInPieces()
    {
        var order = s_order with { Note = new string('n', 150) };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(StructuredOutput.ToJson(order)));
        var options = new JsonSerializerOptions { TypeInfoResolver = StructuredOutput.TypeInfoResolver<Order>(), DefaultBufferSize = 16 };

        Assert.Equal(order, await JsonSerializer.DeserializeAsync(stream, (JsonTypeInfo<Order>)options.GetTypeInfo(typeof(Order)), TestContextToken));
    }

    [Fact]
    public void TypeInfo_ThrowsWithAllErrors()
    {
        var thrown = Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize("""{"id":"x","priority":"y","lines":[]}""", StructuredOutput.TypeInfo<Order>()));

        Assert.Equal(3, thrown.Message.Split('\n').Length);
        Assert.StartsWith("/id: expected string matching", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolver_KnowsItsTypeOnly_AndCombines()
    {
        var resolver = JsonTypeInfoResolver.Combine(StructuredOutput.TypeInfoResolver<Order>(), StructuredOutput.TypeInfoResolver<Tree>());
        var options = new JsonSerializerOptions { TypeInfoResolver = resolver, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

        Assert.Null(StructuredOutput.TypeInfoResolver<Order>().GetTypeInfo(typeof(string), options));
        Assert.Equal(2, JsonSerializer.Deserialize("[[],/* two */[],]", (JsonTypeInfo<Tree>)options.GetTypeInfo(typeof(Tree)))!.Children.Count);
    }

    [Fact]
    public void ValidDocument_AllocatesTheObjectsItReturns()
    {
        var document = Encoding.UTF8.GetBytes(Order.Valid);
        for (var i = 0; i < 100; i++)
        {
            Build();
            StructuredOutput.Read<Order>(document);
            StructuredOutput.Read<Order>(Order.Valid);
        }

        var graph = Allocated(static () => Build());
        Assert.Equal(graph, Allocated(() => StructuredOutput.Read<Order>(document).Value!));
        Assert.Equal(graph, Allocated(static () => StructuredOutput.Read<Order>(Order.Valid).Value!));
        Assert.Equal(graph, Allocated(() => StructuredOutput.Read<Order>(document, s_lenient).Value!));
    }

    [Fact]
    public void Null_IsAnArgumentError()
    {
        Assert.Throws<ArgumentNullException>(static () => StructuredOutput.Read<Order>((string)null!));
        Assert.Throws<ArgumentNullException>(static () => StructuredOutput.Validate<Order>(null!));
        Assert.Throws<ArgumentNullException>(static () => StructuredOutput.ToJson<Order>(null!));
    }

    private static readonly OutputReadOptions s_lenient = new() { Leniency = Leniency.All };

    private static CancellationToken TestContextToken => CancellationToken.None;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static Order Build() =>
        new(new string('a', 7), Priority.Normal, new List<OrderLine>(2) { new(new string('b', 6), 2, 49.9m), new(new string('c', 4), 1, null) }, new string('d', 19));

    /// <summary>The least of many measurements: what all of them need. The framework's pools are emptied at times, and filled again.</summary>
    private static long Allocated<T>(Func<T> make)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var made = make();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            GC.KeepAlive(made);
        }

        return least;
    }
}
