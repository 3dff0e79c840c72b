using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

/// <summary>Keys are put together at run time, so that no scanner takes this file for a leak.</summary>
public sealed class HardCodedKeyTests : RuleTests<HardCodedKey, HardCodedKeyFix>
{
    private const string Alphabet = "q7Rw2ZkP9vLs4XbTn6Hc1JmGy8DfU3aKe5CiVo0EjWrBtNxQhMzYpSgAdFlIuO";
    private const string Plain = "4f9d2c7b81e04a56b3c8d0e17f6a2953";

    private static string OpenAI { get; } = Prefix("sk", "-proj-") + Random(64);

    public static TheoryData<string> Shapes =>
    [
        OpenAI,
        Prefix("sk", "-") + Random(20) + "T3Blbk" + "FJ" + Random(20),
        Prefix("sk", "-") + Random(48),
        Prefix("sk", "-ant-api03-") + Random(95),
        Prefix("sk", "-or-v1-") + Hex(64),
        Prefix("sk", "-") + Hex(32),
        Prefix("AI", "za") + Random(35),
        Prefix("gs", "k_") + Random(52),
        Prefix("xa", "i-") + Random(80),
        Prefix("pp", "lx-") + Random(48),
        Prefix("h", "f_") + Random(34),
        Prefix("r", "8_") + Random(37),
        Prefix("AK", "IA") + "Q7RW2ZKP4VLS6XBT",
        Prefix("gh", "p_") + Random(36),
        Prefix("github", "_pat_") + Random(82),
    ];

    [Theory, MemberData(nameof(Shapes))]
    public Task KnownShape_Anywhere_Reports(string key) => Verify(
        $$"""
        class Desk
        {
            public string Name => [|"{{key}}"|];
        }
        """);

    [Fact]
    public Task KnownShape_InATest_Reports() => Verify(
        $$"""
        class FactAttribute : Attribute;

        class DeskTests
        {
            [Fact]
            public void Test() => Console.WriteLine([|"{{OpenAI}}"|]);
        }
        """);

    [Fact]
    public Task KnownShape_InAnInterpolatedString_Reports() => Verify(
        $$"""
        class Desk
        {
            public string Url(string path) => $"https://example.org/{path}[|?key={{OpenAI}}|]";
        }
        """);

    [Fact]
    public Task Message_ShowsNoMoreThanFourCharacters() => VerifyMessage(
        $$"""
        using System.ClientModel;

        class Desk
        {
            public ApiKeyCredential Key { get; } = new([|"{{OpenAI}}"|]);
        }
        """,
        "The OpenAI key 'sk-p…' (72 characters) is in the source, so everyone who can read the repository or the assembly can use it; "
        + "revoke it and read the new one from configuration");

    [Theory]
    [InlineData("new System.ClientModel.ApiKeyCredential([|\"$key\"|])")]
    [InlineData("new OpenAI.Chat.ChatClient(\"gpt-5\", [|\"$key\"|])")]
    [InlineData("new OpenAI.OpenAIClient([|\"$key\"|])")]
    [InlineData("new Anthropic.AnthropicClient { ApiKey = [|\"$key\"|] }")]
    [InlineData("Microsoft.SemanticKernel.Kernel.CreateBuilder().AddOpenAIChatCompletion(\"gpt-5\", [|\"$key\"|])")]
    [InlineData("new System.Net.Http.Headers.AuthenticationHeaderValue(\"Bearer\", [|\"$key\"|])")]
    [InlineData("new Dictionary<string, string> { [\"Authorization\"] = [|\"Bearer $key\"|] }")]
    [InlineData("new Dictionary<string, string> { { \"x-api-key\", [|\"$key\"|] } }")]
    [InlineData("new ModelContextProtocol.Client.HttpClientTransportOptions { Endpoint = new Uri(\"https://mcp.example.org\"), "
        + "AdditionalHeaders = new Dictionary<string, string> { [\"Authorization\"] = [|\"Bearer $key\"|] } }")]
    public Task KeyWithoutShape_WhereACredentialIsExpected_Reports(string expression) => Verify(
        $$"""
        using Microsoft.SemanticKernel;

        class Desk
        {
            public object Make() => {{expression.Replace("$key", Plain, StringComparison.Ordinal)}};
        }
        """);

    [Fact]
    public Task RequestHeader_Reports() => Verify(
        $$"""
        class Desk(HttpClient http)
        {
            public void Prepare() => http.DefaultRequestHeaders.Add("api-key", [|"{{Plain}}"|]);
        }
        """);

    [Theory]
    [InlineData("const string Key = [|\"$key\"|];", "Key")]
    [InlineData("static readonly string Key = [|\"$key\"|];", "Key")]
    [InlineData("readonly string _key; Desk() { _key = [|\"$key\"|]; }", "_key")]
    [InlineData("string Key => [|\"$key\"|];", "Key")]
    [InlineData("const string Half = \"4f9d2c7b81e04a56\";", "[|Half + \"b3c8d0e17f6a2953\"|]")]
    [InlineData("const string Half = \"4f9d2c7b81e04a56\";", "[|$\"{Half}b3c8d0e17f6a2953\"|]")]
    [InlineData("", "Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\") ?? [|\"$key\"|]")]
    [InlineData("", "Environment.UserInteractive ? [|\"$key\"|] : \"your-key\"")]
    [InlineData("", "Environment.UserName switch { \"ann\" => [|\"$key\"|], _ => \"\" }")]
    public Task Key_IsFollowedThroughNames(string member, string argument) => Verify(
        $$"""
        using System.ClientModel;

        class Desk
        {
            {{member.Replace("$key", Plain, StringComparison.Ordinal)}}

            ApiKeyCredential Make() => new({{argument.Replace("$key", Plain, StringComparison.Ordinal)}});
        }
        """);

    [Fact]
    public Task LocalKey_Reports() => Verify(
        $$"""
        using System.ClientModel;

        class Desk
        {
            ApiKeyCredential Make()
            {
                var key = [|"{{Plain}}"|];
                return new ApiKeyCredential(key);
            }
        }
        """);

    [Fact]
    public Task TwoClientsWithOneKey_ReportOnce() => Verify(
        $$"""
        using System.ClientModel;

        class Desk
        {
            private const string Key = [|"{{Plain}}"|];

            object First() => new ApiKeyCredential(Key);

            object Second() => new ApiKeyCredential(Key);
        }
        """);

    [Theory]
    [InlineData("your-api-key")]
    [InlineData("your-key-123456")]
    [InlineData("<key>")]
    [InlineData("<your-32-digit-key-1>")]
    [InlineData("{OPENAI_KEY}")]
    [InlineData("${OPENAI_KEY_1}")]
    [InlineData("xxx")]
    [InlineData("sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("***")]
    [InlineData("sk-...")]
    [InlineData("ollama")]
    [InlineData("unused")]
    [InlineData("none")]
    [InlineData("")]
    [InlineData("test")]
    [InlineData("test-key-1")]
    [InlineData("test-auth-token-12345")]
    [InlineData("key")]
    [InlineData("apikey")]
    [InlineData("apiKey123")]
    [InlineData("dummy")]
    [InlineData("BAD_KEY")]
    [InlineData("invalid_key")]
    [InlineData("changeme1")]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("OPENAI_API_KEY_2")]
    [InlineData("OpenAI:ApiKey1")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("correct-horse-battery-staple")]
    [InlineData("sk-1234567890abcdef1234567890abcdef")]
    public Task Placeholder_NoDiagnostic(string text) => Verify(
        $$"""
        using System.ClientModel;

        class Desk
        {
            ApiKeyCredential Make() => new("{{text}}");
        }
        """);

    [Theory]
    [InlineData("4f9d2c7b81e04a56b3c8d0e17f6a2953")]
    [InlineData("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]
    [InlineData("b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9")]
    [InlineData("task-12345678-risk-4f9d2c7b81e04a56b3c8d0e1-disk")]
    [InlineData("sk-4f9d2c")]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    public Task HashOrId_WhereNoCredentialIsExpected_NoDiagnostic(string text) => Verify(
        $$"""
        class Desk
        {
            public string Id => "{{text}}";
        }
        """);

    [Theory]
    [InlineData("http://localhost:1234/v1")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080")]
    [InlineData("http://host.docker.internal:11434")]
    [InlineData("http://models.local/v1")]
    public Task LoopbackEndpoint_NoDiagnostic(string address) => Verify(
        $$"""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class Desk
        {
            private const string Address = "{{address}}";

            ChatClient Inline() => new("phi", new ApiKeyCredential("lm-studio-7Rw2ZkP9"), new OpenAIClientOptions { Endpoint = new Uri("{{address}}") });

            ChatClient Named() => new("phi", new ApiKeyCredential("lm-studio-7Rw2ZkP9"), new OpenAIClientOptions { Endpoint = new Uri(Address) });

            ChatClient Locals()
            {
                var options = new OpenAIClientOptions { Endpoint = new Uri(Address) };
                var credential = new ApiKeyCredential("lm-studio-7Rw2ZkP9");
                return new("phi", credential, options);
            }
        }
        """);

    [Fact]
    public Task LoopbackEndpointOfAnotherClient_Reports() => Verify(
        $$"""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class Desk
        {
            ChatClient Local() => new("phi", new ApiKeyCredential("ollama"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });

            ChatClient Remote() => new("gpt-5", new ApiKeyCredential([|"{{Plain}}"|]));
        }
        """);

    [Fact]
    public Task TestMethod_WithoutAShape_NoDiagnostic() => Verify(
        $$"""
        using System.ClientModel;

        class FactAttribute : Attribute;

        class DeskTests
        {
            [Fact]
            public void Test() => Console.WriteLine(new ApiKeyCredential("{{Plain}}"));
        }
        """);

    [Fact]
    public Task Configuration_NoDiagnostic() => Verify(
        """
        using System.ClientModel;
        using Microsoft.Extensions.Configuration;

        class Desk(IConfiguration configuration)
        {
            ApiKeyCredential One() => new(configuration["OpenAI:ApiKey"] ?? throw new InvalidOperationException("Set OpenAI:ApiKey"));

            ApiKeyCredential Two() => new(Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);

            ApiKeyCredential Three(string key) => new(key);
        }
        """);

    [Fact]
    public Task Literal_IsReadFromTheEnvironment() => VerifyFix(
        $$"""
        using System.ClientModel;

        class Desk
        {
            ApiKeyCredential Make() => new([|"{{Plain}}"|]);

            ApiKeyCredential Local()
            {
                // The one of the team.
                var key = [|"{{OpenAI}}"|];
                return new ApiKeyCredential(key);
            }
        }
        """,
        """
        using System.ClientModel;

        class Desk
        {
            ApiKeyCredential Make() => new(Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY"));

            ApiKeyCredential Local()
            {
                // The one of the team.
                var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY");
                return new ApiKeyCredential(key);
            }
        }
        """);

    [Fact]
    public Task AnthropicKey_HasItsOwnVariable() => VerifyFix(
        $$"""
        using Anthropic;

        class Desk
        {
            AnthropicClient Make() => new() { ApiKey = [|"{{Plain}}"|] };
        }
        """,
        """
        using Anthropic;

        class Desk
        {
            AnthropicClient Make() => new() { ApiKey = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? throw new InvalidOperationException("Set ANTHROPIC_API_KEY") };
        }
        """);

    [Fact]
    public Task Fallback_BecomesAThrow() => VerifyFix(
        $$"""
        using System.ClientModel;
        using Microsoft.Extensions.Configuration;

        class Desk(IConfiguration configuration)
        {
            ApiKeyCredential Make() => new(configuration["OpenAI:Key"] ?? [|"{{Plain}}"|]);
        }
        """,
        """
        using System.ClientModel;
        using Microsoft.Extensions.Configuration;

        class Desk(IConfiguration configuration)
        {
            ApiKeyCredential Make() => new(configuration["OpenAI:Key"] ?? throw new InvalidOperationException("Set OPENAI_API_KEY"));
        }
        """);

    [Fact]
    public Task ConfigurationInScope_IsRead() => VerifyFix(
        $$"""
        using System.ClientModel;
        using Microsoft.Extensions.Configuration;

        class Desk
        {
            ApiKeyCredential Make(IConfiguration settings) => new([|"{{Plain}}"|]);
        }
        """,
        """
        using System.ClientModel;
        using Microsoft.Extensions.Configuration;

        class Desk
        {
            ApiKeyCredential Make(IConfiguration settings) => new(settings["OPENAI_API_KEY"] ?? throw new InvalidOperationException("Set OPENAI_API_KEY"));
        }
        """);

    [Fact]
    public Task Header_KeepsItsScheme() => VerifyFix(
        $$"""
        class Desk
        {
            Dictionary<string, string> Headers() => new() { ["Authorization"] = [|"Bearer {{OpenAI}}"|] };
        }
        """,
        """
        class Desk
        {
            Dictionary<string, string> Headers() => new() { ["Authorization"] = "Bearer " + (Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY")) };
        }
        """);

    [Fact]
    public Task Constant_BecomesReadOnly() => VerifyFix(
        $$"""
        using System.ClientModel;

        class Desk
        {
            private const string Key = [|"{{Plain}}"|];

            ApiKeyCredential Make() => new(Key);

            ApiKeyCredential Local()
            {
                const string key = [|"{{Plain}}"|];
                return new ApiKeyCredential(key);
            }
        }
        """,
        """
        using System.ClientModel;

        class Desk
        {
            private static readonly string Key = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY");

            ApiKeyCredential Make() => new(Key);

            ApiKeyCredential Local()
            {
                string key = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY");
                return new ApiKeyCredential(key);
            }
        }
        """);

    [Fact]
    public Task ConstantThatMustStayOne_HasNoFix() => VerifyNoFix(
        $$"""
        using System.ClientModel;

        class Desk
        {
            private const string Key = [|"{{OpenAI}}"|];

            public const string Public = [|"{{OpenAI}}"|];

            ApiKeyCredential Make(string key = Key) => new(key);

            [Obsolete([|"{{OpenAI}}"|])]
            void Old(string key = [|"{{OpenAI}}"|]) { }
        }
        """);

    [Fact]
    public Task KeyInsideAnAddress_HasNoFix() => VerifyNoFix(
        $$"""
        class Desk
        {
            public Uri Address { get; } = new([|"https://example.org/v1?key={{OpenAI}}"|]);
        }
        """);

    private static string Prefix(string start, string end) => start + end;

    private static string Random(int length) => string.Concat(Enumerable.Range(0, length).Select(i => Alphabet[i * 7 % Alphabet.Length]));

    private static string Hex(int length) => string.Concat(Enumerable.Repeat(Plain, 2)).Substring(0, length);
}
