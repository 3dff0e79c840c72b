using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

/// <summary>Result types without a definition, where a call or a setting asks for them.</summary>
public sealed class SchemaRejectedByCallTests : RuleTests<SchemaRejected, SchemaRejectedFix>
{
    [Theory, Sdks(Role.TypedChatCall)]
    public Task TupleInAResult_Reports(SdkSnippet snippet) => IsGenerated(snippet) ? Task.CompletedTask : VerifySeverity(
        Asked(snippet, "public class Order { public (int From, int To) Range { get; set; } }"), DiagnosticSeverity.Warning, project => project.With(snippet));

    [Theory]
    [InlineData("(int From, int To)? Range")]
    [InlineData("List<(string Key, int Value)> Pairs")]
    [InlineData("Type Kind")]
    [InlineData("int[,] Grid")]
    [InlineData("nint Handle")]
    [InlineData("Func<int>? Later")]
    [InlineData("System.Numerics.BigInteger Number")]
    public Task PartThatIsNeverRead_Reports(string member) => VerifySeverity(Meai($"public record Order(Line Line); public record Line({member});"), DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("Tuple<int, int> Range")]
    [InlineData("string? Note, int[][] Rows, DateOnly Day, TimeOnly Time, Uri Link, Guid Id, decimal Amount")]
    [InlineData("[property: System.Text.Json.Serialization.JsonIgnore] (int, int) Range")]
    [InlineData("[property: System.Text.Json.Serialization.JsonConverter(typeof(Pair))] (int, int) Range")]
    public Task PartThatIsRead_NoDiagnostic(string member) => Verify(
        Meai($"public record Order({member}); public abstract class Pair : System.Text.Json.Serialization.JsonConverter<(int, int)>;").Replace("[|Order|]", "Order", StringComparison.Ordinal));

    [Fact]
    public Task TupleWithSerializerOptions_NoDiagnostic() => Verify(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        public record Order((int From, int To) Range);

        class Desk(IChatClient chat)
        {
            private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };

            public async Task<bool> AskAsync(string mail) => (await chat.GetResponseAsync<Order>(mail, Options)).TryGetResult(out _);
        }
        """);

    [Fact]
    public Task SchemaOfATuple_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        public record Order((int From, int To) Range);

        class Desk
        {
            public ChatOptions Options() => new() { ResponseFormat = ChatResponseFormat.ForJsonSchema<[|Order|]>() };
        }
        """);

    [Theory]
    [InlineData("Dictionary<string, string> Labels")]
    [InlineData("IReadOnlyDictionary<string, int>? Counts")]
    [InlineData("List<Dictionary<string, decimal>> Prices")]
    public Task MapInStrictMode_Reports(string member) => VerifySeverity(Strict($"public record Order({member});"), DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("List<KeyValuePair<string, string>> Labels")]
    [InlineData("List<Order> Children")]
    [InlineData("[property: System.Text.Json.Serialization.JsonExtensionData] Dictionary<string, System.Text.Json.JsonElement>? More")]
    public Task NoMapInStrictMode_NoDiagnostic(string member) =>
        Verify(Strict($"public record Order({member});").Replace("[|typeof(Order)|]", "typeof(Order)", StringComparison.Ordinal));

    [Theory, Sdks(Role.TypedChatCall)]
    public Task MapOrRecursion_IsReportedWhereOnlyAnthropicIsAsked(SdkSnippet snippet)
    {
        if (snippet.Description.Providers != ModelProviders.Anthropic)
        {
            return Task.CompletedTask;
        }

        return Task.WhenAll(
            VerifySeverity(Asked(snippet, "public class Order { public Dictionary<string, int> Counts { get; set; } = []; }"), DiagnosticSeverity.Warning, project => project.With(snippet)),
            VerifySeverity(Asked(snippet, "public class Order { public List<Line> Lines { get; set; } = []; } public record Line(string Name, List<Line> Parts);"), DiagnosticSeverity.Warning, project => project.With(snippet)));
    }

    [Theory]
    [InlineData("Dictionary<string, int> Counts")]
    [InlineData("Order? Parent")]
    [InlineData("List<Order> Children")]
    public async Task MapOrRecursion_IsSuggestedWhereAnthropicMayBeAsked(string member)
    {
        var code = Meai($"public record Order(string Name, {member});");
        await VerifySeverity(code, DiagnosticSeverity.Info);
        await Verify(
            code.Replace("[|Order|]", "Order", StringComparison.Ordinal),
            project => project.WithReferences(SdkReferences.With("OpenAI", "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.Abstractions")));
    }

    [Fact]
    public Task OpenPart_IsLeftToItsOwnRule() => Verify(Meai("public record Order(object Any, (int, int) Range);").Replace("[|Order|]", "Order", StringComparison.Ordinal));

    [Fact]
    public Task StructuredOutputWithTheSchemaOfTheSdk_IsSuggested() => Verify(
        """
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        [StructuredOutput]
        public partial record Order(Dictionary<string, int> Counts);

        class Desk(IChatClient chat)
        {
            public async Task<bool> AskAsync(string mail) => (await chat.GetResponseAsync<[|Order|]>(mail)).TryGetResult(out _);
        }
        """,
        project => project.WithGenerators());

    [Fact]
    public Task StructuredOutputWithItsOwnSchema_NoDiagnostic() => Verify(
        """
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        [StructuredOutput]
        public partial record Order(Dictionary<string, int> Counts);

        class Desk(IChatClient chat)
        {
            public async Task<bool> AskAsync(string mail) => (await chat.GetStructuredAsync<Order>(mail)).IsValid;
        }
        """,
        project => project.WithGenerators());

    [Fact]
    public Task Tests_NoDiagnostic() => Verify(
        Meai("public record Order((int, int) Range);").Replace("[|Order|]", "Order", StringComparison.Ordinal).Replace("public async", "[Fact] public async", StringComparison.Ordinal)
        + "\nclass FactAttribute : Attribute;");

    [Fact]
    public Task Message_OfATuple() => VerifyMessage(
        Meai("public record Order((int From, int To) Range);"),
        "Check the result type 'Order': 'Order.Range' holds a tuple, whose elements no schema names and the serializer does not read, so they are empty in every answer; use a record");

    [Fact]
    public Task Message_OfAMapInStrictMode() => VerifyMessage(
        Strict("public record Order(Dictionary<string, int> Counts);"),
        "Check the result type 'Order': 'Order.Counts' holds a map, and strict mode refuses an object whose members have no fixed names, so the request fails; use a list of keys and values");

    [Fact]
    public Task Message_OfARecursion() => VerifyMessage(
        Meai("public record Order(List<Line> Lines); public record Line(string Name, List<Line> Parts);"),
        "Check the result type 'Order': 'Line.Parts' leads back to a type it is part of, and Anthropic refuses recursive schemas; give the nesting a fixed depth, or ask for a list whose items name their parent");

    [Fact]
    public Task Map_IsReadAsAStructuredOutput() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        public sealed record Order(Dictionary<string, int> Counts);

        class Desk(IChatClient chat)
        {
            public async Task<int> AskAsync(string mail)
            {
                var response = await chat.GetResponseAsync<[|Order|]>(mail);
                return response.TryGetResult(out var order) ? order.Counts.Count : 0;
            }

            public async Task<int> AskAgainAsync(string mail)
            {
                var response = await chat.GetResponseAsync<[|Order|]>(mail);
                return response.TryGetResult(out var order) ? order.Counts.Count : 0;
            }
        }
        """,
        """
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        [StructuredOutput]
        public sealed partial record Order(Dictionary<string, int> Counts);

        class Desk(IChatClient chat)
        {
            public async Task<int> AskAsync(string mail)
            {
                var response = await chat.GetStructuredAsync<Order>(mail);
                return response is { IsValid: true, Value: { } order } ? order.Counts.Count : 0;
            }

            public async Task<int> AskAgainAsync(string mail)
            {
                var response = await chat.GetStructuredAsync<Order>(mail);
                return response is { IsValid: true, Value: { } order } ? order.Counts.Count : 0;
            }
        }
        """,
        project => project.WithGenerators());

    [Theory]
    [InlineData("(int, int) Range")]
    [InlineData("Order? Parent")]
    public Task OtherParts_HaveNoFix(string member) => VerifyNoFix(Meai($"public record Order(string Name, {member});"), project => project.WithGenerators());

    private static async Task VerifySeverity(string code, DiagnosticSeverity severity, Action<TestProject>? setup = null)
    {
        var diagnostics = await VerifyAll(code, null, setup);
        Assert.Equal(severity, Assert.Single(diagnostics).Severity);
    }

    private static bool IsGenerated(SdkSnippet snippet) => snippet.Description.Name == StructuredReaderName;

    private static string StructuredReaderName => AgentGuard.Analyzers.Guards.StructuredReader.Known.Sdk.Name;

    private static string Asked(SdkSnippet snippet, string types)
    {
        var typed = snippet.Asking("[|Order|]");
        return typed.Method(typed.Statement(typed.Call("client"))) + "\n" + types;
    }

    private static string Meai(string types) =>
        $$"""
        using Microsoft.Extensions.AI;

        {{types}}

        class Desk(IChatClient chat)
        {
            public async Task<bool> AskAsync(string mail)
            {
                var response = await chat.GetResponseAsync<[|Order|]>(mail);
                return response.TryGetResult(out _);
            }
        }
        """;

    private static string Strict(string types) =>
        $$"""
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        {{types}}

        class Desk
        {
            public OpenAIPromptExecutionSettings Settings() => new() { ResponseFormat = [|typeof(Order)|] };
        }
        """;
}
