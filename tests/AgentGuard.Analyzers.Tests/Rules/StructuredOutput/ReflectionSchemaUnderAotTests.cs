using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class ReflectionSchemaUnderAotTests : RuleTests<ReflectionSchemaUnderAot, ReflectionSchemaUnderAotFix>
{
    [Theory]
    [InlineData("PublishAot")]
    [InlineData("PublishTrimmed")]
    [InlineData("IsAotCompatible")]
    [InlineData("IsTrimmable")]
    public Task ProjectWithoutReflection_Reports(string property) =>
        Verify(InMethod("use(await chat.GetResponseAsync<[|City|]>(\"q\"));"), project => project.Property(property, "true"));

    [Theory]
    [InlineData("PublishAot", "false")]
    [InlineData("PublishSingleFile", "true")]
    public Task ProjectWithReflection_NoDiagnostic(string property, string value) =>
        Verify(InMethod("use(await chat.GetResponseAsync<City>(\"q\"));"), project => project.Property(property, value));

    [Fact]
    public Task ReflectionSwitchedOnAgain_NoDiagnostic() =>
        Verify(InMethod("use(await chat.GetResponseAsync<City>(\"q\"));"), project => project.Property("PublishTrimmed", "true").Property("JsonSerializerIsReflectionEnabledByDefault", "true"));

    [Theory]
    [InlineData("use(await chat.GetResponseAsync<[|List<City>|]>(\"q\"));")]
    [InlineData("use(await chat.GetResponseAsync<[|City[]|]>(\"q\"));")]
    [InlineData("use(await chat.GetResponseAsync<[|Dictionary<string, Kind>|]>(\"q\"));")]
    [InlineData("use(ChatResponseFormat.ForJsonSchema<[|City|]>());")]
    [InlineData("use(ChatResponseFormat.ForJsonSchema([|typeof(City)|]));")]
    [InlineData("use(AIFunctionFactory.Create([|Find|]));")]
    [InlineData("use(AIFunctionFactory.Create([|(City city) =>|] city.Name));")]
    [InlineData("use(AIFunctionFactory.Create([|(string name, CancellationToken token) =>|] Task.FromResult(new City(name))));")]
    [InlineData("use(AIFunctionFactory.Create([|Find|], new AIFunctionFactoryOptions { Name = \"find\" }));")]
    [InlineData("use(AIFunctionFactory.Create([|Find|], \"find\", serializerOptions: null));")]
    public Task TypeOfTheProgram_Reports(string code) => Verify(InMethod(code), Aot);

    [Theory]
    [InlineData("use(await chat.GetResponseAsync<City>(\"q\", Cities.Default.Options));")]
    [InlineData("use(ChatResponseFormat.ForJsonSchema<City>(Cities.Default.Options));")]
    [InlineData("use(AIFunctionFactory.Create(Find, \"find\", serializerOptions: Cities.Default.Options));")]
    [InlineData("use(AIFunctionFactory.Create(Find, new AIFunctionFactoryOptions { SerializerOptions = Cities.Default.Options }));")]
    [InlineData("var options = new AIFunctionFactoryOptions(); options.SerializerOptions = Cities.Default.Options; use(AIFunctionFactory.Create(Find, options));")]
    public Task ContractGiven_NoDiagnostic(string code) => Verify(InMethod(code), Aot);

    [Theory]
    [InlineData("use(await chat.GetResponseAsync<string[]>(\"q\"));")]
    [InlineData("use(await chat.GetResponseAsync<DayOfWeek>(\"q\"));")]
    [InlineData("use(AIFunctionFactory.Create((string name, int count, CancellationToken token) => Task.FromResult(name + count)));")]
    [InlineData("use(AIFunctionFactory.Create((string name, IServiceProvider services) => { }));")]
    [InlineData("use(AIFunctionFactory.Create((string name, IStore store) => name, new AIFunctionFactoryOptions()));")]
    public Task TypesThePlatformKnows_NoDiagnostic(string code) => Verify(InMethod(code), Aot);

    [Fact]
    public Task GeneratedReader_NoDiagnostic() => Verify(
        InMethod("use(await chat.GetStructuredAsync<Town>(\"q\"));", "[AgentGuard.Runtime.StructuredOutput] public sealed partial record Town(string Name);"),
        project => project.Property("PublishAot", "true").WithGenerators());

    [Fact]
    public Task Generic_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        public sealed class Asker(IChatClient chat)
        {
            public async Task<T> AskAsync<T>() => (await chat.GetResponseAsync<T>("q")).Result;
        }
        """,
        Aot);

    [Fact]
    public Task Fix_ReadsWithTheGeneratedReader() => VerifyFix(
        """
        using Microsoft.Extensions.AI;
        public sealed class Asker(IChatClient chat)
        {
            public async Task<string?> AskAsync()
            {
                var response = await chat.GetResponseAsync<[|City|]>("q");
                return response.TryGetResult(out var city) ? city.Name : null;
            }
        }

        public sealed record City(string Name);
        """,
        """
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;
        public sealed class Asker(IChatClient chat)
        {
            public async Task<string?> AskAsync()
            {
                var response = await chat.GetStructuredAsync<City>("q");
                return response is { IsValid: true, Value: { } city } ? city.Name : null;
            }
        }

        [StructuredOutput]
        public sealed partial record City(string Name);
        """,
        project => project.Property("PublishAot", "true").WithGenerators());

    [Fact]
    public Task Tool_NoFix() => VerifyNoFix(InMethod("use(AIFunctionFactory.Create([|Find|]));"), Aot);

    private static void Aot(TestProject project) => project.Property("PublishAot", "true");

    private static string InMethod(string code, string more = "") => $$"""
        using System.Text.Json;
        using System.Text.Json.Serialization.Metadata;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        public sealed class Asker(IChatClient chat)
        {
            public async Task AskAsync(Action<object?> use)
            {
                await Task.Yield();
                use(chat);
                {{code}}
            }

            private static City Find(string name) => new(name);
        }

        public sealed record City(string Name);
        public enum Kind { Village, Town }
        public interface IStore;
        public static class Cities { public static (JsonSerializerOptions Options, int Version) Default { get; } = (new(), 1); }
        {{more}}
        """;
}
