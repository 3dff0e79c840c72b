using System.Reflection;
using System.Text;
using System.Text.Json;
using AgentGuard.Runtime.Tests.Tools.Support;
using AgentGuard.Runtime.Tools;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools.Generated;

/// <summary>Arguments that are taken each where it is mean the same, and fail the same, as those that are read as one object.</summary>
public sealed class TakenArgumentsTests
{
    // Nothing is done with the arguments afterwards: each is taken where it is.
    private static readonly IReadOnlyList<AIFunction> Plain = TakenTools.AsAgentTools(new ToolGuard());

    private static readonly string[] Values =
    [
        "\"x\"", "\"\"", "\"AB\"", "\"AB1\"", "\"AB12\"", "\"ab\"", "\"é\"", "\"éé\"", "\"ééé\"", "\"😀\"", "\"😀😀\"", "\"😀😀😀\"", "\"\\u0041B\"", "\"\\\"\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"",
        "\"a@b.example\"", "\"Small\"", "\"small\"", "\"2026-01-31\"", "\"2026-02-31\"", "\"A\\nB\"", "\"\u007f\"", "\"AB\\u0000\"", "\"7\"", "\"true\"", "\"null\"",
        "0", "-0", "1", "-1", "-3", "-4", "7", "7.0", "7.5", "1e2", "100", "101", "255", "256", "1E400", "2147483647", "2147483648", "-2147483648", "-2147483649", "0.01", "0.010", "0.001", "500.00", "500.01",
        "999999999999999999", "9223372036854775807", "18446744073709551615", "18446744073709551616", "170141183460469231731687303715884105727", "170141183460469231731687303715884105728",
        "true", "false", "null", "[]", "[null]", "[\"a\",\"\\u0062\"]", "[1]", "[\"a\",\"b\",\"c\"]", "{}", "{\"sku\":\"s\"}", "{ \"sku\" : \"s\" , \"quantity\" : 2 }", "{\"sku\":\"s\",\"sku\":\"t\"}",
        "{\"sku\":\"\",\"quantity\":0,\"x\":1}", "{\"sku\":\"s\",\"quantity\":null}",
    ];

    public static TheoryData<string> Tools => [.. Plain.Select(tool => tool.Name)];

    [Theory]
    [MemberData(nameof(Tools))]
    public async Task EveryValue_MeansTheSame(string tool)
    {
        foreach (var value in Values.Append(Nested(61)).Append(Nested(62)).Append(Nested(63)).Append(Nested(64)))
        {
            using var document = JsonDocument.Parse(value, new JsonDocumentOptions { MaxDepth = 100 });
            await AssertSameAsync(tool, new() { ["a"] = document.RootElement });
            await AssertSameAsync(tool, new() { ["a"] = document.RootElement, ["given"] = JsonSerializer.SerializeToElement(5) });
            await AssertSameAsync(tool, new() { ["given"] = document.RootElement, ["reader"] = document.RootElement, ["a"] = document.RootElement, ["item"] = document.RootElement });
            await AssertSameAsync(tool, new() { ["A"] = document.RootElement });
        }
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public async Task ArgumentsOfOtherForms_MeanTheSame(string tool)
    {
        foreach (var value in new object?[] { null, default(JsonElement), "x", "AB", 7, 7.5, true, new byte[] { 1 }, JsonDocument.Parse("7"), new List<object?> { "a" }, (Action)(() => { }) })
        {
            await AssertSameAsync(tool, new() { ["a"] = value });
            await AssertSameAsync(tool, new() { ["a"] = JsonSerializer.SerializeToElement("x"), ["given"] = value });
        }

        await AssertSameAsync(tool, []);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public async Task NamesInAnotherCase_AreUnknownWhateverTheDictionarySays(string tool)
    {
        var arguments = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["A"] = JsonSerializer.SerializeToElement(7) };
        await AssertSameAsync(tool, arguments);
        Assert.NotNull((await ToolOf(Plain, tool).CallAsync(new AIFunctionArguments(arguments))).Failure);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public async Task ElementsOfDisposedDocuments_AreErrors(string tool)
    {
        var document = JsonDocument.Parse("7");
        document.Dispose();
        await AssertSameAsync(tool, new() { ["a"] = document.RootElement });
    }

    [Fact]
    public async Task InvalidUtf8_IsAnError()
    {
        using var document = JsonDocument.Parse(new byte[] { (byte)'"', 0xC3, 0x28, (byte)'"' });
        await AssertSameAsync("Text", new() { ["a"] = document.RootElement });
        Assert.NotNull((await ToolOf(Plain, "Text").CallAsync(new AIFunctionArguments { ["a"] = document.RootElement })).Failure);
    }

    [Fact]
    public async Task ElementsWithComments_AreErrors()
    {
        using var document = JsonDocument.Parse("[\"a\",/* */]", new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        await AssertSameAsync("List", new() { ["a"] = document.RootElement });
    }

    [Fact]
    public async Task SameKeyTwice_IsAnError()
    {
        var element = JsonSerializer.SerializeToElement("x");
        var arguments = new Dictionary<string, object?>(ReferenceEqualityComparer.Instance) { [new string("a")] = element, [new string("a".AsSpan())] = element };
        Assert.Equal(2, arguments.Count);
        await AssertSameAsync("Text", arguments);
        Assert.NotNull((await ToolOf(Plain, "Text").CallAsync(new AIFunctionArguments(arguments))).Failure);
    }

    [Theory]
    [InlineData("Text", "\"x\"")]
    [InlineData("Text", "\"\\u0041\"")]
    [InlineData("Pattern", "\"AB1\"")]
    [InlineData("Values", "\"x\"")]
    [InlineData("Int", "-5")]
    [InlineData("Int", "1e2")]
    [InlineData("Bool", "false")]
    [InlineData("NullableInt", "null")]
    [InlineData("OptionalText", "null")]
    [InlineData("Amount", "1.50")]
    [InlineData("Enum", "\"Large\"")]
    [InlineData("Object", "{\"sku\":\"s\"}")]
    [InlineData("List", "[\"a\"]")]
    [InlineData("Any", "{\"b\":[1]}")]
    [InlineData("WithCall", "\"x\"")]
    public void UsualArguments_AreTakenWhereTheyAre(string tool, string value)
    {
        using var document = JsonDocument.Parse(value);
        Assert.True(IsTaken(ToolOf(Plain, tool), new AIFunctionArguments { ["a"] = document.RootElement }));
        Assert.False(IsTaken(ToolOf(Plain, tool), new AIFunctionArguments { ["b"] = document.RootElement }));
    }

    private static async Task AssertSameAsync(string tool, Dictionary<string, object?> arguments)
    {
        // The audit's hash is made of the arguments as one object.
        var asOne = ToolOf(TakenTools.AsAgentTools(new ToolGuard { Audit = new Audit() }), tool);
        var expected = await asOne.CallAsync(new AIFunctionArguments(arguments));
        var taken = await ToolOf(Plain, tool).CallAsync(new AIFunctionArguments(arguments));
        var what = $"{tool} {string.Join(' ', arguments.Select(argument => $"{argument.Key}={argument.Value?.GetType().Name}"))}";
        Assert.Equal($"{what} {expected.Text}", $"{what} {taken.Text}");
        Assert.Equal(Shown(expected.Failure), Shown(taken.Failure));
        Assert.Equal(expected.Text, await ToolOf(Plain, tool).InvokeAsync(new AIFunctionArguments(arguments)));
    }

    private static string Shown(ToolFailure? failure) => failure is null ? "none" : $"{failure.Code} {string.Join('\n', failure.Errors.Select(error => $"{error.Code} {error}"))}";

    private static AgentTool ToolOf(IReadOnlyList<AIFunction> tools, string name) => tools.Named(name);

    private static string Nested(int depth) => new StringBuilder().Insert(0, "[", depth).Insert(depth, "]", depth).ToString();

    private static bool IsTaken(AgentTool tool, AIFunctionArguments arguments) => (bool)typeof(TakenArgumentsTests)
        .GetMethod(nameof(TryTake), BindingFlags.Static | BindingFlags.NonPublic)!
        .MakeGenericMethod(tool.GetType().BaseType!.GetGenericArguments())
        .Invoke(null, [tool, arguments])!;

    private static bool TryTake<TArguments, TResult>(AgentTool<TArguments, TResult> tool, AIFunctionArguments arguments) => BindStep.TryTake(tool, arguments, out _);
}
