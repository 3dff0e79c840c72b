using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Generated;

/// <summary>Generated tools at run time.</summary>
public sealed class GeneratedToolTests
{
    private static readonly IReadOnlyList<AIFunction> Shapes = ShapeTools.AsAgentTools();
    private static readonly IReadOnlyList<AIFunction> Contexts = ContextTools.AsAgentTools();

    [Theory]
    [InlineData("Numbers", """{"a":1,"b":-2,"c":0.5,"d":1.25,"e":255,"f":true}""", "1 -2 0.5 1.25 255 True")]
    [InlineData("Scalars", """{"a":"2026-01-31","b":"09:30:00","c":"1.02:03:04","d":"2026-01-31T09:30:00Z","e":"01234567-89ab-cdef-0123-456789abcdef","f":"https://a.example/b","g":"x","h":"AQI="}""", "2026-01-31 09:30:00 1.02:03:04 2026-01-31T09:30:00.0000000+00:00 01234567-89ab-cdef-0123-456789abcdef https://a.example/b x 2")]
    [InlineData("Collections", """{"a":[1,2],"b":["x",null],"c":["Large"],"d":{"k":{"sku":"s"}},"e":{"x":1,"y":"z"}}""", "1,2 x,null Large ks 1z")]
    [InlineData("Objects", """{"a":{"sku":"s","quantity":2},"b":null,"c":[1]}""", "Line { Sku = s, Quantity = 2 } none Array")]
    [InlineData("Defaults", "{}", "5 null Large x 7")]
    [InlineData("Defaults", """{"a":null,"b":null,"c":null,"d":null,"e":null}""", "5 null Large x 7")]
    [InlineData("Defaults", """{"e":1,"c":"Small","a":2,"b":"b","d":"d"}""", "2 b Small d 1")]
    [InlineData("MarkedDefaults", "{}", "5 5 0.1 x Large null 7 3")]
    [InlineData("MarkedDefaults", """{"a":1,"b":2.5,"c":null,"d":"y","e":"Small","f":"z","g":9,"h":4}""", "1 2.5 0.1 y Small z 9 4")]
    [InlineData("Constraints", """{"a":"AB","b":3,"c":"xyz","d":[1],"e":"y","f":"a@b.example"}""", "AB3xyz1ya@b.example")]
    [InlineData("Keywords", """{"class":"c","event":"e","arguments":1,"call":2,"reader":3}""", "c e 1 2 3")]
    public async Task ArgumentsOfEveryShape_AreBound(string tool, string json, string expected) =>
        Assert.Equal(expected, await Shapes.Named(tool).TextAsync(json));

    [Fact]
    public async Task EveryWrongArgument_IsReportedAtOnceWithItsPath()
    {
        var result = await Shapes.Named("Constraints").CallAsync("""{"a":"ab","b":9,"c":"x","d":[],"e":"z","g":1}""");
        Assert.Equal(ToolFailureCode.InvalidArguments, result.Failure?.Code);
        Assert.Equal(["/a", "/b", "/c", "/d", "/e", "", "/f"], result.Failure!.Errors.Select(error => error.Path));
        Assert.Contains("integer from 1 to 3", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongValueDeepInside_HasTheWholePath()
    {
        var result = await Shapes.Named("Collections").CallAsync("""{"a":[1,"x"],"b":[],"c":[],"d":{"k":{"sku":"","quantity":0}},"e":{"x":1}}""");
        Assert.Equal(["/a/1", "/d/k/sku", "/d/k/quantity", "/e/y"], result.Failure!.Errors.Select(error => error.Path));
    }

    [Fact]
    public void Schema_SaysWhatIsRead()
    {
        var schema = Shapes.Named("Defaults").JsonSchema;
        Assert.Equal("""{"type":"object","properties":{"a":{"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647,"default":5},"b":{"type":["string","null"]},"c":{"type":["string","null"],"enum":["Small","Large",null],"default":"Large"},"d":{"type":["string","null"],"default":"x"},"e":{"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647,"default":7}},"required":[],"additionalProperties":false}""", schema.GetRawText());
        Assert.Contains("\"event\":{\"type\":\"string\",\"description\":\"The event.\"}", Shapes.Named("Keywords").JsonSchema.GetRawText(), StringComparison.Ordinal);
    }

    // As AIFunctionFactory has it: the attribute makes the parameter optional, and goes before a default in the signature. Values of other types, such as
    // 0.1 for a decimal, it cannot take at all.
    [Fact]
    public void MarkedDefaults_AreThoseOfTheFactory()
    {
        var made = AIFunctionFactory.Create(([DefaultValue(5)] int a, [DefaultValue("x")] string d, [DefaultValue(3)] int h = 2) => a + d + h).JsonSchema;
        var generated = Shapes.Named("MarkedDefaults").JsonSchema;

        Assert.False(made.TryGetProperty("required", out var required) && required.GetArrayLength() > 0);
        Assert.Equal(0, generated.GetProperty("required").GetArrayLength());
        foreach (var property in made.GetProperty("properties").EnumerateObject())
        {
            Assert.Equal(property.Value.GetProperty("default").GetRawText(), generated.GetProperty("properties").GetProperty(property.Name).GetProperty("default").GetRawText());
        }
    }

    [Fact]
    public async Task ResultOfEveryForm_IsWritten()
    {
        var toolset = new ResultTools(7);
        var tools = toolset.AsAgentTools();
        Assert.Equal("7", await tools.Named("Number").TextAsync("{}"));
        Assert.Equal("""{"id":"x","lines":["a","b"],"count":2}""", await tools.Named("Find").TextAsync("""{"id":"x"}"""));
        Assert.Equal("null", await tools.Named("Find").TextAsync("""{"id":"none"}"""));
        Assert.Equal("a \"text\"", await tools.Named("Text").TextAsync("{}"));
        Assert.Equal("[1,2,3]", await tools.Named("Count").TextAsync("""{"from":1,"to":3}"""));
        Assert.Equal(ToolResultKind.Nothing, tools.Named("Clear").Definition.Result);
        await tools.First(tool => tool.Name == "Clear").InvokeAsync(new AIFunctionArguments());
        Assert.Equal(1, toolset.Cleared);
    }

    [Fact]
    public async Task EndlessStream_StopsAtTheCap()
    {
        var result = await new ResultTools(1).AsAgentTools().Named("Count").CallAsync("""{"from":1,"to":2147483646}""");
        Assert.Null(result.Failure);
        Assert.True(result.IsTruncated);
        Assert.StartsWith("[1,2,3", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_IsAnsweredByTheFallback()
    {
        var result = await new ResultTools(1).AsAgentTools().Named("Fragile").CallAsync("""{"key":"k","depth":3}""");
        Assert.Equal("cached k", result.Text);
        Assert.True(result.IsFallback);
    }

    [Fact]
    public async Task Failure_SaysNothingOfTheException()
    {
        var result = await new ResultTools(1).AsAgentTools().Named("Fails").CallAsync("{}");
        Assert.Equal(ToolFailureCode.Failed, result.Failure?.Code);
        Assert.DoesNotContain("secret", result.Text, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(result.Exception);
    }

    [Fact]
    public async Task NeededContext_IsFoundOrMissed()
    {
        var tool = Contexts.Named("Needs");
        Assert.Equal("""{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false}""", tool.JsonSchema.GetRawText());
        Assert.Equal("x me store", await tool.TextAsync("""{"id":"x"}""", arguments =>
        {
            arguments.Context![typeof(CallerIdentity)] = new CallerIdentity("me");
            arguments.Context![typeof(ContextTools.IStore)] = new ContextTools.Store("store");
        }));

        var result = await tool.CallAsync("""{"id":"x"}""", arguments => arguments.Context![typeof(CallerIdentity)] = new CallerIdentity("me"));
        Assert.Equal(ToolFailureCode.ContextMissing, result.Failure?.Code);

        var forged = await tool.CallAsync("""{"id":"x","caller":{"id":"root"}}""");
        Assert.Equal(ToolFailureCode.InvalidArguments, forged.Failure?.Code);
        Assert.Equal(OutputErrorCode.UnknownProperty, Assert.Single(forged.Failure!.Errors).Code);
    }

    [Fact]
    public async Task OptionalContext_MayBeMissing()
    {
        Assert.Equal("none none 5 True", await Contexts.Named("May").TextAsync("{}"));
        Assert.Equal("s 1.2 9 True", await Contexts.Named("May").TextAsync("{}", arguments =>
        {
            arguments.Context![typeof(ContextTools.IStore)] = new ContextTools.Store("s");
            arguments.Context![typeof(Version)] = new Version(1, 2);
            arguments.Context![typeof(int)] = 9;
        }));
    }

    [Fact]
    public async Task CallsOwnValues_AreHandedOver()
    {
        Assert.Equal("True True", await Contexts.Named("Key").TextAsync("{}"));
        Assert.Equal("True True", await Contexts.Named("KeyAsGuid").TextAsync("{}"));
        Assert.Equal("0 True", await Contexts.Named("Host").TextAsync("{}"));
        Assert.Equal(ToolFailureCode.ContextMissing, (await Contexts.Named("Services").CallAsync("{}")).Failure?.Code);
        Assert.Equal(nameof(NoServices), await Contexts.Named("Services").TextAsync("{}", arguments => arguments.Services = new NoServices()));
    }

    [Fact]
    public async Task Progress_GoesToWhoAsksForIt()
    {
        Assert.Equal("done", await Contexts.Named("Progress").TextAsync("""{"steps":2}"""));
        var seen = new Reports();
        Assert.Equal("done", await Contexts.Named("Progress").TextAsync("""{"steps":2}""", arguments => arguments.Context![typeof(IProgress<int>)] = seen));
        Assert.Equal([1, 2], seen.Values);
    }

    [Fact]
    public async Task BaseClassAndDerivedClass_GiveOneList()
    {
        var tools = new DerivedTools<string>().AsAgentTools();
        Assert.Equal(["Who", "Own"], tools.Select(tool => tool.Name));
        Assert.Equal("derived String", await tools.Named("Who").TextAsync("{}"));
        Assert.Equal("own 3", await tools.Named("Own").TextAsync("""{"a":3}"""));
        Assert.Equal(2, ((BaseTools)new DerivedTools<string>()).AsAgentTools().Count);
        Assert.Equal(2, ((IAgentToolset)new DerivedTools<string>()).AsAgentTools().Count);
    }

    [Fact]
    public async Task Interface_GivesTheToolsOfAnyImplementation()
    {
        var tools = ((IGreeter)new Greeter()).AsAgentTools();
        Assert.Equal("Hello you", await tools.Named("Greet").TextAsync("""{"name":"you"}"""));
    }

    [Fact]
    public void ResultSchema_IsThereForJsonOnly()
    {
        var tools = new ResultTools(1).AsAgentTools();
        Assert.Equal(JsonValueKind.Object, tools.Named("Find").ReturnJsonSchema!.Value.ValueKind);
        Assert.StartsWith("{\"type\":\"array\",\"items\":{\"type\":\"integer\"", tools.Named("Count").ReturnJsonSchema!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Null(tools.Named("Text").ReturnJsonSchema);
        Assert.Null(tools.Named("Clear").ReturnJsonSchema);
    }

    [Fact]
    public void EverySchemaProfile_IsADocument() => Assert.All(Shapes.Concat(Contexts), tool => Assert.All(
        Enum.GetValues<SchemaProfile>(),
        profile => Assert.Equal("object", tool.GetService<AgentTool>()!.Definition.ArgumentsDocument(profile).GetProperty("type").GetString())));

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }

    private sealed class Reports : IProgress<int>
    {
        public List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
